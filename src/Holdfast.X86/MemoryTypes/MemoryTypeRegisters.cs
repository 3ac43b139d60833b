using System.Collections.Immutable;

namespace Holdfast.X86.MemoryTypes;

/// <summary>
/// The registers that give memory its type. Xen restores them without a word and drops an MTRR whose value it does not like, so that the
/// guest goes on with another type than it chose.
/// </summary>
public static class MemoryTypeRegisters
{
    /// <summary>How many variable-range MTRRs Xen has room for; it refuses more.</summary>
    public const int MaximumVariableRanges = 8;

    /// <summary>How many fixed-range MTRRs there are.</summary>
    public const int FixedRanges = 11;

    private const ulong DefaultTypeBits = 0xcff;

    /// <summary>The number of variable-range MTRRs in IA32_MTRRCAP (VCNT, bits 0 to 7).</summary>
    public static int VariableRanges(ulong capabilities) => (int)(capabilities & 0xff);

    /// <summary>True when IA32_MTRRCAP says that there are fixed-range MTRRs (bit 8).</summary>
    public static bool HasFixedRanges(ulong capabilities) => (capabilities & (1 << 8)) != 0;

    /// <summary>True when IA32_MTRRCAP says that there is write-combining memory (bit 10).</summary>
    public static bool HasWriteCombining(ulong capabilities) => (capabilities & (1 << 10)) != 0;

    /// <summary>True when an MTRR may give the type.</summary>
    public static bool IsMtrrType(byte type) =>
        (MemoryType)type is MemoryType.Uncacheable or MemoryType.WriteCombining or MemoryType.WriteThrough
            or MemoryType.WriteProtected or MemoryType.WriteBack;

    /// <summary>True when an entry of the PAT may give the type.</summary>
    public static bool IsPatType(byte type) => IsMtrrType(type) || (MemoryType)type == MemoryType.UncacheableMinus;

    /// <summary>Which of the eight entries of the PAT (8 bits each) hold no memory type.</summary>
    public static ImmutableArray<int> BadPatEntries(ulong pat) => BadEntries(pat, IsPatType);

    /// <summary>Which of the eight ranges of a fixed-range MTRR (8 bits each) hold no memory type.</summary>
    public static ImmutableArray<int> BadFixedRangeEntries(ulong fixedRange) => BadEntries(fixedRange, IsMtrrType);

    /// <summary>True when Xen takes the value of IA32_MTRR_DEF_TYPE: a type, FE (bit 10) and E (bit 11), and nothing else.</summary>
    public static bool IsDefaultType(ulong value) => IsMtrrType((byte)value) && (value & ~DefaultTypeBits) == 0;

    /// <summary>True when Xen takes the base of a variable range: a type, and an address of so many bits in pages of 4096 bytes.</summary>
    public static bool IsVariableBase(ulong value, int physicalAddressBits) =>
        IsMtrrType((byte)value) && (value & (Beyond(physicalAddressBits) | 0xf00)) == 0;

    /// <summary>True when Xen takes the mask of a variable range: V (bit 11), and an address of so many bits in pages.</summary>
    public static bool IsVariableMask(ulong value, int physicalAddressBits) =>
        (value & (Beyond(physicalAddressBits) | 0x7ff)) == 0;

    private static ulong Beyond(int physicalAddressBits) =>
        physicalAddressBits is >= 0 and < 64 ? ulong.MaxValue << physicalAddressBits : 0;

    private static ImmutableArray<int> BadEntries(ulong packed, Func<byte, bool> isType)
    {
        ImmutableArray<int> bad = [];
        for (int entry = 0; entry < 8; entry++)
            if (!isType((byte)(packed >> (entry * 8)))) bad = bad.Add(entry);
        return bad;
    }
}
