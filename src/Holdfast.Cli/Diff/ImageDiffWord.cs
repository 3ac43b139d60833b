using Holdfast.Abi.Libxc;
using Holdfast.Streams.Comparison;

namespace Holdfast.Cli.Diff;

/// <summary>The words for what a comparison finds, for people and programs alike.</summary>
internal static class ImageDiffWord
{
    public static string Of(DifferenceKind what) => what switch
    {
        DifferenceKind.OnlyInA => "only-in-a",
        DifferenceKind.OnlyInB => "only-in-b",
        _ => "differs",
    };

    public static string Of(PageDifferenceKind what) => what switch
    {
        PageDifferenceKind.OnlyInA => "only-in-a",
        PageDifferenceKind.OnlyInB => "only-in-b",
        PageDifferenceKind.Type => "type",
        _ => "contents",
    };

    public static string? Of(PageType? type) => type is { } known ? PageTypeValues.Table.Find((ulong)known)?.XenName ?? $"type {(int)known}" : null;
}
