using System.ComponentModel;
using Holdfast.Streams.Comparison;

namespace Holdfast.Cli.Diff;

/// <summary>How the pages compare, in an <see cref="ImageDiffDocument"/>.</summary>
internal sealed record ImageDiffPages(
    [property: Description("How many frames the first image has.")] long InA,
    [property: Description("How many frames the second image has.")] long InB,
    [property: Description("How many frames the first image alone has.")] long OnlyInA,
    [property: Description("How many frames the second image alone has.")] long OnlyInB,
    [property: Description("How many frames of both have another type.")] long OtherType,
    [property: Description("How many frames of both hold other bytes.")] long OtherContents,
    [property: Description("How many frames of both hold the same bytes.")] long SameContents,
    [property: Description("How many frames of both have contents that were not compared.")] long NotCompared,
    [property: Description("The frames that differ, in rising order, up to 65,536 runs.")] IReadOnlyList<ImageDiffRun> Runs,
    [property: Description("How many more runs there are.")] long MoreRuns)
{
    /// <summary>What a comparison says.</summary>
    public static ImageDiffPages Of(PageComparison pages) => new(
        (long)pages.InA, (long)pages.InB, (long)pages.OnlyInA, (long)pages.OnlyInB, (long)pages.OtherType, (long)pages.OtherContents, (long)pages.SameContents, (long)pages.NotCompared,
        [.. pages.Runs.Select(ImageDiffRun.Of)],
        pages.MoreRuns);
}
