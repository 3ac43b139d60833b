using FsCheck;
using FsCheck.Fluent;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Memory;

public sealed class ReservationTests : IDisposable
{
    private const ushort Self = (ushort)SpecialDomain.Self;
    private const int PageSize = GuestMemory.PageSize;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Populates_page_numbers_of_a_caller_of_every_width(int width)
    {
        Domain guest = Guest();
        TestCaller caller = new(_hypervisor, guest, width);
        Assert.Equal(3, Change(caller, MemoryOpHypercall.Codes.PopulatePhysmap, [5, 900, 70], out _));
        Assert.Equal(3, guest.Memory.TotalPages);
        Assert.All<ulong>([5, 900, 70], frame => Assert.Equal(FrameKind.Ram, guest.Memory.KindOf(frame)));
        Assert.Equal(2, Change(caller, MemoryOpHypercall.Codes.DecreaseReservation, [900, 70], out _));
        Assert.Equal(1, guest.Memory.TotalPages);
        Assert.Equal(FrameKind.None, guest.Memory.KindOf(70));
    }

    [Fact]
    public void An_extent_of_a_higher_order_is_neighbouring_pages()
    {
        Domain guest = Guest();
        Assert.Equal(2, Change(new TestCaller(_hypervisor, guest), MemoryOpHypercall.Codes.PopulatePhysmap, [16, 64], out _, order: 3));
        Assert.Equal(16, guest.Memory.Count);
        Assert.Equal(FrameKind.Ram, guest.Memory.KindOf(71));
        Assert.Equal(FrameKind.None, guest.Memory.KindOf(72));
    }

    [Fact]
    public void Populates_as_many_as_the_domain_may_have_and_says_how_many()
    {
        Domain guest = Guest(maxFrames: 2);
        Assert.Equal(2, Change(new TestCaller(_hypervisor, guest), MemoryOpHypercall.Codes.PopulatePhysmap, [1, 2, 3], out _));
        Assert.Equal(2, guest.Memory.TotalPages);
    }

    [Fact]
    public void A_page_that_is_populated_over_is_the_domains_still_and_nobody_gets_at_it()
    {
        Domain guest = Guest(maxFrames: 3);
        var caller = new TestCaller(_hypervisor, guest);
        Change(caller, MemoryOpHypercall.Codes.PopulatePhysmap, [1], out _);
        guest.Memory.TryWrite(PageSize, [7]);
        Assert.Equal(1, Change(caller, MemoryOpHypercall.Codes.PopulatePhysmap, [1], out _));
        byte[] read = [9];
        guest.Memory.TryRead(PageSize, read);
        Assert.Equal(0, read[0]);
        Assert.Equal(2, guest.Memory.TotalPages);
        Assert.Equal(1, guest.Memory.Unmapped);
    }

    [Fact]
    public void Decreasing_stops_where_nothing_is_and_what_went_before_is_gone()
    {
        Domain guest = Guest();
        var caller = new TestCaller(_hypervisor, guest);
        Change(caller, MemoryOpHypercall.Codes.PopulatePhysmap, [0, 1, 2, 4], out _);
        Assert.Equal(1, Change(caller, MemoryOpHypercall.Codes.DecreaseReservation, [0, 2], out _, order: 1));
        Assert.Equal(FrameKind.None, guest.Memory.KindOf(2));
        Assert.Equal(1, guest.Memory.TotalPages);
    }

    [Fact]
    public void A_guest_with_hardware_virtualisation_that_asks_for_more_gets_pages_without_numbers()
    {
        Domain guest = Guest();
        Assert.Equal(2, Change(new TestCaller(_hypervisor, guest), MemoryOpHypercall.Codes.IncreaseReservation, [77, 78], out ulong[] list, order: 2));
        Assert.Equal(8, guest.Memory.TotalPages);
        Assert.Equal(0, guest.Memory.Count);
        Assert.Equal([77UL, 78UL], list);
    }

