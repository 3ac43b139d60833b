namespace Holdfast.Streams.Pages;

/// <summary>A set of page frames: a bit for each, in groups that exist only where there is a member, up to a limit.</summary>
internal sealed class FrameSet
{
    private const int GroupShift = 12;
    private const int MaxGroups = 1 << 14;

    private readonly Dictionary<ulong, ulong[]> _groups = [];

    /// <summary>Adds a frame. Beyond the limit, which is above what a guest of 256 GiB needs, frames are not noted.</summary>
    public void Add(ulong frame)
    {
        if (!_groups.TryGetValue(frame >> GroupShift, out ulong[]? bits))
        {
            if (_groups.Count >= MaxGroups) return;
            _groups.Add(frame >> GroupShift, bits = new ulong[1 << (GroupShift - 6)]);
        }

        bits[WordOf(frame)] |= 1UL << (int)(frame & 63);
    }

    /// <summary>True when the frame was added.</summary>
    public bool Contains(ulong frame) =>
        _groups.TryGetValue(frame >> GroupShift, out ulong[]? bits) && (bits[WordOf(frame)] & (1UL << (int)(frame & 63))) != 0;

    private static int WordOf(ulong frame) => (int)((frame >> 6) & ((1UL << (GroupShift - 6)) - 1));
}
