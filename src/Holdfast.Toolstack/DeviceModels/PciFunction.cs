namespace Holdfast.Toolstack.DeviceModels;

/// <summary>The address of a PCI function.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Bus">The bus.</param>
/// <param name="Device">The device, 0 to 31.</param>
/// <param name="Function">The function, 0 to 7.</param>
public readonly record struct PciFunction(ushort Segment, byte Bus, byte Device, byte Function)
{
    /// <summary>The address as one number, as ranges of ioreq servers have it: the segment in bits 16 to 31, the bus in 8 to 15, the device in 3 to 7, the function in 0 to 2.</summary>
    public uint Value => ((uint)Segment << 16) | ((uint)Bus << 8) | ((Device & 0x1fu) << 3) | (Function & 7u);
}
