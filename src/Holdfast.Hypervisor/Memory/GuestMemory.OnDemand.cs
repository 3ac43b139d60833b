namespace Holdfast.Hypervisor.Memory;

/// <content>Page numbers that get a page at their first use, out of a cache that the domain has for them (xen/arch/x86/mm/p2m-pod.c, 4.17).</content>
public sealed partial class GuestMemory
{
    // What Xen's tables for a guest's memory would have room for is a matter of its pool; here it is this.
    private const int MaxOnDemand = 1 << 22;

    private readonly HashSet<ulong> _onDemand = [];

    /// <summary>How many page numbers get their page at their first use.</summary>
    internal long OnDemandCount => _onDemand.Count;

    /// <summary>How many pages wait for that.</summary>
    internal long OnDemandCache
    {
        get;
        private set
        {
            _host?.Take(value - field);
            field = value;
        }
    }

    /// <summary>Promises pages to neighbouring numbers.</summary>
    /// <returns>False when memory is at one of them, or there are no such numbers, or too many have been promised; those before it have got theirs.</returns>
    internal bool TryAddOnDemand(ulong first, ulong count)
    {
        if (first > HighestMappable || count > HighestMappable - first + 1 || count > (ulong)(MaxOnDemand - _onDemand.Count)) return false;
        for (ulong frame = first; frame < first + count; frame++)
        {
            if (KindOf(frame) is not (FrameKind.None or FrameKind.OnDemand)) return false;
        }

        for (ulong frame = first; frame < first + count; frame++) _onDemand.Add(frame);
        HighestMapped = Math.Max(HighestMapped, first + count - 1);
        return true;
    }

    /// <summary>Takes promises back.</summary>
    /// <returns>How many there were.</returns>
    internal ulong RemoveOnDemand(ulong first, ulong count)
    {
        ulong removed = 0;
        if (_onDemand.Count == 0) return removed;
        for (ulong frame = first; frame - first < count; frame++) removed += _onDemand.Remove(frame) ? 1UL : 0;
        return removed;
    }

    /// <summary>Makes the domain have as many pages as it was promised, as far as it may: those that it does not have yet go into the cache (p2m_pod_set_mem_target).</summary>
    /// <param name="target">How many pages it is to have.</param>
    /// <param name="isToStop">Asked now and then whether the rest has to wait.</param>
    /// <returns>False when it may not have them (ENOMEM); null when the rest has to wait.</returns>
    internal bool? SetOnDemandTarget(ulong target, Func<bool> isToStop)
    {
        long populated = TotalPages - OnDemandCache;
        if ((populated > 0 && _onDemand.Count == 0) || target < (ulong)TotalPages) return true;
        ulong wanted = target - (ulong)populated;
        if (populated > 0) wanted = Math.Min(wanted, (ulong)_onDemand.Count);
        while ((ulong)OnDemandCache < wanted)
        {
            // A superpage at a time, as Xen does.
            long more = (long)Math.Min(wanted - (ulong)OnDemandCache, FrameGroup.Frames);
            if (!HasRoomFor((ulong)more)) return false;
            OnDemandCache += more;
            UseClaim(more);
            if ((ulong)OnDemandCache < wanted && isToStop()) return null;
        }

        return true;
    }

    /// <summary>Gives a promised page when it is used.</summary>
    /// <returns>False when none was promised, or none is left.</returns>
    internal bool TryUseOnDemand(ulong frame)
    {
        if (_onDemand.Count == 0 || OnDemandCache == 0 || !_onDemand.Remove(frame)) return false;
        OnDemandCache--;
        AddPage(frame);
        return true;
    }
}
