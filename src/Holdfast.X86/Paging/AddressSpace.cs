using Holdfast.Content;
using Holdfast.X86.Registers;

namespace Holdfast.X86.Paging;

/// <summary>
/// The linear addresses of a guest, by page tables that lie in its memory (Intel SDM, volume 3, chapter 4). Tables are data of the guest's: they may name
/// memory that is not there, or themselves.
/// </summary>
/// <param name="memory">Where the tables lie.</param>
/// <param name="mode">How they are laid out.</param>
/// <param name="root">What CR3 holds; bits that are no address are left aside.</param>
public sealed class AddressSpace(IPhysicalMemory memory, PagingMode mode, ulong root)
{
    private const int PageShift = 12;
    private const ulong PageMask = (1UL << PageShift) - 1;
    private const int LargestTable = 512;
    private const int LongEntry = sizeof(ulong);
    private const int ShortEntry = sizeof(uint);
    private const int PaeRootEntries = 4;
    private const int LargestLargeLevel = 3;

    // CR3: bits 5 and above with PAE, 12 to 31 with two levels, 12 to 51 in long mode. A processor has 32 bits of it with PAE; a PV guest's frame may have more.
    private const ulong PaeRootMask = 0x000f_ffff_ffff_ffe0;
    private const ulong ShortRootMask = 0xffff_f000;

    // PSE-36: bits 13 to 20 of an entry for 4 MiB are bits 32 to 39 of the address.
    private const ulong LargeShortLow = 0xffc0_0000;

    /// <summary>How the tables are laid out.</summary>
    public PagingMode Mode => mode;

    /// <summary>What CR3 holds.</summary>
    public ulong Root => root;

    /// <summary>True when entries of two-level tables may map 4 MiB (CR4.PSE). The others always may.</summary>
    public bool HasLargeShortPages { get; init; } = true;

    /// <summary>The addresses of a processor, by its control registers.</summary>
    /// <param name="memory">Where the tables lie.</param>
    /// <param name="cr0">CR0.</param>
    /// <param name="cr3">CR3, of which a processor has 32 bits with PAE.</param>
    /// <param name="cr4">CR4.</param>
    /// <param name="efer">EFER.</param>
    public static AddressSpace Of(IPhysicalMemory memory, Cr0 cr0, ulong cr3, Cr4 cr4, Efer efer)
    {
        PagingMode mode = !cr0.HasFlag(Cr0.PG) ? PagingMode.None
            : efer.HasFlag(Efer.LMA) ? cr4.HasFlag(Cr4.LA57) ? PagingMode.FiveLevel : PagingMode.FourLevel
            : cr4.HasFlag(Cr4.PAE) ? PagingMode.ThreeLevel : PagingMode.TwoLevel;
        return new AddressSpace(memory, mode, mode == PagingMode.ThreeLevel ? (uint)cr3 : cr3) { HasLargeShortPages = cr4.HasFlag(Cr4.PSE) };
    }

    /// <summary>The addresses of another task: tables of the same layout, from another root.</summary>
    public AddressSpace WithRoot(ulong other) => new(memory, mode, other) { HasLargeShortPages = HasLargeShortPages };

    /// <summary>How many bits a linear address has.</summary>
    public int Bits => mode switch { PagingMode.FiveLevel => 57, PagingMode.FourLevel => 48, _ => 32 };

    /// <summary>True for an address whose upper bits are copies of the highest one that counts; with 32 bits, for one that has no more.</summary>
    public bool IsCanonical(ulong linear)
    {
        if (Bits == 32) return linear <= uint.MaxValue;
        int unused = 64 - Bits;
        return (ulong)((long)(linear << unused) >> unused) == linear;
    }

