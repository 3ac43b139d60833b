using Holdfast.Abi.Errors;
using Holdfast.Abi.Mmu;
using Holdfast.Hypervisor.Memory;
using Holdfast.X86.Paging;

namespace Holdfast.Hypervisor.Paging;

/// <content>Entries of page tables: which may be there, and what they use.</content>
internal sealed partial class PageFrames
{
    /// <summary>The bit for software by which Xen tells a kernel's pages from those of user code in a 64-bit guest (_PAGE_GUEST_KERNEL in xen/arch/x86/include/asm/x86_64/page.h, 4.17).</summary>
    internal const ulong GuestKernel = 1UL << 52;

    // PWT, PCD, the bit of large pages and of memory types, and except at level 1 that of global pages (base_disallow_mask, L1_DISALLOW_MASK). Of an entry of a 32-bit guest's root, the upper bits besides.
    // Bit 62 marks granted pages in a debugging build, and is refused at level 1 there.
    private const ulong Refused = 0x198;
    private const ulong RefusedInLeaf = Refused & ~PageTableEntry.Global;
    private const ulong UpperBits = 0xfff0_0000_0000_0000;

    // What may change in an entry without being looked at (FASTPATH_FLAG_WHITELIST): NX, what is available to software, and these.
    private const ulong FreeBits = UpperBits | 0xe00 | PageTableEntry.Global | PageTableEntry.Dirty | PageTableEntry.Accessed | PageTableEntry.User;

    // What of a root is the hypervisor's (ROOT_PAGETABLE_FIRST_XEN_SLOT and LAST), and of a 32-bit guest's highest table of level 2.
    private const int FirstRootSlotOfXen = 256;
    private const int LastRootSlotOfXen = 271;
    private const int FirstNarrowSlotOfXen = 428;
    private const int NarrowRootEntries = 4;
    private const int NarrowLastRootEntry = 3;

    // The number that stands for none, as it is in an entry.
    private const ulong NoFrame = PageTableEntry.FrameMask >> GuestMemory.PageShift;

    /// <summary>Reads an entry of a table.</summary>
    public ulong ReadEntry(ulong frame, int slot)
    {
        Span<byte> bytes = stackalloc byte[MmuEntry.Size];
        return _memory.TryRead((frame << GuestMemory.PageShift) + (ulong)(slot * EntrySize), bytes) ? MmuEntry.Read(bytes).Entry : 0;
    }

    /// <summary>Writes eight bytes at the place of an entry, whatever the page is.</summary>
    public void WriteEntry(ulong frame, int slot, ulong entry)
    {
        Span<byte> bytes = stackalloc byte[MmuEntry.Size];
        new MmuEntry { Entry = entry }.Write(bytes);
        _memory.TryWrite((frame << GuestMemory.PageShift) + (ulong)(slot * EntrySize), bytes);
    }

    /// <summary>Changes an entry of a page table (mod_l1_entry and so on).</summary>
    /// <param name="frame">The table, which is in use as one.</param>
    /// <param name="slot">Which entry.</param>
    /// <param name="entry">What it becomes.</param>
    /// <param name="keepsAccessed">True when it stays accessed and dirty if it was.</param>
    /// <param name="owner">Whose pages it may lead to, at level 1; the others lead to the guest's own.</param>
    public XenErrno Update(ulong frame, int slot, ulong entry, bool keepsAccessed, PageOwner owner)
    {
        FrameUse use = UseOf(frame);
        if (!IsGuestSlot(use.Type, slot)) return use.Type == FrameType.Level2OfHypervisor ? XenErrno.Eperm : XenErrno.Einval;
        if (use.Type == FrameType.Level3 && Is32Bit && slot >= NarrowLastRootEntry) return XenErrno.Einval;
        ulong old = ReadEntry(frame, slot);
        ulong kept = keepsAccessed ? old & (PageTableEntry.Accessed | PageTableEntry.Dirty) : 0;
        if ((entry & PageTableEntry.Present) == 0)
        {
            WriteEntry(frame, slot, entry | kept);
            EndEntry(frame, use.Type, old);
            return default;
        }

        if ((entry & RefusedAt(use.Type)) != 0) return XenErrno.Einval;
        entry = Adjust(use.Type, entry);
        if (((old ^ entry) & ~FreeBits) != 0)
        {
            XenErrno error = UseEntry(frame, use, entry, owner);
            if (error != default) return error;
            WriteEntry(frame, slot, entry | kept);
            EndEntry(frame, use.Type, old);
            return default;
        }

        WriteEntry(frame, slot, entry | kept);
        return default;
    }

