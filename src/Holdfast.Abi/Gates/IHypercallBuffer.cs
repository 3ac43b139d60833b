namespace Holdfast.Abi.Gates;

/// <summary>Memory that a hypervisor can reach during a hypercall. It belongs to the gate that allocated it.</summary>
public interface IHypercallBuffer : IDisposable
{
    /// <summary>Where it is for the hypervisor: the value of a handle that points to its first byte. It is the start of a page.</summary>
    ulong Address { get; }

    /// <summary>Its bytes, as many as were asked for. A call may change them.</summary>
    /// <exception cref="ObjectDisposedException">The buffer has been given back.</exception>
    Span<byte> Bytes { get; }
}
