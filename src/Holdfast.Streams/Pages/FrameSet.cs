namespace Holdfast.Streams.Pages;

/// <summary>A set of page frames: a bit for each, in groups that exist only where there is a member, as long as the budget lasts.</summary>
internal sealed class FrameSet(MemoryBudget budget)
{
    private const int GroupShift = 12;

    // A bit for each frame, and the entry in the dictionary.
    private const int GroupCost = (1 << (GroupShift - 3)) + 96;

    private readonly Dictionary<ulong, ulong[]> _groups = [];

    /// <summary>True when there was no room for a frame: that one is not a member proves nothing then.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>Adds a frame, if there is room.</summary>
    public void Add(ulong frame)
    {
        if (!_groups.TryGetValue(frame >> GroupShift, out ulong[]? bits))
        {
            if (!budget.TryDraw(GroupCost))
            {
                IsPartial = true;
                return;
            }

            _groups.Add(frame >> GroupShift, bits = new ulong[1 << (GroupShift - 6)]);
        }

        bits[WordOf(frame)] |= 1UL << (int)(frame & 63);
    }

    /// <summary>True when the frame was added.</summary>
    public bool Contains(ulong frame) =>
        _groups.TryGetValue(frame >> GroupShift, out ulong[]? bits) && (bits[WordOf(frame)] & (1UL << (int)(frame & 63))) != 0;

    private static int WordOf(ulong frame) => (int)((frame >> 6) & ((1UL << (GroupShift - 6)) - 1));
}
