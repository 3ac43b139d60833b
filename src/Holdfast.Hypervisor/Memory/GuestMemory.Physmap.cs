using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Memory;

/// <content>
/// What hypercalls do to a guest's page numbers. A page and the number that leads to it are two things: a page that loses its number is still the domain's, and counts, until the domain ends (xen/arch/x86/mm/p2m.c, 4.17).
/// </content>
public sealed partial class GuestMemory
{
    /// <summary>The highest page number that Xen's tables for a guest's memory have room for: four levels (p2m_find_entry in xen/arch/x86/mm/p2m-pt.c, 4.17).</summary>
    internal const ulong HighestMappable = (1UL << 36) - 1;

    private HostPages? _host;

    // Where numbers are looked for that nothing stands at.
    private ulong _nextNumber;
    private bool _reusesNumbers;

    /// <summary>True when the domain may have as many pages more.</summary>
    internal bool HasRoomFor(ulong pages) => pages <= (ulong)Math.Max(0, Limit - TotalPages);

    /// <summary>Lets the domain's pages count on the host, from now on.</summary>
    internal void CountOn(HostPages host)
    {
        if (_host is not null) return;
        host.Take(TotalPages);
        _host = host;
    }

    /// <summary>Gives the domain pages that no number leads to.</summary>
    internal void AddUnmapped(ulong pages)
    {
        Unmapped += (long)pages;
        UseClaim((long)pages);
    }

    /// <summary>Lets a number lead to a new page of zeros. A page that stood there is the domain's still, without a number; one that was not its own is not there any more.</summary>
    /// <param name="frame">The number, not above <see cref="HighestFrame"/>.</param>
    internal void AddPage(ulong frame)
    {
        if (_mapped.Count > 0) Unmap(frame);
        if (_onDemand.Count > 0) _onDemand.Remove(frame);
        if (Contains(frame)) Unmapped++;
        else Count++;
        Set(frame, PageType.XAlloc, null);
        ForgetKind(frame);
        if (frame > HighestMapped) HighestMapped = frame;
        UseClaim(1);
        MarkWritten(frame);
    }

    /// <summary>Takes the number of a page of the domain's own away, and not the page.</summary>
    /// <returns>False when there is none.</returns>
    internal bool TryUnmapPage(ulong frame)
    {
        if (!TryRemove(frame)) return false;
        Unmapped++;
        return true;
    }

    /// <summary>Lets another number lead to a page of the domain's own. Where it goes, there is nothing.</summary>
    /// <param name="from">The number that leads to it.</param>
    /// <param name="to">The number that is to lead to it, not above <see cref="HighestFrame"/>.</param>
    /// <exception cref="IOException">The page stands in an image, and cannot be read there.</exception>
    internal void Move(ulong from, ulong to)
    {
        if (TypeOf(from) is not PageType type) throw new ArgumentOutOfRangeException(nameof(from), from, "No page is there.");
        if (Contains(to)) throw new ArgumentOutOfRangeException(nameof(to), to, "A page is there.");

        // What stands in an image is found by its number there.
        byte[]? page = type == PageType.XAlloc ? null : Keep(from, type);
        TryRemove(from);
        Set(to, type, page);
        Count++;
        if (to > HighestMapped) HighestMapped = to;
        MarkWritten(to);
    }

    /// <summary>Says what a page is that is there; one that was never written to has contents from then on.</summary>
    /// <exception cref="IOException">The page stands in an image, and cannot be read there.</exception>
    internal void SetType(ulong frame, PageType type)
    {
        if (TypeOf(frame) is not PageType old || old == type) return;
        if (old == PageType.XAlloc && type == PageType.NoTab) return;
        Set(frame, type, old == PageType.XAlloc ? new byte[PageSize] : Keep(frame, old));
    }

    /// <summary>Finds neighbouring numbers at which nothing stands, beyond all that the domain ever used: for what is in a PV guest's space and has no number of its own.</summary>
    /// <param name="order">How many, as a power of two, below 2^20; the first is a multiple of it.</param>
    /// <returns>The first.</returns>
    internal ulong FindUnused(uint order)
    {
        ulong count = 1UL << (int)order;
        while (true)
        {
            ulong first = (Math.Max(_nextNumber, _reusesNumbers ? 0 : HighestMapped + 1) + count - 1) & ~(count - 1);
            bool isThere = first <= HighestFrame - (count - 1);

            // At the end of all numbers it begins anew, with those that were given back. There are many more numbers than a domain may have pages.
            _reusesNumbers |= !isThere;
            _nextNumber = isThere ? first + count : 0;
            if (isThere && (!_reusesNumbers || IsUnused(first, count))) return first;
        }
    }

    /// <summary>True when nothing stands at neighbouring numbers.</summary>
    internal bool IsUnused(ulong first, ulong count)
    {
        for (ulong frame = first; frame < first + count; frame++)
        {
            if (Contains(frame) || (_mapped.Count > 0 && _mapped.ContainsKey(frame))) return false;
        }

        return true;
    }

    /// <summary>What a domain gets is taken from what was set aside for it.</summary>
    private void UseClaim(long pages) => Claimed = Math.Max(0, Claimed - pages);
}
