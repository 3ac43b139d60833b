using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Pv;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.EventChannels;

public sealed class EventDeliveryTests : IDisposable
{
    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly Domain _control;
    private readonly List<uint> _delivered = [];

    public EventDeliveryTests()
    {
        _control = _hypervisor.ControlDomain;
        _control.Events.Delivered = _delivered.Add;
    }

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [InlineData(4u)]
    [InlineData(8u)]
    public void An_event_is_in_the_shared_info_page_where_the_guests_width_has_it(uint width)
    {
        (Domain domain, EventCaller guest) = Create(width);
        uint port = 0;
        for (int i = 0; i < 40; i++) port = guest.Allocate(0);
        Assert.Equal(40u, port);
        var control = new EventCaller(_hypervisor, _control);
        uint there = control.Bind(domain, port);
        Assert.Equal(default, control.Send(there));
        ReadOnlySpan<byte> page = domain.SharedInfo!.Contents.Span;
        Assert.Equal(1 << (40 % 8), page[SharedInfo.Offsets.EvtchnPending((int)width) + (40 / 8)]);
        Assert.Equal(1, page[0]);
        ulong words = VcpuInfo.Read(page, (int)width).EvtchnPendingSel;
        Assert.Equal(width == 4 ? 2ul : 1ul, words);
        Assert.True(domain.Vcpus[0].HasEventsPending);
    }

    [Fact]
    public void An_event_that_is_masked_is_told_when_it_is_unmasked()
    {
        (Domain domain, EventCaller guest) = Create();
        uint port = guest.Allocate(0);
        uint there = new EventCaller(_hypervisor, _control).Bind(domain, port);
        Assert.True(domain.Events.TryMask(port));
        _control.Events.TryTake(there);
        Assert.Equal(default, new EventCaller(_hypervisor, _control).Send(there));
        Assert.True(domain.Events.IsPending(port));
        Assert.False(domain.Vcpus[0].HasEventsPending);
        Assert.Equal(default, guest.Unmask(port));
        Assert.False(domain.Events.IsMasked(port));
        Assert.True(domain.Vcpus[0].HasEventsPending);
        Assert.False(domain.Vcpus[1].HasEventsPending);
    }

    [Fact]
    public void The_vcpu_that_a_channel_is_bound_to_is_told()
    {
        (Domain domain, EventCaller guest) = Create();
        Assert.Equal(default, guest.TryBindIpi(1, out uint port));
        Assert.Equal(default, guest.Send(port));
        Assert.False(domain.Vcpus[0].HasEventsPending);
        Assert.True(domain.Vcpus[1].HasEventsPending);
    }

    [Fact]
    public void A_channel_has_an_event_when_it_is_bound_and_none_when_it_is_made_anew()
    {
        (Domain domain, EventCaller guest) = Create();
        var control = new EventCaller(_hypervisor, _control);
        uint waiting = control.Allocate(domain.Id.Value);
        uint port = guest.Bind(_control, waiting);
        Assert.True(domain.Events.IsPending(port));
        Assert.Empty(_delivered);
        Assert.Equal(default, guest.Close(port));
        Assert.Equal(port, guest.Allocate());
        Assert.False(domain.Events.IsPending(port));
    }

    [Fact]
    public void Whoever_stands_in_for_the_control_domains_kernel_is_told_once_for_each_event()
    {
        (Domain domain, EventCaller guest) = Create();
        var control = new EventCaller(_hypervisor, _control);
        uint waiting = control.Allocate(domain.Id.Value);
        uint port = guest.Bind(_control, waiting);
        Assert.Equal(default, guest.Send(port));
        Assert.Equal(default, guest.Send(port));
        Assert.Equal([waiting], _delivered);
        Assert.True(_control.Events.TryTake(waiting));
        Assert.False(_control.Events.TryTake(waiting));
        Assert.Equal(default, guest.Send(port));
        Assert.Equal([waiting, waiting], _delivered);

        // Masked, as an event device does until its reader has seen the event.
        Assert.True(_control.Events.TryTake(waiting));
        Assert.True(_control.Events.TryMask(waiting));
        Assert.Equal(default, guest.Send(port));
        Assert.Equal(2, _delivered.Count);
        Assert.True(_control.Events.TryUnmask(waiting));
        Assert.Equal(3, _delivered.Count);
        Assert.True(_control.Events.TryUnmask(waiting));
        Assert.Equal(3, _delivered.Count);
        Assert.False(_control.Events.TryUnmask(9999));
        Assert.False(_control.Events.TryMask(9999));
    }

