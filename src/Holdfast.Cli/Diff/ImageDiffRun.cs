using System.ComponentModel;
using Holdfast.Streams.Comparison;

namespace Holdfast.Cli.Diff;

/// <summary>Neighbouring page frames that differ in the same way, in <see cref="ImageDiffPages"/>.</summary>
internal sealed record ImageDiffRun(
    [property: Description("The first frame: a hexadecimal number with 0x.")] string First,
    [property: Description("How many frames there are.")] long Count,
    [property: Description("only-in-a, only-in-b, type or contents.")] string What,
    [property: Description("Their type in the first image; null when it does not have them.")] string? A,
    [property: Description("Their type in the second image; null when it does not have them.")] string? B)
{
    /// <summary>The run of a difference.</summary>
    public static ImageDiffRun Of(PageDifference run) => new($"0x{run.First:x}", (long)run.Count, ImageDiffWord.Of(run.What), ImageDiffWord.Of(run.A), ImageDiffWord.Of(run.B));
}
