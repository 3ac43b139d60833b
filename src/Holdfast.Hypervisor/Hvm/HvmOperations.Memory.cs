using Holdfast.Abi.Errors;
using Holdfast.Abi.HvmOp;
using Holdfast.Hypervisor.DeviceModels;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Hvm;

/// <content>What device models asked about a guest's memory before there was dm_op.</content>
/// <remarks>Source: xen/arch/x86/hvm/hvm.c (do_hvm_op), 4.4 and 4.6.</remarks>
internal static partial class HvmOperations
{
    // How many pages were done between two looks at whether the call is to be preempted; before, it was one.
    private const ulong PagesInStep = 256;

    private static readonly XenVersion s_takesSteps = new(4, 5, 0);

    /// <summary>Marks pages as written in the log of a migration; without such a log nothing is done.</summary>
    private static HypercallOutcome ModifiedMemory(in HypercallInvocation call, ulong start)
    {
        if (!TryReadModified(call, out PageRange range)) return XenErrno.Efault;
        XenErrno error = FindServed(call, range, start, out Domain domain);
        if (error != default || !domain.Memory.IsLogDirty) return error;
        for (ulong done = start; done < range.Count;)
        {
            DeviceModelOperations.Mark(domain.Memory, range.First + done, 1);
            if (IsToStop(call, "modified_memory", ++done, range.Count)) return Preempted(call, "modified_memory", done - start);
        }

        return HypercallOutcome.Done;
    }

    /// <summary>Changes how accesses to pages are treated. What was changed before a page that cannot be changed stays so.</summary>
    private static HypercallOutcome SetMemType(in HypercallInvocation call, ulong start)
    {
        if (!TryReadTyped(call, out PageRange range, out HvmMemType type)) return XenErrno.Efault;
        XenErrno error = FindServed(call, range, start, out Domain domain);
        if (error != default) return error;
        if (!DeviceModelOperations.TryKindOf(type, out FrameKind kind) || kind == FrameKind.IoreqServer) return XenErrno.Einval;
        for (ulong done = start; done < range.Count;)
        {
            if (!DeviceModelOperations.TrySetKind(domain.Memory, range.First + done, kind)) return XenErrno.Einval;
            if (IsToStop(call, "set_mem_type", ++done, range.Count)) return Preempted(call, "set_mem_type", done - start);
        }

        return HypercallOutcome.Done;
    }

    private static bool IsToStop(in HypercallInvocation call, string continuation, ulong done, ulong count) =>
        done < count && (call.Version < s_takesSteps || done % PagesInStep == 0) && call.IsToStop(continuation);

    private static HypercallOutcome Preempted(in HypercallInvocation call, string continuation, ulong done) =>
        HypercallOutcome.Preempted(new HypercallProgress(continuation, done) { Structure = call.Word(1) });

    /// <summary>Finds the guest whose pages are meant, which the caller serves, and judges the pages.</summary>
    private static XenErrno FindServed(in HypercallInvocation call, PageRange range, ulong start, out Domain domain)
    {
        XenErrno error = DeviceModelOperations.FindDomain(call, range.Domain, out domain);
        if (error != default) return error;
        ulong last = unchecked(range.First + range.Count - 1);
        return range.Count < start || last < range.First || last > domain.Memory.HighestMapped ? XenErrno.Einval : default;
    }

    private static bool TryReadModified(in HypercallInvocation call, out PageRange range)
    {
        range = default;
        if (call.Version < s_takesSteps)
        {
            if (!call.TryRead(1, out XenHvmModifiedMemoryBefore45 older)) return false;
            range = new PageRange(older.Domid, older.FirstPfn, older.Nr);
            return true;
        }

        if (!call.TryRead(1, out XenHvmModifiedMemory asked)) return false;
        range = new PageRange(asked.Domid, asked.FirstPfn, asked.Nr);
        return true;
    }

    private static bool TryReadTyped(in HypercallInvocation call, out PageRange range, out HvmMemType type)
    {
        (range, type) = (default, default);
        if (XenHvmSetMemTypeBefore41.Layout.Versions.Includes(call.Version))
        {
            if (!call.TryRead(1, out XenHvmSetMemTypeBefore41 older)) return false;
            range = new PageRange(older.Domid, older.FirstPfn, older.Nr);
            type = older.HvmmemType <= ushort.MaxValue ? (HvmMemType)older.HvmmemType : HvmMemType.Unused;
            return true;
        }

        if (!call.TryRead(1, out XenHvmSetMemType asked)) return false;
        range = new PageRange(asked.Domid, asked.FirstPfn, asked.Nr);
        type = (HvmMemType)asked.HvmmemType;
        return true;
    }

    /// <summary>Pages of a domain.</summary>
    private readonly record struct PageRange(ushort Domain, ulong First, ulong Count);
}
