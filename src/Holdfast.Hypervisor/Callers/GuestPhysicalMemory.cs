using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Callers;

/// <summary>A caller whose addresses are guest-physical: a kernel that runs without paging.</summary>
/// <param name="memory">The memory of its domain.</param>
public sealed class GuestPhysicalMemory(GuestMemory memory) : ICallerMemory
{
    /// <inheritdoc/>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        while (!destination.IsEmpty)
        {
            int length = GuestPages.LengthInPage(address, destination.Length);
            if (!memory.TryRead(address, destination[..length])) return false;
            destination = destination[length..];
            if (!GuestPages.TryAdvance(ref address, length, destination.Length)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public bool TryWrite(ulong address, ReadOnlySpan<byte> source)
    {
        while (!source.IsEmpty)
        {
            int length = GuestPages.LengthInPage(address, source.Length);
            if (!memory.TryWriteAsHypervisor(address, source[..length])) return false;
            source = source[length..];
            if (!GuestPages.TryAdvance(ref address, length, source.Length)) return false;
        }

        return true;
    }
}
