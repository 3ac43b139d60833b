using FsCheck;
using FsCheck.Fluent;
using Holdfast.Hypervisor.DeviceModels;

namespace Holdfast.Hypervisor.Tests.DeviceModels;

public sealed class RangeSetTests
{
    private const int Addresses = 24;

    [Fact]
    public void Holds_the_addresses_that_a_plain_set_holds()
    {
        Gen<(bool Adds, int First, int Length)> step = from adds in Gen.Elements(true, true, false) from first in Gen.Choose(0, Addresses - 1) from length in Gen.Choose(1, 6) select (adds, first, length);
        Prop.ForAll(Arb.From(Gen.ListOf(step)), steps =>
        {
            var ranges = new RangeSet(Addresses);
            bool[] model = new bool[Addresses];
            foreach ((bool adds, int first, int length) in steps)
            {
                int last = Math.Min(first + length, Addresses) - 1;
                bool overlaps = model.AsSpan(first, last - first + 1).Contains(true);
                bool contains = !model.AsSpan(first, last - first + 1).Contains(false);
                Assert.Equal(overlaps, ranges.Overlaps((ulong)first, (ulong)last));
                Assert.Equal(contains, ranges.Contains((ulong)first, (ulong)last));
                if (adds) Assert.True(ranges.TryAdd((ulong)first, (ulong)last));
                else if (contains) Assert.True(ranges.TryRemove((ulong)first, (ulong)last));
                else continue;
                model.AsSpan(first, last - first + 1).Fill(adds);
                Assert.Equal(RangesOf(model), ranges.Ranges.ToArray());
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Has_no_room_beyond_its_limit_even_for_what_would_become_one_with_what_follows()
    {
        var ranges = new RangeSet(2);
        Assert.True(ranges.TryAdd(10, 19));
        Assert.True(ranges.TryAdd(30, 39));
        Assert.False(ranges.TryAdd(50, 59));
        Assert.False(ranges.TryAdd(28, 29));
        Assert.True(ranges.TryAdd(40, 49));
        Assert.False(ranges.TryRemove(12, 13));
        Assert.Equal([new AddressRange(10, 19), new AddressRange(30, 49)], ranges.Ranges.ToArray());
    }

    [Fact]
    public void Reaches_the_last_address_there_is()
    {
        var ranges = new RangeSet(4);
        Assert.True(ranges.TryAdd(ulong.MaxValue, ulong.MaxValue));
        Assert.True(ranges.TryAdd(0, 0));
        Assert.True(ranges.Contains(ulong.MaxValue, ulong.MaxValue));
        Assert.True(ranges.TryAdd(1, ulong.MaxValue - 1));
        Assert.Equal([new AddressRange(0, ulong.MaxValue)], ranges.Ranges.ToArray());
    }

    private static AddressRange[] RangesOf(bool[] model)
    {
        List<AddressRange> ranges = [];
        for (int i = 0; i < model.Length; i++)
        {
            if (!model[i]) continue;
            int first = i;
            while (i + 1 < model.Length && model[i + 1]) i++;
            ranges.Add(new AddressRange((ulong)first, (ulong)i));
        }

        return [.. ranges];
    }
}
