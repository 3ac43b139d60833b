using Holdfast.Content;
using Holdfast.Streams.Comparison;
using Holdfast.Streams.Conversion;
using Holdfast.Streams.Extraction;
using Holdfast.Streams.Inspection;

namespace Holdfast.Fuzzing;

/// <summary>Gives an image to whatever takes one besides the checker. What converts comes back as it was.</summary>
internal static class ThroughConversion
{
    /// <summary>A sound image, with its state as a domain context.</summary>
    public static byte[] ToDomainContext(byte[] image, bool keepsProvenance)
    {
        HashSet<string> drop = keepsProvenance ? [] : [ConversionLoss.Provenance];
        return Convert(image, new ConversionOptions { State = StateForm.DomainContext, Drop = drop }) ?? throw new InvalidOperationException("A sound image does not convert.");
    }

    /// <summary>Converts, extracts, shows and compares.</summary>
    /// <param name="image">The image.</param>
    /// <param name="other">A sound one to compare it with.</param>
    /// <returns>What went wrong, as a sentence; null when nothing did.</returns>
    public static string? Run(byte[] image, byte[] other)
    {
        try
        {
            // What has a domain context already stays as it is, and is taken apart on the way back.
            bool isBack = Convert(image, new ConversionOptions { State = StateForm.DomainContext }) is not byte[] context
                || context.AsSpan().SequenceEqual(image)
                || Convert(context, new ConversionOptions { State = StateForm.HvmContext })?.AsSpan().SequenceEqual(image) == true;
            if (!isBack) return "converts to a domain context, and does not come back as it was";
            Convert(image, new ConversionOptions { State = StateForm.HvmContext, AlignPages = true, TargetXen = new XenVersion(4, 17), Drop = ConversionLoss.All.Keys.ToHashSet(StringComparer.Ordinal) });
            MemoryExtractor.Extract(() => ByteSource.FromBytes(image, "image"), file: null, new MemoryStream(), new ExtractionOptions { Format = ExtractionFormat.ElfCore, AllowDamage = true });
            using ByteSource source = ByteSource.FromBytes(image, "image");
            ImageInspector.Inspect(source, new InspectionOptions { Vcpu = 0, TargetXen = new XenVersion(4, 20) }, memory: index => new BytesMemory(image, index));
            using ByteSource again = ByteSource.FromBytes(image, "image");
            ImageInspector.Inspect(again, new InspectionOptions { TargetXen = new XenVersion(4, 3) }, memory: index => new BytesMemory(image, index));
            Compare(image, other);
            Compare(other, image);
            ImageComparison same = Compare(image, [.. image]);
            return same is { Problem: null, IsSame: false } ? $"differs from itself: {string.Join("; ", same.Differences)}" : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    private static ImageComparison Compare(byte[] first, byte[] second) => ImageComparer.Compare(ToCompared(first), ToCompared(second), new ComparisonOptions());

    private static ComparedImage ToCompared(byte[] image) => new("image", () => ByteSource.FromBytes(image, "image"), (offset, destination) =>
    {
        int count = (int)Math.Min(Math.Max(image.Length - offset, 0), destination.Length);
        image.AsSpan((int)Math.Min(offset, image.Length), count).CopyTo(destination);
        return count;
    });

    private static byte[]? Convert(byte[] image, ConversionOptions options)
    {
        var output = new MemoryStream();
        return ImageConverter.Convert(() => ByteSource.FromBytes(image, "image"), output, options).Problem is null ? output.ToArray() : null;
    }
}
