using Holdfast.Abi.Errors;
using Holdfast.Abi.Mmu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Memory;
using Holdfast.X86.Paging;

namespace Holdfast.Hypervisor.Paging;

/// <summary>update_va_mapping and update_va_mapping_otherdomain: the entry that maps an address in the caller's own page tables.</summary>
/// <remarks>Source: xen/arch/x86/mm.c (__do_update_va_mapping), 4.17.7.</remarks>
internal static class VaMappingOperations
{
    private const int LevelBits = 9;
    private const ulong SlotMask = (1 << LevelBits) - 1;

    /// <summary>Changes the entry for an address.</summary>
    public static HypercallOutcome Update(in HypercallInvocation call) => Update(call, call.Domain);

    /// <summary>Changes the entry for an address, so that it maps a page of another domain.</summary>
    public static HypercallOutcome UpdateOtherDomain(in HypercallInvocation call) =>
        MmuBatch.TryFindOwner(call, call.U16(call.Width == sizeof(uint) ? 4 : 3), out Domain? owner) ? Update(call, owner) : XenErrno.Esrch;

    private static XenErrno Update(in HypercallInvocation call, Domain? owner)
    {
        if (owner is null ? !call.Domain.IsControl : !call.MayTarget(owner)) return XenErrno.Eperm;
        bool isNarrow = call.Width == sizeof(uint);
        ulong entry = isNarrow ? ((ulong)call.U32(2) << 32) | call.U32(1) : call.Word(1);
        if (!TryFindTable(call, call.Word(0), out ulong table, out int slot)) return XenErrno.Einval;
        PageFrames frames = call.Domain.Frames;
        if (!frames.IsOwn(table) || frames.TypeOf(table) != FrameType.Level1) return XenErrno.Einval;
        XenErrno error = frames.Update(table, slot, entry, keepsAccessed: false, owner == call.Domain ? PageOwner.Guest : PageOwner.Other);
        if (error != default) return error;

        // There is nothing to be flushed; only whether the processors are named somewhere is looked at.
        UInt128 flags = call.Address(isNarrow ? 3 : 2);
        uint kind = (uint)flags & MmuConstants.FlushTypeMask;
        UInt128 where = flags & ~(UInt128)MmuConstants.FlushTypeMask;
        bool isFlushed = kind is MmuConstants.FlushAll or MmuConstants.FlushAddress;
        bool isNamed = where != 0 && where != MmuConstants.OnAllProcessors;
        return isFlushed && isNamed && !VcpuMask.IsReadable(call, where) ? XenErrno.Efault : default;
    }

    /// <summary>Finds the table of level 1 that maps an address (map_guest_l1e in xen/arch/x86/pv/mm.c).</summary>
    private static bool TryFindTable(in HypercallInvocation call, ulong address, out ulong table, out int slot)
    {
        PageFrames frames = call.Domain.Frames;
        table = call.Caller.Vcpu.Pv?.KernelPageTable ?? 0;
        slot = SlotOf(address, 1);
        if (!PageFrames.IsFrame(table) || !LinearAddresses.MayBeGuests(address)) return false;
        for (int level = frames.Is32Bit ? 3 : 4; level > 1; level--)
        {
            if (!frames.IsOwn(table)) return false;
            ulong entry = frames.ReadEntry(table, SlotOf(address, level));
            if (!new PageTableEntry(entry).IsPresent || new PageTableEntry(entry).IsLarge) return false;
            table = new X86.Paging.PageTableEntry(entry).Frame;
        }

        return true;
    }

    private static int SlotOf(ulong address, int level) => (int)((address >> (GuestMemory.PageShift + ((level - 1) * LevelBits))) & SlotMask);
}
