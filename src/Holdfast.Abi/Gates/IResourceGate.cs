namespace Holdfast.Abi.Gates;

/// <summary>The way to what a hypervisor has for a domain and lets its device model map: pages of ioreq servers, of grant tables (XENMEM_acquire_resource; public/memory.h, since 4.11).</summary>
/// <remarks>A gate is for one thread at a time.</remarks>
public interface IResourceGate : IDisposable
{
    /// <summary>Asks how large a resource is.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="type">Which kind of resource: <c>XENMEM_resource_*</c>.</param>
    /// <param name="id">Which one of the kind: of ioreq servers the number of the server.</param>
    /// <returns>The number of its frames.</returns>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult SizeOf(ushort domain, uint type, uint id);

    /// <summary>Maps frames of a resource.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="type">Which kind of resource.</param>
    /// <param name="id">Which one of the kind.</param>
    /// <param name="first">The first frame.</param>
    /// <param name="count">The number of frames; at least 1.</param>
    /// <param name="pages">The frames; null when they were not mapped.</param>
    /// <exception cref="ArgumentOutOfRangeException">No frame is asked for.</exception>
    /// <exception cref="IOException">The machine has no memory for it.</exception>
    /// <exception cref="ObjectDisposedException">The gate is closed.</exception>
    HypercallResult Map(ushort domain, uint type, uint id, uint first, int count, out IMappedPages? pages);
}
