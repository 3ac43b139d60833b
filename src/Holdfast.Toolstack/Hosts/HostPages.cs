using System.Collections;
using Holdfast.Abi.Gates;
using Microsoft.Win32.SafeHandles;

namespace Holdfast.Toolstack.Hosts;

/// <summary>Pages of another domain that Linux has mapped here.</summary>
internal sealed unsafe class HostPages : SafeHandleZeroOrMinusOneIsInvalid, IMappedPages
{
    /// <summary>The size of a page of Xen's in bytes, and of Linux's on x86-64.</summary>
    public const int PageSize = 4096;

    private readonly BitArray _missing;

    /// <summary>Takes over a mapping of the device.</summary>
    public HostPages(void* start, int count)
        : base(ownsHandle: true)
    {
        SetHandle((nint)start);
        Count = count;
        _missing = new BitArray(count);
    }

    /// <summary>Where it is.</summary>
    public ulong Address => (ulong)handle;

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public Span<byte> this[int page]
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            ArgumentOutOfRangeException.ThrowIfNegative(page);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(page, Count);

            // Who touches what is not mapped does not survive it.
            return _missing[page] ? throw new IOException($"Page {page} could not be mapped.") : new Span<byte>((byte*)handle + ((long)page * PageSize), PageSize);
        }
    }

    /// <summary>Notes that a page is not there.</summary>
    public void Forget(int page) => _missing[page] = true;

    /// <inheritdoc/>
    protected override bool ReleaseHandle() => LinuxCalls.Release((void*)handle, (nuint)Count * PageSize);
}
