using System.Diagnostics;
using System.Globalization;
using Holdfast.Content;
using Holdfast.Streams;
using Holdfast.Testing;

namespace Holdfast.Fuzzing;

/// <summary>Checks one image and looks at how the checker behaved: what it says of the image is not judged here.</summary>
public static class Trial
{
    /// <summary>An image of a few hundred kilobytes is checked in milliseconds; this much is a hang.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(2);

    /// <summary>What may be allocated for a small image, which bounds what can be held at once.</summary>
    public const long MemoryLimit = 64 << 20;

    /// <summary>Checks the image.</summary>
    /// <returns>What went wrong, as a sentence; null when nothing did.</returns>
    /// <param name="image">The image.</param>
    /// <param name="options">How to check it; the guest's memory is that of the image.</param>
    /// <param name="alsoInPieces">True to check it once more, as it comes through a pipe in small pieces.</param>
    /// <param name="look">What else to do with the checker's report.</param>
    public static string? Run(byte[] image, CheckOptions options, bool alsoInPieces = false, Action<CheckReport>? look = null)
    {
        options = options with { Memory = index => new BytesMemory(image, index) };
        long allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        CheckReport report;
        try
        {
            using ByteSource source = ByteSource.FromBytes(image, "image");
            report = ImageChecker.Check(source, options);
            if (watch.Elapsed > TimeLimit) return Say($"took {watch.Elapsed.TotalSeconds:f1} s");
            long allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
            if (allocated > MemoryLimit) return Say($"allocated {allocated >> 20} MiB");
            if (alsoInPieces && DifferenceInPieces(report, image, options) is string difference)
                return $"is judged differently when it comes in pieces: {difference}";
            look?.Invoke(report);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }

        return FaultIn(report, image.Length);
    }

    private static string? FaultIn(CheckReport report, int length)
    {
        foreach (Diagnostic diagnostic in report.Diagnostics)
        {
            if (RuleCatalog.Find(diagnostic.Id) is null) return Say($"breaks {diagnostic.Id}, which is in no catalog");
            if (diagnostic.Offset < 0 || diagnostic.Offset > length) return Say($"breaks {diagnostic.Id} at {diagnostic.Offset}, outside of its {length} bytes");
            if (diagnostic.Message.Length == 0) return Say($"breaks {diagnostic.Id} without a message");
        }

        return null;
    }

    private static string? DifferenceInPieces(CheckReport whole, byte[] image, CheckOptions options)
    {
        using ByteSource source = ByteSource.FromStream(new PiecewiseStream(image, position => 1 + (position % 1021)), "image");
        IEnumerable<string> pieces = Texts(ImageChecker.Check(source, options));
        return Texts(whole).Except(pieces, StringComparer.Ordinal).Concat(pieces.Except(Texts(whole), StringComparer.Ordinal)).FirstOrDefault();
    }

    private static IEnumerable<string> Texts(CheckReport report) =>
        report.Diagnostics.Select(diagnostic => Say($"{diagnostic.Id} {diagnostic.Offset} {diagnostic.Path} {diagnostic.Message}"));

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
