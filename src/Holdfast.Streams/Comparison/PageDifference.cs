using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.Comparison;

/// <summary>Neighbouring page frames that differ in the same way.</summary>
/// <param name="First">The first frame.</param>
/// <param name="Count">How many there are.</param>
/// <param name="What">How they differ.</param>
/// <param name="A">Their type in the first image; null when it does not have them.</param>
/// <param name="B">Their type in the second image; null when it does not have them.</param>
public readonly record struct PageDifference(ulong First, ulong Count, PageDifferenceKind What, PageType? A, PageType? B);
