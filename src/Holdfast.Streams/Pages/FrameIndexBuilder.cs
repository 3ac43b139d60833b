namespace Holdfast.Streams.Pages;

/// <summary>Collects where contents stand while an image goes by, as long as the budget lasts.</summary>
internal sealed class FrameIndexBuilder(MemoryBudget budget)
{
    // A run in the list, which may have grown to twice what it holds, and in the index, where it may have been cut in two.
    private const int RunCost = 120;

    private readonly List<FramePlace> _places = [];
    private int _batch;
    private bool _isPartial;

    /// <summary>Begins a record: its frames can be taken back until the next one.</summary>
    public void BeginBatch() => _batch = _places.Count;

    /// <summary>Takes back the frames of the record, which turned out to be none that a restore takes.</summary>
    public void TakeBack()
    {
        budget.Return((_places.Count - _batch) * RunCost);
        _places.RemoveRange(_batch, _places.Count - _batch);
    }

    /// <summary>Notes where the contents of neighbouring frames stand, one behind the other.</summary>
    public void Add(ulong frame, ulong count, long offset)
    {
        if (count == 0) return;
        if (_places.Count > _batch && _places[^1] is var last && last.End == frame && last.OffsetOf(frame) == offset)
        {
            _places[^1] = last with { Count = last.Count + count };
            return;
        }

        if (budget.TryDraw(RunCost)) _places.Add(new FramePlace(frame, count, offset));
        else _isPartial = true;
    }

    /// <summary>The index of what was noted.</summary>
    public FrameIndex ToIndex() => new(Resolve(_places), _isPartial);

    /// <summary>Brings runs into the order of frames, and leaves of those that share frames the one that came last.</summary>
    internal static FramePlace[] Resolve(IReadOnlyList<FramePlace> places)
    {
        FramePlace[] sorted = [.. places];
        int[] order = [.. Enumerable.Range(0, sorted.Length)];
        ulong[] firsts = [.. places.Select(place => place.First)];
        Array.Sort(firsts, order);
        for (int i = 0; i < order.Length; i++) sorted[i] = places[order[i]];
        return Overlaps(sorted) ? Sweep(sorted, order) : sorted;
    }

    private static bool Overlaps(FramePlace[] sorted)
    {
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].First < sorted[i - 1].End) return true;
        }

        return false;
    }

    private static FramePlace[] Sweep(FramePlace[] sorted, int[] order)
    {
        List<FramePlace> result = [];
        var open = new PriorityQueue<FramePlace, int>();
        ulong at = 0;
        for (int next = 0; next < sorted.Length || open.Count > 0;)
        {
            if (open.Count == 0) at = Math.Max(at, sorted[next].First);
            for (; next < sorted.Length && sorted[next].First <= at; next++) open.Enqueue(sorted[next], -order[next]);
            while (open.TryPeek(out FramePlace ended, out _) && ended.End <= at) open.Dequeue();
            if (!open.TryPeek(out FramePlace latest, out _)) continue;
            ulong end = next < sorted.Length ? Math.Min(latest.End, sorted[next].First) : latest.End;
            var piece = new FramePlace(at, end - at, latest.OffsetOf(at));
            if (result.Count > 0 && result[^1] is var last && last.End == at && last.OffsetOf(at) == piece.Offset) result[^1] = last with { Count = last.Count + piece.Count };
            else result.Add(piece);
            at = end;
        }

        return [.. result];
    }
}
