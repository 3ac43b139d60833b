using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.Comparison;

/// <summary>Collects page frames that differ, those that are neighbours as one, up to a limit.</summary>
internal sealed class PageDifferences
{
    private const int MostRuns = 1 << 16;

    private readonly List<PageDifference> _runs = [];

    // Of each kind, the last run that is listed, and the frame behind the last one that was added: runs of other kinds may come between.
    private readonly int[] _last = [-1, -1, -1, -1];
    private readonly ulong[] _ends = [ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue];

    public IReadOnlyList<PageDifference> Runs => _runs;

    public long MoreRuns { get; private set; }

    /// <summary>Adds frames, which stand behind all of this kind that came before.</summary>
    public void Add(PageDifference added)
    {
        int kind = (int)added.What;
        bool isNeighbour = _ends[kind] == added.First;
        _ends[kind] = added.First + added.Count;
        if (_last[kind] >= 0 && _runs[_last[kind]] is var last && (last.A, last.B) == (added.A, added.B) && last.First + last.Count == added.First)
        {
            _runs[_last[kind]] = last with { Count = last.Count + added.Count };
        }
        else if (_runs.Count < MostRuns)
        {
            _last[kind] = _runs.Count;
            _runs.Add(added);
        }
        else if (!isNeighbour)
        {
            MoreRuns++;
        }
    }
}
