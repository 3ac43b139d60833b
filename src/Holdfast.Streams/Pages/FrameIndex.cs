namespace Holdfast.Streams.Pages;

/// <summary>
/// Where the contents of page frames stand in an image. A frame that was sent more than once stands where it was sent last. Its size follows the number
/// of runs, not of pages: a batch of neighbouring frames is one run.
/// </summary>
public sealed class FrameIndex
{
    private readonly FramePlace[] _places;

    internal FrameIndex(FramePlace[] places, bool isPartial)
    {
        _places = places;
        IsPartial = isPartial;
    }

    /// <summary>The runs, in rising order of frames; none shares a frame with another.</summary>
    public IReadOnlyList<FramePlace> Places => _places;

    /// <summary>True when the image had more scattered frames than are kept: those that are missing here may be in it.</summary>
    public bool IsPartial { get; }

    /// <summary>How many frames have contents.</summary>
    public ulong Count => _places.Aggregate(0UL, (sum, place) => sum + place.Count);

    /// <summary>Finds the contents of a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="offset">The offset of its contents in the (decompressed) file.</param>
    public bool TryFind(ulong frame, out long offset)
    {
        int index = IndexOf(frame);
        bool found = index < _places.Length && _places[index].First <= frame;
        offset = found ? _places[index].OffsetOf(frame) : 0;
        return found;
    }

    /// <summary>The number of the first run that does not end before a frame.</summary>
    internal int IndexOf(ulong frame)
    {
        int low = 0, high = _places.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_places[middle].End <= frame) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
