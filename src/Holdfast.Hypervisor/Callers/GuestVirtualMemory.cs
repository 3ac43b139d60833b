using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Paging;
using Holdfast.X86.Paging;

namespace Holdfast.Hypervisor.Callers;

/// <summary>A caller whose addresses are translated by page tables in its memory: the kernel of a guest.</summary>
/// <remarks>
/// A page that the tables do not let a kernel write to is EFAULT for a write, when the processor would fault (CR0.WP). A range is translated page by page, so
/// that a call may fail after a part of it (docs/specs/hypercall.md §4). Source: xen/arch/x86/hvm/hvm.c (__hvm_copy), 4.17.
/// </remarks>
/// <param name="space">The addresses, by tables in the domain's memory.</param>
/// <param name="memory">The memory of its domain.</param>
/// <param name="protectsWrites">True when a kernel's writes heed read-only entries (CR0.WP).</param>
public sealed class GuestVirtualMemory(AddressSpace space, GuestMemory memory, bool protectsWrites = true) : ICallerMemory
{
    /// <summary>True for a PV guest, whose address space has Xen in it.</summary>
    public bool SharesWithXen { get; init; }

    /// <inheritdoc/>
    public bool IsReachable(ulong address, ulong length) => !SharesWithXen || LinearAddresses.MayBeGuests(address);

    /// <inheritdoc/>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        if (!IsReachable(address, (ulong)destination.Length)) return false;
        while (!destination.IsEmpty)
        {
            int length = GuestPages.LengthInPage(address, destination.Length);
            if (!space.TryTranslate(address, out ulong physical) || !memory.TryRead(physical, destination[..length])) return false;
            destination = destination[length..];
            if (!GuestPages.TryAdvance(ref address, length, destination.Length)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public bool TryWrite(ulong address, ReadOnlySpan<byte> source)
    {
        if (!IsReachable(address, (ulong)source.Length)) return false;
        while (!source.IsEmpty)
        {
            int length = GuestPages.LengthInPage(address, source.Length);
            if (!TryTranslateForWrite(address, out ulong physical) || !memory.TryWriteAsHypervisor(physical, source[..length])) return false;
            source = source[length..];
            if (!GuestPages.TryAdvance(ref address, length, source.Length)) return false;
        }

        return true;
    }

    private bool TryTranslateForWrite(ulong address, out ulong physical)
    {
        foreach (Mapping mapping in space.Mappings(address, address))
        {
            physical = mapping.Physical;
            return mapping.IsWritable || !protectsWrites;
        }

        physical = 0;
        return false;
    }
}
