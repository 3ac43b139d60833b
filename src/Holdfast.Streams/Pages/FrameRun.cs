namespace Holdfast.Streams.Pages;

/// <summary>Neighbouring page frames.</summary>
/// <param name="First">The first frame.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct FrameRun(ulong First, ulong Count);
