using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;
using static Holdfast.Abi.EventChannel.EventChannelOpHypercall;

namespace Holdfast.Hypervisor.Tests.EventChannels;

public sealed class EventChannelTests : IDisposable
{
    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly Domain _first;
    private readonly Domain _second;
    private readonly EventCaller _guest;
    private readonly EventCaller _other;
    private readonly EventCaller _control;

    public EventChannelTests()
    {
        _first = _hypervisor.Create(new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = 2 }, out _)!;
        _second = _hypervisor.Create(new DomainConfiguration { Kind = ContextGuestKind.Pv }, out _)!;
        _guest = new EventCaller(_hypervisor, _first);
        _other = new EventCaller(_hypervisor, _second);
        _control = new EventCaller(_hypervisor, _hypervisor.ControlDomain);
    }

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Gives_the_lowest_free_number_to_callers_of_every_width(int width)
    {
        var guest = new EventCaller(_hypervisor, _first, width);
        Assert.Equal([1u, 2, 3], (uint[])[guest.Allocate(), guest.Allocate(), guest.Allocate()]);
        Assert.Equal(default, guest.Close(2));
        Assert.Equal(2u, guest.Allocate());
        Assert.Equal(4u, guest.Allocate());
    }

    [Theory]
    [InlineData(4u, 1024u)]
    [InlineData(8u, 4096u)]
    public void Has_as_many_channels_as_the_shared_info_page_has_bits(uint width, uint limit)
    {
        Domain domain = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Width = width });
        var guest = new EventCaller(_hypervisor, domain);
        for (uint port = 1; port < limit; port++) Assert.Equal(default, guest.TryBindIpi(0, out _));
        Assert.Equal(XenErrno.Enospc, guest.TryBindIpi(0, out _));
    }

    [Fact]
    public void Has_no_more_channels_than_the_domain_may_have()
    {
        Domain domain = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, MaxEventChannel = 3 });
        var guest = new EventCaller(_hypervisor, domain);
        Assert.Equal([1u, 2, 3], (uint[])[guest.Allocate(), guest.Allocate(), guest.Allocate()]);
        Assert.Equal(XenErrno.Enospc, guest.TryAllocate(EventCaller.Self, 0, out _));
        Assert.Equal(XenErrno.Enospc, guest.TryBind(_second.Id.Value, 1, out _));
        Assert.Equal(XenErrno.Enospc, guest.TryBindVirq(VirtualIrq.Timer, 0, out _));
    }

    [Fact]
    public void A_guest_makes_channels_for_itself_and_the_control_domain_for_all()
    {
        Assert.Equal(XenErrno.Eperm, _guest.TryAllocate(_second.Id.Value, 0, out _));
        Assert.Equal(XenErrno.Esrch, _guest.TryAllocate(77, 0, out _));
        Assert.Equal(XenErrno.Esrch, _guest.TryAllocate(0x7ff1, 0, out _));
        Assert.Equal(default, _guest.TryAllocate(_first.Id.Value, 0, out uint mine));
        Assert.Equal(default, _control.TryAllocate(_first.Id.Value, 0, out uint given));
        Assert.Equal((1u, 2u), (mine, given));
        Assert.Equal(default, _guest.TryStatus(2, out EvtchnStatus status));
        Assert.Equal(0, status.UAsEvtchnStatusUnbound().Dom);
    }

    [Fact]
    public void A_channel_that_waits_for_the_caller_waits_for_its_number()
    {
        Assert.Equal(default, _control.TryAllocate(_first.Id.Value, EventCaller.Self, out uint port));
        Assert.Equal(default, _guest.TryStatus(port, out EvtchnStatus status));
        Assert.Equal(0, status.UAsEvtchnStatusUnbound().Dom);
        uint own = _guest.Allocate();
        Assert.Equal(default, _guest.TryStatus(own, out status));
        Assert.Equal(_first.Id.Value, status.UAsEvtchnStatusUnbound().Dom);
    }

    [Fact]
    public void Binds_to_a_channel_that_waits_and_to_no_other()
    {
        uint waiting = _other.Allocate(_first.Id.Value);
        uint forControl = _other.Allocate(0);
        Assert.Equal(XenErrno.Esrch, _guest.TryBind(99, waiting, out _));
        Assert.Equal(XenErrno.Einval, _guest.TryBind(_second.Id.Value, forControl, out _));
        Assert.Equal(XenErrno.Einval, _guest.TryBind(_second.Id.Value, 0, out _));
        Assert.Equal(XenErrno.Einval, _guest.TryBind(_second.Id.Value, 63, out _));
        Assert.Equal(XenErrno.Einval, _guest.TryBind(_second.Id.Value, uint.MaxValue, out _));
        uint local = _guest.Bind(_second, waiting);
        Assert.Equal(XenErrno.Einval, _guest.TryBind(_second.Id.Value, waiting, out _));
        Assert.Equal(default, _guest.TryStatus(local, out EvtchnStatus here));
        Assert.Equal(((uint)EventChannelStatus.Interdomain, _second.Id.Value, waiting), (here.Status, here.UAsEvtchnStatusInterdomain().Dom, here.UAsEvtchnStatusInterdomain().Port));
        Assert.Equal(default, _other.TryStatus(waiting, out EvtchnStatus there));
        Assert.Equal((_first.Id.Value, local), (there.UAsEvtchnStatusInterdomain().Dom, there.UAsEvtchnStatusInterdomain().Port));
    }

    [Fact]
    public void Binds_two_channels_of_one_domain_to_each_other()
    {
        uint waiting = _guest.Allocate();
        uint local = _guest.Bind(_first, waiting);
        Assert.Equal(default, _guest.Send(waiting));
        Assert.True(_first.Events.IsPending(local));
        Assert.False(_first.Events.IsPending(waiting));
        Assert.Equal(default, _guest.Close(local));
        Assert.Equal(EventChannelStatus.Unbound, _guest.StatusOf(waiting));
    }

    [Fact]
    public void A_virtual_interrupt_has_one_channel_of_each_vcpu_or_of_the_domain()
    {
        Assert.Equal(default, _guest.TryBindVirq(VirtualIrq.Timer, 0, out uint timer));
        Assert.Equal(default, _guest.TryBindVirq(VirtualIrq.Timer, 1, out uint second));
        Assert.Equal(XenErrno.Eexist, _guest.TryBindVirq(VirtualIrq.Timer, 1, out _));
        Assert.Equal(XenErrno.Enoent, _guest.TryBindVirq(VirtualIrq.Timer, 2, out _));
        Assert.Equal(XenErrno.Einval, _guest.TryBindVirq(VirtualIrq.DomainException, 1, out _));
        Assert.Equal(XenErrno.Einval, _guest.TryBindVirq(VirtualIrq.DomainException, 2, out _));
        Assert.Equal(XenErrno.Einval, _guest.TryBindVirq((VirtualIrq)24, 0, out _));
        Assert.Equal(XenErrno.Einval, _guest.TryBindVirq((VirtualIrq)uint.MaxValue, 0, out _));
        Assert.Equal(default, _guest.TryBindVirq(VirtualIrq.DomainException, 0, out uint domain));
        Assert.Equal(default, _guest.TryStatus(second, out EvtchnStatus status));
        Assert.Equal(((uint)EventChannelStatus.Virq, 1u, (uint)VirtualIrq.Timer), (status.Status, status.Vcpu, status.UAsEvtchnStatusVirq().Virq));
        Assert.Equal(XenErrno.Einval, _guest.BindVcpu(timer, 1));
        Assert.Equal(default, _guest.BindVcpu(domain, 1));

        // It is free again when its channel is closed, wherever that was bound to.
        Assert.Equal(default, _guest.Close(domain));
        Assert.Equal(default, _guest.Close(second));
        Assert.Equal(default, _guest.TryBindVirq(VirtualIrq.DomainException, 0, out _));
        Assert.Equal(default, _guest.TryBindVirq(VirtualIrq.Timer, 1, out _));
    }

    [Fact]
    public void A_virtual_interrupt_of_the_host_belongs_to_one_domain_since_4_21()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        var guest = new EventCaller(hypervisor, domain);
        Assert.Equal(XenErrno.Ebusy, guest.TryBindVirq(VirtualIrq.DomainException, 0, out _));
        Assert.Equal(default, guest.TryBindVirq(VirtualIrq.Argo, 0, out _));
        Assert.Equal(default, hypervisor.SetVirqHandler((uint)VirtualIrq.DomainException, domain));
        Assert.Equal(default, guest.TryBindVirq(VirtualIrq.DomainException, 0, out uint port));
        Assert.Equal(XenErrno.Ebusy, hypervisor.SetVirqHandler((uint)VirtualIrq.DomainException, hypervisor.ControlDomain));
        Assert.True(hypervisor.RaiseVirq(VirtualIrq.DomainException));
        Assert.True(domain.Events.IsPending(port));
        Assert.Equal(XenErrno.Einval, hypervisor.SetVirqHandler((uint)VirtualIrq.Timer, domain));
        Assert.Equal(XenErrno.Einval, hypervisor.SetVirqHandler((uint)VirtualIrq.Argo, domain));
    }

    [Fact]
    public void Interrupts_of_the_host_are_not_for_pv_guests_and_any_number_for_others()
    {
        Assert.Equal(XenErrno.Eperm, _other.TryBindPirq(1, out _));
        Assert.Equal(XenErrno.Einval, _other.TryBindPirq(1 << 20, out _));
        Assert.Equal(XenErrno.Einval, _guest.TryBindPirq(1 << 20, out _));
        Assert.Equal(default, _guest.TryBindPirq(1, out uint port));
        Assert.Equal(XenErrno.Eexist, _guest.TryBindPirq(1, out _));
        Assert.Equal(default, _guest.BindVcpu(port, 1));
        Assert.Equal(XenErrno.Einval, _guest.Send(port));
        Assert.Equal(default, _guest.Close(port));
        Assert.Equal(default, _guest.TryBindPirq(1, out _));
    }

    [Fact]
    public void Says_which_vcpu_is_told_of_what_may_move()
    {
        Assert.Equal(default, _guest.TryBindIpi(1, out uint ipi));
        Assert.Equal(XenErrno.Enoent, _guest.TryBindIpi(2, out _));
        uint port = _guest.Allocate();
        Assert.Equal(XenErrno.Enoent, _guest.BindVcpu(port, 2));
        Assert.Equal(XenErrno.Enoent, _guest.BindVcpu(999, 2));
        Assert.Equal(XenErrno.Einval, _guest.BindVcpu(999, 1));
        Assert.Equal(XenErrno.Einval, _guest.BindVcpu(0, 1));
        Assert.Equal(XenErrno.Einval, _guest.BindVcpu(ipi, 0));
        Assert.Equal(default, _guest.BindVcpu(port, 1));
        Assert.Equal(default, _guest.TryStatus(port, out EvtchnStatus status));
        Assert.Equal(1u, status.Vcpu);

        // A channel that is made anew is vCPU 0's again.
        Assert.Equal(default, _guest.Close(port));
        Assert.Equal(port, _guest.Allocate());
        Assert.Equal(default, _guest.TryStatus(port, out status));
        Assert.Equal(0u, status.Vcpu);
    }

    [Fact]
    public void Channels_exist_by_buckets_of_sixty_four()
    {
        Assert.Equal(EventChannelStatus.Closed, _guest.StatusOf(0));
        Assert.Equal(EventChannelStatus.Closed, _guest.StatusOf(63));
        Assert.Equal(XenErrno.Einval, _guest.TryStatus(64, out _));
        Assert.Equal(default, _guest.Unmask(63));
        Assert.Equal(XenErrno.Einval, _guest.Unmask(64));
        for (int i = 1; i < 64; i++) _guest.Allocate();

        // What fails behind the choice of a number has begun its bucket.
        Assert.Equal(XenErrno.Einval, _guest.TryBind(_second.Id.Value, 1, out _));
        Assert.Equal(EventChannelStatus.Closed, _guest.StatusOf(127));
        Assert.Equal(XenErrno.Einval, _guest.Close(64));
    }

    [Fact]
    public void Sends_to_nobody_in_silence_and_not_on_what_is_free()
    {
        uint port = _guest.Allocate();
        Assert.Equal(default, _guest.Send(port));
        Assert.Equal(XenErrno.Einval, _guest.Send(0));
        Assert.Equal(XenErrno.Einval, _guest.Send(port + 1));
        Assert.Equal(XenErrno.Einval, _guest.Send(uint.MaxValue));
        Assert.Equal(default, _guest.TryBindVirq(VirtualIrq.Timer, 0, out uint timer));
        Assert.Equal(XenErrno.Einval, _guest.Send(timer));
        Assert.Equal(XenErrno.Einval, _guest.Close(0));
        Assert.Equal(default, _guest.Close(port));
        Assert.Equal(XenErrno.Einval, _guest.Close(port));
    }

    [Fact]
    public void Tells_of_other_domains_channels_to_the_control_domain_alone()
    {
        uint port = _guest.Allocate();
        Assert.Equal(default, _control.TryStatus(port, out EvtchnStatus status, _first.Id.Value));
        Assert.Equal((uint)EventChannelStatus.Unbound, status.Status);
        Assert.Equal(XenErrno.Eperm, _other.TryStatus(port, out _, _first.Id.Value));
        Assert.Equal(XenErrno.Einval, _other.TryStatus(64, out _, _first.Id.Value));
        Assert.Equal(XenErrno.Esrch, _other.TryStatus(port, out _, 55));
    }

    [Fact]
    public void Writes_of_the_union_no_more_than_it_tells()
    {
        uint port = _guest.Allocate();
        Assert.Equal(default, _guest.TryStatus(port, out EvtchnStatus status));
        Assert.Equal([0xee, 0xee, 0xee, 0xee, 0xee, 0xee], status.U.ToArray()[2..]);
        Assert.Equal(default, _guest.TryStatus(0, out status));
        Assert.Equal([0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee], status.U.ToArray());
    }

    [Fact]
    public void Knows_no_other_operation_and_reads_no_memory_that_is_not_there()
    {
        TestCaller caller = _guest.Caller;
        for (uint code = 0; code <= Codes.ResetCont; code++) Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(Number, code, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), caller.Call(Number, 15, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), caller.Call(Number, uint.MaxValue, TestCaller.Nowhere));
        var wide = new TestCaller(_hypervisor, _first, 16);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), wide.Call(Number, Codes.Send, new UInt128(1, 0)));
    }

    [Fact]
    public void The_older_call_has_the_operation_in_the_structure_and_is_for_pv_guests()
    {
        TestCaller caller = _other.Caller;
        byte[] operation = TestCaller.BytesOf(new EvtchnOp { Cmd = Codes.AllocUnbound });
        new EvtchnAllocUnbound { Dom = EventCaller.Self, RemoteDom = _first.Id.Value }.Write(operation.AsSpan(EvtchnOp.Offsets.U));
        ulong address = caller.Put(operation);
        Assert.Equal(HypercallResult.Of(0), caller.Call(EventChannelOpCompatHypercall.Number, address));
        Assert.Equal(1u, EvtchnAllocUnbound.Read(caller.At(address).AsSpan(EvtchnOp.Offsets.U)).Port);
        ulong reset = caller.Put(TestCaller.BytesOf(new EvtchnOp { Cmd = Codes.Reset }));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), caller.Call(EventChannelOpCompatHypercall.Number, reset));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(EventChannelOpCompatHypercall.Number, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), _guest.Caller.Call(EventChannelOpCompatHypercall.Number, reset));
    }

    [Fact]
    public void The_other_ends_of_a_domain_that_is_destroyed_wait_for_its_number()
    {
        uint port = _other.Allocate(_first.Id.Value);
        _guest.Bind(_second, port);
        ushort number = _first.Id.Value;
        _first.Destroy();
        Assert.Equal(default, _other.TryStatus(port, out EvtchnStatus status));
        Assert.Equal(((uint)EventChannelStatus.Unbound, number), (status.Status, status.UAsEvtchnStatusUnbound().Dom));
        Assert.Equal(default, _other.Send(port));
    }
}
