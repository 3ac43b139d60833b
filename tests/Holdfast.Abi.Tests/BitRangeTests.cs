using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Content;

namespace Holdfast.Abi.Tests;

public class BitRangeTests
{
    [Fact]
    public void A_page_entry_splits_into_page_and_type()
    {
        PageDataEntry entry = PageDataEntry.Read([0x78, 0x56, 0x34, 0x12, 0, 0, 0, 0xf0], ByteOrder.Little);

        Assert.Equal(0x12345678ul, entry.Pfn);
        Assert.Equal(0ul, entry.Reserved);
        Assert.Equal(PageType.XTab, entry.Type);
    }

    [Fact]
    public void Bits_set_one_by_one_make_up_the_field()
    {
        HvmHwCpu cpu = new() { PendingEventVector = 14, PendingEventType = 3, PendingEventErrorValid = true, PendingEventValid = true };

        Assert.Equal(0x80000b0eu, cpu.PendingEvent);
        Assert.False((cpu with { PendingEventValid = false }).PendingEventValid);
    }

    [Fact]
    public void Bits_do_not_spill_into_their_neighbours()
    {
        HvmHwPic pic = new() { InitState = 0xff, PriorityAdd = 0 };

        Assert.Equal(0x0f, pic.Init);
        Assert.Equal(0, pic.PriorityAdd);
    }

    [Fact]
    public void A_mask_of_the_table_is_that_of_the_structure()
    {
        AbiBits pfn = PageDataEntry.Layout.Fields[0].Bits[0];

        Assert.Equal(PageDataEntry.Bits.PfnMask, pfn.Mask);
        Assert.Equal(ulong.MaxValue, new AbiBits("All", "all", 0, 63, "All.").Mask);
    }
}
