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
        image.AsSpan((int)offset + (int)(address & 0xfff), destination.Length).CopyTo(destination);
        return true;
    }
}
