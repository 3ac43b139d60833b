using Holdfast.Streams.Pages;
using Holdfast.X86.Paging;

namespace Holdfast.Streams.Tests.Images;

/// <summary>The memory of a guest whose image is in memory itself.</summary>
internal sealed class GuestMemory(byte[] image, FrameIndex index) : IPhysicalMemory
{
    /// <summary>How often it was read.</summary>
    public int Reads { get; private set; }

    public bool TryRead(ulong address, Span<byte> destination)
    {
        Reads++;
        if (!index.TryFind(address >> 12, out long offset)) return false;

        // An image may end before contents that it announces.
        long start = offset + (long)(address & 0xfff);
        if (start + destination.Length > image.Length) return false;
        image.AsSpan((int)start, destination.Length).CopyTo(destination);
        return true;
    }
}
