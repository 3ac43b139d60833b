namespace Holdfast.Hypervisor.DeviceModels;

/// <summary>A range of ports, of guest-physical addresses or of PCI functions.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
internal readonly record struct AddressRange(ulong First, ulong Last);
