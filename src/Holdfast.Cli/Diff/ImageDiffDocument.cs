using System.ComponentModel;
using Holdfast.Streams.Comparison;

namespace Holdfast.Cli.Diff;

/// <summary>A comparison of two images as JSON: one object. A contract (docs/schemas).</summary>
[Description("What holdfast diff says of two save images.")]
internal sealed record ImageDiffDocument(
    [property: Description("The name and version of this contract: holdfast.diff/1.")] string Schema,
    [property: Description("The first image.")] ImageDiffSide A,
    [property: Description("The second image.")] ImageDiffSide B,
    [property: Description("True when nothing differs of what was compared.")] bool Same,
    [property: Description("What the images say differently, apart from pages, up to 16,384 of them.")] IReadOnlyList<ImageDiffItem> Differences,
    [property: Description("How many there are, also those that are not listed.")] long DifferenceCount,
    [property: Description("In what the images are written differently although they say the same; these are no differences.")] IReadOnlyList<ImageDiffItem> Forms,
    [property: Description("How the pages compare; null when neither image has memory.")] ImageDiffPages? Pages,
    [property: Description("What could not be compared, or only in part, each in a sentence.")] IReadOnlyList<string> Remarks)
{
    /// <summary>The document of a comparison.</summary>
    public static ImageDiffDocument Of(ImageComparison comparison) => new(
        "holdfast.diff/1",
        ImageDiffSide.Of(comparison.A),
        ImageDiffSide.Of(comparison.B),
        comparison.IsSame,
        [.. comparison.Differences.Select(ImageDiffItem.Of)],
        comparison.DifferenceCount,
        [.. comparison.Forms.Select(ImageDiffItem.Of)],
        comparison.Pages is { } pages ? ImageDiffPages.Of(pages) : null,
        comparison.Remarks);
}
