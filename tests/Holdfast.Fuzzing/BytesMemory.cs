using Holdfast.Streams.Pages;
using Holdfast.X86.Paging;

namespace Holdfast.Fuzzing;

/// <summary>The memory of a saved guest, out of the bytes of its image.</summary>
/// <param name="image">The image.</param>
/// <param name="index">Where the contents of its frames stand.</param>
internal sealed class BytesMemory(byte[] image, FrameIndex index) : IPhysicalMemory
{
    private const int PageShift = 12;
    private const ulong PageMask = (1UL << PageShift) - 1;

    /// <inheritdoc/>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        if (!index.TryFind(address >> PageShift, out long page)) return false;
        long offset = page + (long)(address & PageMask);
        if (offset < 0 || offset > image.Length - destination.Length) return false;
        image.AsSpan((int)offset, destination.Length).CopyTo(destination);
        return true;
    }
}