    private static FrameType Below(FrameType type) => type switch
    {
        FrameType.Level4 => FrameType.Level3,
        FrameType.Level3 => FrameType.Level2,
        _ => FrameType.Level1,
    };

    private static bool IsGuestSlot(FrameType type, int slot) => type switch
    {
        FrameType.Level4 => slot is < FirstRootSlotOfXen or > LastRootSlotOfXen,
        FrameType.Level2OfHypervisor => slot < FirstNarrowSlotOfXen,
        _ => true,
    };

    private ulong RefusedAt(FrameType type) => type switch
    {
        FrameType.Level1 => RefusedInLeaf,
        FrameType.Level3 when Is32Bit => Refused | UpperBits,
        _ => Refused,
    };

    /// <summary>What Xen makes of an entry, so that the processor tells the guest's kernel and its processes apart (xen/arch/x86/pv/mm.h, 4.17).</summary>
    private ulong Adjust(FrameType type, ulong entry)
    {
        switch (type)
        {
            case FrameType.Level1 when !Is32Bit:
                if ((entry & PageTableEntry.User) == 0) entry |= GuestKernel | PageTableEntry.User;
                return (entry & GuestKernel) == 0 ? entry | PageTableEntry.Global | PageTableEntry.User : entry;
            case FrameType.Level2 or FrameType.Level2OfHypervisor when !Is32Bit:
                return entry | PageTableEntry.User;
            case FrameType.Level3:
                return entry | PageTableEntry.User | (Is32Bit ? PageTableEntry.Writable : 0);
            case FrameType.Level4:
                return entry | PageTableEntry.Accessed | PageTableEntry.User;
            default:
                return entry;
        }
    }

    /// <summary>Looks at all entries of a table that is to be one. When one is refused, those before it are let go.</summary>
    private XenErrno Validate(ulong frame, FrameUse use)
    {
        bool isNarrowRoot = use.Type == FrameType.Level3 && Is32Bit;
        int count = isNarrowRoot ? NarrowRootEntries : Entries;

        // Only four entries are the guest's business, and the processor sees all.
        for (int slot = count; slot < Entries; slot++)
        {
            if (ReadEntry(frame, slot) != 0) WriteEntry(frame, slot, 0);
        }

        for (int slot = 0; slot < count; slot++)
        {
            if (!IsGuestSlot(use.Type, slot)) continue;
            ulong entry = ReadEntry(frame, slot);
            XenErrno error = isNarrowRoot && slot == NarrowLastRootEntry ? UseLastRootEntry(entry)
                : (entry & PageTableEntry.Present) == 0 ? default
                : (entry & RefusedAt(use.Type)) != 0 ? XenErrno.Einval
                : UseEntry(frame, use, entry, PageOwner.Guest);
            if (error != default)
            {
                while (slot-- > 0)
                {
                    if (IsGuestSlot(use.Type, slot)) EndEntry(frame, use.Type, ReadEntry(frame, slot));
                }

                return error;
            }

            if ((entry & PageTableEntry.Present) != 0 && Adjust(use.Type, entry) is var adjusted && adjusted != entry) WriteEntry(frame, slot, adjusted);
        }

        return default;
    }

