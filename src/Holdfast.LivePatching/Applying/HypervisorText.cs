using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.LivePatching.Applying;

/// <summary>A hypervisor's memory as it is while it runs: what its file has, at its own addresses, and what was written over it since. Pages that are written to are copied, no others.</summary>
public sealed class HypervisorText(HypervisorImage image)
{
    private const int PageSize = 4096;

    private readonly Dictionary<ulong, byte[]> _pages = [];

    /// <summary>What it was before anything was written.</summary>
    public HypervisorImage Image { get; } = image;

    /// <summary>True when every byte is what it was before anything was written.</summary>
    public bool IsPristine
    {
        get
        {
            byte[] before = new byte[PageSize];
            return _pages.All(page => Image.TryRead(page.Key, before) && page.Value.AsSpan().SequenceEqual(before));
        }
    }

    /// <summary>Reads bytes; false when they are not all mapped.</summary>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        while (!destination.IsEmpty)
        {
            (ulong page, int offset, int length) = Part(address, destination.Length);
            if (_pages.TryGetValue(page, out byte[]? bytes)) bytes.AsSpan(offset, length).CopyTo(destination);
            else if (!Image.TryRead(address, destination[..length])) return false;
            address = unchecked(address + (ulong)length);
            destination = destination[length..];
        }

        return true;
    }

    /// <summary>Writes bytes, all or none; false when they are not all mapped.</summary>
    public bool TryWrite(ulong address, ReadOnlySpan<byte> source)
    {
        if (source.IsEmpty) return true;
        Span<byte> one = stackalloc byte[1];
        for (int i = 0; i < source.Length; i += PageSize)
            if (!TryRead(unchecked(address + (ulong)i), one))
                return false;
        if (!TryRead(unchecked(address + (ulong)source.Length - 1), one)) return false;

        while (!source.IsEmpty)
        {
            (ulong page, int offset, int length) = Part(address, source.Length);
            source[..length].CopyTo(PageOf(page).AsSpan(offset));
            address = unchecked(address + (ulong)length);
            source = source[length..];
        }

        return true;
    }

    private byte[] PageOf(ulong page)
    {
        if (_pages.TryGetValue(page, out byte[]? bytes)) return bytes;
        bytes = new byte[PageSize];

        // The last page of a section may end early, and what is behind it is not asked for.
        for (int length = PageSize; length > 0 && !Image.TryRead(page, bytes.AsSpan(0, length)); length--)
        {
        }

        _pages.Add(page, bytes);
        return bytes;
    }

    private static (ulong Page, int Offset, int Length) Part(ulong address, int length)
    {
        int offset = (int)(address % PageSize);
        return (address - (ulong)offset, offset, Math.Min(length, PageSize - offset));
    }
}
