using Holdfast.Abi.GrantTable;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Mmu;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Paging;
using Holdfast.Streams.Pages;
using Holdfast.X86.Paging;

namespace Holdfast.Hypervisor.GrantTables;

/// <summary>Mappings of granted pages in the page tables of a PV guest: an entry of the lowest level, found by a linear address or by its own address, names the page.</summary>
/// <remarks>Source: xen/arch/x86/pv/grant_table.c, 4.17.</remarks>
internal static class PvMapping
{
    private const int EntrySize = sizeof(ulong);
    private const int LargestTable = 512;
    private const int PaeRootEntries = 4;
    private const int IndexBits = 9;

    // The bits of an entry that are for software.
    private const int AvailableShift = 9;
    private const ulong AvailableMask = 7;

    /// <summary>Writes an entry that maps a page (create_grant_pv_mapping).</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="vcpu">The vCPU whose page tables a linear address is one of.</param>
    /// <param name="address">The linear address, or that of the entry.</param>
    /// <param name="number">The number of the page for the guest.</param>
    /// <param name="flags">The flags of the request.</param>
    public static GrantStatus Create(Domain domain, Vcpu vcpu, ulong address, ulong number, uint flags)
    {
        bool isFound = TryFind(domain, vcpu, address, (flags & GnttabMapGrantRef.Bits.ContainsPteMask) != 0, out ulong entry);
        return isFound && IsLowestTable(domain.Memory, entry) && TryWrite(domain.Memory, entry, (number << GuestMemory.PageShift) | FlagsOf(domain, flags)) ? GrantStatus.Okay : GrantStatus.GeneralError;
    }

    /// <summary>Takes away an entry that maps a page, or puts another one in its place (replace_grant_pv_mapping).</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="vcpu">The vCPU whose page tables linear addresses are some of.</param>
    /// <param name="address">The linear address, or that of the entry.</param>
    /// <param name="number">The number of the page for the guest.</param>
    /// <param name="newAddress">The linear address whose entry moves here; 0 for none. It is gone from there even if this fails, as in Xen.</param>
    /// <param name="flags">The flags of the mapping.</param>
    public static GrantStatus Replace(Domain domain, Vcpu vcpu, ulong address, ulong number, ulong newAddress, uint flags)
    {
        bool isEntry = (flags & GnttabMapGrantRef.Bits.ContainsPteMask) != 0;
        ulong next = 0;
        if (newAddress != 0 && (isEntry || !TrySteal(domain, vcpu, newAddress, out next))) return GrantStatus.GeneralError;
        if (!TryFind(domain, vcpu, address, isEntry, out ulong entry) || !IsLowestTable(domain.Memory, entry) || !TryRead(domain.Memory, entry, out ulong value)) return GrantStatus.GeneralError;
        bool isMapped = new PageTableEntry(value).Frame == number && ((value ^ FlagsOf(domain, flags)) & (PageTableEntry.Present | PageTableEntry.Writable)) == 0;
        return isMapped && TryWrite(domain.Memory, entry, next) ? GrantStatus.Okay : GrantStatus.GeneralError;
    }

    /// <summary>True when an entry of the lowest level names a page: somebody may use it.</summary>
    /// <param name="memory">The guest's memory.</param>
    /// <param name="frame">The page.</param>
    public static bool IsMapped(GuestMemory memory, ulong frame)
    {
        Span<byte> table = stackalloc byte[GuestMemory.PageSize];
        foreach (PageRun run in memory.Runs())
        {
            if (run.Type is not (PageType.L1Tab or PageType.L1TabPin)) continue;
            for (ulong at = run.First; at < run.First + run.Count; at++)
            {
                memory.CopyTo(at, table);
                if (Names(table, frame)) return true;
            }
        }

        return false;
    }

    private static bool Names(ReadOnlySpan<byte> table, ulong frame)
    {
        var reader = new ByteReader(table);
        while (reader.Remaining > 0)
        {
            var entry = new PageTableEntry(reader.U64());
            if (entry.IsPresent && entry.Frame == frame) return true;
        }

        return false;
    }

    private static ulong FlagsOf(Domain domain, uint flags)
    {
        bool isUser = (flags & GnttabMapGrantRef.Bits.ApplicationMapMask) != 0;
        ulong entry = PageTableEntry.Present | PageTableEntry.Accessed | PageTableEntry.Dirty | PageTableEntry.NoExecute | (((flags >> GnttabMapGrantRef.Bits.GuestAvailableShift) & AvailableMask) << AvailableShift);
        if ((flags & GnttabMapGrantRef.Bits.ReadOnlyMask) == 0) entry |= PageTableEntry.Writable;
        if (IsNarrow(domain)) return isUser ? entry | PageTableEntry.User : entry;

        // All of a 64-bit guest runs as user code (adjust_guest_l1e).
        return entry | PageTableEntry.User | (isUser ? PageTableEntry.Global : PageFrames.GuestKernel);
    }

    private static bool IsNarrow(Domain domain) => domain.Configuration.Width == sizeof(uint);

    private static bool TrySteal(Domain domain, Vcpu vcpu, ulong linear, out ulong value)
    {
        value = 0;
        return TryFind(domain, vcpu, linear, isEntry: false, out ulong entry) && IsLowestTable(domain.Memory, entry) && TryRead(domain.Memory, entry, out value) && TryWrite(domain.Memory, entry, 0);
    }

    /// <summary>Finds an entry of the lowest level.</summary>
    private static bool TryFind(Domain domain, Vcpu vcpu, ulong address, bool isEntry, out ulong entry)
    {
        entry = address;
        if (isEntry) return address % EntrySize == 0;
        if (IsNarrow(domain) ? address > uint.MaxValue : !LinearAddresses.MayBeGuests(address)) return false;
        if (vcpu.Pv is not { } registers) return false;
        ulong table = registers.KernelPageTable;
        int top = IsNarrow(domain) ? 3 : 4;
        for (int level = top; level > 1; level--)
        {
            if (!TryRead(domain.Memory, (table << GuestMemory.PageShift) + ((ulong)IndexAt(address, level, top) * EntrySize), out ulong value)) return false;
            var upper = new PageTableEntry(value);
            if (!upper.IsPresent || upper.IsLarge) return false;
            table = upper.Frame;
        }

        entry = (table << GuestMemory.PageShift) + ((ulong)IndexAt(address, 1, top) * EntrySize);
        return true;
    }

    private static int IndexAt(ulong address, int level, int top) =>
        (int)(address >> (GuestMemory.PageShift + ((level - 1) * IndexBits))) & ((level == 3 && top == 3 ? PaeRootEntries : LargestTable) - 1);

    private static bool IsLowestTable(GuestMemory memory, ulong entry) => memory.TypeOf(entry >> GuestMemory.PageShift) is PageType.L1Tab or PageType.L1TabPin;

    private static bool TryRead(GuestMemory memory, ulong entry, out ulong value)
    {
        Span<byte> bytes = stackalloc byte[EntrySize];
        bool isThere = entry <= (GuestMemory.HighestFrame << GuestMemory.PageShift) && memory.TryRead(entry, bytes);
        value = isThere ? new ByteReader(bytes).U64() : 0;
        return isThere;
    }

    private static bool TryWrite(GuestMemory memory, ulong entry, ulong value)
    {
        Span<byte> bytes = stackalloc byte[MmuUpdate.Size];
        new MmuUpdate { Entry = value }.Write(bytes);
        return memory.TryWrite(entry, bytes.Slice(MmuUpdate.Offsets.Entry, EntrySize));
    }
}
