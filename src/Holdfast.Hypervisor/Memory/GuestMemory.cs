using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Domains;
using Holdfast.Streams.Pages;
using Holdfast.X86.Paging;

namespace Holdfast.Hypervisor.Memory;

/// <summary>
/// A domain's memory: frames of 4096 bytes, of which only those take room here that were touched. A frame that came with an image stands in its file until then; one
/// that was never written is zeros. The domain has a limit of frames, which nothing exceeds.
/// </summary>
public sealed partial class GuestMemory : IPhysicalMemory, IDisposable
{
    /// <summary>The size of a page in bytes.</summary>
    public const int PageSize = 4096;

    /// <summary>The highest frame: a guest-physical address has 52 bits.</summary>
    public const ulong HighestFrame = (1UL << (52 - PageShift)) - 1;

    /// <summary>The size of a page as a power of two.</summary>
    internal const int PageShift = 12;

    private const int GroupMask = FrameGroup.Frames - 1;

    private readonly Dictionary<ulong, FrameGroup> _groups = [];
    private readonly Dictionary<ulong, MappedFrame> _mapped = [];
    private readonly Dictionary<ulong, FrameKind> _kinds = [];
    private readonly SortedSet<ulong> _ioreqServerFrames = [];
    private ImagePages _image;
    private FrameGroup? _lastGroup;
    private FrameGroup? _spareGroup;
    private ulong _lastIndex;

    internal GuestMemory(long maxFrames, ImagePages image)
    {
        _image = image;
        MaxFrames = maxFrames;
        Count = image.Count;
        HighestMapped = image.Highest;
    }

    /// <summary>The most pages that the domain may have.</summary>
    public long MaxFrames { get; internal set; }

    /// <summary>How many pages it can have: of one whose memory counts on the host, no more than that has left.</summary>
    private long Limit => _host is null ? MaxFrames : Math.Min(MaxFrames, TotalPages + Math.Max(0, _host.Free));

    /// <summary>The domain whose memory it is.</summary>
    internal Domain? Domain { get; set; }

    /// <summary>How many frames it has.</summary>
    public long Count
    {
        get;
        private set
        {
            _host?.Take(value - field);
            field = value;
        }
    }

    /// <summary>How many pages it has to which no page number leads: what was taken out of its address space and not freed. They count, and nobody gets at them any more, as in Xen.</summary>
    public long Unmapped
    {
        get;
        private set
        {
            _host?.Take(value - field);
            field = value;
        }
    }

    /// <summary>How many pages it has in all (tot_pages in xen/include/xen/sched.h, 4.17).</summary>
    public long TotalPages => Count + Unmapped + OnDemandCache;

    /// <summary>How many pages are set aside for it that it does not have yet (outstanding_pages in xen/include/xen/sched.h, 4.17).</summary>
    internal long Claimed { get; set; }

    /// <summary>The highest page number at which there ever was something; 0 when there was nothing yet. It does not go down (max_mapped_pfn in xen/arch/x86/include/asm/p2m.h, 4.17).</summary>
    internal ulong HighestMapped { get; private set; }

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

    /// <summary>What is at a page number, and how accesses to it are treated.</summary>
    public FrameKind KindOf(ulong frame) =>
        _mapped.TryGetValue(frame, out MappedFrame mapped) ? mapped.Kind
        : !Contains(frame) ? _onDemand.Count > 0 && _onDemand.Contains(frame) ? FrameKind.OnDemand : FrameKind.None
        : _kinds.GetValueOrDefault(frame, FrameKind.Ram);

    /// <inheritdoc/>
    /// <exception cref="IOException">The page stands in an image, and cannot be read there.</exception>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        int start = StartInPage(address, destination.Length);
        ulong frame = address >> PageShift;
        if (_mapped.Count > 0 && _mapped.TryGetValue(frame, out MappedFrame mapped))
        {
            if (mapped.Owner is { } owner) return owner.TryRead(InFrame(mapped.Frame, start), destination);
            mapped.Bytes.Slice(start, destination.Length).CopyTo(destination);
            return true;
        }

