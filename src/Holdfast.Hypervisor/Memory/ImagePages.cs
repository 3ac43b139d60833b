using Holdfast.Abi.Libxc;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Pages;

namespace Holdfast.Hypervisor.Memory;

/// <summary>
/// The frames that an image has: which they are, and where their contents stand in its file. Contents are read by position and never mapped into this process: a mapped
/// file that shrinks ends the process that touches it, while a read that comes too short is an error of this one page.
/// </summary>
internal sealed class ImagePages : IDisposable
{
    private readonly PositionedFile? _file;
    private readonly ImageExtent[] _extents;

    private ImagePages(PositionedFile? file, ImageExtent[] extents)
    {
        _file = file;
        _extents = extents;
        Count = extents.Sum(extent => (long)extent.Count);
    }

    /// <summary>No frames.</summary>
    public static ImagePages None { get; } = new(null, []);

    /// <summary>How many frames there are.</summary>
    public long Count { get; }

    /// <summary>The highest frame; 0 when there is none.</summary>
    public ulong Highest => _extents.Length == 0 ? 0 : _extents[^1].End - 1;

    /// <summary>The frames of a stream whose contents stay in its file.</summary>
    /// <param name="stream">The stream, with the index of its pages.</param>
    /// <param name="file">The file, which is disposed of with this.</param>
    public static ImagePages In(LibxcStream stream, PositionedFile file) => new(file, [.. Extents(stream, stream.Index?.Places ?? [])]);

    /// <summary>The frames of a stream with their types alone: all of them are zeros.</summary>
    public static ImagePages WithoutContents(LibxcStream stream) => new(null, [.. Extents(stream, [])]);

    /// <summary>Finds the frames that a frame is among.</summary>
    public bool TryFind(ulong frame, out ImageExtent extent)
    {
        int index = IndexAt(frame);
        extent = index < _extents.Length ? _extents[index] : default;
        return extent.Count > 0 && extent.First <= frame;
    }

    /// <summary>Reads contents.</summary>
    /// <param name="extent">What they are among; it has contents.</param>
    /// <param name="frame">The frame to begin at.</param>
    /// <param name="destination">Where they go: not more than there is to the end of the extent.</param>
    /// <exception cref="IOException">The file cannot be read, or has become shorter.</exception>
    public void Read(ImageExtent extent, ulong frame, Span<byte> destination)
    {
        long offset = extent.OffsetOf(frame);
        if (_file!.Read(offset, destination) != destination.Length) throw new IOException($"The image has become shorter: the contents of frame 0x{frame:x} stood at 0x{offset:x}.");
    }

    /// <summary>The frames from one on and before another, in order.</summary>
    public IEnumerable<PageRun> Between(ulong from, ulong to)
    {
        for (int index = IndexAt(from); index < _extents.Length && _extents[index].First < to; index++)
        {
            ImageExtent extent = _extents[index];
            ulong first = Math.Max(extent.First, from);
            yield return new PageRun(first, Math.Min(extent.End, to) - first, extent.Type);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    /// <summary>The first extent that ends behind a frame.</summary>
    private int IndexAt(ulong frame)
    {
        int low = 0, high = _extents.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_extents[middle].End <= frame) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static IEnumerable<ImageExtent> Extents(LibxcStream stream, IReadOnlyList<FramePlace> places)
    {
        int next = 0;
        foreach (PageRun run in stream.Pages.Runs())
        {
            // A restore gives these no memory.
            if (run.Type is PageType.XTab or PageType.Broken) continue;
            ulong end = run.First + run.Count;
            for (ulong at = run.First; at < end;)
            {
                while (next < places.Count && places[next].End <= at) next++;
                bool isThere = next < places.Count && places[next].First <= at;
                ulong stop = isThere ? places[next].End : next < places.Count ? places[next].First : ulong.MaxValue;
                ulong count = Math.Min(end, stop) - at;

                // A frame may have been sent with contents first, and as one that is to be allocated later.
                bool hasContents = isThere && run.Type != PageType.XAlloc;
                yield return new ImageExtent(at, count, hasContents ? run.Type : PageType.XAlloc, hasContents ? places[next].OffsetOf(at) : -1);
                at += count;
            }
        }
    }
}
