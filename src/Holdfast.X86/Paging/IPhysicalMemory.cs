namespace Holdfast.X86.Paging;

/// <summary>A guest's physical memory, as far as it is there.</summary>
public interface IPhysicalMemory
{
    /// <summary>Reads bytes that do not cross the end of a page of 4096 bytes.</summary>
    /// <param name="address">The guest-physical address.</param>
    /// <param name="destination">Where they go.</param>
    /// <returns>False when there is no such memory; what the destination holds then means nothing.</returns>
    bool TryRead(ulong address, Span<byte> destination);
}
