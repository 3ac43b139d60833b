namespace Holdfast.X86.Paging;

/// <summary>A page-table entry of 64 bits, as in long mode and PAE, at any level.</summary>
/// <param name="Value">The 64 bits.</param>
public readonly record struct PageTableEntry(ulong Value)
{
    /// <summary>Bits 12 to 51: the frame.</summary>
    public const ulong FrameMask = 0x000f_ffff_ffff_f000;

    /// <summary>P (bit 0). While it is clear no other bit means anything to the processor.</summary>
    public const ulong Present = 1 << 0;

    /// <summary>R/W (bit 1).</summary>
    public const ulong Writable = 1 << 1;

    /// <summary>U/S (bit 2).</summary>
    public const ulong User = 1 << 2;

    /// <summary>A (bit 5).</summary>
    public const ulong Accessed = 1 << 5;

    /// <summary>D (bit 6), of an entry that maps a page.</summary>
    public const ulong Dirty = 1 << 6;

    /// <summary>PSE (bit 7) at levels 2 and 3: the entry maps 2 MiB or 1 GiB. At level 1 the bit belongs to the memory type.</summary>
    public const ulong Large = 1 << 7;

    /// <summary>G (bit 8), of an entry that maps a page.</summary>
    public const ulong Global = 1 << 8;

    /// <summary>NX (bit 63).</summary>
    public const ulong NoExecute = 1UL << 63;

    /// <summary><see cref="Present"/>.</summary>
    public bool IsPresent => (Value & Present) != 0;

    /// <summary><see cref="Writable"/>.</summary>
    public bool IsWritable => (Value & Writable) != 0;

    /// <summary><see cref="User"/>.</summary>
    public bool IsUser => (Value & User) != 0;

    /// <summary><see cref="Large"/>.</summary>
    public bool IsLarge => (Value & Large) != 0;

    /// <summary><see cref="NoExecute"/>.</summary>
    public bool IsNoExecute => (Value & NoExecute) != 0;

    /// <summary>The number of the 4096-byte frame that it names. For a large page the lowest bit is no address but a memory type's.</summary>
    public ulong Frame => (Value & FrameMask) >> 12;

    /// <summary>The same entry naming another frame; bits of the number beyond 40 are dropped.</summary>
    public PageTableEntry WithFrame(ulong frame) => new((Value & ~FrameMask) | ((frame << 12) & FrameMask));
}
