using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.EventChannel;

namespace Holdfast.Hypervisor.Domains;

/// <content>The timers of a vCPU. Times are nanoseconds of the domain's system time.</content>
/// <remarks>Source: xen/common/sched/core.c, 4.17.7.</remarks>
public sealed partial class Vcpu
{
    /// <summary>What stands for a timer that is not set.</summary>
    internal const ulong Never = ulong.MaxValue;

    private ulong _lastPeriod;

    private ContextVcpuTimers TimersOrNone
    {
        get
        {
            if (Timers is { } timers) return timers;
            Array4<ulong> synthetic = default;
            for (int i = 0; i < Array4<ulong>.Length; i++) synthetic[i] = Never;
            return new ContextVcpuTimers { PeriodicPeriod = Never, PeriodicNext = Never, SingleShot = Never, Poll = Never, Lapic = Never, Synthetic = synthetic };
        }
    }

    /// <summary>Sets the timer that goes off once. A time that has come already is now.</summary>
    internal void SetSingleShot(ulong time)
    {
        Timers = TimersOrNone with { SingleShot = time };
        RunTimers();
    }

    /// <summary>Stops the timer that goes off once.</summary>
    internal void StopSingleShot()
    {
        if (Timers is { } timers) Timers = timers with { SingleShot = Never };
    }

    /// <summary>Sets the periodic timer. It goes off at once when it has not for as long as the period.</summary>
    /// <param name="period">The period; 0 to stop it.</param>
    internal void SetPeriodic(ulong period)
    {
        if (Timers is { PeriodicPeriod: not Never } timers) _lastPeriod = unchecked(timers.PeriodicNext - timers.PeriodicPeriod);
        if (period == 0)
        {
            if (Timers is not null) Timers = TimersOrNone with { PeriodicPeriod = Never, PeriodicNext = Never };
            return;
        }

        Timers = TimersOrNone with { PeriodicPeriod = period, PeriodicNext = unchecked(_lastPeriod + period) };
        RunTimers();
    }

    /// <summary>Does what is due.</summary>
    internal void RunTimers()
    {
        ulong now = Domain.SystemTime;
        if (Timers is { } once && once.SingleShot <= now)
        {
            Timers = once with { SingleShot = Never };
            Domain.Events.RaiseVirq(VirtualIrq.Timer, Id);
        }

        if (Timers is { PeriodicPeriod: not Never } periodic && periodic.PeriodicNext <= now)
        {
            Timers = periodic with { PeriodicNext = unchecked(now + periodic.PeriodicPeriod) };
            Domain.Events.RaiseVirq(VirtualIrq.Timer, Id);
        }

        if (Timers is not { } poll || poll.Poll > now) return;
        Timers = poll with { Poll = Never };
        if (Activity is { Polling: true }) Unblock();
    }
}
