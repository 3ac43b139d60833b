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
}
