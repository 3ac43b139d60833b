namespace Holdfast.X86.Registers;

/// <summary>Linear addresses in long mode: the bits above the highest implemented one must repeat it.</summary>
public static class CanonicalAddress
{
    /// <summary>The width of a linear address under four-level paging, in bits.</summary>
    public const int FourLevelBits = 48;

    /// <summary>The width of a linear address under five-level paging (CR4.LA57), in bits.</summary>
    public const int FiveLevelBits = 57;

    /// <summary>True when the address is canonical under the paging that CR4 chooses.</summary>
    public static bool IsCanonical(ulong address, ulong cr4 = 0) =>
        IsCanonical(address, ((Cr4)cr4).HasFlag(Cr4.LA57) ? FiveLevelBits : FourLevelBits);

    /// <summary>True when bits 63 down to <paramref name="bits"/> repeat the bit below them.</summary>
    /// <param name="address">The address.</param>
    /// <param name="bits">The width of a linear address, 1 to 64.</param>
    public static bool IsCanonical(ulong address, int bits)
    {
        long extended = (long)address << (64 - bits) >> (64 - bits);
        return (ulong)extended == address;
    }
}
