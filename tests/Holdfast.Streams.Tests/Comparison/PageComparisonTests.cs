using FsCheck;
using FsCheck.Fluent;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Comparison;
using Holdfast.Streams.Pages;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Comparison;

public sealed class PageComparisonTests
{
    private const ulong First = 0x1000;
    private const int Many = 600;
    private const int Frames = 64;

    private static readonly PageType[] s_types = [PageType.NoTab, PageType.XAlloc, PageType.Broken, PageType.XTab];

    private static readonly Arbitrary<PageRun[]> s_runs = (
        from first in Gen.Choose(0, Frames - 1)
        from count in Gen.Choose(1, Frames / 4)
        from type in Gen.Elements(s_types)
        select new PageRun((ulong)first, (ulong)count, type)).ArrayOf().ToArbitrary();

    [Fact]
    public void Two_maps_are_gone_through_frame_by_frame() => Prop.ForAll(s_runs, s_runs, (a, b) =>
    {
        PageMap left = Map(a), right = Map(b);
        Dictionary<ulong, (PageType?, PageType?)> found = [];
        ulong last = 0;
        foreach (PageSegment segment in PageSegment.Of(left.Runs(), right.Runs()))
        {
            if (segment.First < last || segment.Count == 0) return false;
            last = segment.First + segment.Count;
            for (ulong frame = segment.First; frame < last; frame++) found.Add(frame, (segment.A, segment.B));
        }

        return Enumerable.Range(0, 2 * Frames).All(frame => found.GetValueOrDefault((ulong)frame) == (Populated(left, (ulong)frame), Populated(right, (ulong)frame)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Contents_are_compared_wherever_they_stand()
    {
        // One image has the frames in one record. The other has them in several, the last ones first, and one of them twice: the last time counts.
        SampleImage a = SampleImage.PvhGuest(), b = SampleImage.PvhGuest();
        a.AddPages([.. Range(0, Many)]);
        SamplePage[][] pieces = [[.. Range(0, 100)], [.. Range(100, 401)], [.. Range(501, Many - 501)], [new SamplePage(First + 7)]];
        pieces[0][99].Contents[0] ^= 1;
        pieces[1][0].Contents[4095] ^= 1;
        pieces[1][300].Contents[1] ^= 1;

        // Each is put before those that were added.
        foreach (int piece in (int[])[3, 0, 1, 2]) b.AddPages(pieces[piece]);
        b.Records.OfType<PageDataRecord>().First(record => record.Pages.Count == 100).Pages.RemoveAll(page => page.Entry.Pfn == First + 50);

        PageComparison pages = Comparisons.Of(a.ToBytes(), b.ToBytes()).Pages!;
        Assert.Equal((1UL, 0UL, 4UL, 0UL), (pages.OnlyInA, pages.OnlyInB, pages.OtherContents, pages.NotCompared));
        Assert.Equal(
            [
                Contents(First + 7, 1),
                new PageDifference(First + 50, 1, PageDifferenceKind.OnlyInA, PageType.NoTab, null),
                Contents(First + 99, 2),
                Contents(First + 400, 1),
            ],
            pages.Runs);
        Assert.Equal(pages.InB - pages.OtherContents, pages.SameContents);
    }

    [Fact]
    public void Types_are_compared_and_frames_without_memory_left_aside()
    {
        SampleImage a = SampleImage.PvhGuest(), b = SampleImage.PvhGuest();
        a.AddPage(0x300, PageType.XTab);
        a.AddPage(0x400, PageType.XAlloc);
        b.AddPage(0x400);
        b.AddPage(0x500, PageType.XAlloc);
        PageComparison pages = Comparisons.Of(a.ToBytes(), b.ToBytes()).Pages!;
        Assert.Equal(
            [
                new PageDifference(0x400, 1, PageDifferenceKind.Type, PageType.XAlloc, PageType.NoTab),
                new PageDifference(0x500, 1, PageDifferenceKind.OnlyInB, null, PageType.XAlloc),
            ],
            pages.Runs);
        Assert.Equal((1UL, 1UL, 0UL), (pages.OtherType, pages.OnlyInB, pages.OtherContents));
    }

    [Fact]
    public void A_page_table_that_is_pinned_in_one_image_alone_is_of_another_type()
    {
        SampleImage image = SampleImage.PvGuest();
        SamplePage page = image.Pages.Pages.First(page => page.Entry.Type == PageType.L4TabPin);
        image.Pages.Pages[image.Pages.Pages.IndexOf(page)] = page with { Entry = page.Entry with { Type = PageType.L4Tab } };
        PageComparison pages = Comparisons.Of(SampleImage.PvGuest().ToBytes(), image.ToBytes()).Pages!;
        PageDifference run = Assert.Single(pages.Runs);
        Assert.Equal((page.Entry.Pfn, PageDifferenceKind.Type, PageType.L4TabPin, PageType.L4Tab), (run.First, run.What, run.A, run.B));
        Assert.Equal((0UL, pages.InA), (pages.OtherContents, pages.SameContents));
    }

    [Fact]
    public void Contents_are_left_out_when_they_are_not_asked_for()
    {
        SampleImage image = SampleImage.PvhGuest();
        image.Page(0x101).Contents[77] ^= 1;
        ImageComparison comparison = Comparisons.Of(SampleImage.PvhGuest().ToBytes(), image.ToBytes(), comparesContents: false);
        Assert.True(comparison.IsSame);
        Assert.Empty(comparison.Remarks);
        Assert.Equal((comparison.Pages!.InA, 0UL), (comparison.Pages.NotCompared, comparison.Pages.SameContents));
    }

    [Fact]
    public void What_scattered_frames_there_are_is_told_up_to_a_limit()
    {
        var differences = new PageDifferences();
        const int runs = (1 << 16) + 10;
        for (ulong frame = 0; frame < runs * 2; frame += 2) differences.Add(new PageDifference(frame, 1, PageDifferenceKind.Contents, PageType.NoTab, PageType.NoTab));
        differences.Add(new PageDifference((runs * 2) - 1, 1, PageDifferenceKind.Contents, PageType.NoTab, PageType.NoTab));
        Assert.Equal((1 << 16, 10L), (differences.Runs.Count, differences.MoreRuns));
    }

    private static PageType? Populated(PageMap map, ulong frame) => map.TypeOf(frame) is PageType type and not PageType.XTab ? type : null;

    private static PageMap Map(PageRun[] runs)
    {
        var map = new PageMap(new MemoryBudget());
        foreach (PageRun run in runs) map.Set(run.First, run.Count, run.Type);
        return map;
    }

    private static PageDifference Contents(ulong first, ulong count) => new(first, count, PageDifferenceKind.Contents, PageType.NoTab, PageType.NoTab);

    /// <summary>Pages that each hold something of their own.</summary>
    private static IEnumerable<SamplePage> Range(int first, int count) => Enumerable.Range(first, count).Select(number =>
    {
        var page = new SamplePage(First + (ulong)number);
        page.SetEntry(9, (ulong)number + 1);
        return page;
    });
}
