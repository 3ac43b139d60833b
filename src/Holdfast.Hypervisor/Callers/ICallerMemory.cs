namespace Holdfast.Hypervisor.Callers;

/// <summary>The memory of whoever makes a hypercall. The handles among its arguments and in its structures are addresses there (docs/specs/hypercall.md §4).</summary>
public interface ICallerMemory
{
    /// <summary>
    /// True for a range that may be the caller's, whether there is anything or not. Xen asks this of PV callers, whose addresses may be those of Xen itself; the addresses of others are all their own.
    /// </summary>
    /// <param name="address">Where it begins.</param>
    /// <param name="length">How many bytes it has.</param>
    bool IsReachable(ulong address, ulong length) => true;

    /// <summary>Reads bytes; false when they are not all there (EFAULT).</summary>
    bool TryRead(ulong address, Span<byte> destination);

    /// <summary>Writes bytes; false when they are not all there (EFAULT). What is there may have been written then.</summary>
    bool TryWrite(ulong address, ReadOnlySpan<byte> source);
}
