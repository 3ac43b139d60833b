using System.Buffers;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Libxc;

namespace Holdfast.Streams.Pages;

/// <summary>
/// Reads PAGE_DATA records: the list of frames in pieces, then past the contents. Of contents, only the page tables of a PV guest
/// are looked at, or all when the caller wants to know what the pages hold.
/// </summary>
internal sealed class PageDataReader(ReadState state, LibxcStream stream, PageTableChecker tables) : IDisposable
{
    /// <summary>The size of a page, in bytes, on x86.</summary>
    public const int PageSize = 4096;

    private const int EntrySize = PageDataEntry.Size;
    private const int EntriesAtOnce = ForwardCursor.WindowSize / EntrySize;
    private const int MaxCompared = 1 << 16;
    private const ulong LocalApicFrame = 0xfee00;

    private readonly ForwardCursor _cursor = state.Cursor;
    private readonly PageContentsBuilder? _contents = state.Options.ReadPages ? new PageContentsBuilder() : null;
    private readonly FrameIndexBuilder? _index = state.Options.IndexesPages ? new FrameIndexBuilder(new MemoryBudget(Limits.FrameIndex)) : null;
    private readonly ulong[] _entries = ArrayPool<ulong>.Shared.Rent(EntriesAtOnce);
    private ulong[] _batch = ArrayPool<ulong>.Shared.Rent(1024);
    private int _batchCount;

    /// <summary>The highest frame of a PV guest, from its X86_PV_P2M_FRAMES.</summary>
    public ulong PvLastFrame { get; set; }

    /// <summary>True after a VERIFY record: contents are compared by a restore, and not stored.</summary>
    public bool Verifying { get; set; }

    /// <summary>What the pages read so far hold, when they are looked at.</summary>
    public PageContents? Contents => _contents?.ToContents();

    /// <summary>Where the pages read so far stand, when that is asked for.</summary>
    public FrameIndex? Index => _index?.ToIndex();

    /// <summary>Reads one record; the cursor stands at its body, and afterwards behind it.</summary>
    /// <returns>False when the source ended first.</returns>
    public bool Read(uint length, ContentPath path)
    {
        long start = _cursor.Offset;
        if (length < PageDataHeader.Size)
        {
            state.Bag.Report(PageRules.Header, start, path, $"The body is {length} bytes long, shorter than its header of {PageDataHeader.Size}.");
            return SkipRest(start, length);
        }

        if (!_cursor.TryTake(PageDataHeader.Size, out ReadOnlySpan<byte> bytes)) return false;
        PageDataHeader header = PageDataHeader.Read(bytes, stream.Order);
        if (header.Res1 != 0)
            state.Bag.Report(PageRules.Reserved, start + PageDataHeader.Offsets.Res1, path, $"The reserved word of the header is 0x{header.Res1:x}.");
        if (header.Count == 0)
        {
            state.Bag.Report(PageRules.Header, start, path, "The record names no frame.");
            return SkipRest(start, length);
        }

        ulong listEnd = PageDataHeader.Size + ((ulong)header.Count * EntrySize);
        if (length < listEnd)
        {
            state.Bag.Report(PageRules.Count, start, path,
                $"The record says that it has {header.Count} frames, which take {listEnd} bytes; its body has {length}.");
            return SkipRest(start, length);
        }

        _index?.BeginBatch();
        if (!ReadFrames(header.Count, start + (long)listEnd, path, out Batch batch))
        {
            _index?.TakeBack();
            return false;
        }

        ulong expected = listEnd + ((ulong)batch.DataPages * PageSize);
        if (batch.Refused || length != expected) _index?.TakeBack();
        if (batch.Refused) return SkipRest(start, length);
        if (length != expected)
        {
            state.Bag.Report(PageRules.Data, start, path,
                $"{batch.DataPages} of its {header.Count} frames have contents, so the body should be {expected} bytes long; it has {length}.");
            return SkipRest(start, length);
        }

        stream.PagesOfData += batch.DataPages;
        FindDuplicates(start, path);
        if (_contents is not null || batch.Tables > 0) return ReadContents(path);
        return SkipRest(start, length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_batch);
        ArrayPool<ulong>.Shared.Return(_entries);
    }

