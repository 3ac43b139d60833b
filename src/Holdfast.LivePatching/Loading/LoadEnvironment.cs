using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.LivePatching.Loading;

/// <summary>What a payload is loaded into: a hypervisor that runs, with what it has loaded before.</summary>
public sealed class LoadEnvironment
{
    private const ulong PageSize = 4096;

    /// <summary>The hypervisor.</summary>
    public required HypervisorImage Xen { get; init; }

    /// <summary>The version whose behaviour is asked for.</summary>
    public required XenVersion Version { get; init; }

    /// <summary>What is loaded, in the order in which it was; whether it is applied or not.</summary>
    public IReadOnlyList<LoadedPayload> Loaded { get; init; } = [];

    /// <summary>Reads the hypervisor's memory as it is now; when null, as it is after boot with nothing applied.</summary>
    public ReadMemory? Memory { get; init; }

    /// <summary>Reads bytes at an address; false when they are not all mapped.</summary>
    /// <param name="address">The address.</param>
    /// <param name="destination">Takes the bytes.</param>
    public delegate bool ReadMemory(ulong address, Span<byte> destination);

    /// <summary>
    /// Where a payload of so many bytes comes to stand: in the first gap that is large enough behind the hypervisor, in its gigabyte of addresses, with an unmapped page before it. What is left of the
    /// gigabyte begins with a map of its pages, a bit each. 0 when there is no gap.
    /// </summary>
    /// <remarks>Source: common/vmap.c and arch/x86/livepatch.c, 4.17; the same addresses were measured.</remarks>
    public ulong AddressFor(ulong length)
    {
        const ulong Gigabyte = 1UL << 30;
        ulong end = (Xen.End + Gigabyte - 1) & ~(Gigabyte - 1);
        ulong start = Pages(Xen.End);
        start += Pages(((end - start) / PageSize / 8) + 1);
        foreach (LoadedPayload payload in Loaded.OrderBy(payload => payload.Address))
        {
            // The page before what stands behind the gap is its.
            if (start + PageSize + Pages(length) < payload.Address) break;
            start = Math.Max(start, payload.Address + (ulong)payload.Image.Length);
        }

        return start + PageSize + Pages(length) <= end ? start + PageSize : 0;
    }

    private static ulong Pages(ulong length) => (length + PageSize - 1) & ~(PageSize - 1);

    /// <summary>Reads bytes of the hypervisor or of a payload; false when they are not all mapped.</summary>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        if (Memory is not null && Memory(address, destination)) return true;
        foreach (LoadedPayload payload in Loaded)
            if (payload.TryRead(address, destination))
                return true;
        return Memory is null && Xen.TryRead(address, destination);
    }

    /// <summary>What the hypervisor finds under a name: a symbol of its own, or a new one of the first payload that has it. 0 when it finds nothing.</summary>
    public ulong Resolve(string name)
    {
        if (name.Length == 0) return 0;
        if (Xen.Symbols.Find(name) is HypervisorSymbol symbol) return symbol.Address;
        return Loaded.Select(payload => payload.Symbols.FirstOrDefault(candidate => candidate.IsNew && candidate.Name == name)?.Address ?? 0).FirstOrDefault(address => address != 0);
    }
}
