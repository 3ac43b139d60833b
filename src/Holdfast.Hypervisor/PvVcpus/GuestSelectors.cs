using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.PvVcpus;

/// <summary>Selectors of a PV guest. Its kernel runs at level 1 when it has 32 bits, and at 3 when it has 64, and none of its selectors has more privilege (xen/arch/x86/include/asm/desc.h, 4.17).</summary>
internal static class GuestSelectors
{
    /// <summary>The code segment of Xen's own that a 64-bit guest's kernel runs in (FLAT_RING3_CS64).</summary>
    public const ushort WideKernelCode = 0xe033;

    /// <summary>The code segment of Xen's own that a 32-bit guest's kernel runs in (FLAT_COMPAT_RING1_CS).</summary>
    public const ushort NarrowKernelCode = 0xe019;

    /// <summary>The bits that hold a level of privilege.</summary>
    public const ushort LevelMask = 3;

    /// <summary>The bit of a selector in the local table.</summary>
    public const ushort Local = 4;

    /// <summary>How far the number of a descriptor is shifted.</summary>
    public const int IndexShift = 3;

    private const ushort NarrowKernelLevel = 1;
    private const ushort WideKernelLevel = 3;

    /// <summary>The level that a guest's kernel runs at.</summary>
    public static ushort KernelLevelOf(Domain domain) => IsNarrow(domain) ? NarrowKernelLevel : WideKernelLevel;

    /// <summary>The code segment of Xen's own that a guest's kernel runs in.</summary>
    public static ushort KernelCodeOf(Domain domain) => IsNarrow(domain) ? NarrowKernelCode : WideKernelCode;

    /// <summary>True for a guest of 32 bits.</summary>
    public static bool IsNarrow(Domain domain) => domain.Configuration.Width == sizeof(uint);

    /// <summary>A selector of no more privilege than the guest's kernel (__fixup_guest_selector).</summary>
    public static ushort Lower(Domain domain, ushort selector) => (ushort)LowerWord(domain, selector);

    /// <summary>The same of a selector in a word, whose other bits stay.</summary>
    public static ulong LowerWord(Domain domain, ulong selector)
    {
        ulong level = KernelLevelOf(domain);
        return (selector & LevelMask) < level ? (selector & ~(ulong)LevelMask) | level : selector;
    }
}
