using FsCheck;
using FsCheck.Fluent;
using Holdfast.Streams.Pages;

namespace Holdfast.Streams.Tests.Pages;

public sealed class FrameSetTests
{
    [Fact]
    public void Holds_what_was_added_and_nothing_else()
    {
        Gen<ulong> frames = Gen.OneOf(Gen.Choose(0, 20_000).Select(frame => (ulong)frame), Gen.Choose(0, 64).Select(frame => ulong.MaxValue - (ulong)frame));
        Prop.ForAll(frames.ArrayOf().ToArbitrary(), frames.ArrayOf().ToArbitrary(), (added, asked) =>
        {
            var set = new FrameSet(new MemoryBudget());
            foreach (ulong frame in added) set.Add(frame);
            var model = new HashSet<ulong>(added);
            return added.Concat(asked).All(frame => set.Contains(frame) == model.Contains(frame));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Stops_growing_when_the_budget_is_spent_and_says_so()
    {
        var budget = new MemoryBudget(1 << 20);
        var set = new FrameSet(budget);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (ulong group = 0; group < 1 << 16; group++) set.Add(group << 12);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2 << 20);
        Assert.InRange(budget.Left, 0, 1000);
        Assert.True(set.IsPartial);
        Assert.True(set.Contains(0));
        Assert.False(set.Contains(((1UL << 16) - 1) << 12));
    }
}
