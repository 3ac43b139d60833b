using Holdfast.Abi.Errors;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Memory;

/// <content>What a toolstack asks: memory that is set aside or promised, access to pages, nodes, devices.</content>
internal static partial class MemoryOperations
{
    private const uint AllDevices = XenReservedDeviceMemoryMap.Bits.AllDevicesMask;

    private static HypercallOutcome ClaimPages(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenMemoryReservation.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        var claim = XenMemoryReservation.Read(bytes, call.Width);
        if (claim.ExtentStart != 0 || claim.ExtentOrder != 0 || claim.MemFlags != 0) return XenErrno.Einval;

        // The caller's own domain has to be named by its number.
        if (!call.Hypervisor.TryFind(new DomainId(claim.Domid), out Domain? domain)) return XenErrno.Einval;
        if (!call.Domain.IsControl) return XenErrno.Eperm;
        GuestMemory memory = domain.Memory;
        if (claim.NrExtents == 0)
        {
            memory.Claimed = 0;
            return HypercallOutcome.Done;
        }

        if (memory.Claimed != 0 || claim.NrExtents <= (ulong)memory.TotalPages || claim.NrExtents > (ulong)memory.MaxFrames) return XenErrno.Einval;
        long missing = (long)claim.NrExtents - memory.TotalPages;
        if (missing > FreeFrames(call.Hypervisor)) return XenErrno.Enomem;
        memory.Claimed = missing;
        return HypercallOutcome.Done;
    }

    /// <summary>How many frames of the host nobody has and nobody claims.</summary>
    private static long FreeFrames(EmbeddedHypervisor hypervisor)
    {
        long free = (long)hypervisor.Host.Frames;
        foreach (Domain domain in hypervisor.Domains) free -= domain.Memory.TotalPages + domain.Memory.Claimed;
        return free;
    }

    /// <summary>Access to pages is a matter of Intel's processors, and the answer is that of others: nothing is done for any guest (p2m_mem_access_sanity_check).</summary>
    private static HypercallOutcome Access(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenMemAccessOp.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        ushort id = XenMemAccessOp.Read(bytes, call.Width).Domid;
        if (!call.Hypervisor.TryFind(new DomainId(id), out Domain? domain)) return XenErrno.Esrch;
        return domain == call.Domain ? XenErrno.Eperm : XenErrno.Einval;
    }

    /// <summary>No guest has virtual nodes.</summary>
    private static HypercallOutcome GetVnumaInfo(in HypercallInvocation call, ulong start)
    {
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenVnumaTopologyInfo.SizeAt(call.Width)];
        if (start != 0 && !IsNarrow(call)) return XenErrno.Einval;
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        if (start != 0) return XenErrno.Einval;
        var asked = XenVnumaTopologyInfo.Read(bytes, call.Width);
        if (asked.Pad != 0) return XenErrno.Einval;
        if (!call.TryFindTarget(asked.Domid, out Domain? domain)) return XenErrno.Esrch;
        return call.MayTarget(domain) ? XenErrno.Eopnotsupp : XenErrno.Eperm;
    }

    /// <summary>The host has no devices that need memory of their own. Whoever asks is told so.</summary>
    private static HypercallOutcome TellReservedDeviceMemory(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenReservedDeviceMemoryMap.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        var asked = XenReservedDeviceMemoryMap.Read(bytes, call.Width);
        if (!IsReachable(call, asked.Buffer, 0, asked.NrEntries, XenReservedDeviceMemory.SizeAt(call.Width))) return XenErrno.Efault;
        if ((asked.Flags & ~AllDevices) != 0) return XenErrno.Einval;
        (asked with { NrEntries = 0 }).Write(bytes, call.Width);
        return call.TryWrite(1, bytes) ? default : XenErrno.Efault;
    }

    private static HypercallOutcome PodTarget(in HypercallInvocation call, uint code)
    {
        Span<byte> bytes = stackalloc byte[LargestStructure];
        bytes = bytes[..XenPodTarget.SizeAt(call.Width)];
        if (!call.TryRead(1, bytes)) return XenErrno.Efault;
        var target = XenPodTarget.Read(bytes, call.Width);
        if (!call.TryFindTarget(target.Domid, out Domain? domain)) return XenErrno.Esrch;
        if (domain.IsPv) return XenErrno.Einval;
        if (!call.Domain.IsControl) return XenErrno.Eperm;
        GuestMemory memory = domain.Memory;
        bool isPreempted = false;
        if (code == MemoryOpHypercall.Codes.SetPodTarget)
        {
            if (target.TargetPages > (ulong)memory.MaxFrames) return XenErrno.Einval;
            bool? isDone = memory.SetOnDemandTarget(target.TargetPages, call.WhenToStop("pod_target"));
            if (isDone == false) return XenErrno.Enomem;
            isPreempted = isDone is null;
        }

        target = target with { TotPages = (ulong)memory.TotalPages, PodCachePages = (ulong)memory.OnDemandCache, PodEntries = (ulong)memory.OnDemandCount };
        target.Write(bytes, call.Width);
        if (!call.TryWrite(1, bytes)) return XenErrno.Efault;
        return isPreempted ? HypercallOutcome.Preempted(new HypercallProgress("pod_target", 0)) : HypercallOutcome.Done;
    }
}
