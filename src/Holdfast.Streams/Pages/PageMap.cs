using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.Pages;

/// <summary>
/// Which page frames an image carries and of what type. Frames are kept in groups: a group of one type costs a few bytes and a
/// mixed one half a byte a frame, so the map of an ordinary guest is small whatever its size, and its growth has a bound.
/// </summary>
public sealed class PageMap
{
    private const int GroupShift = 10;
    private const int GroupFrames = 1 << GroupShift;

    // What a group takes in the tree, and a mixed one beside it.
    private const int GroupCost = 80;
    private const int MixedCost = (GroupFrames / 2) + 24;

    // Page types 5 to 8 are reserved and never stored, so one of them can stand for a frame that was not sent.
    private const byte Absent = 5;

    private readonly SortedDictionary<ulong, Group> _groups = [];
    private readonly MemoryBudget _budget;

    internal PageMap(MemoryBudget budget) => _budget = budget;

    /// <summary>True when the image names more scattered frames than are kept. What depends on the whole map is then not judged.</summary>
    public bool IsPartial { get; internal set; }

    /// <summary>The highest frame that a restore gives memory; null when there is none.</summary>
    public ulong? HighestPopulated { get; private set; }

    /// <summary>Notes a run of frames of one type. A later type replaces an earlier one.</summary>
    internal void Set(ulong first, ulong count, PageType type)
    {
        if (count == 0) return;
        if (type is not PageType.XTab and not PageType.Broken) HighestPopulated = Math.Max(HighestPopulated ?? 0, first + count - 1);
        while (count > 0)
        {
            ulong index = first >> GroupShift;
            int start = (int)(first & (GroupFrames - 1));
            int length = (int)Math.Min(count, (ulong)(GroupFrames - start));
            SetInGroup(index, start, length, (byte)type);
            first += (ulong)length;
            count -= (ulong)length;
        }
    }

    /// <summary>The type that a frame was last sent with; null when it was not sent.</summary>
    public PageType? TypeOf(ulong frame)
    {
        if (!_groups.TryGetValue(frame >> GroupShift, out Group group)) return null;
        byte type = group.TypeAt((int)(frame & (GroupFrames - 1)));
        return type == Absent ? null : (PageType)type;
    }

    /// <summary>True when a restore gives the frame memory.</summary>
    public bool IsPopulated(ulong frame) => TypeOf(frame) is PageType type && type is not PageType.XTab and not PageType.Broken;

    /// <summary>How many frames a restore gives memory.</summary>
    public long CountPopulated()
    {
        long count = 0;
        foreach (PageRun run in Runs())
        {
            if (run.Type.IsPopulated()) count += (long)run.Count;
        }

        return count;
    }

    /// <summary>The map as runs of neighbouring frames of one type, in order.</summary>
    public IEnumerable<PageRun> Runs()
    {
        PageRun? run = null;
        foreach ((ulong index, Group group) in _groups)
        {
            int step = group.Mixed is null ? GroupFrames : 1;
            for (int i = 0; i < GroupFrames; i += step)
            {
                byte type = group.TypeAt(i);
                if (type == Absent) continue;
                ulong frame = (index << GroupShift) + (ulong)i;
                if (run is { } open && open.Type == (PageType)type && open.First + open.Count == frame)
                {
                    run = open with { Count = open.Count + (ulong)step };
                    continue;
                }

                if (run is { } done) yield return done;
                run = new PageRun(frame, (ulong)step, (PageType)type);
            }
        }

        if (run is { } last) yield return last;
    }

    private void SetInGroup(ulong index, int start, int length, byte type)
    {
        bool known = _groups.TryGetValue(index, out Group group);
        byte[]? mixed = group.Mixed;
        if (known && mixed is null && group.Uniform == type) return;
        bool staysUniform = mixed is null && length == GroupFrames;
        if (!_budget.TryDraw((known ? 0 : GroupCost) + (mixed is null && !staysUniform ? MixedCost : 0)))
        {
            IsPartial = true;
            return;
        }

        if (staysUniform)
        {
            _groups[index] = new Group(type, null);
            return;
        }

        if (mixed is null)
        {
            mixed = new byte[GroupFrames / 2];
            byte before = known ? group.Uniform : Absent;
            Array.Fill(mixed, Pair(before));
            _groups[index] = new Group(before, mixed);
        }

        for (int i = start; i < start + length; i++)
        {
            int shift = (i & 1) * 4;
            mixed[i >> 1] = (byte)((mixed[i >> 1] & ~(0xf << shift)) | (type << shift));
        }

        // The batches of an image seldom begin where a group does: many a group is mixed only until the next batch fills it.
        if (mixed.AsSpan().ContainsAnyExcept(Pair(type))) return;
        _groups[index] = new Group(type, null);
        _budget.Return(MixedCost);
    }

    // Two frames of one type.
    private static byte Pair(byte type) => (byte)(type | (type << 4));

    private readonly record struct Group(byte Uniform, byte[]? Mixed)
    {
        public byte TypeAt(int i) => Mixed is null ? Uniform : (byte)((Mixed[i >> 1] >> ((i & 1) * 4)) & 0xf);
    }
}
