namespace Holdfast.Hypervisor.Emulation;

/// <summary>Where data of an access comes from or goes to; the register of a processor when it is neither port nor memory.</summary>
internal readonly record struct AccessPlace
{
    private AccessPlace(bool isPort, bool isMemory, ulong address)
    {
        IsPort = isPort;
        IsMemory = isMemory;
        Address = address;
    }

    /// <summary>True for a port.</summary>
    public bool IsPort { get; }

    /// <summary>True for memory, or what is in its place.</summary>
    public bool IsMemory { get; }

    /// <summary>True for neither.</summary>
    public bool IsRegister => !IsPort && !IsMemory;

    /// <summary>The port or the guest-physical address.</summary>
    public ulong Address { get; }

    /// <summary>A port.</summary>
    public static AccessPlace Port(ushort port) => new(true, false, port);

    /// <summary>Memory.</summary>
    public static AccessPlace Memory(ulong address) => new(false, true, address);

    /// <summary>The same place for the element that is so many bytes further on; a port stays where it is.</summary>
    public AccessPlace Moved(long bytes) => IsMemory ? Memory(unchecked(Address + (ulong)bytes)) : this;
}
