using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.X86.Paging;

namespace Holdfast.Hypervisor.Tests.Callers;

public sealed class CallerMemoryTests : IDisposable
{
    private const ulong Writable = 0x3;
    private const ulong ReadOnly = 0x1;

    private readonly EmbeddedHypervisor _hypervisor = new();
    private readonly GuestMemory _memory;

    public CallerMemoryTests()
    {
        _memory = _hypervisor.Create(new DomainConfiguration { Kind = ContextGuestKind.Pvh }, out _)!.Memory;
        Assert.True(_memory.TryPopulate(0, 16));
    }

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void A_kernels_addresses_go_through_its_page_tables()
    {
        GuestVirtualMemory caller = Map((0, 9, Writable), (1, 5, Writable));
        Assert.True(caller.TryWrite(0xffe, [1, 2, 3, 4]));
        Span<byte> there = stackalloc byte[2];
        Assert.True(_memory.TryRead(0x9ffe, there));
        Assert.Equal([1, 2], there.ToArray());
        Assert.True(_memory.TryRead(0x5000, there));
        Assert.Equal([3, 4], there.ToArray());
        Span<byte> back = stackalloc byte[4];
        Assert.True(caller.TryRead(0xffe, back));
        Assert.Equal([1, 2, 3, 4], back.ToArray());
    }

    [Fact]
    public void A_range_that_runs_into_what_is_not_mapped_is_refused()
    {
        GuestVirtualMemory caller = Map((0, 9, Writable));
        Assert.False(caller.TryWrite(0xffe, [1, 2, 3, 4]));
        Assert.False(caller.TryRead(0xffe, new byte[4]));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_page_that_is_only_read_is_written_when_the_processor_would_let_a_kernel_do_it(bool protects, bool expected)
    {
        GuestVirtualMemory caller = Map((0, 9, ReadOnly));
        Assert.Equal(expected, new GuestVirtualMemory(new AddressSpace(_memory, PagingMode.FourLevel, 0x1000), _memory, protects).TryWrite(0, [1]));
        Assert.True(caller.TryRead(0, new byte[1]));
    }

    [Fact]
    public void An_address_space_does_not_wrap()
    {
        var caller = new GuestPhysicalMemory(_memory);
        Assert.False(caller.TryRead(ulong.MaxValue, new byte[2]));
        Assert.False(caller.TryWrite(0xffff, new byte[2]));
        Assert.True(caller.TryWrite(0xffff, new byte[1]));
    }

    [Fact]
    public void What_a_guest_may_only_read_is_not_changed_by_a_call_that_succeeds()
    {
        _memory.SetKind(3, FrameKind.ReadOnlyRam);
        Assert.True(new GuestPhysicalMemory(_memory).TryWrite(0x3000, [7]));
        Span<byte> there = stackalloc byte[1];
        Assert.True(_memory.TryRead(0x3000, there));
        Assert.Equal(0, there[0]);
    }

    [Fact]
    public void A_page_of_the_hypervisors_is_at_one_place_and_takes_that_of_memory()
    {
        var page = new SharedPage(SharedPage.Nowhere, new byte[GuestMemory.PageSize]);
        long count = _memory.Count;
        _memory.Map(4, MappedFrame.Of(page));
        Assert.Equal(count - 1, _memory.Count);
        Assert.True(_memory.TryWrite(0x4000, [42]));
        Assert.Equal(42, page.Contents.Span[0]);
        _memory.Map(5, MappedFrame.Of(page));
        Assert.Equal(5UL, page.Gfn);
        Assert.False(_memory.TryRead(0x4000, new byte[1]));
        Assert.True(_memory.Unmap(5));
        Assert.Equal(SharedPage.Nowhere, page.Gfn);
    }

    [Theory]
    [InlineData(4, 0xbfff_f000UL)]
    [InlineData(8, 0x7fff_ffff_f000UL)]
    public void A_process_has_its_buffers_and_nothing_beside_them(int width, ulong last)
    {
        var process = new ProcessMemory(width);
        ulong first = process.Allocate(10, out byte[] bytes);
        ulong second = process.Allocate(5000, out _);
        Assert.True(process.TryWrite(first, [1, 2]));
        Assert.Equal(2, bytes[1]);
        Assert.True(process.TryRead(first + 8, new byte[2]));
        Assert.False(process.TryRead(first + 8, new byte[3]));
        Assert.False(process.TryRead(second - 1, new byte[1]));
        Assert.False(process.TryRead(last, new byte[1]));
        Assert.True(process.Free(first));
        Assert.False(process.TryRead(first, new byte[1]));
        Assert.True(process.TryRead(second + 4999, new byte[1]));
    }

    [Fact]
    public void A_process_of_32_bits_runs_out_of_addresses_and_says_so()
    {
        var process = new ProcessMemory(4, 0xbfff_0000);
        process.Allocate(0xe000, out _);
        Assert.Throws<IOException>(() => process.Allocate(0x1000, out _));
    }

    /// <summary>Page tables at 0x1000 that map some of the first pages.</summary>
    private GuestVirtualMemory Map(params (int Page, ulong Frame, ulong Flags)[] pages)
    {
        for (ulong level = 1; level <= 3; level++) Entry(level * 0x1000, ((level + 1) * 0x1000) | Writable);
        foreach ((int page, ulong frame, ulong flags) in pages) Entry(0x4000 + ((ulong)page * 8), (frame << 12) | flags);
        return new GuestVirtualMemory(new AddressSpace(_memory, PagingMode.FourLevel, 0x1000), _memory);

        void Entry(ulong address, ulong value) => Assert.True(_memory.TryWrite(address, BitConverter.GetBytes(value)));
    }
}