    [Fact]
    public void Who_is_told_may_call_the_hypervisor()
    {
        (Domain domain, EventCaller guest) = Create();
        var control = new EventCaller(_hypervisor, _control);
        uint waiting = control.Allocate(domain.Id.Value);
        uint port = guest.Bind(_control, waiting);
        _control.Events.Delivered = told =>
        {
            _delivered.Add(told);
            Assert.Equal(default, control.Close(told));
            for (int i = 0; i < 100; i++) control.Allocate();
        };
        Assert.Equal(default, guest.Send(port));
        Assert.Equal([waiting], _delivered);
        Assert.Equal(EventChannelStatus.Unbound, guest.StatusOf(port));
    }

    [Fact]
    public void The_hypervisor_has_an_end_that_no_guest_uses()
    {
        (Domain domain, EventCaller guest) = Create();
        List<uint> notified = [];
        Assert.True(domain.Events.TryAllocateForHypervisor(0, 1, notified.Add, out uint port, out XenErrno error));
        Assert.Equal((1u, default(XenErrno)), (port, error));
        Assert.Equal(XenErrno.Einval, guest.Close(port));
        Assert.Equal(XenErrno.Einval, guest.Send(port));
        Assert.Equal(XenErrno.Einval, guest.BindVcpu(port, 0));
        Assert.Equal(XenErrno.Eacces, guest.TryStatus(port, out _));
        Assert.Equal(default, guest.Unmask(port));
        var control = new EventCaller(_hypervisor, _control);
        uint there = control.Bind(domain, port);
        _control.Events.TryTake(there);
        _delivered.Clear();
        Assert.Equal(default, control.Send(there));
        Assert.Equal([port], notified);
        Assert.False(domain.Events.IsPending(port));
        Assert.False(domain.Vcpus[1].HasEventsPending);
        domain.Events.NotifyFromHypervisor(port);
        Assert.Equal([there], _delivered);
        domain.Events.FreeForHypervisor(port);
        Assert.Equal(EventChannelStatus.Unbound, control.StatusOf(there));
        domain.Events.NotifyFromHypervisor(port);
        Assert.Single(_delivered);
        Assert.Equal(port, guest.Allocate());
    }

    [Fact]
    public void Newer_versions_tell_what_the_hypervisors_end_is_bound_to()
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Xen420);
        Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        Assert.True(domain.Events.TryAllocateForHypervisor(0, 0, null, out uint port, out _));
        Assert.Equal(EventChannelStatus.Unbound, new EventCaller(hypervisor, domain).StatusOf(port));
    }

    [Fact]
    public void A_virtual_interrupt_is_raised_where_it_is_bound()
    {
        (Domain domain, EventCaller guest) = Create();
        Assert.False(domain.Events.RaiseVirq(VirtualIrq.Timer, 1));
        Assert.Equal(default, guest.TryBindVirq(VirtualIrq.Timer, 1, out uint timer));
        Assert.False(domain.Events.RaiseVirq(VirtualIrq.Timer, 0));
        Assert.True(domain.Events.RaiseVirq(VirtualIrq.Timer, 1));
        Assert.True(domain.Events.IsPending(timer));
        Assert.True(domain.Vcpus[1].HasEventsPending);
        Assert.False(_hypervisor.RaiseVirq(VirtualIrq.DomainException));
        Assert.Equal(default, new EventCaller(_hypervisor, _control).TryBindVirq(VirtualIrq.DomainException, 0, out uint port));
        Assert.True(_hypervisor.RaiseVirq(VirtualIrq.DomainException));
        Assert.Equal([port], _delivered);
        Assert.True(_control.Events.TryTake(port));
        domain.Destroy();
        Assert.Equal([port, port], _delivered);
        Assert.False(_hypervisor.RaiseVirq(VirtualIrq.Timer));
        Assert.False(_hypervisor.RaiseVirq((VirtualIrq)99));
    }

    [Fact]
    public void Sending_allocates_nothing()
    {
        (Domain domain, EventCaller guest) = Create();
        _control.Events.Delivered = null;
        uint port = guest.Allocate(0);
        uint there = new EventCaller(_hypervisor, _control).Bind(domain, port);
        ulong argument = guest.Caller.Put(TestCaller.BytesOf(new EvtchnSend { Port = port }));
        for (int i = 0; i < 100; i++) SendAndTake(guest, argument, there);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++) SendAndTake(guest, argument, there);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private void SendAndTake(EventCaller guest, ulong argument, uint there)
    {
        var registers = new HypercallRegisters(EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.Send, argument);
        if (!_hypervisor.Call(guest.Caller.Caller, ref registers) || registers.Accumulator != 0 || !_control.Events.TryTake(there)) Assert.Fail("An event was not sent.");
    }

    private (Domain Domain, EventCaller Guest) Create(uint width = 8)
    {
        Domain domain = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Width = width, Vcpus = 2 });
        return (domain, new EventCaller(_hypervisor, domain));
    }
}
