using Holdfast.Abi.DmOp;
using Holdfast.Abi.Errors;

namespace Holdfast.Hypervisor.DeviceModels;

/// <summary>How pages of a domain are cached whatever the guest says. It is not saved: the device model says it again.</summary>
/// <remarks>Source: xen/arch/x86/hvm/mtrr.c (hvm_set_mem_pinned_cacheattr), 4.17.</remarks>
internal sealed class CachePins
{
    private const int MostRanges = 64;

    private readonly List<CachePin> _pins = [];

    /// <summary>The ranges, in the order in which they were pinned.</summary>
    public IReadOnlyList<CachePin> Pins => _pins;

    /// <summary>Pins a range, or pins a range that is pinned in another way.</summary>
    /// <returns>EBUSY when it overlaps one that is not the same; ENOSPC when there are too many.</returns>
    public XenErrno Set(ulong first, ulong last, XenDmOpMemCacheAttr type)
    {
        for (int i = _pins.Count - 1; i >= 0; i--)
        {
            if (_pins[i].First == first && _pins[i].Last == last)
            {
                _pins[i] = _pins[i] with { Type = type };
                return default;
            }

            if (_pins[i].First <= last && first <= _pins[i].Last) return XenErrno.Ebusy;
        }

        if (_pins.Count >= MostRanges) return XenErrno.Enospc;
        _pins.Add(new CachePin(first, last, type));
        return default;
    }

    /// <summary>Takes back what was pinned for exactly a range.</summary>
    /// <returns>False when there is no such range.</returns>
    public bool TryRemove(ulong first, ulong last)
    {
        int index = _pins.FindIndex(pin => pin.First == first && pin.Last == last);
        if (index < 0) return false;
        _pins.RemoveAt(index);
        return true;
    }
}
