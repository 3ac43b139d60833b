using System.Collections.Immutable;
using Holdfast.Abi.Memory;

namespace Holdfast.Hypervisor.Memory;

/// <summary>The memory of the host that the hypervisor says it runs on. Nothing is allocated for it: what domains may have is their own limit.</summary>
public sealed record HostMemory
{
    private const ulong FirstFrame = 0x100;
    private const uint Ram = 1;
    private const uint Reserved = 2;

    /// <summary>What the firmware told, in rising order: of a machine with 4 GiB, as QEMU's, unless it is said otherwise.</summary>
    public ImmutableArray<E820Entry> Map { get; init; } =
    [
        Range(0, 0x9_fc00, Ram),
        Range(0x9_fc00, 0xa_0000, Reserved),
        Range(0xf_0000, 0x10_0000, Reserved),
        Range(0x10_0000, 0xc000_0000, Ram),
        Range(0xfffc_0000, 0x1_0000_0000, Reserved),
        Range(0x1_0000_0000, 0x1_4000_0000, Ram),
    ];

    /// <summary>How wide physical addresses are, in bits: those of the processors, and of guests.</summary>
    public byte AddressBits { get; init; } = 40;

    /// <summary>One more than the highest frame of memory (max_page in xen/arch/x86/mm.c, 4.17).</summary>
    public ulong EndFrame
    {
        get
        {
            ulong end = 0;
            foreach (E820Entry entry in Map)
            {
                if (entry.Kind == Ram) end = Math.Max(end, (entry.Address + entry.Length) >> GuestMemory.PageShift);
            }

            return end;
        }
    }

    /// <summary>How many frames of memory there are.</summary>
    public ulong Frames
    {
        get
        {
            ulong frames = 0;
            foreach (E820Entry entry in Map)
            {
                if (entry.Kind == Ram) frames += entry.Length >> GuestMemory.PageShift;
            }

            return frames;
        }
    }

    /// <summary>True for a frame of memory. The first mebibyte is treated as that of devices, as Xen does.</summary>
    internal bool IsMemory(ulong frame)
    {
        if (frame < FirstFrame) return false;
        foreach (E820Entry entry in Map)
        {
            if (entry.Kind == Ram && frame >= entry.Address >> GuestMemory.PageShift && frame < (entry.Address + entry.Length) >> GuestMemory.PageShift) return true;
        }

        return false;
    }

    private static E820Entry Range(ulong first, ulong end, uint kind) => new() { Address = first, Length = end - first, Kind = kind };
}
