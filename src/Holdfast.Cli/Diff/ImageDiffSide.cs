using System.ComponentModel;
using Holdfast.Streams.Comparison;

namespace Holdfast.Cli.Diff;

/// <summary>One of the images of an <see cref="ImageDiffDocument"/>.</summary>
internal sealed record ImageDiffSide(
    [property: Description("The file, as it was named; - is standard input.")] string File,
    [property: Description("What the file is: xl-save-file, libxl-stream, libxc-stream, hvm-context or domain-context.")] string Kind,
    [property: Description("The kind of guest: PV, HVM, PVH, HVM or PVH, unknown.")] string Guest,
    [property: Description("The guest's name; null when the image does not say it.")] string? Name,
    [property: Description("The version of Xen that saved it; null when the image does not say it.")] string? Xen,
    [property: Description("How many errors holdfast check finds in it.")] long Errors)
{
    /// <summary>What a side is.</summary>
    public static ImageDiffSide Of(ComparedSide side) => new(side.Name, ImageKindName.Of(side.Kind), side.GuestType, side.GuestName, side.Producer?.ToString(), side.Errors);
}