    private bool SkipRest(long start, uint length)
    {
        long left = start + length - _cursor.Offset;
        return _cursor.Skip(left) == left;
    }

    private bool ReadFrames(uint count, long contents, ContentPath path, out Batch batch)
    {
        batch = new Batch { Contents = contents };
        _batchCount = 0;
        var run = new PageRun(0, 0, PageType.NoTab);
        for (uint index = 0; index < count;)
        {
            int piece = (int)Math.Min(count - index, EntriesAtOnce);
            long offset = _cursor.Offset;
            if (!_cursor.TryTake(piece * EntrySize, out ReadOnlySpan<byte> bytes)) return false;
            Span<ulong> entries = _entries.AsSpan(0, piece);
            new ByteReader(bytes, stream.Order).U64s(entries);
            for (int i = 0; i < piece;)
            {
                var first = new PageDataEntry { PfnAndType = entries[i] };
                int neighbours = CountNeighbours(entries[i..]);
                if (IsOrdinary(first, (ulong)neighbours))
                {
                    TakeOrdinary(first, neighbours, ref batch);
                    Extend(ref run, first, (ulong)neighbours);
                    i += neighbours;
                    continue;
                }

                for (int end = i + neighbours; i < end; i++)
                {
                    var entry = new PageDataEntry { PfnAndType = entries[i] };
                    if (Accept(entry, index + (uint)i, offset + (i * EntrySize), path, ref batch)) Extend(ref run, entry, 1);
                }
            }

            index += (uint)piece;
        }

        stream.Pages.Set(run.First, run.Count, run.Type);
        return true;
    }

    private void Extend(ref PageRun run, PageDataEntry entry, ulong count)
    {
        if (run.Count > 0 && run.Type == entry.Type && run.First + run.Count == entry.Pfn)
        {
            run = run with { Count = run.Count + count };
            return;
        }

        stream.Pages.Set(run.First, run.Count, run.Type);
        run = new PageRun(entry.Pfn, count, entry.Type);
    }

    /// <summary>How many entries, one at the least, name frames one behind the other and are alike otherwise.</summary>
    private static int CountNeighbours(ReadOnlySpan<ulong> entries)
    {
        ulong first = entries[0];
        int most = (int)Math.Min((ulong)entries.Length, PageDataEntry.Bits.PfnMask - FrameOf(first) + 1);
        int count = 1;
        while (count < most && entries[count] == first + (ulong)count) count++;
        return count;
    }

    /// <summary>True for frames of memory of which there is nothing to say: nearly all of an image.</summary>
    private bool IsOrdinary(PageDataEntry first, ulong count)
    {
        if (first.Type != PageType.NoTab || first.Reserved != 0 || Verifying) return false;
        ulong last = first.Pfn + (count - 1);
        return stream.IsPv ? last <= PvLastFrame : last < 1UL << 32 && (last < LocalApicFrame || first.Pfn > LocalApicFrame);
    }

    private void TakeOrdinary(PageDataEntry first, int count, ref Batch batch)
    {
        _index?.Add(first.Pfn, (ulong)count, batch.Contents + ((long)batch.DataPages * PageSize));
        batch.DataPages += (uint)count;
        if (stream.IsPv) tables.Forget(first.Pfn, (ulong)count);
        int compared = Math.Min(count, MaxCompared - _batchCount);
        while (_batch.Length < _batchCount + compared) Grow();
        for (int i = 0; i < compared; i++) _batch[_batchCount++] = first.PfnAndType + (ulong)i;
    }

