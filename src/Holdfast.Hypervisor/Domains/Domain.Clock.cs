using Holdfast.Abi.DomainContext;

namespace Holdfast.Hypervisor.Domains;

/// <content>The domain's time, and what it set to happen in it.</content>
public sealed partial class Domain
{
    /// <summary>How many watchdogs a domain has (NR_DOMAIN_WATCHDOG_TIMERS in xen/include/xen/sched.h, 4.17).</summary>
    internal const int Watchdogs = 2;

    private readonly ulong?[] _watchdogs = new ulong?[Watchdogs];
    private ulong _timeOffset;
    private bool _isTimeKnown;

    /// <summary>The time since the domain's start. It goes on with the hypervisor's.</summary>
    public ContextDomainTime? Time
    {
        get => _isTimeKnown ? new ContextDomainTime { SystemTime = SystemTime } : null;
        internal set
        {
            _isTimeKnown = value is not null;
            _timeOffset = value is { } time ? unchecked(time.SystemTime - _hypervisor.Time) : 0;
        }
    }

    /// <summary>The system time in nanoseconds, as the guest reads it from vcpu_time_info.</summary>
    internal ulong SystemTime => unchecked(_hypervisor.Time + _timeOffset);

    /// <summary>When a watchdog runs out, in nanoseconds of the system time; all ones when it did, null when it is not in use.</summary>
    /// <param name="index">Which, from 0 on.</param>
    internal ulong? WatchdogOf(int index) => _watchdogs[index];

    /// <inheritdoc cref="WatchdogOf"/>
    internal void SetWatchdog(int index, ulong? end) => _watchdogs[index] = end;

    /// <summary>Does what is due. A watchdog that ran out stays in use, as in Xen.</summary>
    internal void RunTimers()
    {
        foreach (Vcpu vcpu in _vcpus) vcpu.RunTimers();
        for (int i = 0; i < Watchdogs; i++)
        {
            if (_watchdogs[i] is not ulong end || end > SystemTime) continue;
            _watchdogs[i] = Vcpu.Never;
            Shutdown((byte)Abi.Sched.ShutdownReason.Watchdog);
        }
    }
}
