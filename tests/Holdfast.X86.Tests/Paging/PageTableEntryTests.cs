using FsCheck;
using FsCheck.Fluent;
using Holdfast.X86.Paging;

namespace Holdfast.X86.Tests.Paging;

public sealed class PageTableEntryTests
{
    [Fact]
    public void Reads_an_entry()
    {
        var entry = new PageTableEntry(0x8000_0000_1234_50e7);
        Assert.True(entry is { IsPresent: true, IsWritable: true, IsUser: true, IsLarge: true, IsNoExecute: true });
        Assert.Equal(0x12345UL, entry.Frame);
    }

    [Fact]
    public void Replaces_nothing_but_the_frame() =>
        Prop.ForAll<ulong, ulong>((value, frame) =>
        {
            PageTableEntry replaced = new PageTableEntry(value).WithFrame(frame);
            return replaced.Frame == (frame & 0xff_ffff_ffff) && ((replaced.Value ^ value) & ~PageTableEntry.FrameMask) == 0;
        }).QuickCheckThrowOnFailure();
}
