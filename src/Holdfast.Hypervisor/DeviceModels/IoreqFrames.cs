using System.Numerics;
using Holdfast.Abi.Hvm;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.DeviceModels;

/// <summary>
/// The page numbers that a toolstack set aside for the pages of ioreq servers, by parameters of the domain: as many as it said from one on, and two of old. In 4.12 to 4.19.3, and until 4.20.1, those two are given
/// when they were given before, and not when they were not; so the first who asks gets none, and all who ask later get the same (docs/specs/dm-op.md §4.6).
/// </summary>
/// <remarks>Source: xen/arch/x86/hvm/ioreq.c and hvm.c (hvm_allow_set_param, hvmop_set_param), 4.17.7 and 4.20.</remarks>
internal sealed class IoreqFrames
{
    /// <summary>What stands for no page number (INVALID_GFN).</summary>
    public const ulong None = ulong.MaxValue;

    private const int MostFrames = 64;
    private static readonly XenVersion s_givesOldOnesOnce = new(4, 19, 4);

    private readonly ulong[] _old = new ulong[(int)HvmParam.BufioreqPfn + 1];
    private ulong _first;
    private ulong _free;
    private uint _freeOld;

    /// <summary>Heeds that a parameter was set.</summary>
    public void Set(uint index, ulong value)
    {
        switch ((HvmParam)index)
        {
            case HvmParam.IoreqServerPfn:
                _first = value;
                break;
            case HvmParam.NrIoreqServerPages when value is > 0 and <= MostFrames:
                _free |= ulong.MaxValue >> (MostFrames - (int)value);
                break;
            case HvmParam.IoreqPfn or HvmParam.BufioreqPfn:
                _old[index] = value;
                if (value != 0) _freeOld |= 1u << (int)index;
                break;
        }
    }

    /// <summary>Forgets all parameters.</summary>
    public void Clear()
    {
        Array.Clear(_old);
        _first = 0;
        _free = 0;
        _freeOld = 0;
    }

    /// <summary>Takes a page number; <see cref="None"/> when there is none (ENOMEM).</summary>
    public ulong Take(XenVersion version)
    {
        if (_free != 0)
        {
            int index = BitOperations.TrailingZeroCount(_free);
            _free &= _free - 1;
            return unchecked(_first + (ulong)index);
        }

        for (int index = (int)HvmParam.IoreqPfn; index <= (int)HvmParam.BufioreqPfn; index++)
        {
            bool wasFree = (_freeOld & (1u << index)) != 0;
            _freeOld &= ~(1u << index);
            if (wasFree == version >= s_givesOldOnesOnce) return _old[index];
        }

        return None;
    }

    /// <summary>Notes that an image's server has a page number.</summary>
    public void Claim(ulong frame)
    {
        ulong index = unchecked(frame - _first);
        if (index < MostFrames) _free &= ~(1UL << (int)index);
        for (int old = (int)HvmParam.IoreqPfn; old <= (int)HvmParam.BufioreqPfn; old++)
        {
            if (_old[old] == frame) _freeOld &= ~(1u << old);
        }
    }

    /// <summary>Gives a page number back.</summary>
    public void Return(ulong frame)
    {
        for (int old = (int)HvmParam.IoreqPfn; old <= (int)HvmParam.BufioreqPfn; old++)
        {
            if (_old[old] != frame) continue;
            _freeOld |= 1u << old;
            return;
        }

        ulong index = unchecked(frame - _first);
        if (index < MostFrames) _free |= 1UL << (int)index;
    }
}
