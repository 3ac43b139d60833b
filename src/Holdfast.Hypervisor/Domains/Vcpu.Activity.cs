using Holdfast.Abi.DomainContext;
using Holdfast.Abi.VcpuOp;

namespace Holdfast.Hypervisor.Domains;

/// <content>Whether a vCPU runs or waits, what for, and how long it did what.</content>
public sealed partial class Vcpu
{
    private const ulong InterruptsEnabled = 1 << 9;

    /// <summary>What it waits for, and what else it is about to be told.</summary>
    public ContextVcpuActivity? Activity
    {
        get;
        internal set
        {
            Domain.PollingVcpus += (value is { Polling: true } ? 1 : 0) - (field is { Polling: true } ? 1 : 0);
            field = value;
        }
    }

    /// <summary>True while it waits for an event (VPF_blocked in xen/include/xen/sched.h, 4.17).</summary>
    public bool IsBlocked => Activity is { Halted: true } or { Polling: true };

    /// <summary>True when the guest, or the toolstack, has given it its first state.</summary>
    internal bool IsInitialised => Registers is not null || Pv is not null;

    /// <summary>
    /// True when an event would keep it from waiting. An HVM guest's vCPU has to be told by a vector and to have interrupts enabled, as far as its registers say.
    /// </summary>
    internal bool HasEventsToDeliver => Domain.IsPv
        ? HasEventsPending && !MasksEvents
        : HasEventsPending && Registers is { } registers && (registers.Rflags & InterruptsEnabled) != 0;

    private ContextVcpuActivity ActivityOrNone => Activity ?? default;

    /// <summary>It waits for an event, unless there is one.</summary>
    internal void Block()
    {
        if (HasEventsToDeliver) return;
        Activity = ActivityOrNone with { Halted = true, Polling = false, PollPort = 0, Init = false };
        UpdateRunstate();
    }

    /// <summary>It waits for one of the channels that it named.</summary>
    /// <param name="port">The only one; 0 for any event of the domain.</param>
    /// <param name="end">The system time in nanoseconds at which it stops waiting; 0 for never.</param>
    internal void Poll(uint port, ulong end)
    {
        Activity = ActivityOrNone with { Polling = true, PollPort = port, Halted = false, Init = false };
        if (end != 0) Timers = TimersOrNone with { Poll = end };
        UpdateRunstate();
        RunTimers();
    }

    /// <summary>It waits no longer (vcpu_unblock in xen/common/sched/core.c, 4.17).</summary>
    internal void Unblock()
    {
        if (!IsBlocked) return;
        if (Activity is { Polling: true } && Timers is { } timers) Timers = timers with { Poll = Never };
        Activity = ActivityOrNone with { Halted = false, Polling = false, PollPort = 0 };
        UpdateRunstate();
    }

    /// <summary>It comes up, or goes down.</summary>
    internal void SetUp(bool isUp)
    {
        State = (State ?? default) with { Up = isUp };
        UpdateRunstate();
    }

    /// <summary>There is a non-maskable interrupt for it.</summary>
    internal void SendNmi()
    {
        if (ActivityOrNone.Nmi) return;
        Activity = ActivityOrNone with { Nmi = true };
        Unblock();
    }

    /// <summary>Finds what it does when it makes no call, and counts the time of what it did.</summary>
    internal void UpdateRunstate() => ChangeRunstate(
        !IsUp || Domain.IsShutDown ? RunState.Offline : IsBlocked ? RunState.Blocked : Domain.IsPaused ? RunState.Offline : RunState.Runnable);

    /// <summary>Says what it does from now on (vcpu_runstate_change in xen/common/sched/core.c, 4.17).</summary>
    internal void ChangeRunstate(RunState state)
    {
        ContextVcpuRunstate runstate = RunstateOrNone;
        if (runstate.State == (uint)state) return;
        ulong now = Domain.SystemTime;
        Runstate = CountTime(runstate, now) with { State = (uint)state, Entered = Math.Max(runstate.Entered, now) };
        WriteRunstate();
    }

    /// <summary>What it does, and how long it did what, up to now.</summary>
    internal ContextVcpuRunstate DescribeRunstate() => CountTime(RunstateOrNone, Domain.SystemTime);

    private ContextVcpuRunstate RunstateOrNone => Runstate ?? new ContextVcpuRunstate { State = (uint)RunState.Offline, Entered = Domain.SystemTime };

    private static ContextVcpuRunstate CountTime(ContextVcpuRunstate runstate, ulong now)
    {
        // An image may say anything of its state, and of a time that is still to come.
        Abi.Array4<ulong> times = runstate.Time;
        if (now > runstate.Entered && runstate.State < (uint)Abi.Array4<ulong>.Length) times[(int)runstate.State] = unchecked(times[(int)runstate.State] + (now - runstate.Entered));
        return runstate with { Time = times };
    }
}
