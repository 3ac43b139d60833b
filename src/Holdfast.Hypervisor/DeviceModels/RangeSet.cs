namespace Holdfast.Hypervisor.DeviceModels;

/// <summary>
/// Ranges of addresses, in rising order and apart from one another, with a limit of how many there may be. Ranges that touch are one. A range that touches only what follows it needs room of its own before it becomes
/// one with that, so that it is refused at the limit; one that touches what precedes it is not.
/// </summary>
/// <remarks>Source: xen/common/rangeset.c, 4.17.</remarks>
/// <param name="limit">The most ranges that there may be.</param>
internal sealed class RangeSet(int limit)
{
    private const int SmallestCapacity = 4;

    private AddressRange[] _ranges = [];
    private int _count;

    /// <summary>The ranges, in rising order.</summary>
    public ReadOnlySpan<AddressRange> Ranges => _ranges.AsSpan(0, _count);

    /// <summary>True when an address of a range is there.</summary>
    public bool Overlaps(ulong first, ulong last) => Find(last) is >= 0 and int index && first <= _ranges[index].Last;

    /// <summary>True when every address of a range is there, in one range.</summary>
    public bool Contains(ulong first, ulong last) => Find(first) is >= 0 and int index && last <= _ranges[index].Last;

    /// <summary>Adds a range.</summary>
    /// <returns>False when there is no room for another one (ENOMEM); nothing has changed then.</returns>
    public bool TryAdd(ulong first, ulong last)
    {
        int low = Find(first);
        int high = Find(last);
        bool joinsLow = low >= 0 && IsReached(_ranges[low], first);
        if (low == high && !joinsLow)
        {
            if (_count >= limit) return false;
            Insert(++low, new AddressRange(first, last));
        }
        else if (low == high)
        {
            if (_ranges[low].Last < last) _ranges[low] = _ranges[low] with { Last = last };
        }
        else
        {
            ulong end = Math.Max(_ranges[high].Last, last);
            if (!joinsLow) low++;
            _ranges[low] = new AddressRange(joinsLow ? _ranges[low].First : first, end);
            RemoveAt(low + 1, high - low);
        }

        if (low + 1 < _count && _ranges[low].Last + 1 == _ranges[low + 1].First)
        {
            _ranges[low] = _ranges[low] with { Last = _ranges[low + 1].Last };
            RemoveAt(low + 1, 1);
        }

        return true;
    }

    /// <summary>Takes away a range whose every address is there.</summary>
    /// <returns>False when a range would become two, and there is no room for that (ENOMEM); nothing has changed then.</returns>
    public bool TryRemove(ulong first, ulong last)
    {
        int index = Find(first);
        AddressRange range = _ranges[index];
        if (range.First < first && range.Last > last)
        {
            if (_count >= limit) return false;
            _ranges[index] = range with { Last = first - 1 };
            Insert(index + 1, new AddressRange(last + 1, range.Last));
        }
        else if (range.First < first)
        {
            _ranges[index] = range with { Last = first - 1 };
        }
        else if (range.Last > last)
        {
            _ranges[index] = range with { First = last + 1 };
        }
        else
        {
            RemoveAt(index, 1);
        }

        return true;
    }

    /// <summary>Puts a range behind all others, as an image has it: even when it touches the last of them.</summary>
    public void Append(AddressRange range) => Insert(_count, range);

    private static bool IsReached(AddressRange range, ulong first) => range.Last >= first || range.Last + 1 == first;

    /// <summary>The last range that does not begin behind an address; -1 when all do.</summary>
    private int Find(ulong address)
    {
        int low = 0, high = _count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_ranges[middle].First <= address) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private void Insert(int index, AddressRange range)
    {
        if (_count == _ranges.Length) Array.Resize(ref _ranges, Math.Max(SmallestCapacity, _count * 2));
        Array.Copy(_ranges, index, _ranges, index + 1, _count - index);
        _ranges[index] = range;
        _count++;
    }

    private void RemoveAt(int index, int count)
    {
        Array.Copy(_ranges, index + count, _ranges, index, _count - index - count);
        _count -= count;
    }
}
