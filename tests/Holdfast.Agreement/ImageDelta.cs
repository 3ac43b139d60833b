using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Holdfast.Agreement;

/// <summary>
/// An image told as what to take from another one. As text, a heading and one step a line:
/// <code>
/// image NAME from BASE sha256 HASH
/// copy OFFSET LENGTH
/// fill BYTE COUNT
/// data HEX
/// </code>
/// Offsets are in the base; any part of it may be copied any number of times. Numbers are decimal, bytes hexadecimal.
/// </summary>
public sealed record ImageDelta(string Name, string Base, string Sha256, IReadOnlyList<ImageDelta.Step> Steps)
{
    private const int DataPerLine = 48;

    /// <summary>One step: bytes to append to the image.</summary>
    public abstract record Step;

    /// <summary>Append a part of the base.</summary>
    public sealed record Copy(int Offset, int Length) : Step;

    /// <summary>Append one byte, repeated.</summary>
    public sealed record Fill(byte Value, int Count) : Step;

    /// <summary>Append these bytes.</summary>
    public sealed record Data(byte[] Bytes) : Step;

    /// <summary>The hash that a heading carries.</summary>
    public static string HashOf(ReadOnlySpan<byte> image) => Convert.ToHexStringLower(SHA256.HashData(image));

    /// <summary>Makes the image.</summary>
    public byte[] ApplyTo(ReadOnlySpan<byte> baseImage)
    {
        var image = new MemoryStream();
        foreach (Step step in Steps)
        {
            switch (step)
            {
                case Copy copy:
                    image.Write(baseImage.Slice(copy.Offset, copy.Length));
                    break;
                case Fill fill:
                    byte[] run = new byte[fill.Count];
                    run.AsSpan().Fill(fill.Value);
                    image.Write(run);
                    break;
                case Data data:
                    image.Write(data.Bytes);
                    break;
            }
        }

        return image.ToArray();
    }

    /// <summary>Writes the text that <see cref="Parse"/> reads.</summary>
    public void WriteTo(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"image {Name} from {Base} sha256 {Sha256}\n");
        foreach (Step step in Steps)
        {
            switch (step)
            {
                case Copy copy:
                    text.Append(CultureInfo.InvariantCulture, $"copy {copy.Offset} {copy.Length}\n");
                    break;
                case Fill fill:
                    text.Append(CultureInfo.InvariantCulture, $"fill {fill.Value:x2} {fill.Count}\n");
                    break;
                case Data data:
                    foreach (byte[] line in data.Bytes.Chunk(DataPerLine)) text.Append(CultureInfo.InvariantCulture, $"data {Convert.ToHexStringLower(line)}\n");
                    break;
            }
        }
    }

    /// <summary>The delta as text.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        WriteTo(text);
        return text.ToString();
    }

    /// <summary>Reads a file of deltas. Empty lines, and lines that begin with #, are passed over.</summary>
    /// <exception cref="FormatException">A line is not as the format says.</exception>
    public static IReadOnlyList<ImageDelta> Parse(IEnumerable<string> lines)
    {
        var deltas = new List<ImageDelta>();
        List<Step> steps = [];
        foreach (string line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            switch (line.Split(' '))
            {
                case ["image", var name, "from", var baseName, "sha256", var hash]:
                    steps = [];
                    deltas.Add(new ImageDelta(name, baseName, hash, steps));
                    break;
                case ["copy", var offset, var length]:
                    steps.Add(new Copy(Number(offset), Number(length)));
                    break;
                case ["fill", var value, var count]:
                    steps.Add(new Fill(byte.Parse(value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), Number(count)));
                    break;
                case ["data", var hex]:
                    steps.Add(new Data(Convert.FromHexString(hex)));
                    break;
                default:
                    throw new FormatException($"Not a line of a delta: {line}");
            }
        }

        return deltas;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
