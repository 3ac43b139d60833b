using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.GrantTable;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.GrantTables;

/// <summary>grant_table_op: uses of grants, and of the tables that they are in.</summary>
/// <remarks>Source: xen/common/grant_table.c, compat/grant_table.c and arch/x86/hvm/hypercall.c, 4.17.7 and 4.20.4.</remarks>
internal static partial class GrantOperations
{
    // How many grants a flush looks through before it may be preempted.
    private const uint FlushStep = 4096;
    private const ushort Self = (ushort)SpecialDomain.Self;

    private static readonly XenVersion s_copiesNothingUnseen = new(4, 20, 0);
    private static readonly XenVersion s_stopsAtTheFirstFault = new(4, 20, 0);
    private static readonly XenVersion s_hasNoFlush = new(4, 21, 0);

    /// <summary>Carries out an operation.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        uint command = call.U32(0);
        if (!call.Domain.IsPv && !IsForHvm(command)) return XenErrno.Enosys;
        (uint operation, ulong progress, _) = HypercallCommand.Of(GrantTableOpHypercall.Table, call.Version, command);
        uint count = call.U32(2);
        if (call.Width == sizeof(uint) && command is GrantTableOpHypercall.Codes.SetupTable or GrantTableOpHypercall.Codes.GetStatusFrames or GrantTableOpHypercall.Codes.Copy or GrantTableOpHypercall.Codes.Transfer)
            return CallNarrow(call, command, count);
        if ((int)count < 0) return XenErrno.Einval;
        if (operation != GrantTableOpHypercall.Codes.CacheFlush && progress != 0) return XenErrno.Einval;
        switch (operation)
        {
            case GrantTableOpHypercall.Codes.MapGrantRef: return Map(call, count);
            case GrantTableOpHypercall.Codes.UnmapGrantRef: return Unmap(call, count, GnttabUnmapGrantRef.Size);
            case GrantTableOpHypercall.Codes.UnmapAndReplace: return Unmap(call, count, GnttabUnmapAndReplace.Size);
            case GrantTableOpHypercall.Codes.QuerySize: return QuerySize(call, count);
            case GrantTableOpHypercall.Codes.SetVersion: return SetVersion(call);
            case GrantTableOpHypercall.Codes.GetVersion: return GetVersion(call);
            case GrantTableOpHypercall.Codes.SwapGrantRef: return Swap(call, count);
            case GrantTableOpHypercall.Codes.CacheFlush when call.Version < s_hasNoFlush: return Flush(call, count, (uint)progress);

            // Their structures are not described for callers of 128 bits, to which no Xen has ever given them.
            case GrantTableOpHypercall.Codes.SetupTable: return SetupTable(call, count);
            case GrantTableOpHypercall.Codes.GetStatusFrames: return GetStatusFrames(call, count);
            case GrantTableOpHypercall.Codes.Copy: return Copy(call, count);
            case GrantTableOpHypercall.Codes.Transfer: return Transfer(call, count);
            default: return XenErrno.Enosys;
        }
    }

    /// <summary>What HVM guests have (hvm_grant_table_op). They have no command with progress in it.</summary>
    private static bool IsForHvm(uint command) => command is GrantTableOpHypercall.Codes.QuerySize or GrantTableOpHypercall.Codes.SetupTable or GrantTableOpHypercall.Codes.SetVersion or GrantTableOpHypercall.Codes.GetVersion
        or GrantTableOpHypercall.Codes.Copy or GrantTableOpHypercall.Codes.MapGrantRef or GrantTableOpHypercall.Codes.UnmapGrantRef or GrantTableOpHypercall.Codes.SwapGrantRef;

    /// <summary>What Xen translates for callers of 32 bits: the array is looked at before the count, and a count of 0 is no error (compat_grant_table_op).</summary>
    private static HypercallOutcome CallNarrow(in HypercallInvocation call, uint operation, uint count)
    {
        int size = operation switch
        {
            GrantTableOpHypercall.Codes.SetupTable => GnttabSetupTable.SizeAt(call.Width),
            GrantTableOpHypercall.Codes.GetStatusFrames => GnttabGetStatusFrames.SizeAt(call.Width),
            GrantTableOpHypercall.Codes.Copy => GnttabCopy.SizeAt(call.Width),
            _ => GnttabTransfer.SizeAt(call.Width),
        };
        if ((int)count < 0) return XenErrno.Einval;
        if (!TryArray(call, count, size, out _)) return XenErrno.Efault;
        if (count == 0) return HypercallOutcome.Done;
        return operation switch
        {
            GrantTableOpHypercall.Codes.SetupTable => SetupTable(call, count),
            GrantTableOpHypercall.Codes.GetStatusFrames => GetStatusFrames(call, count),
            GrantTableOpHypercall.Codes.Copy => Copy(call, count),
            _ => Transfer(call, count),
        };
    }

    /// <summary>Where the caller's array is; false when it cannot be there (EFAULT).</summary>
    private static bool TryArray(in HypercallInvocation call, uint count, int size, out ulong array) => call.TryAddress(1, out array) && call.Memory.IsReachable(array, (ulong)count * (uint)size);

    /// <summary>A word of the caller's, which may be wider than anything that there is.</summary>
    private static bool TryNarrow(UInt128 word, out ulong value)
    {
        value = (ulong)word;
        return word <= ulong.MaxValue;
    }

    private static ulong At(ulong array, uint index, int size) => unchecked(array + ((ulong)index * (uint)size));

    private static HypercallOutcome Stop(uint done, int size) => HypercallOutcome.Preempted(new HypercallProgress("array", done) { Stride = (uint)size });

    /// <summary>Finds a domain by its number, or the caller's own by DOMID_SELF (rcu_lock_domain_by_any_id).</summary>
    private static Domain? Find(in HypercallInvocation call, ushort id) =>
        id == Self ? call.Domain : call.Hypervisor.TryFind(new DomainId(id), out Domain? domain) ? domain : null;

    /// <summary>True for who may ask about a domain's table: the domain, and the one that controls it (XSM_TARGET in xen/include/xsm/dummy.h).</summary>
    private static bool MayAsk(in HypercallInvocation call, Domain target) => target == call.Domain || call.Domain.IsControl;
}
