using Holdfast.X86.MemoryTypes;

namespace Holdfast.X86.Tests.MemoryTypes;

public sealed class MemoryTypeTests
{
    [Fact]
    public void Knows_the_types_of_an_mtrr_and_of_the_pat()
    {
        Assert.Equal([0, 1, 4, 5, 6], Enumerable.Range(0, 256).Where(type => MemoryTypeRegisters.IsMtrrType((byte)type)));
        Assert.Equal([0, 1, 4, 5, 6, 7], Enumerable.Range(0, 256).Where(type => MemoryTypeRegisters.IsPatType((byte)type)));
    }

    [Fact]
    public void Finds_the_bad_entries_of_packed_registers()
    {
        Assert.Empty(MemoryTypeRegisters.BadPatEntries(0x0007_0406_0007_0406));
        Assert.Equal([0, 7], MemoryTypeRegisters.BadPatEntries(0x0207_0406_0007_0403));
        Assert.Equal([2], MemoryTypeRegisters.BadFixedRangeEntries(0x0606_0606_0607_0606));
    }

    [Fact]
    public void Reads_the_capabilities()
    {
        Assert.Equal(8, MemoryTypeRegisters.VariableRanges(0x508));
        Assert.True(MemoryTypeRegisters.HasFixedRanges(0x508));
        Assert.True(MemoryTypeRegisters.HasWriteCombining(0x508));
    }

    [Fact]
    public void Judges_the_other_mtrrs_as_Xen_does()
    {
        Assert.True(MemoryTypeRegisters.IsDefaultType(0xc06));
        Assert.False(MemoryTypeRegisters.IsDefaultType(0x1c06));
        Assert.False(MemoryTypeRegisters.IsDefaultType(0xc07));
        Assert.True(MemoryTypeRegisters.IsVariableBase(0xf000_0000, 40));
        Assert.False(MemoryTypeRegisters.IsVariableBase(0x100_0000_0000, 40));
        Assert.True(MemoryTypeRegisters.IsVariableMask(0xff_f000_0800, 40));
        Assert.False(MemoryTypeRegisters.IsVariableMask(0xff_f000_0900, 40));
    }
}
