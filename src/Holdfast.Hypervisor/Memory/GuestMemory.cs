using Holdfast.Abi.Libxc;
using Holdfast.Streams.Pages;
using Holdfast.X86.Paging;

namespace Holdfast.Hypervisor.Memory;

/// <summary>
/// A domain's memory: frames of 4096 bytes, of which only those take room here that were touched. A frame that came with an image stands in its file until then; one
/// that was never written is zeros. The domain has a limit of frames, which nothing exceeds.
/// </summary>
public sealed class GuestMemory : IPhysicalMemory, IDisposable
{
    /// <summary>The size of a page in bytes.</summary>
    public const int PageSize = 4096;

    /// <summary>The highest frame: a guest-physical address has 52 bits.</summary>
    public const ulong HighestFrame = (1UL << (52 - PageShift)) - 1;

    private const int PageShift = 12;
    private const int GroupMask = FrameGroup.Frames - 1;

    private readonly Dictionary<ulong, FrameGroup> _groups = [];
    private ImagePages _image;

    internal GuestMemory(long maxFrames, ImagePages image)
    {
        _image = image;
        MaxFrames = maxFrames;
        Count = image.Count;
    }

    /// <summary>The most frames that the domain may have.</summary>
    public long MaxFrames { get; }

    /// <summary>How many frames it has.</summary>
    public long Count { get; private set; }

    /// <summary>How many pages are kept here: those that were written, and those that were read out of an image.</summary>
    public long KeptPages { get; private set; }

    /// <summary>True when the frame is there.</summary>
    public bool Contains(ulong frame) => TypeOf(frame) is not null;

    /// <summary>What the page in a frame is, <see cref="PageType.XAlloc"/> for one that was never written; null when the frame is not there.</summary>
    public PageType? TypeOf(ulong frame)
    {
        FrameGroup? group = GroupOf(frame);
        if (group?.TypeAt(IndexOf(frame)) is PageType type) return type == PageType.XTab ? null : type;
        return _image.TryFind(frame, out ImageExtent extent) ? extent.Type : null;
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The page stands in an image, and cannot be read there.</exception>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        int start = StartInPage(address, destination.Length);
        ulong frame = address >> PageShift;
        if (TypeOf(frame) is not PageType type) return false;
        if (type == PageType.XAlloc) destination.Clear();
        else Keep(frame, type).AsSpan(start, destination.Length).CopyTo(destination);
        return true;
    }

    /// <summary>Writes bytes that do not cross the end of a page.</summary>
    /// <param name="address">The guest-physical address.</param>
    /// <param name="source">The bytes.</param>
    /// <returns>False when there is no such memory.</returns>
    /// <exception cref="IOException">The page stands in an image, and cannot be read there.</exception>
    public bool TryWrite(ulong address, ReadOnlySpan<byte> source)
    {
        int start = StartInPage(address, source.Length);
        ulong frame = address >> PageShift;
        if (TypeOf(frame) is not PageType type) return false;
        byte[] page = type == PageType.XAlloc ? SetPage(frame, PageType.NoTab, new byte[PageSize]) : Keep(frame, type);
        source.CopyTo(page.AsSpan(start));
        return true;
    }

    /// <summary>Gives the domain a frame of zeros; one that is there already stays as it is.</summary>
    /// <returns>False when the domain has no room for it, or there is no such frame.</returns>
    public bool TryPopulate(ulong frame) => TryPopulate(frame, 1);

    /// <summary>Gives the domain neighbouring frames of zeros, all or none; those that are there already stay as they are.</summary>
    /// <returns>False when the domain has no room for them, or there are no such frames.</returns>
    public bool TryPopulate(ulong first, ulong count)
    {
        if (first > HighestFrame || count > HighestFrame - first + 1 || count > (ulong)MaxFrames) return false;
        long missing = 0;
        for (ulong frame = first; frame < first + count; frame++) missing += Contains(frame) ? 0 : 1;
        if (missing > MaxFrames - Count) return false;
        for (ulong frame = first; frame < first + count; frame++)
        {
            if (Contains(frame)) continue;
            Set(frame, PageType.XAlloc, null);
            Count++;
        }

        return true;
    }

    /// <summary>Takes a frame from the domain.</summary>
    /// <returns>False when it is not there.</returns>
    public bool TryRemove(ulong frame)
    {
        if (!Contains(frame)) return false;

        // What only the image has must be hidden; anything else leaves no trace, however often frames come and go.
        Set(frame, _image.TryFind(frame, out _) ? PageType.XTab : null, null);
        Count--;
        return true;
    }

