namespace Holdfast.Toolstack.DeviceModels;

/// <summary>Neighbouring pages of the guest.</summary>
/// <param name="First">The number of the first one.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct ModifiedPages(ulong First, uint Count);
