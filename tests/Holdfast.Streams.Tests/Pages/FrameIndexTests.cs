using FsCheck;
using FsCheck.Fluent;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Pages;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Pages;

/// <summary>The index against a dictionary that keeps the place of every frame.</summary>
public sealed class FrameIndexTests
{
    private const int Frames = 200;
    private const int PageSize = 4096;

    /// <summary>Records: runs of frames, and whether they are taken back.</summary>
    private static readonly Arbitrary<(FrameRun[] Runs, bool IsTakenBack)[]> s_records = (
        from runs in (from first in Gen.Choose(0, Frames - 1) from count in Gen.OneOf(Gen.Constant(1), Gen.Choose(1, 60)) select new FrameRun((ulong)first, (ulong)count)).ArrayOf()
        from isTakenBack in Gen.Elements(false, false, false, true)
        select (runs, isTakenBack)).ArrayOf().ToArbitrary();

    [Fact]
    public void Knows_where_every_frame_was_last() => Prop.ForAll(s_records, records =>
    {
        (FrameIndex index, Dictionary<ulong, long> model) = Build(records);
        return Enumerable.Range(0, Frames * 2).All(frame => index.TryFind((ulong)frame, out long offset) ? model.TryGetValue((ulong)frame, out long expected) && offset == expected : !model.ContainsKey((ulong)frame))
            && index.Count == (ulong)model.Count;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lists_runs_in_order_that_share_no_frame() => Prop.ForAll(s_records, records =>
    {
        FrameIndex index = Build(records).Index;
        return index.Places.All(place => place.Count > 0) && index.Places.Zip(index.Places.Skip(1)).All(pair => pair.First.End <= pair.Second.First);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Keeps_a_record_of_neighbours_as_one_run()
    {
        var builder = new FrameIndexBuilder(new MemoryBudget());
        builder.BeginBatch();
        for (ulong frame = 0; frame < 1024; frame++) builder.Add(0x100 + frame, 1, 8 + ((long)frame * PageSize));
        Assert.Equal(new FramePlace(0x100, 1024, 8), Assert.Single(builder.ToIndex().Places));
    }

    [Fact]
    public void Takes_back_one_record_and_what_it_cost()
    {
        var budget = new MemoryBudget(10_000);
        var builder = new FrameIndexBuilder(budget);
        builder.BeginBatch();
        builder.Add(5, 1, 0);
        long left = budget.Left;
        builder.BeginBatch();
        builder.Add(6, 1, PageSize);
        builder.Add(5, 1, 2 * PageSize);
        builder.TakeBack();
        Assert.Equal(left, budget.Left);
        Assert.Equal(new FramePlace(5, 1, 0), Assert.Single(builder.ToIndex().Places));
    }

    [Fact]
    public void Says_that_it_is_partial_when_the_budget_is_spent()
    {
        var builder = new FrameIndexBuilder(new MemoryBudget(1200));
        builder.BeginBatch();
        for (ulong frame = 0; frame < 100; frame++) builder.Add(frame * 2, 1, (long)frame * PageSize);
        FrameIndex index = builder.ToIndex();
        Assert.True(index.IsPartial);
        Assert.Equal(10, index.Places.Count);
        Assert.True(index.TryFind(18, out long offset));
        Assert.Equal(9 * PageSize, offset);
        Assert.False(index.TryFind(20, out _));
    }

    [Fact]
    public void Is_whole_while_the_budget_lasts()
    {
        var builder = new FrameIndexBuilder(new MemoryBudget(1200));
        builder.BeginBatch();
        for (ulong frame = 0; frame < 10; frame++) builder.Add(frame * 2, 1, 0);
        Assert.False(builder.ToIndex().IsPartial);
    }

    [Fact]
    public void Finds_every_page_of_an_image_where_its_contents_stand()
    {
        SampleImage image = SampleImage.PvGuest();
        image.AddPages(new SamplePage(0x3f0), new SamplePage(0x3f1, PageType.XTab), new SamplePage(0x3f2, PageType.L1Tab), new SamplePage(0x3f3, PageType.XAlloc), new SamplePage(0x10), new SamplePage(0x11));
        byte counter = 0;
        foreach (SamplePage page in image.Records.OfType<PageDataRecord>().SelectMany(record => record.Pages).Where(page => page.Contents.Length > 0)) (page.Contents[0], page.Contents[4095]) = (++counter, counter);
        byte[] bytes = image.ToBytes();
        using ByteSource source = ByteSource.FromBytes(bytes, "image");
        FrameIndex index = ImageChecker.Check(source, new CheckOptions { IndexPages = true }, cancellation: TestContext.Current.CancellationToken).Image.Libxc!.Index!;
        var last = new Dictionary<ulong, byte>();
        foreach (SamplePage page in image.Records.OfType<PageDataRecord>().SelectMany(record => record.Pages).Where(page => page.Contents.Length > 0)) last[page.Entry.Pfn] = page.Contents[0];
        Assert.Equal((ulong)last.Count, index.Count);
        foreach ((ulong frame, byte mark) in last)
        {
            Assert.True(index.TryFind(frame, out long offset));
            Assert.Equal((mark, mark), (bytes[offset], bytes[offset + 4095]));
        }

        Assert.False(index.TryFind(0x3f1, out _));
    }

    [Fact]
    public void Knows_no_page_of_a_record_that_a_restore_refuses()
    {
        SampleImage image = SampleImage.PvhGuest();
        image.AddPages(new SamplePage(0x300), new SamplePage(new PageDataEntry { Pfn = 0x301, Type = (PageType)6 }, []));
        using ByteSource source = ByteSource.FromBytes(image.ToBytes(), "image");
        FrameIndex index = ImageChecker.Check(source, new CheckOptions { IndexPages = true }, cancellation: TestContext.Current.CancellationToken).Image.Libxc!.Index!;
        Assert.False(index.TryFind(0x300, out _));
        Assert.True(index.TryFind(0x105, out _));
    }

    [Fact]
    public void Is_not_made_unless_it_is_asked_for()
    {
        using ByteSource source = ByteSource.FromBytes(SampleImage.PvhGuest().ToBytes(), "image");
        Assert.Null(ImageChecker.Check(source, new CheckOptions(), cancellation: TestContext.Current.CancellationToken).Image.Libxc!.Index);
    }

    [Fact]
    public void Knows_nothing_of_an_image_without_pages()
    {
        FrameIndex index = new FrameIndexBuilder(new MemoryBudget()).ToIndex();
        Assert.Empty(index.Places);
        Assert.Equal(0UL, index.Count);
        Assert.False(index.TryFind(0, out _));
    }

    private static (FrameIndex Index, Dictionary<ulong, long> Model) Build((FrameRun[] Runs, bool IsTakenBack)[] records)
    {
        var builder = new FrameIndexBuilder(new MemoryBudget());
        var model = new Dictionary<ulong, long>();
        long offset = 100;
        foreach ((FrameRun[] runs, bool isTakenBack) in records)
        {
            offset += 24;
            builder.BeginBatch();
            foreach (FrameRun run in runs)
            {
                builder.Add(run.First, run.Count, offset);
                for (ulong frame = run.First; frame < run.First + run.Count; frame++, offset += PageSize)
                {
                    if (!isTakenBack) model[frame] = offset;
                }
            }

            if (isTakenBack) builder.TakeBack();
        }

        return (builder.ToIndex(), model);
    }
}
