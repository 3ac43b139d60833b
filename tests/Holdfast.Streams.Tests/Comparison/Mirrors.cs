using Holdfast.Streams.Comparison;

namespace Holdfast.Streams.Tests.Comparison;

/// <summary>Compares a comparison with the one in the other direction.</summary>
internal static class Mirrors
{
    public static void AssertMirrored(ImageComparison there, ImageComparison back)
    {
        Assert.Equal(there.IsSame, back.IsSame);
        Assert.Equal(there.DifferenceCount, back.DifferenceCount);
        Assert.Equal(Sorted(there.Differences), Sorted(back.Differences.Select(Mirrored)));
        Assert.Equal(Sorted(there.Forms), Sorted(back.Forms.Select(Mirrored)));
        Assert.Equal(there.Pages is null, back.Pages is null);
        if (there.Pages is not { } pages || back.Pages is not { } others) return;
        Assert.Equal((pages.InA, pages.InB, pages.OnlyInA, pages.OnlyInB), (others.InB, others.InA, others.OnlyInB, others.OnlyInA));
        Assert.Equal((pages.OtherType, pages.OtherContents, pages.SameContents, pages.NotCompared), (others.OtherType, others.OtherContents, others.SameContents, others.NotCompared));
        Assert.Equal(pages.Runs, others.Runs.Select(Mirrored));
    }

    private static IEnumerable<string> Sorted(IEnumerable<ImageDifference> differences) => differences.Select(difference => difference.ToString()).Order(StringComparer.Ordinal);

    private static ImageDifference Mirrored(ImageDifference difference) => difference with
    {
        A = difference.B,
        B = difference.A,
        What = difference.What switch
        {
            DifferenceKind.OnlyInA => DifferenceKind.OnlyInB,
            DifferenceKind.OnlyInB => DifferenceKind.OnlyInA,
            _ => DifferenceKind.Differs,
        },
    };

    private static PageDifference Mirrored(PageDifference run) => run with
    {
        A = run.B,
        B = run.A,
        What = run.What switch
        {
            PageDifferenceKind.OnlyInA => PageDifferenceKind.OnlyInB,
            PageDifferenceKind.OnlyInB => PageDifferenceKind.OnlyInA,
            _ => run.What,
        },
    };
}