    private bool Accept(PageDataEntry entry, uint index, long offset, ContentPath path, ref Batch batch)
    {
        if (entry.Reserved != 0) state.Bag.Report(PageRules.Reserved, offset, Frame(path, index), $"Reserved bits 52 to 59 of the entry hold 0x{entry.Reserved:x}.");
        if (!entry.Type.IsDefined())
        {
            batch.Refused = true;
            state.Bag.Report(PageRules.Type, offset, Frame(path, index), $"Frame 0x{entry.Pfn:x} has the reserved type {(int)entry.Type}.");
            return false;
        }

        if (stream.IsPv ? entry.Pfn > PvLastFrame : entry.Pfn >= 1UL << 32 && entry.Type.IsPopulated())
        {
            batch.Refused = true;
            if (stream.IsPv)
                state.Bag.Report(PageRules.Beyond, offset, Frame(path, index), $"Frame 0x{entry.Pfn:x} is beyond the guest's last frame, 0x{PvLastFrame:x}.");
            else
                state.Bag.Report(PageRules.FrameTooHigh, offset, Frame(path, index), $"Frame 0x{entry.Pfn:x} is not below 2^32.");
            return false;
        }

        if (entry.Type.HasData())
        {
            if (!Verifying) _index?.Add(entry.Pfn, 1, batch.Contents + ((long)batch.DataPages * PageSize));
            batch.DataPages++;
            if (Verifying && !(stream.Pages.TypeOf(entry.Pfn)?.HasData() ?? false))
                state.Bag.Report(LibxcRules.NotWritten, offset, Frame(path, index), $"Frame 0x{entry.Pfn:x} comes for the first time after VERIFY: its contents are compared and never stored.");
        }

        if (!stream.IsPv && entry.Pfn == LocalApicFrame && entry.Type.IsPopulated())
            state.Bag.Report(PageRules.LocalApicPage, offset, Frame(path, index), $"Frame 0x{entry.Pfn:x} has type {entry.Type}.");

        if (stream.IsPv && !entry.Type.IsPageTable()) tables.Forget(entry.Pfn);
        if (entry.Type.IsPageTable())
        {
            if (stream.IsPv) batch.Tables++;
            else state.Bag.Report(PageRules.TableInHvm, offset, Frame(path, index), $"Frame 0x{entry.Pfn:x} has type {entry.Type}.");
        }

        if (entry.Type == PageType.Broken) state.Bag.Report(PageRules.Broken, offset, Frame(path, index), $"Frame 0x{entry.Pfn:x} is marked broken.");
        if (_batchCount < MaxCompared)
        {
            if (_batchCount == _batch.Length) Grow();
            _batch[_batchCount++] = entry.PfnAndType;
        }

        return true;
    }

    private static ContentPath Frame(ContentPath path, uint index) => path.Item("pfn", index);

    private static ulong FrameOf(ulong entry) => entry & PageDataEntry.Bits.PfnMask;

    private void Grow()
    {
        ulong[] larger = ArrayPool<ulong>.Shared.Rent(_batch.Length * 2);
        _batch.AsSpan(0, _batchCount).CopyTo(larger);
        ArrayPool<ulong>.Shared.Return(_batch);
        _batch = larger;
    }

    private void FindDuplicates(long start, ContentPath path)
    {
        Span<ulong> entries = _batch.AsSpan(0, _batchCount);
        bool ascending = true;
        for (int i = 1; i < entries.Length && ascending; i++) ascending = FrameOf(entries[i]) > FrameOf(entries[i - 1]);
        if (ascending) return;
        ulong[] sorted = ArrayPool<ulong>.Shared.Rent(entries.Length);
        for (int i = 0; i < entries.Length; i++) sorted[i] = FrameOf(entries[i]);
        Array.Sort(sorted, 0, entries.Length);
        for (int i = 1; i < entries.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
                state.Bag.Report(PageRules.DuplicateInBatch, start, path, $"Frame 0x{sorted[i]:x} is named more than once.");
        }

        ArrayPool<ulong>.Shared.Return(sorted);
    }

    private bool ReadContents(ContentPath path)
    {
        // Entries beyond what is compared cannot have contents: a body holds at most 32,760 pages.
        for (int i = 0; i < _batchCount; i++)
        {
            var entry = new PageDataEntry { PfnAndType = _batch[i] };
            if (!entry.Type.HasData()) continue;
            if (_contents is null && !(stream.IsPv && entry.Type.IsPageTable()))
            {
                if (_cursor.Skip(PageSize) < PageSize) return false;
                continue;
            }

            long offset = _cursor.Offset;
            if (!_cursor.TryTake(PageSize, out ReadOnlySpan<byte> page)) return false;
            _contents?.Add(entry.Pfn, page);
            if (stream.IsPv && entry.Type.IsPageTable()) tables.Read(page, entry, PvLastFrame, offset, path);
        }

        return true;
    }

    private struct Batch
    {
        public long Contents;
        public uint DataPages;
        public uint Tables;
        public bool Refused;
    }
}
