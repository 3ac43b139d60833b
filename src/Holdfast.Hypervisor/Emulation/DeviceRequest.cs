using Holdfast.Abi.IoReq;

namespace Holdfast.Hypervisor.Emulation;

/// <summary>What a vCPU asks of a device, in one piece: as much as Xen hands to somebody at once.</summary>
internal struct DeviceRequest
{
    /// <summary>True for an access to memory; false for one to ports.</summary>
    public bool IsMemory;

    /// <summary>The port or the guest-physical address.</summary>
    public ulong Address;

    /// <summary>The size of an element in bytes: 1, 2, 4 or 8.</summary>
    public uint Size;

    /// <summary>How many elements.</summary>
    public uint Count;

    /// <summary>Which way the data goes.</summary>
    public IoreqDirection Direction;

    /// <summary>True when addresses go downwards.</summary>
    public bool IsDownwards;

    /// <summary>True when <see cref="Data"/> is where in the domain's memory the data is.</summary>
    public bool IsIndirect;

    /// <summary>The data, or where it is.</summary>
    public ulong Data;

    /// <summary>The first byte of all of its elements, of an access to memory.</summary>
    public readonly ulong FirstByte => IsDownwards ? unchecked(Address - ((Count - 1UL) * Size)) : Address;

    /// <summary>The last byte of all of its elements, of an access to memory.</summary>
    public readonly ulong LastByte => IsDownwards ? unchecked(Address + Size - 1) : unchecked(Address + ((ulong)Count * Size) - 1);

    /// <summary>The request as a device model gets it, without what only its server knows.</summary>
    public readonly Ioreq ToIoreq(IoreqType type) => new()
    {
        Addr = Address,
        Data = Data,
        Count = Count,
        ElementSize = Size,
        DataIsPointer = IsIndirect,
        Direction = Direction,
        Downwards = IsDownwards,
        Type = (byte)type,
    };
}