    /// <summary>The last entry of a 32-bit guest's root has to lead to a table that no other root has.</summary>
    private XenErrno UseLastRootEntry(ulong entry)
    {
        if ((entry & PageTableEntry.Present) == 0 || (entry & RefusedAt(FrameType.Level3)) != 0) return XenErrno.Einval;
        ulong table = FrameOf(entry);
        XenErrno error = Use(table, FrameType.Level2OfHypervisor);
        if (error != default) return error;
        if (UseOf(table).TypeCount == 1) return default;
        EndUse(table);
        return XenErrno.Einval;
    }

    private void EndEntries(ulong frame, FrameType type)
    {
        if (type != FrameType.Level1) TablesLetGo++;
        int count = type == FrameType.Level3 && Is32Bit ? NarrowRootEntries : Entries;
        for (int slot = 0; slot < count; slot++)
        {
            if (IsGuestSlot(type, slot)) EndEntry(frame, type, ReadEntry(frame, slot));
        }
    }

    /// <summary>Notes what an entry that is present uses.</summary>
    private XenErrno UseEntry(ulong frame, FrameUse use, ulong entry, PageOwner owner)
    {
        ulong target = FrameOf(entry);
        if (use.Type == FrameType.Level1) return UsePage(target, (entry & PageTableEntry.Writable) != 0, owner);
        XenErrno error = Use(target, Below(use.Type));
        return error == XenErrno.Einval && TryUseLinear(frame, use, target, entry) ? default : error;
    }

    /// <summary>Notes that a page is mapped (get_page_from_l1e).</summary>
    private XenErrno UsePage(ulong target, bool isWritable, PageOwner owner)
    {
        if (owner == PageOwner.Guest && IsOwn(target))
        {
            if (!isWritable) Reference(target);
            else if (Use(target, FrameType.Writable) != default) return XenErrno.Ebusy;
            return default;
        }

        // A page of the hypervisor's is there as long as the guest is.
        if (owner == PageOwner.Guest && IsShared(target)) return default;

        // The memory of somebody else, or of devices, or no memory.
        bool isMemory = IsOwn(target) || IsShared(target) || _memory.TryGetMapped(target, out _) || _domain.IsHostMemory(target);
        return isMemory ? XenErrno.Ebusy : target == NoFrame ? XenErrno.Einval : XenErrno.Eperm;
    }

    /// <summary>A table that leads to one of its own level, so that page tables are seen at addresses: to itself, or to one that does not do so itself (get_l4_linear_pagetable).</summary>
    private bool TryUseLinear(ulong frame, FrameUse use, ulong target, ulong entry)
    {
        if (use.Type is FrameType.Level2OfHypervisor || (use.Type == FrameType.Level3 && Is32Bit) || (entry & PageTableEntry.Writable) != 0) return false;
        if (target == frame) return true;
        if (!IsOwn(target) || !_uses.TryGetValue(target, out FrameUse? other) || use.Linear is < 0 or >= MostLinear || other.Linear is > 0 or <= -MostLinear) return false;
        if (other.TypeCount == 0 || other.Type != use.Type || !other.IsValidated) return false;
        use.Linear++;
        other.Linear--;
        other.TypeCount++;
        other.References++;
        return true;
    }

    /// <summary>Ends what an entry uses.</summary>
    private void EndEntry(ulong frame, FrameType type, ulong entry)
    {
        if ((entry & PageTableEntry.Present) == 0) return;
        ulong target = FrameOf(entry);
        if (type == FrameType.Level1)
        {
            if (!IsOwn(target)) return;
            if ((entry & PageTableEntry.Writable) != 0) EndUse(target);
            else EndReference(target);
            return;
        }

        if (target == frame) return;
        if (_uses.TryGetValue(target, out FrameUse? other) && other.Type == type && other.Linear < 0)
        {
            other.Linear++;
            UseOf(frame).Linear--;
        }

        EndUse(target);
    }

    private static ulong FrameOf(ulong entry) => new PageTableEntry(entry).Frame;
}
