using System.Collections.Concurrent;
using System.Globalization;
using Holdfast.Agreement;
using Holdfast.Streams;

namespace Holdfast.Fuzzing;

/// <summary>Small images with one byte changed: every byte, to every other value. On all processors, since there are millions.</summary>
internal sealed class EveryByte
{
    private static readonly string[] s_bases = ["h_base", "p_base"];

    private readonly CheckOptions _host = Judgement.Host("4.17");
    private readonly ConcurrentQueue<string> _findings = [];
    private long _trials;

    /// <summary>How many images were tried.</summary>
    public long Trials => _trials;

    /// <summary>What went wrong, a line each.</summary>
    public IReadOnlyCollection<string> Findings => _findings;

    /// <summary>Tries them all.</summary>
    public void Run()
    {
        foreach (string name in s_bases)
        {
            byte[] image = SmallImage.Of(JudgedImages.Stored.Bases[name]);
            Parallel.For(0, image.Length, () => image.ToArray(), (offset, _, own) => Try(name, own, offset), static _ => { });
        }
    }

    private byte[] Try(string name, byte[] image, int offset)
    {
        byte original = image[offset];
        for (int value = 0; value <= byte.MaxValue; value++)
        {
            if (value == original) continue;
            image[offset] = (byte)value;
            if (Trial.Run(image, _host) is string fault) _findings.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{name}, byte {offset} = 0x{value:x2}: {fault}"));
            Interlocked.Increment(ref _trials);
        }

        image[offset] = original;
        return image;
    }
}
