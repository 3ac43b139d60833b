using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Sched;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.EventChannels;
using Holdfast.Hypervisor.Tests.Hypercalls;
using static Holdfast.Abi.Sched.SchedOpHypercall;

namespace Holdfast.Hypervisor.Tests.Scheduling;

public sealed class SchedulerTests : IDisposable
{
    private const ulong Second = 1_000_000_000;

    private readonly EmbeddedHypervisor _hypervisor = new(HypervisorProfile.Xen417, processors: 4);
    private readonly Domain _domain;
    private readonly TestCaller _caller;
    private readonly EventCaller _guest;
    private readonly TestCaller _control;

    public SchedulerTests()
    {
        _domain = _hypervisor.Create(new DomainConfiguration { Kind = ContextGuestKind.Pv, Vcpus = 2 }, out _)!;
        _caller = new TestCaller(_hypervisor, _domain);
        _guest = new EventCaller(_hypervisor, _domain);
        _control = new TestCaller(_hypervisor, _hypervisor.ControlDomain);
        foreach (Vcpu vcpu in _domain.Vcpus) vcpu.SetUp(true);
    }

    public void Dispose() => _hypervisor.Dispose();

    [Fact]
    public void Yields_and_knows_no_other_operation()
    {
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.Yield));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), _caller.Call(Number, 8));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), _caller.Call(Number, uint.MaxValue));
    }

    [Fact]
    public void A_vcpu_that_blocks_goes_on_with_the_next_event()
    {
        Assert.Equal(default, _guest.TryBindIpi(0, out uint port));
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.Block));
        Assert.True(_domain.Vcpus[0].IsBlocked);
        Assert.False(_domain.Vcpus[1].IsBlocked);
        Assert.Equal(default, _guest.Send(port));
        Assert.False(_domain.Vcpus[0].IsBlocked);

        // With an event there it does not wait at all, whatever it masked before.
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.Block));
        Assert.False(_domain.Vcpus[0].IsBlocked);
    }

    [Fact]
    public void Blocking_unmasks_events()
    {
        Vcpu vcpu = _domain.Vcpus[0];
        vcpu.WriteInfo(1, [1]);
        Assert.True(vcpu.MasksEvents);
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.Block));
        Assert.False(vcpu.MasksEvents);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void A_vcpu_polls_one_channel(int width)
    {
        Domain domain = width == 4 ? Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Width = 4 }) : _domain;
        var guest = new EventCaller(_hypervisor, domain, width);
        Assert.Equal(default, guest.TryBindIpi(0, out uint wanted));
        Assert.Equal(default, guest.TryBindIpi(0, out uint other));
        domain.Events.TryMask(wanted);
        domain.Events.TryMask(other);
        Assert.Equal(HypercallResult.Of(0), Poll(guest.Caller, 0, wanted));
        Assert.True(domain.Vcpus[0].IsBlocked);
        Assert.Equal(wanted, domain.Vcpus[0].Activity!.Value.PollPort);
        Assert.Equal(default, guest.Send(other));
        Assert.True(domain.Vcpus[0].IsBlocked);
        Assert.Equal(default, guest.Send(wanted));
        Assert.False(domain.Vcpus[0].IsBlocked);

        // An event that is there is not waited for.
        Assert.Equal(HypercallResult.Of(0), Poll(guest.Caller, 0, wanted));
        Assert.False(domain.Vcpus[0].IsBlocked);
    }

    [Fact]
    public void A_vcpu_that_polls_several_channels_goes_on_with_any_event()
    {
        Assert.Equal(default, _guest.TryBindIpi(0, out uint first));
        Assert.Equal(default, _guest.TryBindIpi(0, out uint second));
        _domain.Events.TryMask(second);
        Assert.Equal(HypercallResult.Of(0), Poll(_caller, 0, first, second));
        Assert.Equal(default, _guest.Send(second));
        Assert.False(_domain.Vcpus[0].IsBlocked);
    }

    [Fact]
    public void Polling_ends_at_its_time()
    {
        _hypervisor.Time = Second;
        Assert.Equal(default, _guest.TryBindIpi(0, out uint port));
        ulong start = _domain.Time!.Value.SystemTime;
        Assert.Equal(HypercallResult.Of(0), Poll(_caller, start + 10, port));
        _hypervisor.Time = Second + 9;
        Assert.True(_domain.Vcpus[0].IsBlocked);
        _hypervisor.Time = Second + 10;
        Assert.False(_domain.Vcpus[0].IsBlocked);
        Assert.Equal(HypercallResult.Of(0), Poll(_caller, start, port));
        Assert.False(_domain.Vcpus[0].IsBlocked);
        Assert.Equal(HypercallResult.Of(0), Poll(_caller, start + 20));
        Assert.True(_domain.Vcpus[0].IsBlocked);
    }

    [Fact]
    public void Refuses_to_poll_what_cannot_be()
    {
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _caller.Call(Number, Codes.Poll, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Poll(_caller, 0, new uint[129]));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Poll(_caller, 0, 0));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Poll(_caller, 0, 9));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Poll(_caller, 0, 9999));
        ulong poll = _caller.Put(new byte[SchedPoll.SizeAt(8)]);
        new SchedPoll { Ports = TestCaller.Nowhere, NrPorts = 1 }.Write(_caller.At(poll), 8);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _caller.Call(Number, Codes.Poll, poll));
        Assert.False(_domain.Vcpus[0].IsBlocked);
        Assert.Equal(0, _domain.PollingVcpus);
    }

    [Fact]
    public void A_domain_stops_for_the_reason_that_it_gave_first_and_the_control_domain_is_told()
    {
        List<uint> delivered = [];
        _hypervisor.ControlDomain.Events.Delivered = delivered.Add;
        Assert.Equal(default, new EventCaller(_hypervisor, _hypervisor.ControlDomain).TryBindVirq(VirtualIrq.DomainException, 0, out uint port));
        Assert.Equal(default, _caller.ErrorOf(Number, Codes.ShutdownCode, new SchedShutdown { Reason = 0x105 }));
        Assert.False(_domain.IsShutDown);
        Assert.Equal(default, _caller.ErrorOf(Number, Codes.Shutdown, new SchedShutdown { Reason = 1 }));
        Assert.True(_domain.IsShutDown);
        Assert.Equal((byte)5, _domain.ShutdownCode);
        Assert.Equal([port], delivered);
        Assert.Equal(default, _caller.ErrorOf(Number, Codes.Shutdown, new SchedShutdown { Reason = 3 }));
        Assert.Equal((byte)5, _domain.ShutdownCode);
        Assert.Single(delivered);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _caller.Call(Number, Codes.Shutdown, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _caller.Call(Number, Codes.ShutdownCode, TestCaller.Nowhere));
    }

    [Fact]
    public void A_suspended_domain_tells_by_the_channel_that_the_toolstack_wants()
    {
        uint waiting = _guest.Allocate(0);
        uint there = new EventCaller(_hypervisor, _hypervisor.ControlDomain).Bind(_domain, waiting);
        Assert.True(_hypervisor.ControlDomain.Events.TryTake(there));
        _domain.SuspendPort = waiting;
        Assert.Equal(default, _caller.ErrorOf(Number, Codes.Shutdown, new SchedShutdown { Reason = (uint)ShutdownReason.Suspend }));
        Assert.True(_hypervisor.ControlDomain.Events.IsPending(there));
        _domain.Resume();
        Assert.False(_domain.IsShutDown);
        Assert.Null(_domain.ShutdownCode);
    }

    [Fact]
    public void The_control_domain_alone_stops_others()
    {
        var shutdown = new SchedRemoteShutdown { DomainId = _domain.Id.Value, Reason = 0x102 };
        Assert.Equal(XenErrno.Eperm, _caller.ErrorOf(Number, Codes.RemoteShutdown, shutdown));
        Assert.Equal(XenErrno.Esrch, _control.ErrorOf(Number, Codes.RemoteShutdown, shutdown with { DomainId = 77 }));
        Assert.Equal(XenErrno.Esrch, _caller.ErrorOf(Number, Codes.RemoteShutdown, shutdown with { DomainId = EventCaller.Self }));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _control.Call(Number, Codes.RemoteShutdown, TestCaller.Nowhere));
        Assert.False(_domain.IsShutDown);
        Assert.Equal(default, _control.ErrorOf(Number, Codes.RemoteShutdown, shutdown));
        Assert.Equal((byte)2, _domain.ShutdownCode);
    }

    [Fact]
    public void The_older_call_has_the_reason_in_a_register_and_is_for_pv_guests()
    {
        Assert.Equal(HypercallResult.Of(0), _caller.Call(SchedOpCompatHypercall.Number, SchedOpCompatHypercall.Codes.Yield));
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), _caller.Call(SchedOpCompatHypercall.Number, 3));
        Assert.Equal(HypercallResult.Of(0), _caller.Call(SchedOpCompatHypercall.Number, SchedOpCompatHypercall.Codes.Shutdown, 0x101));
        Assert.Equal((byte)1, _domain.ShutdownCode);
        Domain pvh = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh });
        Assert.Equal(HypercallResult.Failed(XenErrno.Enosys), new TestCaller(_hypervisor, pvh).Call(SchedOpCompatHypercall.Number, SchedOpCompatHypercall.Codes.Yield));
    }

    [Fact]
    public void A_domain_has_two_watchdogs()
    {
        Assert.Equal(HypercallResult.Of(1), Watchdog(0, 2));
        Assert.Equal(HypercallResult.Of(2), Watchdog(0, 5));

        // As real Xen says it to a 64-bit caller, and to one of 32 bits.
        Assert.Equal(HypercallResult.Of(0xffff_ffe4), Watchdog(0, 5));
        Assert.Equal(XenErrno.Enospc, new TestCaller(_hypervisor, _domain, 4).ErrorOf(Number, Codes.Watchdog, new SchedWatchdog { Timeout = 5 }));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Watchdog(3, 5));
        Assert.Equal(HypercallResult.Of(0), Watchdog(2, 0));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), Watchdog(2, 5));
        _hypervisor.Time = (2 * Second) - 1;
        Assert.Equal(HypercallResult.Of(0), Watchdog(1, 2));
        _hypervisor.Time = (4 * Second) - 2;
        Assert.False(_domain.IsShutDown);
        _hypervisor.Time = (4 * Second) - 1;
        Assert.True(_domain.IsShutDown);
        Assert.Equal((byte)ShutdownReason.Watchdog, _domain.ShutdownCode);
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _caller.Call(Number, Codes.Watchdog, TestCaller.Nowhere));
    }

    [Fact]
    public void A_watchdog_of_no_seconds_runs_out_at_once()
    {
        Assert.Equal(HypercallResult.Of(1), Watchdog(0, 0));
        Assert.Equal((byte)ShutdownReason.Watchdog, _domain.ShutdownCode);
    }

    [Fact]
    public void The_control_domain_alone_keeps_a_vcpu_on_a_processor()
    {
        Assert.Equal(HypercallResult.Failed(XenErrno.Eperm), _caller.Call(Number, Codes.PinOverride, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _control.Call(Number, Codes.PinOverride, TestCaller.Nowhere));
        Assert.Equal(XenErrno.Einval, Pin(-1));
        Assert.Equal(XenErrno.Einval, Pin(4));
        Assert.Equal(XenErrno.Einval, Pin(256));
        Assert.Equal(default, Pin(3));
        Assert.Equal(XenErrno.Ebusy, Pin(3));
        Assert.Equal(default, Pin(-5));
        Assert.Equal(default, Pin(0));
    }

    private static HypercallResult Poll(TestCaller caller, ulong timeout, params uint[] ports)
    {
        byte[] list = new byte[ports.Length * sizeof(uint)];
        for (int i = 0; i < ports.Length; i++) new EvtchnSend { Port = ports[i] }.Write(list.AsSpan(i * sizeof(uint)));
        ulong address = caller.Put(list);
        int width = caller.Caller.Width;
        ulong poll = caller.Put(new byte[SchedPoll.SizeAt(width)]);
        new SchedPoll { Ports = address, NrPorts = (uint)ports.Length, Timeout = timeout }.Write(caller.At(poll), width);
        return caller.Call(Number, Codes.Poll, poll);
    }

    private HypercallResult Watchdog(uint id, uint timeout)
    {
        var watchdog = new SchedWatchdog { Id = id, Timeout = timeout };
        return _caller.Call(Number, Codes.Watchdog, ref watchdog);
    }

    private XenErrno Pin(int processor) => _control.ErrorOf(Number, Codes.PinOverride, new SchedPinOverride { Processor = processor });
}