    /// <summary>The frames that are there as runs of neighbours of one type, in order.</summary>
    public IEnumerable<PageRun> Runs()
    {
        PageRun run = default;
        foreach (PageRun piece in Pieces())
        {
            if (run.Count > 0 && run.Type == piece.Type && run.First + run.Count == piece.First)
            {
                run = run with { Count = run.Count + piece.Count };
                continue;
            }

            if (run.Count > 0) yield return run;
            run = piece;
        }

        if (run.Count > 0) yield return run;
    }

    /// <summary>Copies the contents of neighbouring frames that are all there. Pages that stand in an image stay there.</summary>
    /// <param name="first">The first frame.</param>
    /// <param name="destination">Where they go: a multiple of the size of a page.</param>
    /// <exception cref="IOException">A page stands in an image, and cannot be read there.</exception>
    public void CopyTo(ulong first, Span<byte> destination)
    {
        while (!destination.IsEmpty)
        {
            int copied = CopyStretch(first, destination);
            first += (ulong)copied;
            destination = destination[(copied * PageSize)..];
        }
    }

    /// <summary>Lets all memory go.</summary>
    public void Dispose()
    {
        _image.Dispose();
        _image = ImagePages.None;
        _groups.Clear();
        Count = 0;
        KeptPages = 0;
    }

    /// <summary>Puts contents into a frame that is there, as they come out of an image.</summary>
    internal void Fill(ulong frame, PageType type, byte[] page) => SetPage(frame, type, page);

    private static int IndexOf(ulong frame) => (int)(frame & GroupMask);

    private static int StartInPage(ulong address, int length)
    {
        int start = (int)(address & (PageSize - 1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, PageSize - start);
        return start;
    }

    private FrameGroup? GroupOf(ulong frame) => _groups.GetValueOrDefault(frame >> FrameGroup.Shift);

    private void Set(ulong frame, PageType? type, byte[]? page)
    {
        if (!_groups.TryGetValue(frame >> FrameGroup.Shift, out FrameGroup? group)) _groups.Add(frame >> FrameGroup.Shift, group = new FrameGroup());
        KeptPages += (page is null ? 0 : 1) - (group.PageAt(IndexOf(frame)) is null ? 0 : 1);
        group.Set(IndexOf(frame), type, page);
        if (group.IsEmpty) _groups.Remove(frame >> FrameGroup.Shift);
    }

    private byte[] SetPage(ulong frame, PageType type, byte[] page)
    {
        Set(frame, type, page);
        return page;
    }

    /// <summary>The page of a frame with contents, read out of the image and kept when it is touched for the first time.</summary>
    private byte[] Keep(ulong frame, PageType type)
    {
        if (GroupOf(frame)?.PageAt(IndexOf(frame)) is { } kept) return kept;
        byte[] page = new byte[PageSize];
        if (_image.TryFind(frame, out ImageExtent extent)) _image.Read(extent, frame, page);
        return SetPage(frame, type, page);
    }

    /// <summary>Copies as many frames as can be copied at once.</summary>
    /// <returns>How many: one at the least.</returns>
    private int CopyStretch(ulong first, Span<byte> destination)
    {
        FrameGroup? group = GroupOf(first);
        if (group?.PageAt(IndexOf(first)) is { } page)
        {
            page.CopyTo(destination);
            return 1;
        }

        bool isInImage = _image.TryFind(first, out ImageExtent extent) && extent.HasContents && group?.TypeAt(IndexOf(first)) is null;
        if (!isInImage)
        {
            destination[..PageSize].Clear();
            return 1;
        }

        // As far as no frame was touched.
        ulong most = Math.Min(extent.End - first, (ulong)(destination.Length / PageSize));
        ulong count = 1;
        while (count < most && GroupOf(first + count) is null) count = Math.Min(most, ((first + count) | GroupMask) + 1 - first);
        if (group is not null) count = 1;
        _image.Read(extent, first, destination[..((int)count * PageSize)]);
        return (int)count;
    }

    private IEnumerable<PageRun> Pieces()
    {
        ulong at = 0;
        foreach (ulong index in _groups.Keys.Order())
        {
            ulong first = index << FrameGroup.Shift;
            foreach (PageRun run in _image.Between(at, first)) yield return run;
            for (int i = 0; i < FrameGroup.Frames; i++)
            {
                if (TypeOf(first + (ulong)i) is PageType type) yield return new PageRun(first + (ulong)i, 1, type);
            }

            at = first + FrameGroup.Frames;
        }

        foreach (PageRun run in _image.Between(at, ulong.MaxValue)) yield return run;
    }
}
