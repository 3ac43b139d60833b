using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.Pages;

/// <summary>Neighbouring page frames of one type.</summary>
/// <param name="First">The first frame.</param>
/// <param name="Count">How many frames there are.</param>
/// <param name="Type">Their type.</param>
public readonly record struct PageRun(ulong First, ulong Count, PageType Type);