    /// <summary>Finds what a linear address is mapped to.</summary>
    /// <param name="linear">The address.</param>
    /// <param name="physical">The guest-physical address.</param>
    public bool TryTranslate(ulong linear, out ulong physical)
    {
        foreach (Mapping mapping in Mappings(linear, linear))
        {
            physical = mapping.Physical;
            return true;
        }

        physical = 0;
        return false;
    }

    /// <summary>Reads bytes at a linear address.</summary>
    /// <returns>How many could be read: fewer than asked for where one is not mapped, or its memory is not there.</returns>
    public int Read(ulong linear, Span<byte> destination)
    {
        int done = 0;
        while (done < destination.Length)
        {
            ulong at = linear + (ulong)done;
            int length = (int)Math.Min((ulong)(destination.Length - done), PageMask + 1 - (at & PageMask));
            if (at < linear || !TryTranslate(at, out ulong physical) || !memory.TryRead(physical, destination.Slice(done, length))) break;
            done += length;
        }

        return done;
    }

    /// <summary>
    /// What is mapped of a range, in rising order; neighbours that are mapped to neighbours with the same rights are one. Tables that name themselves map
    /// without end, for all that matters: a caller that asks for more than a few pages gives a budget.
    /// </summary>
    /// <param name="first">The first linear address.</param>
    /// <param name="last">The last one.</param>
    /// <param name="budget">What the walk may do; null for no bound.</param>
    public IEnumerable<Mapping> Mappings(ulong first, ulong last, WalkBudget? budget = null)
    {
        if (first > last) yield break;
        Mapping? open = null;
        foreach (Mapping mapping in mode == PagingMode.None ? Unpaged(first, last) : Walk(TopLevel, TopTable, 0, first, last, isWritable: true, isUser: true, budget))
        {
            if (open is not { } before)
            {
                open = mapping;
                continue;
            }

            bool continues = before.Linear + before.Length == mapping.Linear && before.Physical + before.Length == mapping.Physical && before.IsWritable == mapping.IsWritable && before.IsUser == mapping.IsUser;
            if (!continues) yield return before;
            open = continues ? before with { Length = before.Length + mapping.Length } : mapping;
        }

        if (open is { } end) yield return end;
    }

    private int TopLevel => mode switch { PagingMode.TwoLevel => 2, PagingMode.ThreeLevel => 3, PagingMode.FourLevel => 4, _ => 5 };

    private ulong TopTable => mode switch
    {
        PagingMode.TwoLevel => root & ShortRootMask,
        PagingMode.ThreeLevel => root & PaeRootMask,
        _ => root & PageTableEntry.FrameMask,
    };

    private int EntrySize => mode == PagingMode.TwoLevel ? ShortEntry : LongEntry;

    private static IEnumerable<Mapping> Unpaged(ulong first, ulong last)
    {
        if (first <= uint.MaxValue) yield return new Mapping(first, first, Math.Min(last, uint.MaxValue) - first + 1, true, true);
    }

    /// <summary>How many bits of a linear address stand below those that choose an entry at a level.</summary>
    private int ShiftAt(int level) => mode == PagingMode.TwoLevel ? PageShift + ((level - 1) * 10) : PageShift + ((level - 1) * 9);

    private int EntriesAt(int level) => mode switch
    {
        PagingMode.TwoLevel => 2 * LargestTable,
        PagingMode.ThreeLevel when level == 3 => PaeRootEntries,
        _ => LargestTable,
    };

