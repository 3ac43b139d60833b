using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Hypercalls;

namespace Holdfast.Hypervisor.Tests.EventChannels;

public sealed class EventResetTests : IDisposable
{
    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417);
    private readonly Domain _domain;
    private readonly EventCaller _guest;

    public EventResetTests()
    {
        _domain = _hypervisor.Create(new DomainConfiguration { Kind = ContextGuestKind.Pvh }, out _)!;
        _guest = new EventCaller(_hypervisor, _domain);
    }

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void Closes_the_guests_channels_and_not_the_hypervisors()
    {
        _guest.Allocate();
        Assert.True(_domain.Events.TryAllocateForHypervisor(0, 0, null, out uint port, out _));
        uint last = _guest.Allocate();
        Assert.Equal(default, _guest.Reset());
        Assert.Equal(EventChannelStatus.Closed, _guest.StatusOf(1));
        Assert.Equal(EventChannelStatus.Closed, _guest.StatusOf(last));
        Assert.Equal(XenErrno.Eacces, _guest.TryStatus(port, out _));
        Assert.Equal([1u, 3u], (uint[])[_guest.Allocate(), _guest.Allocate()]);
    }

    [Fact]
    public void Is_for_the_domain_itself_and_for_the_control_domain_when_it_is_paused()
    {
        Domain other = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        var control = new EventCaller(_hypervisor, _hypervisor.ControlDomain);
        Assert.Equal(XenErrno.Eperm, _guest.Reset(other.Id.Value));
        Assert.Equal(XenErrno.Esrch, _guest.Reset(99));
        Assert.Equal(default, control.Reset(other.Id.Value));
        other.Unpause();
        Assert.Equal(XenErrno.Einval, control.Reset(other.Id.Value));
        Assert.Equal(default, new EventCaller(_hypervisor, other).Reset());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(200)]
    public void Ends_the_same_however_often_it_is_preempted(int channels)
    {
        for (int i = 0; i < channels; i++) _guest.Allocate();
        _hypervisor.Preemption = PreemptionPolicies.Always;
        Assert.Equal(default, _guest.Reset());
        Assert.Equal(channels / 64, _guest.Caller.Preemptions);
        Assert.Empty(_domain.EventChannels!.Elements);
        Assert.Equal(1u, _guest.Allocate());
    }

    [Fact]
    public void Keeps_in_the_hypervisor_how_far_it_came()
    {
        for (int i = 0; i < 200; i++) _guest.Allocate();
        Assert.Equal(XenErrno.Ebusy, _guest.Reset(isResumed: true));
        ulong argument = _guest.Caller.Put(TestCaller.BytesOf(new EvtchnReset { Dom = EventCaller.Self }));
        _hypervisor.Preemption = PreemptionPolicies.Always;
        var registers = new HypercallRegisters(EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.Reset, argument);
        Assert.False(_hypervisor.Call(_guest.Caller.Caller, ref registers));
        Assert.Equal((UInt128)EventChannelOpHypercall.Codes.ResetCont, registers[0]);
        Assert.Equal((UInt128)argument, registers[1]);
        Assert.Equal(200 - 64, _domain.EventChannels!.Elements.Length);

        // Another reset does not begin meanwhile; what is made where it has been keeps it from success.
        Assert.Equal(XenErrno.Ebusy, _guest.Reset());
        Assert.Equal(1u, _guest.Allocate());
        _hypervisor.Preemption = null;
        Assert.True(_hypervisor.Call(_guest.Caller.Caller, ref registers));
        Assert.Equal(XenErrno.Eagain, _guest.Caller.Result(registers).Error);
        Assert.Equal(default, _guest.Reset());
        Assert.Empty(_domain.EventChannels!.Elements);
    }

    [Fact]
    public void What_comes_next_keeps_in_the_command_how_far_it_came_and_nothing_else()
    {
        using var next = new EmbeddedHypervisor(HypervisorProfile.Next);
        Domain domain = Guests.Create(next, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        var guest = new EventCaller(next, domain);
        for (int i = 0; i < 200; i++) guest.Allocate();
        ulong argument = guest.Caller.Put(TestCaller.BytesOf(new EvtchnReset { Dom = EventCaller.Self }));
        next.Preemption = PreemptionPolicies.At(1);
        var registers = new HypercallRegisters(EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.Reset, argument);
        Assert.False(next.Call(guest.Caller.Caller, ref registers));
        Assert.Equal((UInt128)(EventChannelOpHypercall.Codes.Reset | (64 << 8)), registers[0]);
        Assert.Equal(default, guest.Reset());
        Assert.Empty(domain.EventChannels!.Elements);
        Assert.True(next.Call(guest.Caller.Caller, ref registers));
        Assert.Equal(default, guest.Caller.Result(registers).Error);
    }

    [Theory]
    [InlineData(0u, 0, default(XenErrno))]
    [InlineData(1u, 0, default(XenErrno))]
    [InlineData(2u, 1, XenErrno.Eagain)]
    [InlineData(100u, 99, XenErrno.Eagain)]
    [InlineData(201u, 200, XenErrno.Eagain)]
    [InlineData(0xff_ffffu, 200, XenErrno.Eagain)]
    public void A_forged_number_passes_over_channels_which_stay_open(uint first, int left, XenErrno expected)
    {
        using var next = new EmbeddedHypervisor(HypervisorProfile.Next);
        Domain domain = Guests.Create(next, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        var guest = new EventCaller(next, domain);
        for (int i = 0; i < 200; i++) guest.Allocate();
        ulong argument = guest.Caller.Put(TestCaller.BytesOf(new EvtchnReset { Dom = EventCaller.Self }));
        foreach (uint code in (uint[])[EventChannelOpHypercall.Codes.Reset, EventChannelOpHypercall.Codes.ResetCont])
        {
            Assert.Equal(expected, guest.Caller.Call(EventChannelOpHypercall.Number, code | (first << 8), argument).Error);
            Assert.Equal(left, domain.EventChannels!.Elements.Length);
        }
    }

    [Fact]
    public void Bits_above_the_operation_are_for_resets_alone()
    {
        using var next = new EmbeddedHypervisor(HypervisorProfile.Next);
        var guest = new EventCaller(next, Guests.Create(next, new DomainConfiguration { Kind = ContextGuestKind.Pvh }));
        uint port = guest.Allocate();
        ulong argument = guest.Caller.Put(TestCaller.BytesOf(new EvtchnSend { Port = port }));
        Assert.Equal(XenErrno.Enosys, guest.Caller.Call(EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.Close | (1 << 8), argument).Error);
        Assert.Equal(default, guest.Caller.Call(EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.Close, argument).Error);
    }
}
