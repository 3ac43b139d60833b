using Holdfast.X86.Paging;

namespace Holdfast.Streams.Pages;

/// <summary>The memory of a saved guest, read out of its image where it stands.</summary>
/// <param name="file">The image, which stays the caller's to dispose of.</param>
/// <param name="index">Where the contents of its frames stand.</param>
public sealed class ImageMemory(PositionedFile file, FrameIndex index) : IPhysicalMemory
{
    private const int PageMask = PageDataReader.PageSize - 1;
    private const int PageShift = 12;

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(destination.Length, PageDataReader.PageSize - (int)(address & PageMask), nameof(destination));
        return index.TryFind(address >> PageShift, out long offset) && file.Read(offset + (long)(address & PageMask), destination) == destination.Length;
    }
}