        if (TypeOf(frame) is not PageType type)
        {
            if (!TryUseOnDemand(frame)) return false;
            type = PageType.XAlloc;
        }

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
        if (_mapped.Count > 0 && _mapped.TryGetValue(frame, out MappedFrame mapped))
        {
            if (mapped.Owner is { } owner) return owner.TryWrite(InFrame(mapped.Frame, start), source);
            source.CopyTo(mapped.Bytes[start..]);
            MarkWritten(frame);
            return true;
        }

        if (TypeOf(frame) is not PageType type)
        {
            if (!TryUseOnDemand(frame)) return false;
            type = PageType.XAlloc;
        }

        byte[] page = type == PageType.XAlloc ? SetPage(frame, PageType.NoTab, new byte[PageSize]) : Keep(frame, type);
        source.CopyTo(page.AsSpan(start));
        MarkWritten(frame);
        return true;
    }

    /// <summary>
    /// Writes what a hypercall gives back. What the guest may only read is not changed, and the call does not learn of it; what an ioreq server gets the writes of cannot be written (__hvm_copy in
    /// xen/arch/x86/hvm/hvm.c, 4.17).
    /// </summary>
    /// <inheritdoc cref="TryWrite"/>
    public bool TryWriteAsHypervisor(ulong address, ReadOnlySpan<byte> source)
    {
        if (_kinds.Count == 0 && _mapped.Count == 0) return TryWrite(address, source);
        return KindOf(address >> PageShift) switch
        {
            FrameKind.ReadOnlyRam or FrameKind.GrantedReadOnly => true,
            FrameKind.IoreqServer => false,
            _ => TryWrite(address, source),
        };
    }

    /// <summary>Gives the domain a frame of zeros; one that is there already stays as it is.</summary>
    /// <returns>False when the domain has no room for it, or there is no such frame.</returns>
    public bool TryPopulate(ulong frame) => TryPopulate(frame, 1);

    /// <summary>Gives the domain neighbouring frames of zeros, all or none; those that are there already stay as they are.</summary>
    /// <returns>False when the domain has no room for them, or there are no such frames.</returns>
    public bool TryPopulate(ulong first, ulong count)
    {
        if (first > HighestFrame || count > HighestFrame - first + 1 || count > (ulong)Limit) return false;
        long missing = 0;
        for (ulong frame = first; frame < first + count; frame++) missing += Contains(frame) ? 0 : 1;
        if (missing > Limit - TotalPages) return false;
        for (ulong frame = first; frame < first + count; frame++)
        {
            if (Contains(frame)) continue;
            _onDemand.Remove(frame);
            Set(frame, PageType.XAlloc, null);
            Count++;
            MarkWritten(frame);
        }

        if (count > 0) HighestMapped = Math.Max(HighestMapped, first + count - 1);
        return true;
    }

    /// <summary>Takes a frame from the domain.</summary>
    /// <returns>False when it is not there.</returns>
    public bool TryRemove(ulong frame)
    {
        if (!Contains(frame)) return false;

        // What only the image has must be hidden; anything else leaves no trace, however often frames come and go.
        Set(frame, _image.TryFind(frame, out _) ? PageType.XTab : null, null);
        ForgetKind(frame);
        Count--;
        _vram?.Mark(frame, isDirty: false);
        return true;
    }

    /// <summary>Says how accesses to a frame of the domain's own memory are treated.</summary>
    /// <param name="frame">The frame, which is there.</param>
    /// <param name="kind"><see cref="FrameKind.Ram"/>, <see cref="FrameKind.ReadOnlyRam"/> or <see cref="FrameKind.IoreqServer"/>.</param>
    internal void SetKind(ulong frame, FrameKind kind)
    {
        if (kind == FrameKind.Ram) _kinds.Remove(frame);
        else _kinds[frame] = kind;
        if (kind == FrameKind.IoreqServer) _ioreqServerFrames.Add(frame);
        else _ioreqServerFrames.Remove(frame);
    }

    /// <summary>A frame whose page goes is plain memory when another one comes.</summary>
    private void ForgetKind(ulong frame)
    {
        if (_kinds.Count > 0 && _kinds.Remove(frame)) _ioreqServerFrames.Remove(frame);
    }

    /// <summary>True when there are frames whose writes go to an ioreq server.</summary>
    internal bool HasIoreqServerFrames => _ioreqServerFrames.Count > 0;

    /// <summary>Finds the first frame, from one on, whose writes go to an ioreq server.</summary>
    /// <returns>False when there is none.</returns>
    internal bool TryFindIoreqServerFrame(ulong from, out ulong frame)
    {
        frame = 0;
        if (_ioreqServerFrames.Count == 0 || _ioreqServerFrames.Max < from) return false;
        frame = _ioreqServerFrames.GetViewBetween(from, ulong.MaxValue).Min;
        return true;
    }

    /// <summary>What stands at a page number in place of the domain's own memory, if anything does.</summary>
    internal bool TryGetMapped(ulong frame, out MappedFrame mapped) => _mapped.TryGetValue(frame, out mapped);

    /// <summary>Puts a page that is not the domain's own at a page number. What is there goes: memory of the domain's is lost, as is a page that was put there before.</summary>
    internal void Map(ulong frame, MappedFrame mapped)
    {
        Unmap(frame);
        TryRemove(frame);
        _onDemand.Remove(frame);
        if (mapped.Page is { } page)
        {
            // It is at one place at a time.
            if (page.Gfn != SharedPage.Nowhere) Unmap(page.Gfn);
            page.Gfn = frame;
        }

        _mapped[frame] = mapped;
        HighestMapped = Math.Max(HighestMapped, frame);
    }

    /// <summary>Takes a page that is not the domain's own away from a page number.</summary>
    /// <returns>False when there is none.</returns>
    internal bool Unmap(ulong frame)
    {
        if (!_mapped.Remove(frame, out MappedFrame mapped)) return false;
        if (mapped.Page is { } page) page.Gfn = SharedPage.Nowhere;
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
        _lastGroup = null;
        _spareGroup = null;
        _mapped.Clear();
        _kinds.Clear();
        _onDemand.Clear();
        OnDemandCache = 0;
        _ioreqServerFrames.Clear();
        _log = null;
        _vram = null;
        Count = 0;
        Unmapped = 0;
        Claimed = 0;
        KeptPages = 0;
    }

    /// <summary>Puts contents into a frame that is there, as they come out of an image.</summary>
    internal void Fill(ulong frame, PageType type, byte[] page) => SetPage(frame, type, page);

    private static int IndexOf(ulong frame) => (int)(frame & GroupMask);

    private static ulong InFrame(ulong frame, int offset) => (frame << PageShift) + (ulong)offset;

    private static int StartInPage(ulong address, int length)
    {
        int start = (int)(address & (PageSize - 1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, PageSize - start);
        return start;
    }

    private FrameGroup? GroupOf(ulong frame)
    {
        // Neighbours are asked for one after the other.
        ulong index = frame >> FrameGroup.Shift;
        if (_lastGroup is not null && _lastIndex == index) return _lastGroup;
        if (!_groups.TryGetValue(index, out FrameGroup? group)) return null;
        (_lastIndex, _lastGroup) = (index, group);
        return group;
    }

    private void Set(ulong frame, PageType? type, byte[]? page)
    {
        ulong index = frame >> FrameGroup.Shift;
        FrameGroup? group = GroupOf(frame);
        if (group is null)
        {
            // A group that became empty is taken again, so that frames that come and go do not cost a new one each time.
            group = _spareGroup ?? new FrameGroup();
            _spareGroup = null;
            _groups.Add(index, group);
            (_lastIndex, _lastGroup) = (index, group);
        }

        KeptPages += (page is null ? 0 : 1) - (group.PageAt(IndexOf(frame)) is null ? 0 : 1);
        group.Set(IndexOf(frame), type, page);
        if (!group.IsEmpty) return;
        _groups.Remove(index);
        _lastGroup = null;
        _spareGroup = group;
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
