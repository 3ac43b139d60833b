using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Paging;

namespace Holdfast.Hypervisor.Kernels;

/// <summary>What the addresses of a kernel's hypercalls lead to while it works for a process: the process below, and a page of the kernel's own above.</summary>
/// <param name="process">The process.</param>
/// <param name="width">The kernel's width in bytes.</param>
internal sealed class KernelMemory(ProcessMemory process, int width) : ICallerMemory
{
    // Where Linux's kernels begin: with 32 bits above the processes, with 64 behind Xen.
    private const ulong FirstOf32 = 0xc000_0000;
    private const ulong FirstOf64 = 0xffff_8880_0000_0000;

    private readonly byte[] _page = new byte[GuestMemory.PageSize];

    /// <summary>Where the kernel's page is.</summary>
    public ulong Address { get; } = width == sizeof(uint) ? FirstOf32 : FirstOf64;

    /// <summary>The kernel's page.</summary>
    public Span<byte> Page => _page;

    /// <inheritdoc/>
    public bool IsReachable(ulong address, ulong length) => width == sizeof(uint) || LinearAddresses.MayBeGuests(address);

    /// <inheritdoc/>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        if (address < Address) return process.TryRead(address, destination);
        if (!IsInPage(address, destination.Length)) return false;
        _page.AsSpan((int)(address - Address), destination.Length).CopyTo(destination);
        return true;
    }

    /// <inheritdoc/>
    public bool TryWrite(ulong address, ReadOnlySpan<byte> source)
    {
        if (address < Address) return process.TryWrite(address, source);
        if (!IsInPage(address, source.Length)) return false;
        source.CopyTo(_page.AsSpan((int)(address - Address)));
        return true;
    }

    private bool IsInPage(ulong address, int length) => address - Address <= (ulong)_page.Length && (ulong)_page.Length - (address - Address) >= (ulong)length;
}
