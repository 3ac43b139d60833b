using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Applying;

/// <summary>
/// A hypervisor's memory as it is while it runs: what its file has, at its own addresses, what payloads have that are loaded, and what was written over it since. Pages that are written to are copied,
/// no others.
/// </summary>
public sealed class HypervisorText(HypervisorImage image)
{
    private const int PageSize = 4096;

    private readonly Dictionary<ulong, byte[]> _pages = [];
    private readonly List<LoadedPayload> _payloads = [];

    /// <summary>What it was before anything was written.</summary>
    public HypervisorImage Image { get; } = image;

    /// <summary>True when every byte is what it was before anything was written.</summary>
    public bool IsPristine
    {
        get
        {
            byte[] before = new byte[PageSize];
            return _pages.All(page =>
            {
                ReadBefore(page.Key, before);
                return page.Value.AsSpan().SequenceEqual(before);
            });
        }
    }

    /// <summary>Adds a payload's memory, if it is not there yet.</summary>
    public void Map(LoadedPayload payload)
    {
        if (!_payloads.Contains(payload)) _payloads.Add(payload);
    }

    /// <summary>Takes a payload's memory away.</summary>
    public void Unmap(LoadedPayload payload)
    {
        _payloads.Remove(payload);
        for (ulong offset = 0; offset < (ulong)payload.Image.Length; offset += PageSize) _pages.Remove(payload.Address + offset);
    }

    /// <summary>Reads bytes; false when they are not all mapped.</summary>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        while (!destination.IsEmpty)
        {
            (ulong page, int offset, int length) = Part(address, destination.Length);
            if (_pages.TryGetValue(page, out byte[]? bytes)) bytes.AsSpan(offset, length).CopyTo(destination);
            else if (!TryReadBefore(address, destination[..length])) return false;
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
        ReadBefore(page, bytes);
        _pages.Add(page, bytes);
        return bytes;
    }

    private bool TryReadBefore(ulong address, Span<byte> destination)
    {
        foreach (LoadedPayload payload in _payloads)
            if (payload.TryRead(address, destination))
                return true;
        return Image.TryRead(address, destination);
    }

    /// <summary>Reads a page, of which not all bytes need to be there: a section may begin or end in it.</summary>
    private void ReadBefore(ulong page, Span<byte> bytes)
    {
        if (TryReadBefore(page, bytes)) return;
        for (int i = 0; i < bytes.Length; i++)
            if (!TryReadBefore(page + (ulong)i, bytes.Slice(i, 1)))
                bytes[i] = 0;
    }

    private static (ulong Page, int Offset, int Length) Part(ulong address, int length)
    {
        int offset = (int)(address % PageSize);
        return (address - (ulong)offset, offset, Math.Min(length, PageSize - offset));
    }
}
