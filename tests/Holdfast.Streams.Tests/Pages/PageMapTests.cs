using FsCheck;
using FsCheck.Fluent;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Pages;

namespace Holdfast.Streams.Tests.Pages;

/// <summary>The map against a dictionary that keeps every frame.</summary>
public sealed class PageMapTests
{
    private const int Frames = 4096;

    private static readonly PageType[] s_types =
        [PageType.NoTab, PageType.L1Tab, PageType.L4Tab, PageType.L1TabPin, PageType.L4TabPin, PageType.Broken, PageType.XAlloc, PageType.XTab];

    private static readonly Arbitrary<PageRun[]> s_runs = (
        from first in Gen.Choose(0, Frames / 2)
        from count in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, Frames / 2), Gen.Elements(1024, 2048))
        from type in Gen.Elements(s_types)
        select new PageRun((ulong)first, (ulong)count, type)).ArrayOf().ToArbitrary();

    [Fact]
    public void Knows_the_last_type_of_every_frame() => Check((map, model) =>
        Enumerable.Range(0, Frames).All(frame => map.TypeOf((ulong)frame) == (model.TryGetValue((ulong)frame, out PageType type) ? type : null)));

    [Fact]
    public void Counts_the_frames_that_a_restore_fills() => Check((map, model) =>
        map.CountPopulated() == model.Values.Count(IsPopulated) && Enumerable.Range(0, Frames).All(frame => map.IsPopulated((ulong)frame) == (model.TryGetValue((ulong)frame, out PageType type) && IsPopulated(type))));

    [Fact]
    public void Lists_the_fewest_runs_in_order() => Check((map, model) => map.Runs().SequenceEqual(RunsOf(model)));

    [Fact]
    public void Remembers_the_highest_frame_that_ever_had_memory() => Prop.ForAll(s_runs, runs =>
    {
        IEnumerable<PageRun> populated = runs.Where(run => run.Count > 0 && IsPopulated(run.Type));
        ulong? highest = populated.Any() ? populated.Max(run => run.First + run.Count - 1) : null;
        return Map(runs).HighestPopulated == highest;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Is_whole_for_any_guest_without_scattered_frames() => Check((map, _) => !map.IsPartial);

    [Fact]
    public void Says_that_it_is_partial_when_the_budget_is_spent()
    {
        var budget = new MemoryBudget(1 << 20);
        var map = new PageMap(budget);
        ulong group = 0;
        for (; !map.IsPartial; group++) map.Set(group << 10, 1 << 10, PageType.NoTab);
        Assert.InRange(budget.Left, 0, 100);
        Assert.Equal((long)(group - 1) << 10, map.CountPopulated());
    }

    [Fact]
    public void Takes_little_once_batches_that_begin_anywhere_fill_it()
    {
        var budget = new MemoryBudget(1 << 20);
        var map = new PageMap(budget);
        for (ulong batch = 0; batch < 8192; batch++) map.Set(3 + (batch << 10), 1 << 10, PageType.NoTab);
        Assert.False(map.IsPartial);
        Assert.Equal(new PageRun(3, 8192 << 10, PageType.NoTab), Assert.Single(map.Runs()));
    }

    [Fact]
    public void Keeps_a_large_guest_small()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        var map = new PageMap(new MemoryBudget());
        map.Set(0, 1 << 24, PageType.NoTab);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
        Assert.Equal(new PageRun(0, 1 << 24, PageType.NoTab), Assert.Single(map.Runs()));
    }

    private static void Check(Func<PageMap, SortedDictionary<ulong, PageType>, bool> holds) => Prop.ForAll(s_runs, runs =>
    {
        var model = new SortedDictionary<ulong, PageType>();
        foreach (PageRun run in runs)
        {
            for (ulong frame = run.First; frame < run.First + run.Count; frame++) model[frame] = run.Type;
        }

        return holds(Map(runs), model);
    }).QuickCheckThrowOnFailure();

    private static PageMap Map(IEnumerable<PageRun> runs)
    {
        var map = new PageMap(new MemoryBudget());
        foreach (PageRun run in runs) map.Set(run.First, run.Count, run.Type);
        return map;
    }

    private static bool IsPopulated(PageType type) => type is not PageType.XTab and not PageType.Broken;

    private static List<PageRun> RunsOf(SortedDictionary<ulong, PageType> model)
    {
        var runs = new List<PageRun>();
        foreach ((ulong frame, PageType type) in model)
        {
            if (runs.Count > 0 && runs[^1].Type == type && runs[^1].First + runs[^1].Count == frame) runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
            else runs.Add(new PageRun(frame, 1, type));
        }

        return runs;
    }
}