    [Fact]
    public void A_32_bit_caller_whose_list_cannot_be_written_is_told_that_nothing_is_done_and_has_the_pages()
    {
        Domain guest = Guest();
        var caller = new TestCaller(_hypervisor, guest, 4);
        ulong reservation = Put(caller, new XenMemoryReservation { ExtentStart = 0x1000, NrExtents = 2, Domid = Self });
        Assert.Equal(HypercallResult.Of(0), caller.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.IncreaseReservation, reservation));
        Assert.Equal(2, guest.Memory.TotalPages);
    }

    [Fact]
    public void A_long_list_of_a_32_bit_callers_is_told_in_parts()
    {
        Domain guest = Guest(ContextGuestKind.Pv);
        ulong[] list = [.. Enumerable.Range(0, 2500).Select(i => (ulong)i * 2)];
        Assert.Equal(list.Length, Change(new TestCaller(_hypervisor, guest, 4), MemoryOpHypercall.Codes.PopulatePhysmap, list, out ulong[] told));
        Assert.Equal(list, told);
        Assert.Equal(list.Length, Change(new TestCaller(_hypervisor, guest, 4), MemoryOpHypercall.Codes.IncreaseReservation, list, out told));
        Assert.Equal(list.Length, told.Distinct().Count());
        Assert.All(told, frame => Assert.True(frame > 4998));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void A_PV_guest_that_asks_for_more_is_told_the_frames(int width)
    {
        Domain guest = Guest(ContextGuestKind.Pv);
        Assert.Equal(2, Change(new TestCaller(_hypervisor, guest, width), MemoryOpHypercall.Codes.IncreaseReservation, [0, 0], out ulong[] list));
        Assert.Equal(2, list.Distinct().Count());
        Assert.All(list, frame => Assert.Equal(FrameKind.Ram, guest.Memory.KindOf(frame)));
    }

    [Fact]
    public void A_PV_guest_gets_the_frame_of_the_page_number_where_it_is_free_and_another_where_it_is_not()
    {
        Domain guest = Guest(ContextGuestKind.Pv);
        var caller = new TestCaller(_hypervisor, guest);
        Assert.Equal(1, Change(caller, MemoryOpHypercall.Codes.PopulatePhysmap, [9], out ulong[] list));
        Assert.Equal(9u, list[0]);
        Assert.Equal(1, Change(caller, MemoryOpHypercall.Codes.PopulatePhysmap, [9], out list));
        Assert.NotEqual(9u, list[0]);
        Assert.Equal(2, guest.Memory.Count);
    }

    [Theory]
    [InlineData(9u, 1)]
    [InlineData(10u, 0)]
    [InlineData(uint.MaxValue, 0)]
    public void A_guest_gets_extents_of_two_mebibytes_at_most(uint order, long expected) =>
        Assert.Equal(expected, Change(new TestCaller(_hypervisor, Guest()), MemoryOpHypercall.Codes.PopulatePhysmap, [0], out _, order: order));

    [Theory]
    [InlineData(18u, 1)]
    [InlineData(19u, 0)]
    public void The_control_domain_gives_extents_of_a_gibibyte_at_most(uint order, long expected)
    {
        Domain guest = Guest();
        Assert.Equal(expected, Change(new TestCaller(_hypervisor, _hypervisor.ControlDomain), MemoryOpHypercall.Codes.PopulatePhysmap, [0], out _, order: order, domain: guest.Id.Value));
    }

    [Fact]
    public void A_guest_changes_no_memory_but_its_own()
    {
        Domain guest = Guest(), other = Guest();
        Assert.Equal(0, Change(new TestCaller(_hypervisor, guest), MemoryOpHypercall.Codes.PopulatePhysmap, [1], out _, domain: other.Id.Value));
        Assert.Equal(0, Change(new TestCaller(_hypervisor, guest), MemoryOpHypercall.Codes.PopulatePhysmap, [1], out _, domain: 999));
        Assert.Equal(0, other.Memory.TotalPages);
    }

    [Theory]
    [InlineData(0x1_0000_0000UL - 5, 1UL << 26, 0x3ff_ffffUL)]
    [InlineData(1UL << 63, 1UL, (1UL << 63) >> 6)]
    [InlineData(5UL << 6, 5UL, 5UL)]
    public void A_number_of_what_is_done_that_is_none_is_the_result(ulong progress, ulong extents, ulong expected)
    {
        var caller = new TestCaller(_hypervisor, Guest());
        ulong reservation = Put(caller, new XenMemoryReservation { NrExtents = extents, Domid = Self });
        Assert.Equal(HypercallResult.Of((long)expected), caller.Call(MemoryOpHypercall.Number, (progress & ~63UL) | MemoryOpHypercall.Codes.PopulatePhysmap, reservation));
    }

    [Fact]
    public void A_reservation_that_is_not_there_is_so_much_done_too() =>
        Assert.Equal(HypercallResult.Of(3), new TestCaller(_hypervisor, Guest()).Call(MemoryOpHypercall.Number, (3 << 6) | MemoryOpHypercall.Codes.DecreaseReservation, 0x1000));

    [Theory]
    [InlineData(12u, 0)]
    [InlineData(20u, 0)]
    [InlineData(32u, 1)]
    [InlineData(200u, 1)]
    public void Memory_with_few_address_bits_may_not_be_there(uint bits, long expected) =>
        Assert.Equal(expected, Change(new TestCaller(_hypervisor, Guest()), MemoryOpHypercall.Codes.PopulatePhysmap, [1], out _, flags: bits));

    [Theory]
    [InlineData(0x0002_0200u, 0)]
    [InlineData(0x0000_0200u, 1)]
    [InlineData(0x0004_0500u, 1)]
    public void A_guest_does_not_insist_on_a_node(uint flags, long expected) =>
        Assert.Equal(expected, Change(new TestCaller(_hypervisor, Guest()), MemoryOpHypercall.Codes.PopulatePhysmap, [1], out _, flags: flags));

    [Fact]
    public void Populating_over_another_domains_page_ends_the_guest_and_keeps_the_page_counted()
    {
        Domain guest = Guest(), other = Guest();
        other.Memory.TryPopulate(3);
        guest.Memory.Map(8, MappedFrame.Of(FrameKind.Granted, other.Memory, 3));
        Assert.Equal(0, Change(new TestCaller(_hypervisor, guest), MemoryOpHypercall.Codes.PopulatePhysmap, [8], out _));
        Assert.True(guest.HasCrashed);
        Assert.Equal(1, guest.Memory.TotalPages);
        Assert.Equal(FrameKind.Granted, guest.Memory.KindOf(8));
    }

    [Fact]
    public void Numbers_beyond_what_tables_have_room_for_are_refused()
    {
        Domain guest = Guest();
        Assert.Equal(0, Change(new TestCaller(_hypervisor, guest), MemoryOpHypercall.Codes.PopulatePhysmap, [1UL << 36], out _));
        Assert.Equal(0, guest.Memory.Count);
    }

    [Fact]
    public void Pages_are_promised_to_another_domain_only_and_come_at_their_first_use()
    {
        Domain guest = Guest();
        Assert.Equal(0, Change(new TestCaller(_hypervisor, guest), MemoryOpHypercall.Codes.PopulatePhysmap, [4], out _, flags: 1 << 16));
        var control = new TestCaller(_hypervisor, _hypervisor.ControlDomain);
        Assert.Equal(1, Change(control, MemoryOpHypercall.Codes.PopulatePhysmap, [4], out _, order: 2, flags: 1 << 16, domain: guest.Id.Value));
        Assert.Equal(FrameKind.OnDemand, guest.Memory.KindOf(7));
        Assert.False(guest.Memory.TryWrite(4 * PageSize, [1]));

        ulong target = control.Put(new byte[XenPodTarget.SizeAt(8)]);
        new XenPodTarget { TargetPages = 3, Domid = guest.Id.Value }.Write(control.At(target), 8);
        Assert.Equal(HypercallResult.Of(0), control.Call(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.SetPodTarget, target));
        var told = XenPodTarget.Read(control.At(target), 8);
        Assert.Equal((3UL, 3UL, 4UL), (told.TotPages, told.PodCachePages, told.PodEntries));
        Assert.True(guest.Memory.TryWrite(4 * PageSize, [1]));
        Assert.Equal(3, guest.Memory.TotalPages);
        Assert.Equal(2, guest.Memory.OnDemandCache);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void A_call_that_is_preempted_at_every_point_ends_as_one_that_is_not(int width) =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            ulong[] list = [.. Enumerable.Range(0, 40).Select(_ => (ulong)random.Next(60))];
            using var whole = new EmbeddedHypervisor(HypervisorProfile.Xen417);
            using var stopped = new EmbeddedHypervisor(HypervisorProfile.Xen417);
            return Run(whole, list, width, out _) == Run(stopped, list, width, out int preemptions, PreemptionPolicies.Always) && preemptions > 0;
        }).QuickCheckThrowOnFailure();

    private static string Run(EmbeddedHypervisor hypervisor, ulong[] list, int width, out int preemptions, PreemptionPolicy? preemption = null)
    {
        Domain guest = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, MaxFrames = 35 });
        var caller = new TestCaller(hypervisor, guest, width);
        hypervisor.Preemption = preemption;
        long populated = Change(caller, MemoryOpHypercall.Codes.PopulatePhysmap, list, out _);
        long freed = Change(caller, MemoryOpHypercall.Codes.DecreaseReservation, [.. list.Reverse()], out _);
        preemptions = caller.Preemptions;
        return $"{populated} {freed} {guest.Memory.TotalPages} {string.Join(',', guest.Memory.Runs())}";
    }

    private static long Change(TestCaller caller, uint code, ulong[] list, out ulong[] after, uint order = 0, uint flags = 0, ushort domain = Self)
    {
        int width = caller.Caller.Width;
        ulong extents = caller.Put(new byte[list.Length * width]);
        for (int i = 0; i < list.Length; i++) new XenPfn { Number = list[i] }.Write(caller.At(extents).AsSpan(i * width), width);
        ulong reservation = Put(caller, new XenMemoryReservation { ExtentStart = extents, NrExtents = (ulong)list.Length, ExtentOrder = order, MemFlags = flags, Domid = domain });
        HypercallResult result = caller.Call(MemoryOpHypercall.Number, code, reservation);
        Assert.True(result.Succeeded, result.ToString());
        after = [.. Enumerable.Range(0, list.Length).Select(i => (ulong)XenPfn.Read(caller.At(extents).AsSpan(i * width), width).Number)];
        return result.Value;
    }

    private static ulong Put(TestCaller caller, XenMemoryReservation reservation)
    {
        int width = caller.Caller.Width;
        byte[] bytes = new byte[XenMemoryReservation.SizeAt(width)];
        reservation.Write(bytes, width);
        return caller.Put(bytes);
    }

    [Fact]
    public void A_page_in_place_of_one_whose_writes_went_to_an_ioreq_server_is_plain_memory()
    {
        Domain guest = Guest();
        guest.Memory.TryPopulate(0, 8);
        guest.Memory.SetKind(3, FrameKind.IoreqServer);
        Assert.Equal(1, Change(new TestCaller(_hypervisor, guest, 8), MemoryOpHypercall.Codes.PopulatePhysmap, [3], out _));
        Assert.Equal(FrameKind.Ram, guest.Memory.KindOf(3));
        Assert.False(guest.Memory.HasIoreqServerFrames);
    }

    private Domain Guest(ContextGuestKind kind = ContextGuestKind.Pvh, long maxFrames = 1 << 18) => Guests.Create(_hypervisor, new DomainConfiguration { Kind = kind, MaxFrames = maxFrames });
}
