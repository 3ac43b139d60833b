using Holdfast.Abi.PvVcpu;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.PvVcpus;

/// <summary>Which descriptors a PV guest's tables may have: none by which the guest would get Xen's privileges or into Xen's code.</summary>
/// <remarks>Source: check_descriptor in xen/arch/x86/pv/descriptor-tables.c and guest_gate_selector_okay in xen/arch/x86/include/asm/desc.h, 4.17.7.</remarks>
internal static class SegmentDescriptors
{
    /// <summary>How many are in a frame.</summary>
    public const uint InFrame = 512;

    /// <summary>How many a guest's global table has at most: Xen's own are behind them (FIRST_RESERVED_GDT_ENTRY in public/arch-x86/xen.h).</summary>
    public const uint MostInGdt = 7168;

    private const ulong CallGate = 0xc;
    private const int GateSelectorShift = 16;
    private const ulong GateSelector = 0xffffUL << GateSelectorShift;

    // What is reserved in a call gate, beside the number of parameters that one of 32 bits has.
    private const ulong ReservedInGate = 0xffUL << 32;
    private const ulong ReservedInNarrowGate = 0xe0UL << 32;

    private const int LimitLowBits = 16;
    private const int PageShift = 12;

    // Where Xen begins for a 32-bit guest (HYPERVISOR_COMPAT_VIRT_START in xen/arch/x86/include/asm/config.h).
    private const ulong NarrowXen = 0xf580_0000;

    /// <summary>How many frames a table of so many takes.</summary>
    public static int FramesOf(uint descriptors) => (int)((descriptors + InFrame - 1) / InFrame);

    /// <summary>Looks at a descriptor, and lowers its privilege to that of the guest's kernel.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="descriptor">The descriptor, and what becomes of it.</param>
    /// <returns>False for one that may not be there.</returns>
    public static bool TryAdmit(Domain domain, ref SegmentDescriptor descriptor)
    {
        // Type 0 is no segment of the system's; the second half of a 64-bit gate has it.
        if (!descriptor.IsPresent || (!descriptor.IsCodeOrData && descriptor.Type == 0)) return true;
        bool isNarrow = GuestSelectors.IsNarrow(domain);
        ulong level = GuestSelectors.LowerWord(domain, descriptor.Dpl);
        if (descriptor.IsCodeOrData)
        {
            if (isNarrow && descriptor.IsLong) return false;
            descriptor = descriptor with { Dpl = level };
            if (isNarrow) descriptor = Extended(descriptor);
            return true;
        }

        ulong selector = (descriptor.Raw & GateSelector) >> GateSelectorShift;
        if (descriptor.Type != CallGate || !MayBeEntered(domain, (ushort)selector) || (descriptor.Raw & (isNarrow ? ReservedInNarrowGate : ReservedInGate)) != 0) return false;

        // A gate that the processor refuses, so that Xen can do what it says; its level is kept in the selector.
        selector = (selector & ~(ulong)GuestSelectors.LevelMask) | level;
        descriptor = new SegmentDescriptor { Raw = (descriptor.Raw & ~GateSelector) | (selector << GateSelectorShift) } with { Dpl = 0 };
        return true;
    }

    /// <summary>The base of a segment.</summary>
    public static uint BaseOf(in SegmentDescriptor descriptor) => (uint)(descriptor.BaseLow | (descriptor.BaseHigh << 24));

    /// <summary>A flat segment of a 32-bit guest that goes into Xen goes on to the end, so that the guest can read Xen's table of page numbers there.</summary>
    private static SegmentDescriptor Extended(in SegmentDescriptor descriptor)
    {
        ulong length = (descriptor.LimitLow | (descriptor.LimitHigh << LimitLowBits)) + 1;
        if (descriptor.IsGranular) length <<= PageShift;
        return BaseOf(descriptor) == 0 && length > NarrowXen ? descriptor with { LimitLow = 0xffff, LimitHigh = 0xf } : descriptor;
    }

    /// <summary>A gate leads to a segment of the guest's own, or to the one of Xen's that the kernel runs in.</summary>
    private static bool MayBeEntered(Domain domain, ushort selector) =>
        selector >> GuestSelectors.IndexShift < MostInGdt || selector == GuestSelectors.KernelCodeOf(domain) || (selector & GuestSelectors.Local) != 0;
}