    /// <summary>Walks one table.</summary>
    /// <param name="level">Its level; 1 is the lowest.</param>
    /// <param name="table">Its guest-physical address.</param>
    /// <param name="start">The linear address that its first entry stands for.</param>
    /// <param name="first">The first address that is asked for.</param>
    /// <param name="last">The last one.</param>
    /// <param name="isWritable">What the levels above allow.</param>
    /// <param name="isUser">Likewise.</param>
    /// <param name="budget">What the walk may do.</param>
    private IEnumerable<Mapping> Walk(int level, ulong table, ulong start, ulong first, ulong last, bool isWritable, bool isUser, WalkBudget? budget)
    {
        if (budget?.TryTake() == false) yield break;
        int shift = ShiftAt(level);
        ulong span = 1UL << shift;
        (int low, int high) = SlotsOf(level, start, first, last);
        byte[] bytes = new byte[Math.Max(high - low + 1, 0) * EntrySize];
        if (low > high || !memory.TryRead(table + (ulong)(low * EntrySize), bytes)) yield break;
        for (int slot = low; slot <= high; slot++)
        {
            PageTableEntry entry = EntryAt(bytes, slot - low);
            ulong linear = SignExtended(start + ((ulong)slot << shift));
            if (!entry.IsPresent || linear > last || linear + (span - 1) < first) continue;

            // Above the levels of large pages the bit is reserved, and the processor faults.
            if (level > LargestLargeLevel && entry.IsLarge) continue;

            // The highest table of PAE has no rights in its entries.
            bool isRoot = mode == PagingMode.ThreeLevel && level == 3;
            bool writable = isWritable && (isRoot || entry.IsWritable);
            bool user = isUser && (isRoot || entry.IsUser);
            if (level == 1 || (entry.IsLarge && MayBeLarge(level)))
            {
                yield return Cut(new Mapping(linear, AddressOf(entry, level, shift), span, writable, user), first, last);
                continue;
            }

            foreach (Mapping mapping in Walk(level - 1, entry.Frame << PageShift, linear, first, last, writable, user, budget)) yield return mapping;
        }
    }

    /// <summary>The entries of a table that stand for some of the addresses that are asked for.</summary>
    private (int Low, int High) SlotsOf(int level, ulong start, ulong first, ulong last)
    {
        int shift = ShiftAt(level);
        int entries = EntriesAt(level);
        bool isTop = level == TopLevel;

        // What is asked for may begin or end between the two halves, where nothing is mapped.
        if (isTop && Bits > 32) return IsCanonical(first) && IsCanonical(last) ? (SlotOf(first), SlotOf(last)) : (0, entries - 1);
        ulong end = start + (((ulong)entries << shift) - 1);
        if (last < start || first > end) return (1, 0);
        return (first <= start ? 0 : (int)((first - start) >> shift), last >= end ? entries - 1 : (int)((last - start) >> shift));

        int SlotOf(ulong linear) => (int)((linear >> shift) & (ulong)(entries - 1));
    }

    private bool MayBeLarge(int level) => mode switch
    {
        PagingMode.TwoLevel => HasLargeShortPages,
        PagingMode.ThreeLevel => level == 2,
        _ => level is 2 or LargestLargeLevel,
    };

    private PageTableEntry EntryAt(byte[] table, int slot)
    {
        var reader = new ByteReader(table.AsSpan(slot * EntrySize, EntrySize));
        return new PageTableEntry(mode == PagingMode.TwoLevel ? reader.U32() : reader.U64());
    }

    private ulong AddressOf(PageTableEntry entry, int level, int shift)
    {
        if (mode == PagingMode.TwoLevel && level == 2) return (entry.Value & LargeShortLow) | ((entry.Value >> 13 & 0xff) << 32);
        return entry.Value & PageTableEntry.FrameMask & ~((1UL << shift) - 1);
    }

    private ulong SignExtended(ulong linear)
    {
        if (Bits == 32) return linear;
        int unused = 64 - Bits;
        return (ulong)((long)(linear << unused) >> unused);
    }

    private static Mapping Cut(Mapping mapping, ulong first, ulong last)
    {
        if (mapping.Linear < first)
        {
            ulong before = first - mapping.Linear;
            mapping = mapping with { Linear = first, Physical = mapping.Physical + before, Length = mapping.Length - before };
        }

        ulong end = mapping.Linear + (mapping.Length - 1);
        return end > last ? mapping with { Length = mapping.Length - (end - last) } : mapping;
    }
}
