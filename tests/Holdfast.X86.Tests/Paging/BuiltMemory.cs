using System.Buffers.Binary;
using Holdfast.X86.Paging;

namespace Holdfast.X86.Tests.Paging;

/// <summary>A guest's memory that a test puts together: pages with contents, and page tables that map them.</summary>
/// <param name="mode">How its page tables are laid out.</param>
internal sealed class BuiltMemory(PagingMode mode) : IPhysicalMemory
{
    public const ulong Present = 1;
    public const ulong Writable = 2;
    public const ulong User = 4;
    public const ulong Large = 1 << 7;

    private const int PageSize = 4096;
    private readonly Dictionary<ulong, byte[]> _pages = [];
    private ulong _nextTable = 0x1_0000;

    /// <summary>The guest-physical address of the highest table; 0 before anything is mapped.</summary>
    public ulong Root { get; private set; }

    /// <summary>How often memory was read.</summary>
    public int Reads { get; private set; }

    /// <summary>The contents of a frame, which is there from now on.</summary>
    public byte[] Page(ulong frame)
    {
        if (!_pages.TryGetValue(frame, out byte[]? page)) _pages.Add(frame, page = new byte[PageSize]);
        return page;
    }

    public bool HasPage(ulong frame) => _pages.ContainsKey(frame);

    public void Remove(ulong frame) => _pages.Remove(frame);

    /// <summary>Writes bytes to where they are in guest-physical memory, which need not be one page.</summary>
    public void Write(ulong physical, params ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < bytes.Length; i++) Page((physical + (ulong)i) / PageSize)[(physical + (ulong)i) % PageSize] = bytes[i];
    }

    public bool TryRead(ulong address, Span<byte> destination)
    {
        Reads++;
        Assert.InRange(destination.Length, 0, PageSize - (int)(address % PageSize));
        if (!_pages.TryGetValue(address / PageSize, out byte[]? page)) return false;
        page.AsSpan((int)(address % PageSize), destination.Length).CopyTo(destination);
        return true;
    }

    /// <summary>The linear addresses by the tables that were built.</summary>
    public AddressSpace Space() => new(this, mode, Root);

    /// <summary>Maps a page, or with a level above 1 a large one; tables are made as they are needed, and let everybody do everything.</summary>
    public void Map(ulong linear, ulong physical, ulong flags = Present | Writable, int level = 1)
    {
        if (Root == 0) Root = NewTable();
        ulong table = Root;
        for (int at = TopLevel; at > level; at--)
        {
            ulong entry = Entry(table, SlotOf(linear, at));
            if ((entry & Present) == 0)
            {
                entry = NewTable() | Present | (mode == PagingMode.ThreeLevel && at == TopLevel ? 0 : Writable | User);
                SetEntry(table, SlotOf(linear, at), entry);
            }

            table = entry & PageTableEntry.FrameMask;
        }

        SetEntry(table, SlotOf(linear, level), physical | flags | (level > 1 ? Large : 0));
    }

    /// <summary>The address of the table that holds the entry of a level for a linear address.</summary>
    public ulong TableOf(ulong linear, int level)
    {
        ulong table = Root;
        for (int at = TopLevel; at > level; at--) table = Entry(table, SlotOf(linear, at)) & PageTableEntry.FrameMask;
        return table;
    }

    /// <summary>Sets an entry of a table.</summary>
    public void SetEntry(ulong table, int slot, ulong value)
    {
        Span<byte> page = Page(table / PageSize);
        if (mode == PagingMode.TwoLevel) BinaryPrimitives.WriteUInt32LittleEndian(page[(slot * sizeof(uint))..], (uint)value);
        else BinaryPrimitives.WriteUInt64LittleEndian(page[(slot * sizeof(ulong))..], value);
    }

    /// <summary>The slot of a linear address in the table of a level.</summary>
    public int SlotOf(ulong linear, int level) => mode switch
    {
        PagingMode.TwoLevel => (int)(linear >> (12 + (10 * (level - 1)))) & 1023,
        PagingMode.ThreeLevel when level == 3 => (int)(linear >> 30) & 3,
        _ => (int)(linear >> (12 + (9 * (level - 1)))) & 511,
    };

    private int TopLevel => mode switch { PagingMode.TwoLevel => 2, PagingMode.ThreeLevel => 3, PagingMode.FourLevel => 4, _ => 5 };

    private ulong Entry(ulong table, int slot)
    {
        ReadOnlySpan<byte> page = Page(table / PageSize);
        return mode == PagingMode.TwoLevel ? BinaryPrimitives.ReadUInt32LittleEndian(page[(slot * sizeof(uint))..]) : BinaryPrimitives.ReadUInt64LittleEndian(page[(slot * sizeof(ulong))..]);
    }

    private ulong NewTable()
    {
        Page(_nextTable);
        return _nextTable++ * PageSize;
    }
}
