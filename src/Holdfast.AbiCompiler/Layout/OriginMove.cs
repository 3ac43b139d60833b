namespace Holdfast.AbiCompiler.Layout;

/// <summary>Bits that say the same in two structures, numbered from the first byte's lowest on.</summary>
/// <param name="Origin">The first bit in the structure that it comes from.</param>
/// <param name="Target">The first bit in the structure that has it.</param>
/// <param name="Bits">How many.</param>
/// <param name="Rank">0 for the origin that counts first, and so on.</param>
public sealed record OriginMove(int Origin, int Target, int Bits, int Rank);
