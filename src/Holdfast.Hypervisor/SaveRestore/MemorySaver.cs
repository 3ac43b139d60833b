using System.Buffers;
using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Memory;
using Holdfast.Streams.Pages;

namespace Holdfast.Hypervisor.SaveRestore;

/// <summary>Writes a domain's memory as PAGE_DATA records of up to 1024 frames, as libxc does. Frames that were never written are named, and have no contents.</summary>
internal sealed class MemorySaver : IDisposable
{
    private const int FramesInRecord = 1024;
    private const int PagesAtOnce = 64;

    private readonly GuestMemory _memory;
    private readonly RecordWriter _writer;
    private readonly List<PageRun> _batch = [];
    private readonly byte[] _list = ArrayPool<byte>.Shared.Rent(PageDataHeader.Size + (FramesInRecord * PageDataEntry.Size));
    private readonly byte[] _pages = ArrayPool<byte>.Shared.Rent(PagesAtOnce * GuestMemory.PageSize);
    private int _frames;

    private MemorySaver(GuestMemory memory, RecordWriter writer)
    {
        _memory = memory;
        _writer = writer;
    }

    /// <summary>Writes all memory.</summary>
    /// <exception cref="IOException">The output cannot be written, or memory that stands in an image not be read.</exception>
    public static void Save(GuestMemory memory, RecordWriter writer, CancellationToken cancellation)
    {
        using var saver = new MemorySaver(memory, writer);
        foreach (PageRun run in memory.Runs())
        {
            for (ulong done = 0; done < run.Count;)
            {
                cancellation.ThrowIfCancellationRequested();
                done += saver.Add(run with { First = run.First + done, Count = run.Count - done });
            }
        }

        saver.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_list);
        ArrayPool<byte>.Shared.Return(_pages);
    }

    /// <summary>Adds as many frames as the record has room for.</summary>
    private ulong Add(PageRun run)
    {
        ulong count = Math.Min(run.Count, (ulong)(FramesInRecord - _frames));
        _batch.Add(run with { Count = count });
        _frames += (int)count;
        if (_frames == FramesInRecord) Flush();
        return count;
    }

    private void Flush()
    {
        if (_frames == 0) return;
        int length = PageDataHeader.Size;
        long contents = 0;
        new PageDataHeader { Count = (uint)_frames }.Write(_list, ByteOrder.Little);
        foreach (PageRun run in _batch)
        {
            for (ulong i = 0; i < run.Count; i++, length += PageDataEntry.Size) new PageDataEntry { Pfn = run.First + i, Type = run.Type }.Write(_list.AsSpan(length), ByteOrder.Little);
            if (HasContents(run)) contents += (long)run.Count * GuestMemory.PageSize;
        }

        _writer.Begin(LibxcRecordType.PageData, (uint)(length + contents));
        _writer.Continue(_list.AsSpan(0, length));
        foreach (PageRun run in _batch)
        {
            if (HasContents(run)) WriteContents(run);
        }

        _batch.Clear();
        _frames = 0;
    }

    private void WriteContents(PageRun run)
    {
        for (ulong done = 0; done < run.Count;)
        {
            int count = (int)Math.Min(run.Count - done, PagesAtOnce);
            Span<byte> pages = _pages.AsSpan(0, count * GuestMemory.PageSize);
            _memory.CopyTo(run.First + done, pages);
            _writer.Continue(pages);
            done += (ulong)count;
        }
    }

    private static bool HasContents(PageRun run) => run.Type != PageType.XAlloc;
}
