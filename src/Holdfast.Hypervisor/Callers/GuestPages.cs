using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Callers;

/// <summary>How a range of addresses is cut where pages end.</summary>
internal static class GuestPages
{
    /// <summary>How many bytes of a range lie in the page that it begins in.</summary>
    public static int LengthInPage(ulong address, int length) => (int)Math.Min((ulong)length, GuestMemory.PageSize - (address & (GuestMemory.PageSize - 1)));

    /// <summary>Goes on behind what was done; false when something is left and the address does not go on.</summary>
    public static bool TryAdvance(ref ulong address, int done, int left)
    {
        ulong next = unchecked(address + (ulong)done);
        bool wraps = next < address;
        address = next;
        return !wraps || left == 0;
    }
}
