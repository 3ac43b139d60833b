using Holdfast.Content;
using Holdfast.Lab.Runs;
using Holdfast.Streams.Conversion;

namespace Holdfast.Lab.Comparison;

/// <summary>An image whose state became a domain context and then what a version of Xen would write, and whose pages stand at the boundaries of pages.</summary>
internal static class ConvertedImage
{
    /// <summary>The image.</summary>
    /// <exception cref="LabException">It cannot be converted.</exception>
    public static byte[] Of(string file, XenVersion? xen) => TryMake(file, xen, out string? problem) ?? throw new LabException($"{file} cannot be converted. {problem}");

    /// <summary>The image; null when it cannot be converted.</summary>
    public static byte[]? TryMake(string file, XenVersion? xen, out string? problem)
    {
        var drop = new HashSet<string>(StringComparer.Ordinal) { ConversionLoss.Provenance };
        byte[]? context = Convert(() => ByteSource.OpenFile(file), new ConversionOptions { State = StateForm.DomainContext, Drop = drop }, out problem);
        return context is null ? null : Convert(() => ByteSource.FromBytes(context, file), new ConversionOptions { State = StateForm.HvmContext, TargetXen = xen, AlignPages = true }, out problem);
    }

    private static byte[]? Convert(Func<ByteSource> open, ConversionOptions options, out string? problem)
    {
        var output = new MemoryStream();
        problem = ImageConverter.Convert(open, output, options).Problem;
        return problem is null ? output.ToArray() : null;
    }
}
