using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Memory;

public sealed class ExchangeTests : IDisposable
{
    private const ushort Self = (ushort)SpecialDomain.Self;
    private const int PageSize = GuestMemory.PageSize;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Gives_other_memory_for_memory_of_a_PV_guest(int width)
    {
        Domain guest = Guest();
        guest.Memory.TryWrite(1 * PageSize, [1]);
        var caller = new TestCaller(_hypervisor, guest, width);
        Assert.Equal(default, Exchange(caller, [1, 3], [1, 100], out ulong[] taken, out ulong exchanged));
        Assert.Equal([1UL, 100UL], taken);
        Assert.Equal(2u, exchanged);
        byte[] read = [9];
        guest.Memory.TryRead(1 * PageSize, read);
        Assert.Equal(0, read[0]);
        Assert.Equal(FrameKind.None, guest.Memory.KindOf(3));
        Assert.Equal(8, guest.Memory.TotalPages);
    }

    [Fact]
    public void Gives_one_large_extent_for_many_small_ones()
    {
        Domain guest = Guest();
        Assert.Equal(default, Exchange(new TestCaller(_hypervisor, guest), [0, 1, 2, 3], [64], out ulong[] taken, out _, takenOrder: 2));
        Assert.Equal([64UL], taken);
        Assert.Equal(FrameKind.Ram, guest.Memory.KindOf(67));
        Assert.Equal(8, guest.Memory.TotalPages);
    }

    [Fact]
    public void What_is_named_twice_is_not_given_and_the_chunk_stays()
    {
        Domain guest = Guest();
        Assert.Equal(XenErrno.Einval, Exchange(new TestCaller(_hypervisor, guest), [0, 1, 2, 2], [64, 68], out _, out ulong exchanged, takenOrder: 1));
        Assert.Equal(2u, exchanged);
        Assert.Equal(FrameKind.Ram, guest.Memory.KindOf(2));
        Assert.Equal(FrameKind.None, guest.Memory.KindOf(0));
        Assert.Equal(8, guest.Memory.TotalPages);
    }

    [Fact]
    public void A_guest_with_hardware_virtualisation_exchanges_nothing()
    {
        Domain guest = Guest(ContextGuestKind.Pvh);
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(XenErrno.Eopnotsupp, Exchange(caller, [0], [64], out _, out _));
        Assert.Equal(XenErrno.Einval, Exchange(caller, [900], [64], out _, out _));
        Assert.Equal(default, Exchange(caller, [], [], out _, out _));
    }

    [Theory]
    [InlineData(10u, 10u, XenErrno.Eperm)]
    [InlineData(1u, 0u, XenErrno.Einval)]
    public void Orders_that_cannot_be_are_refused(uint givenOrder, uint takenOrder, XenErrno expected) =>
        Assert.Equal(expected, Exchange(new TestCaller(_hypervisor, Guest()), [0], [64], out _, out _, givenOrder: givenOrder, takenOrder: takenOrder));

    [Fact]
    public void More_than_all_cannot_be_done_and_all_is_done_already()
    {
        var caller = new TestCaller(_hypervisor, Guest());
        Assert.Equal(XenErrno.Einval, Exchange(caller, [0], [64], out _, out _, done: 2));
        Assert.Equal(default, Exchange(caller, [0], [64], out _, out _, done: 1));
        Assert.Equal(8, caller.Caller.Domain.Memory.Count);
    }

    [Fact]
    public void A_32_bit_callers_extents_may_not_differ_too_much() =>
        Assert.Equal(XenErrno.E2big, Exchange(new TestCaller(_hypervisor, Guest(), 4), new ulong[1024], [64], out _, out _, takenOrder: 10));

    [Theory]
    [InlineData(4, XenErrno.Efault)]
    [InlineData(8, XenErrno.Eopnotsupp)]
    public void A_32_bit_callers_lists_are_read_before_anything_else(int width, XenErrno expected)
    {
        var caller = new TestCaller(_hypervisor, Guest(ContextGuestKind.Pvh), width);
        ulong givenList = PutList(caller, [0]);
        byte[] bytes = new byte[XenMemoryExchange.SizeAt(width)];
        new XenMemoryExchange
        {
            Given = new XenMemoryReservation { ExtentStart = givenList, NrExtents = 1, Domid = Self },
            Taken = new XenMemoryReservation { ExtentStart = 0x1000, NrExtents = 1, Domid = Self },
        }.Write(bytes, width);
        Assert.Equal(expected, caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.Exchange, caller.Put(bytes)).Error);
    }

    [Fact]
    public void Goes_on_behind_what_is_done_when_it_was_preempted()
    {
        Domain guest = Guest();
        var caller = new TestCaller(_hypervisor, guest);
        _hypervisor.Preemption = PreemptionPolicies.Always;
        Assert.Equal(default, Exchange(caller, [0, 1, 2, 3], [10, 11, 12, 13], out ulong[] taken, out ulong exchanged));
        Assert.Equal(3, caller.Preemptions);
        Assert.Equal([10UL, 11UL, 12UL, 13UL], taken);
        Assert.Equal(4u, exchanged);
    }

    private static XenErrno Exchange(TestCaller caller, ulong[] given, ulong[] taken, out ulong[] after, out ulong exchanged, uint givenOrder = 0, uint takenOrder = 0, ulong done = 0)
    {
        int width = caller.Caller.Width;
        ulong givenList = PutList(caller, given), takenList = PutList(caller, taken);
        byte[] bytes = new byte[XenMemoryExchange.SizeAt(width)];
        new XenMemoryExchange
        {
            Given = new XenMemoryReservation { ExtentStart = givenList, NrExtents = (ulong)given.Length, ExtentOrder = givenOrder, Domid = Self },
            Taken = new XenMemoryReservation { ExtentStart = takenList, NrExtents = (ulong)taken.Length, ExtentOrder = takenOrder, Domid = Self },
            NrExchanged = done,
        }.Write(bytes, width);
        ulong address = caller.Put(bytes);
        XenErrno error = caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.Exchange, address).Error;
        exchanged = (ulong)XenMemoryExchange.Read(caller.At(address), width).NrExchanged;
        after = [.. Enumerable.Range(0, taken.Length).Select(i => (ulong)XenPfn.Read(caller.At(takenList).AsSpan(i * width), width).Number)];
        return error;
    }

    private static ulong PutList(TestCaller caller, ulong[] numbers)
    {
        int width = caller.Caller.Width;
        byte[] bytes = new byte[numbers.Length * width];
        for (int i = 0; i < numbers.Length; i++) new XenPfn { Number = numbers[i] }.Write(bytes.AsSpan(i * width), width);
        return caller.Put(bytes);
    }

    private Domain Guest(ContextGuestKind kind = ContextGuestKind.Pv)
    {
        Domain guest = Guests.Create(_hypervisor, new DomainConfiguration { Kind = kind });
        guest.Memory.TryPopulate(0, 8);
        return guest;
    }
}
