using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Pv;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.PvVcpus;

/// <summary>set_trap_table: how a PV guest's kernel is entered for exceptions.</summary>
/// <remarks>Source: xen/arch/x86/pv/callback.c (do_set_trap_table, compat_set_trap_table), 4.17.7 and 4.20.</remarks>
internal static class TrapOperations
{
    // A table has 256 entries; a list that goes on much longer has no end, and the call must have one.
    private const ulong MostAtOnce = 1024;

    /// <summary>Sets entries of the vCPU's table until one has no address; without a list, clears all of it.</summary>
    public static HypercallOutcome SetTable(in HypercallInvocation call)
    {
        Vcpu vcpu = call.Caller.Vcpu;
        if (call.Address(0) == 0)
        {
            vcpu.Traps = default(ContextVcpuTraps);
            return HypercallOutcome.Done;
        }

        if (!call.TryAddress(0, out ulong list)) return XenErrno.Efault;
        Array256<ContextTrap> table = vcpu.Traps is { } traps ? traps.Trap : default;
        HypercallOutcome outcome = SetEntries(call, list, ref table, out bool hasChanged);

        // Whatever ends the list, what comes before it is set.
        if (hasChanged) vcpu.Traps = new ContextVcpuTraps { Trap = table };
        return outcome;
    }

    private static HypercallOutcome SetEntries(in HypercallInvocation call, ulong list, ref Array256<ContextTrap> table, out bool hasChanged)
    {
        bool isNarrow = call.Width == sizeof(uint);
        uint size = (uint)(isNarrow ? TrapInfo32.Size : TrapInfo64.Size);
        Span<byte> bytes = stackalloc byte[TrapInfo64.Size];
        bytes = bytes[..(int)size];
        hasChanged = false;
        for (ulong done = 0; ; done++)
        {
            if (done == MostAtOnce || (done > 0 && call.IsToStop("entries"))) return HypercallOutcome.Preempted(new HypercallProgress("entries", done) { Stride = size });
            if (!call.Memory.TryRead(unchecked(list + (done * size)), bytes)) return XenErrno.Efault;
            (byte vector, ContextTrap trap) = isNarrow ? EntryOf(TrapInfo32.Read(bytes)) : EntryOf(TrapInfo64.Read(bytes));
            if (trap.Address == 0) return HypercallOutcome.Done;
            if (!CanonicalAddress.IsCanonical(trap.Address)) return XenErrno.Einval;
            table[vector] = trap with { Cs = GuestSelectors.Lower(call.Domain, trap.Cs) };
            hasChanged = true;
        }
    }

    private static (byte Vector, ContextTrap Trap) EntryOf(in TrapInfo64 entry) => (entry.Vector, new ContextTrap { Address = entry.Address, Cs = entry.Cs, Dpl = entry.Dpl, ClearsEvents = entry.ClearsEvents });

    private static (byte Vector, ContextTrap Trap) EntryOf(in TrapInfo32 entry) => (entry.Vector, new ContextTrap { Address = entry.Address, Cs = entry.Cs, Dpl = entry.Dpl, ClearsEvents = entry.ClearsEvents });
}
