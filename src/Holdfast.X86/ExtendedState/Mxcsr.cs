namespace Holdfast.X86.ExtendedState;

/// <summary>
/// MXCSR, the control and status register of SSE. Loading a reserved bit faults; Xen then clears them and goes on, so that the guest runs.
/// </summary>
public static class Mxcsr
{
    /// <summary>The bits that exist where the FXSAVE image gives no mask: all of 0 to 15 but DAZ (6).</summary>
    public const uint DefaultMask = 0x0000_ffbf;

    /// <summary>Its offset in the FXSAVE image, in bytes.</summary>
    public const int Offset = 24;

    /// <summary>The offset of the mask of bits that exist, in bytes.</summary>
    public const int MaskOffset = 28;

    /// <summary>The bits that are reserved, given the mask that was saved with it; a mask of 0 means <see cref="DefaultMask"/>.</summary>
    public static uint ReservedBits(uint mxcsr, uint savedMask) => mxcsr & ~(savedMask == 0 ? DefaultMask : savedMask);
}
