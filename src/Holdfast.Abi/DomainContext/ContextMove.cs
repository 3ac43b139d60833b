namespace Holdfast.Abi.DomainContext;

/// <summary>
/// Bits that say the same in a structure of Xen's and in one of the domain context. They are numbered from 0, the lowest bit of the first byte: both
/// structures are little-endian.
/// </summary>
/// <param name="OriginBit">The first bit in Xen's structure.</param>
/// <param name="ContextBit">The first bit in the domain context's.</param>
/// <param name="Bits">How many.</param>
/// <param name="Rank">Where several of Xen's structures say the same: 0 for the one that counts first, and so on.</param>
public readonly record struct ContextMove(int OriginBit, int ContextBit, int Bits, int Rank = 0);
