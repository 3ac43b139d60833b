using Holdfast.Abi;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Pv;
using Holdfast.Abi.Sched;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Scheduling;

/// <summary>sched_op, the older call with a number in place of a structure, and set_timer_op.</summary>
/// <remarks>Source: xen/common/sched/core.c and xen/arch/x86/compat.c, 4.17.7.</remarks>
internal static class SchedulerOperations
{
    private const uint MostPorts = 128;
    private const int LongestPoll = 32;
    private const ulong Second = 1_000_000_000;

    // A timeout of more than about 13 days ahead is taken for a mistake, and for 100 ms.
    private const int FarAhead = 50;
    private const ulong Soon = 100_000_000;

    // CONFIG_NR_CPUS of x86, xen/arch/Kconfig, 4.17.
    private const int MostProcessors = 256;

    /// <summary>sched_op.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call) => call.U32(0) switch
    {
        SchedOpHypercall.Codes.Yield => HypercallOutcome.Done,
        SchedOpHypercall.Codes.Block => Block(call),
        SchedOpHypercall.Codes.Shutdown => Shutdown(call),
        SchedOpHypercall.Codes.Poll => Poll(call),
        SchedOpHypercall.Codes.RemoteShutdown => RemoteShutdown(call),
        SchedOpHypercall.Codes.ShutdownCode => SetShutdownCode(call),
        SchedOpHypercall.Codes.Watchdog => Watchdog(call),
        SchedOpHypercall.Codes.PinOverride => Pin(call),
        _ => XenErrno.Enosys,
    };

    /// <summary>sched_op_compat.</summary>
    public static HypercallOutcome CallCompat(in HypercallInvocation call)
    {
        switch (call.U32(0))
        {
            case SchedOpCompatHypercall.Codes.Yield: return HypercallOutcome.Done;
            case SchedOpCompatHypercall.Codes.Block: return Block(call);
            case SchedOpCompatHypercall.Codes.Shutdown:
                call.Domain.Shutdown((byte)call.Word(1));
                return HypercallOutcome.Done;
            default: return XenErrno.Enosys;
        }
    }

    /// <summary>set_timer_op.</summary>
    public static HypercallOutcome SetTimer(in HypercallInvocation call)
    {
        ulong timeout = call.Width == sizeof(uint) ? call.U32(0) | ((ulong)call.U32(1) << 32) : call.Word(0);
        Vcpu vcpu = call.Caller.Vcpu;
        if (timeout == 0)
        {
            vcpu.StopSingleShot();
            return HypercallOutcome.Done;
        }

        ulong now = call.Domain.SystemTime;
        long ahead = unchecked((long)(timeout - now));
        bool isMistaken = (long)timeout < 0 || (ahead > 0 && ahead >> FarAhead != 0);
        vcpu.SetSingleShot(isMistaken ? now + Soon : timeout);
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome Block(in HypercallInvocation call)
    {
        Vcpu vcpu = call.Caller.Vcpu;
        vcpu.WriteInfo(VcpuInfo.Offsets.EvtchnUpcallMask((int)call.Domain.Width), [0]);
        vcpu.Block();
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome Shutdown(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out SchedShutdown shutdown)) return XenErrno.Efault;
        call.Domain.Shutdown((byte)shutdown.Reason);
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome SetShutdownCode(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out SchedShutdown shutdown)) return XenErrno.Efault;
        call.Domain.SetShutdownCode((byte)shutdown.Reason);
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome RemoteShutdown(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out SchedRemoteShutdown shutdown)) return XenErrno.Efault;
        if (shutdown.DomainId >= DomainIdsConstants.FirstReserved || !call.Hypervisor.TryFind(new DomainId(shutdown.DomainId), out Domain? domain)) return XenErrno.Esrch;
        if (!call.Domain.IsControl) return XenErrno.Eperm;
        domain.Shutdown((byte)shutdown.Reason);
        return HypercallOutcome.Done;
    }

    private static HypercallOutcome Poll(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[LongestPoll];
        bytes = bytes[..SchedPoll.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        SchedPoll poll = SchedPoll.Read(bytes, call.Width);
        if (poll.NrPorts > MostPorts) return XenErrno.Einval;
        if (poll.Ports > ulong.MaxValue || !call.Memory.IsReachable((ulong)poll.Ports, poll.NrPorts * sizeof(uint))) return XenErrno.Efault;
        Vcpu vcpu = call.Caller.Vcpu;
        if (vcpu.HasEventsToDeliver) return HypercallOutcome.Done;
        uint port = 0;
        for (uint i = 0; i < poll.NrPorts; i++)
        {
            if (!TryReadPort(call, unchecked((ulong)poll.Ports + (i * sizeof(uint))), out port)) return XenErrno.Efault;
            if (!call.Domain.Events.IsInUse(port)) return XenErrno.Einval;
            if (call.Domain.Events.IsPending(port)) return HypercallOutcome.Done;
        }

        vcpu.Poll(poll.NrPorts == 1 ? port : 0, poll.Timeout);
        return HypercallOutcome.Done;
    }

    private static bool TryReadPort(in HypercallInvocation call, ulong address, out uint port)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        bool isThere = call.Memory.TryRead(address, bytes);
        port = isThere ? new ByteReader(bytes).U32() : 0;
        return isThere;
    }

    private static HypercallOutcome Watchdog(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out SchedWatchdog watchdog)) return XenErrno.Efault;
        if (watchdog.Id > Domain.Watchdogs) return XenErrno.Einval;
        Domain domain = call.Domain;
        ulong end = domain.SystemTime + (watchdog.Timeout * Second);
        if (watchdog.Id == 0)
        {
            for (int i = 0; i < Domain.Watchdogs; i++)
            {
                if (domain.WatchdogOf(i) is not null) continue;
                StartWatchdog(domain, i, end);
                return HypercallOutcome.Of(i + 1);
            }

            // Real Xen computes this as an unsigned number of 32 bits, which only a 32-bit caller takes for the error that it was meant to be.
            return call.Width == sizeof(uint) ? XenErrno.Enospc : HypercallOutcome.Of(unchecked((uint)-(int)XenErrno.Enospc));
        }

        int index = (int)watchdog.Id - 1;
        if (domain.WatchdogOf(index) is null) return XenErrno.Einval;
        if (watchdog.Timeout == 0) domain.SetWatchdog(index, null);
        else StartWatchdog(domain, index, end);
        return HypercallOutcome.Done;
    }

    /// <summary>A new watchdog of no seconds runs out at once.</summary>
    private static void StartWatchdog(Domain domain, int index, ulong end)
    {
        domain.SetWatchdog(index, end);
        if (end <= domain.SystemTime) domain.RunTimers();
    }

    private static HypercallOutcome Pin(in HypercallInvocation call)
    {
        if (!call.Domain.IsControl) return XenErrno.Eperm;
        if (!call.TryRead(1, out SchedPinOverride pin)) return XenErrno.Efault;
        Vcpu vcpu = call.Caller.Vcpu;
        if (pin.Processor >= MostProcessors) return XenErrno.Einval;
        if (pin.Processor < 0)
        {
            if (vcpu.PinnedTo is null) return XenErrno.Einval;
            vcpu.PinnedTo = null;
            return HypercallOutcome.Done;
        }

        if (pin.Processor >= call.Hypervisor.Processors) return XenErrno.Einval;
        if (vcpu.PinnedTo is not null) return XenErrno.Ebusy;
        vcpu.PinnedTo = pin.Processor;
        return HypercallOutcome.Done;
    }
}
