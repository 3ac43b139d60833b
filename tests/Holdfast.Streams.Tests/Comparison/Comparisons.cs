using Holdfast.Streams.Comparison;

namespace Holdfast.Streams.Tests.Comparison;

/// <summary>Compares images that are in memory.</summary>
internal static class Comparisons
{
    /// <summary>Compares two images, A and B.</summary>
    public static ImageComparison Of(byte[] a, byte[] b, bool comparesContents = true) =>
        ImageComparer.Compare(Image("A", a), Image("B", b), new ComparisonOptions { ComparesContents = comparesContents }, cancellation: TestContext.Current.CancellationToken);

    /// <summary>An image in memory.</summary>
    public static ComparedImage Image(string name, byte[] bytes) => new(name, () => ByteSource.FromBytes(bytes, name), (offset, destination) => Read(bytes, offset, destination));

    /// <summary>The differences, each as its part, its field and both values.</summary>
    public static IEnumerable<string> Lines(IEnumerable<ImageDifference> differences) =>
        differences.Select(difference => $"{Place(difference)} {difference.A?.Text ?? "-"} {difference.B?.Text ?? "-"}");

    /// <summary>Where the differences are.</summary>
    public static IEnumerable<string> Places(IEnumerable<ImageDifference> differences) => differences.Select(Place);

    private static string Place(ImageDifference difference) => difference.Field is string field ? $"{difference.Part}: {field}" : difference.Part;

    private static int Read(byte[] bytes, long offset, Span<byte> destination)
    {
        int start = (int)Math.Min(offset, bytes.Length);
        int count = Math.Min(destination.Length, bytes.Length - start);
        bytes.AsSpan(start, count).CopyTo(destination);
        return count;
    }
}
