using Holdfast.Abi.Libxc;
using Holdfast.Streams.Pages;

namespace Holdfast.Streams.Comparison;

/// <summary>Neighbouring page frames that have one type in each of two images.</summary>
/// <param name="First">The first frame.</param>
/// <param name="Count">How many there are.</param>
/// <param name="A">Their type in the first image; null when it does not have them.</param>
/// <param name="B">Their type in the second image; null when it does not have them.</param>
internal readonly record struct PageSegment(ulong First, ulong Count, PageType? A, PageType? B)
{
    /// <summary>Goes through the maps of two images at once. A frame that is listed as one without memory is not there.</summary>
    public static IEnumerable<PageSegment> Of(IEnumerable<PageRun> a, IEnumerable<PageRun> b)
    {
        using IEnumerator<PageRun> left = Populated(a).GetEnumerator();
        using IEnumerator<PageRun> right = Populated(b).GetEnumerator();
        PageRun? one = Next(left), other = Next(right);
        while (one is not null || other is not null)
        {
            // Up to where either of them begins or ends.
            ulong at = Math.Min(one?.First ?? ulong.MaxValue, other?.First ?? ulong.MaxValue);
            bool hasOne = one is { } first && first.First == at, hasOther = other is { } second && second.First == at;
            ulong end = Math.Min(EndOf(one, hasOne), EndOf(other, hasOther));
            yield return new PageSegment(at, end - at, hasOne ? one!.Value.Type : null, hasOther ? other!.Value.Type : null);
            if (hasOne) one = Behind(one!.Value, end) ?? Next(left);
            if (hasOther) other = Behind(other!.Value, end) ?? Next(right);
        }
    }

    private static IEnumerable<PageRun> Populated(IEnumerable<PageRun> runs) => runs.Where(run => run.Type != PageType.XTab);

    private static PageRun? Next(IEnumerator<PageRun> runs) => runs.MoveNext() ? runs.Current : null;

    private static ulong EndOf(PageRun? run, bool hasBegun) => run is not { } some ? ulong.MaxValue : hasBegun ? some.First + some.Count : some.First;

    private static PageRun? Behind(PageRun run, ulong end)
    {
        ulong done = end - run.First;
        return done == run.Count ? null : run with { First = end, Count = run.Count - done };
    }
}
