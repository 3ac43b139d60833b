using Holdfast.Abi.Elf;
using Holdfast.LivePatching.Applying;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.Hypervisor.Tests.LivePatching;

/// <summary>Sections of a hypervisor that begin and end anywhere in a page.</summary>
public sealed class HypervisorTextTests
{
    private const ulong First = SmallXen.Start + 0x10;
    private const ulong Second = First + 8;
    private const ulong Zeros = Second + 8;
    private const ulong InPage = 4095;
    private const ulong End = Zeros + 8;

    private readonly HypervisorText _text = new(Image());

    [Fact]
    public void A_read_goes_on_in_the_next_section()
    {
        byte[] bytes = new byte[24];
        Assert.True(_text.TryRead(First, bytes));
        Assert.Equal([1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0], bytes);
    }

    [Theory]
    [InlineData((First & ~InPage) - 1, 2)]
    [InlineData((End - 1) | InPage, 2)]
    [InlineData(((End - 1) | InPage) + 1, 1)]
    [InlineData(ulong.MaxValue, 2)]
    public void What_is_not_mapped_is_neither_read_nor_written(ulong address, int length)
    {
        // Also when the page around it has been written to.
        Assert.True(_text.TryWrite(First, [9]));
        Assert.False(_text.TryRead(address, new byte[length]));
        Assert.False(_text.TryWrite(address, new byte[length]));
        Assert.True(_text.TryWrite(First, [1]));
        Assert.True(_text.IsPristine);
    }

    [Fact]
    public void What_is_written_changes_nothing_around_it()
    {
        Assert.True(_text.TryWrite(Second - 1, [7, 8]));
        Assert.False(_text.IsPristine);
        byte[] bytes = new byte[12];
        Assert.True(_text.TryRead(First + 4, bytes));
        Assert.Equal([1, 1, 1, 7, 8, 2, 2, 2, 2, 2, 2, 2], bytes);
        Assert.True(_text.TryWrite(Second - 1, [1, 2]));
        Assert.True(_text.IsPristine);
    }

    private static HypervisorImage Image()
    {
        var elf = new ElfBuilder(ElfFileType.Executable);
        byte[] Filled(byte value) => [.. Enumerable.Repeat(value, 8)];
        int text = elf.Add(".text", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Execute, Filled(1), First);
        elf.Add(".rodata", ElfSectionType.Program, ElfSectionFlags.Allocated, Filled(2), Second);
        elf.Add(".bss", ElfSectionType.Zeros, ElfSectionFlags.Allocated | ElfSectionFlags.Write, Filled(3), Zeros);
        elf.Symbol("function", text, First, 8);
        return HypervisorImage.Read(elf.Build(), out _)!;
    }
}
