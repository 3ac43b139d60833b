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
    public bool IsPristine => _pages.All(page => page.Value.AsSpan().SequenceEqual(Original(page.Key)));

    /// <summary>Reads bytes; false when they are not all mapped.</summary>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        while (!destination.IsEmpty)
        {
            (ulong page, int offset, int length) = Part(address, destination.Length);
            if (!Image.TryRead(address, destination[..length])) return false;
            if (_pages.TryGetValue(page, out byte[]? bytes)) bytes.AsSpan(offset, length).CopyTo(destination);
            address = unchecked(address + (ulong)length);
            destination = destination[length..];
        }

        return true;
    }

    /// <summary>Writes bytes, all or none; false when they are not all mapped.</summary>
    public bool TryWrite(ulong address, ReadOnlySpan<byte> source)
    {
        if (!TryRead(address, new byte[source.Length])) return false;
        while (!source.IsEmpty)
        {
            (ulong page, int offset, int length) = Part(address, source.Length);
            if (!_pages.TryGetValue(page, out byte[]? bytes)) _pages.Add(page, bytes = Original(page));
            source[..length].CopyTo(bytes.AsSpan(offset));
            address = unchecked(address + (ulong)length);
            source = source[length..];
        }

        return true;
    }

    /// <summary>A page as it was; what is not mapped of it is zeros, and not asked for.</summary>
    private byte[] Original(ulong page)
    {
        byte[] bytes = new byte[PageSize];
        if (Image.TryRead(page, bytes)) return bytes;
        for (int i = 0; i < PageSize; i++) Image.TryRead(page + (ulong)i, bytes.AsSpan(i, 1));
        return bytes;
    }

    private static (ulong Page, int Offset, int Length) Part(ulong address, int length)
    {
        int offset = (int)(address % PageSize);
        return (address - (ulong)offset, offset, Math.Min(length, PageSize - offset));
    }
}
