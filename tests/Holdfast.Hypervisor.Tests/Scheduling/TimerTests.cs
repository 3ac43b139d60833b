using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Sched;
using Holdfast.Abi.VcpuOp;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.SaveRestore;
using Holdfast.Hypervisor.Tests.EventChannels;
using Holdfast.Hypervisor.Tests.Hypercalls;
using static Holdfast.Abi.VcpuOp.VcpuOpHypercall;

namespace Holdfast.Hypervisor.Tests.Scheduling;

public sealed class TimerTests : IDisposable
{
    private const ulong Start = 1_000_000_000_000;
    private const ulong Millisecond = 1_000_000;

    private readonly EmbeddedHypervisor _hypervisor = new() { Time = Start };
    private readonly Domain _domain;
    private readonly TestCaller _caller;
    private readonly uint _timer;

    public TimerTests()
    {
        _domain = _hypervisor.Create(new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = 2 }, out _)!;
        _domain.Time = new ContextDomainTime { SystemTime = Start };
        _caller = new TestCaller(_hypervisor, _domain);
        Assert.Equal(default, new EventCaller(_hypervisor, _domain).TryBindVirq(VirtualIrq.Timer, 0, out _timer));
    }

    public void Dispose() => _hypervisor.Dispose();

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void A_timer_goes_off_once_at_its_time(int width)
    {
        Assert.Equal(HypercallResult.Of(0), SetTimer(Start + 5, width));
        Pass(4);
        Assert.False(GoesOff());
        Pass(1);
        Assert.True(GoesOff());
        Pass(100);
        Assert.False(GoesOff());
        Assert.Equal(HypercallResult.Of(0), SetTimer(Start + 200, width));
        Assert.Equal(HypercallResult.Of(0), SetTimer(0, width));
        Pass(1000);
        Assert.False(GoesOff());
    }

    [Fact]
    public void A_time_that_has_come_is_now()
    {
        Assert.Equal(HypercallResult.Of(0), SetTimer(Start));
        Assert.True(GoesOff());
        Assert.Equal(HypercallResult.Of(0), SetTimer(1));
        Assert.True(GoesOff());
    }

    [Theory]
    [InlineData(1UL << 63)]
    [InlineData(ulong.MaxValue)]
    [InlineData(Start + (1UL << 50))]
    public void A_time_that_must_be_a_mistake_is_a_tenth_of_a_second_from_now(ulong time)
    {
        Assert.Equal(HypercallResult.Of(0), SetTimer(time));
        Pass((100 * Millisecond) - 1);
        Assert.False(GoesOff());
        Pass(1);
        Assert.True(GoesOff());
    }

    [Fact]
    public void A_time_thirteen_days_ahead_is_none()
    {
        Assert.Equal(HypercallResult.Of(0), SetTimer(Start + (1UL << 50) - 1));
        Pass((1UL << 50) - 2);
        Assert.False(GoesOff());
        Pass(1);
        Assert.True(GoesOff());
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void A_vcpu_sets_its_own_timer_alone(int width)
    {
        var caller = new TestCaller(_hypervisor, _domain, width);
        ulong timer = caller.Put(new byte[VcpuSetSingleshotTimer.SizeAt(width)]);
        new VcpuSetSingleshotTimer { TimeoutAbsNs = Start + 5 }.Write(caller.At(timer), width);
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), caller.Call(Number, Codes.SetSingleshotTimer, 1, timer));
        Assert.Equal(HypercallResult.Failed(width == 4 ? XenErrno.Efault : XenErrno.Einval), caller.Call(Number, Codes.SetSingleshotTimer, 1, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), caller.Call(Number, Codes.SetSingleshotTimer, 0, TestCaller.Nowhere));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), caller.Call(Number, Codes.StopSingleshotTimer, 1));
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, Codes.SetSingleshotTimer, 0, timer));
        Pass(5);
        Assert.True(GoesOff());
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, Codes.SetSingleshotTimer, 0, timer));
        Assert.True(GoesOff());
        new VcpuSetSingleshotTimer { TimeoutAbsNs = Start + 50 }.Write(caller.At(timer), width);
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, Codes.SetSingleshotTimer, 0, timer));
        Assert.Equal(HypercallResult.Of(0), caller.Call(Number, Codes.StopSingleshotTimer, 0));
        Pass(100);
        Assert.False(GoesOff());
    }

    [Fact]
    public void A_periodic_timer_goes_off_at_once_and_then_after_each_period()
    {
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), SetPeriodic(Millisecond - 1));
        Assert.Equal(HypercallResult.Failed(XenErrno.Einval), SetPeriodic((ulong.MaxValue >> 2) + 1));
        Assert.Equal(HypercallResult.Failed(XenErrno.Efault), _caller.Call(Number, Codes.SetPeriodicTimer, 0, TestCaller.Nowhere));
        Assert.False(GoesOff());
        Assert.Equal(HypercallResult.Of(0), SetPeriodic(Millisecond));
        Assert.True(GoesOff());
        Pass(Millisecond - 1);
        Assert.False(GoesOff());
        Pass(1);
        Assert.True(GoesOff());

        // What was missed is not made up for.
        Pass(10 * Millisecond);
        Assert.True(GoesOff());
        Pass(Millisecond - 1);
        Assert.False(GoesOff());
        Assert.Equal(HypercallResult.Of(0), _caller.Call(Number, Codes.StopPeriodicTimer, 0));
        Pass(10 * Millisecond);
        Assert.False(GoesOff());
    }

    [Fact]
    public void Time_goes_forward_and_never_back()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _hypervisor.Time = Start - 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => _hypervisor.Time = ulong.MaxValue);
        Assert.Equal(Start, _hypervisor.Time);
    }

    [Fact]
    public void A_loaded_domains_time_goes_on_from_what_the_image_says()
    {
        byte[] sample = Samples.Bytes("pvh-1vcpu-xen-4.17");
        Domain domain = Guests.Load(_hypervisor, sample);
        domain.Time = new ContextDomainTime { SystemTime = Start };
        Assert.Equal(default, new EventCaller(_hypervisor, domain).TryBindVirq(VirtualIrq.Timer, 0, out uint timer));
        Assert.Equal(HypercallResult.Of(0), new TestCaller(_hypervisor, domain).Call(SetTimerOpHypercall.Number, Start + 50));
        Pass(20);
        byte[] image = Guests.ContextOf(domain);
        using var hypervisor = new EmbeddedHypervisor { Time = 7 };
        Domain copy = Guests.Load(hypervisor, sample);
        Assert.Null(copy.LoadContext(image, new LoadOptions()).Refusal);
        Assert.Equal(Start + 20, copy.Time!.Value.SystemTime);
        hypervisor.Time += 29;
        Assert.False(copy.Events.IsPending(timer));
        hypervisor.Time += 1;
        Assert.True(copy.Events.IsPending(timer));
        Assert.Equal(Start + 50, copy.Time!.Value.SystemTime);
    }

    private void Pass(ulong time) => _hypervisor.Time += time;

    private bool GoesOff() => _domain.Events.TryTake(_timer);

    private HypercallResult SetTimer(ulong time, int width = 8)
    {
        var caller = new TestCaller(_hypervisor, _domain, width);
        return width == 4 ? caller.Call(SetTimerOpHypercall.Number, (uint)time, (uint)(time >> 32)) : caller.Call(SetTimerOpHypercall.Number, time);
    }

    private HypercallResult SetPeriodic(ulong period) => _caller.Call(Number, Codes.SetPeriodicTimer, 0, _caller.Put(TestCaller.BytesOf(new VcpuSetPeriodicTimer { PeriodNs = period })));
}
