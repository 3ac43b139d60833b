namespace Holdfast.Hypervisor.Memory;

/// <content>Which frames were written: the log of a migration, and that of the video memory. The two know nothing of one another.</content>
public sealed partial class GuestMemory
{
    // Room for scattered frames, beside that for as many as the domain may have.
    private const long SpareDirtyGroups = 1 << 14;

    private DirtyFrames? _log;
    private DirtyVram? _vram;

    /// <summary>True while writes are logged.</summary>
    internal bool IsLogDirty => _log is not null;

    /// <summary>How many frames are in the log.</summary>
    internal long DirtyCount => _log?.Count ?? 0;

    /// <summary>How many frames came into the log since it was begun anew.</summary>
    internal long DirtyMarks => _log?.Marked ?? 0;

    /// <summary>How many writes did not fit into the log since it began: when it is not zero, the log cannot be relied on (ENOMEM).</summary>
    internal long LostDirty => _log?.Lost ?? 0;

    /// <summary>Begins to log writes; nothing is marked at first.</summary>
    /// <returns>False when writes are logged already (EINVAL).</returns>
    internal bool EnableLogDirty()
    {
        if (_log is not null) return false;
        _log = new DirtyFrames((MaxFrames >> FrameGroup.Shift) + SpareDirtyGroups);
        return true;
    }

    /// <summary>Ends the log, and forgets what is in it.</summary>
    /// <returns>False when there is none.</returns>
    internal bool DisableLogDirty()
    {
        bool wasEnabled = _log is not null;
        _log = null;
        return wasEnabled;
    }

    /// <summary>Marks a frame in the log, if there is one, whatever is there: what a device model says that it wrote (paging_mark_pfn_dirty in xen/arch/x86/mm/paging.c, 4.17).</summary>
    internal void MarkDirty(ulong frame) => _log?.Mark(frame);

    /// <summary>True when a frame is marked in the log.</summary>
    internal bool IsDirty(ulong frame) => _log?.Contains(frame) ?? false;

    /// <summary>Copies marks of the log, a bit a frame, the first in the lowest bit of the first byte; without a log, none is set.</summary>
    /// <param name="first">The first frame, a multiple of 8.</param>
    /// <param name="bitmap">Where they go.</param>
    internal void CopyDirty(ulong first, Span<byte> bitmap)
    {
        if (_log is null) bitmap.Clear();
        else _log.CopyTo(first, bitmap);
    }

    /// <summary>Takes marks out of the log.</summary>
    /// <param name="first">The first frame, a multiple of <see cref="FrameGroup.Frames"/>.</param>
    /// <param name="count">How many frames, a multiple of it.</param>
    internal void ClearDirty(ulong first, ulong count) => _log?.Remove(first, count);

    /// <summary>Counts anew what comes into the log.</summary>
    internal void CountDirtyAnew() => _log?.CountAnew();

    /// <summary>Says which frames are the video memory. Whatever was before is forgotten, unless it is the same range, of which the marks stay.</summary>
    /// <param name="first">The first frame.</param>
    /// <param name="count">How many there are; 0 for none.</param>
    /// <returns>True when it is another range than before: all of it counts as written.</returns>
    internal bool TrackVram(ulong first, uint count)
    {
        if (count > 0 && _vram is { } vram && vram.Is(first, count)) return false;
        _vram = count == 0 ? null : new DirtyVram(first, count);
        return true;
    }

    /// <summary>
    /// Moves the marks of the video memory to a bitmap, a bit a frame, the first in the lowest bit of the first byte. Of a range that is not the one that was asked for before, every bit is set, those behind the last frame
    /// in its byte among them, and it is watched from now on (hap_track_dirty_vram in xen/arch/x86/mm/hap/hap.c, 4.17).
    /// </summary>
    /// <param name="first">The first frame.</param>
    /// <param name="count">How many there are: 1 at the least.</param>
    /// <param name="bitmap">Where they go: a byte for every eight frames.</param>
    internal void CollectDirty(ulong first, uint count, Span<byte> bitmap)
    {
        if (TrackVram(first, count)) bitmap.Fill(byte.MaxValue);
        else _vram!.MoveTo(bitmap);
    }

    /// <summary>True for a frame whose next write will be noted, since there is a log or it is video memory, and which was not written since somebody looked.</summary>
    internal bool AwaitsWrite(ulong frame) => (_log is { } log && !log.Contains(frame)) || (_vram is { } vram && vram.Awaits(frame));
    /// <summary>Marks a frame of the video memory that became plain memory: it counts as written (docs/specs/dm-op.md §11.2).</summary>
    internal void MarkVram(ulong frame) => _vram?.Mark(frame);

    /// <summary>What is written by whomever, or is new there, is dirty.</summary>
    private void MarkWritten(ulong frame)
    {
        _log?.Mark(frame);
        _vram?.Mark(frame);
    }
}
