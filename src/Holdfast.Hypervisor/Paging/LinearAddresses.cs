namespace Holdfast.Hypervisor.Paging;

/// <summary>
/// The addresses of a 64-bit PV guest: all but those that are not canonical, and Xen's own behind them, up to HYPERVISOR_VIRT_END (__addr_ok in xen/arch/x86/include/asm/x86_64/uaccess.h, 4.17).
/// </summary>
internal static class LinearAddresses
{
    private const ulong FirstOfXen = 1UL << 47;
    private const ulong FirstBehindXen = 0xffff_8800_0000_0000;

    /// <summary>An address as it is kept. One that does not fit into 64 bits is as wrong as one that is not canonical, and becomes such a one.</summary>
    public static ulong OrNowhere(UInt128 address) => address <= ulong.MaxValue ? (ulong)address : FirstOfXen;

    /// <summary>True for one that may be the guest's.</summary>
    public static bool MayBeGuests(ulong address) => address is < FirstOfXen or >= FirstBehindXen;
}
