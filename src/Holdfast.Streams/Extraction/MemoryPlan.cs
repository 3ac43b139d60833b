using Holdfast.Streams.Pages;
using Holdfast.X86.Paging;

namespace Holdfast.Streams.Extraction;

/// <summary>Which bytes of an image go where: made before anything is written, so that an extraction that cannot be done leaves nothing behind.</summary>
internal sealed class MemoryPlan
{
    // What a plan may take in memory, and a walk in time, whatever the guest's page tables name.
    private const int MaxSteps = 1 << 20;
    private const long MaxTables = 1 << 22;
    private const int MostAliases = 16;
    private const int PageShift = 12;
    private const ulong PageMask = PageDataReader.PageSize - 1;

    private readonly List<MemorySegment> _segments = [];
    private readonly List<CopyStep> _steps = [];
    private readonly FrameIndex _index;
    private readonly bool _isPacked;
    private ulong _mapped;

    private MemoryPlan(FrameIndex index, bool isPacked)
    {
        _index = index;
        _isPacked = isPacked;
    }

    /// <summary>The memory in its pieces, in the order of addresses.</summary>
    public IReadOnlyList<MemorySegment> Segments => _segments;

    /// <summary>What is copied, in the order of targets, which count from where the memory begins.</summary>
    public IReadOnlyList<CopyStep> Steps => _steps;

    /// <summary>How many bytes the memory takes.</summary>
    public long Length { get; private set; }

    /// <summary>How many pages are mapped to memory that the image does not have.</summary>
    public long AbsentPages { get; private set; }

    /// <summary>How many pages of the ranges that were asked for are not mapped.</summary>
    public ulong UnmappedPages { get; private set; }

    /// <summary>All of physical memory.</summary>
    /// <param name="index">Where it stands.</param>
    /// <param name="isPacked">True when pieces stand one behind the other; false when each stands at its address.</param>
    public static MemoryPlan OfPhysical(FrameIndex index, bool isPacked)
    {
        var plan = new MemoryPlan(index, isPacked);
        foreach (FramePlace place in index.Places)
        {
            ulong address = place.First << PageShift;
            plan.Add(address, address, place.Count << PageShift, place.Offset, (long)address);
        }

        return plan;
    }

    /// <summary>Linear addresses.</summary>
    /// <param name="index">Where memory stands.</param>
    /// <param name="space">What the addresses are mapped to.</param>
    /// <param name="ranges">The addresses.</param>
    /// <param name="isPacked">True when pieces stand one behind the other; false when each stands as far from the start as it does in its range.</param>
    /// <param name="problem">Why it cannot be done, as a sentence.</param>
    public static MemoryPlan? OfLinear(FrameIndex index, AddressSpace space, IReadOnlyList<LinearRange> ranges, bool isPacked, out string? problem)
    {
        var plan = new MemoryPlan(index, isPacked);
        var budget = new WalkBudget(MaxTables);
        foreach (LinearRange range in ranges)
        {
            plan.Add(range, space, budget);
            if (!isPacked && range.Last - range.First < long.MaxValue) plan.Length = (long)(range.Last - range.First) + 1;
        }

        bool isTooMuch = budget.IsExhausted || plan._steps.Count > MaxSteps || plan._mapped > index.Count * MostAliases * PageDataReader.PageSize;
        problem = isTooMuch ? "The guest's page tables map these addresses to more than can be extracted at once: more than 16 times its memory, or in more than a million pieces. Give a smaller range."
            : plan._steps.Count == 0 ? $"Nothing of these addresses is mapped to memory that the image has ({plan.UnmappedPages} pages are not mapped, {plan.AbsentPages} are not in the image)."
            : null;
        return problem is null ? plan : null;
    }

    private void Add(LinearRange range, AddressSpace space, WalkBudget budget)
    {
        ulong pages = (range.InPages.Last - range.InPages.First) >> PageShift;
        ulong mappedPages = 0;
        foreach (Mapping mapping in space.Mappings(range.First, range.Last, budget))
        {
            ulong present = 0;
            foreach (FramePlace place in PlacesOf(mapping.Physical, mapping.Length))
            {
                // The first and the last page may be there in part.
                ulong start = Math.Max(place.First << PageShift, mapping.Physical);
                ulong end = Math.Min(place.End << PageShift, mapping.Physical + mapping.Length);
                ulong linear = mapping.Linear + (start - mapping.Physical);
                long source = place.Offset + (long)(start - (place.First << PageShift));
                Add(linear, start, end - start, source, (long)(linear - range.First));
                present += PagesOf(start, end - start);
                _mapped += end - start;
            }

            ulong all = PagesOf(mapping.Physical, mapping.Length);
            mappedPages += all;
            AbsentPages += (long)(all - present);
            if (_steps.Count > MaxSteps || _mapped > _index.Count * MostAliases * PageDataReader.PageSize) return;
        }

        // The whole of 64 bits has a page more than a number of 64 bits less 12 could say.
        UnmappedPages += pages - mappedPages + 1;
    }

    private void Add(ulong linear, ulong physical, ulong length, long source, long offset)
    {
        long target = _isPacked ? Length : offset;
        if (_segments.Count > 0 && _segments[^1] is var last && last.Linear + last.Length == linear && last.Physical + last.Length == physical) _segments[^1] = last with { Length = last.Length + length };
        else _segments.Add(new MemorySegment(linear, physical, length));
        if (_steps.Count > 0 && _steps[^1] is var step && step.Source + step.Length == source && step.Target + step.Length == target) _steps[^1] = step with { Length = step.Length + (long)length };
        else _steps.Add(new CopyStep(source, target, (long)length));
        Length = Math.Max(Length, target + (long)length);
    }

    /// <summary>The runs of the index that have some of these addresses.</summary>
    private IEnumerable<FramePlace> PlacesOf(ulong physical, ulong length)
    {
        ulong first = physical >> PageShift;
        ulong last = (physical + (length - 1)) >> PageShift;
        for (int i = _index.IndexOf(first); i < _index.Places.Count && _index.Places[i].First <= last; i++) yield return _index.Places[i];
    }

    private static ulong PagesOf(ulong address, ulong length) => (((address & PageMask) + length - 1) >> PageShift) + 1;
}
