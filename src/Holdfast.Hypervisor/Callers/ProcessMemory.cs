using System.Diagnostics.CodeAnalysis;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Callers;

/// <summary>
/// The memory of a client that makes calls: buffers that it allocated, each at addresses of its own, with nothing mapped between them. Addresses are as wide as the client.
/// </summary>
/// <param name="width">The client's width in bytes: 4, 8 or 16.</param>
/// <param name="first">Where its first buffer goes: the start of a page.</param>
/// <exception cref="ArgumentOutOfRangeException">There is no such width, or the place is no start of a page.</exception>
public sealed class ProcessMemory(int width, ulong first = ProcessMemory.Lowest) : ICallerMemory
{
    /// <summary>Where buffers go unless something else is said: above what no process maps.</summary>
    public const ulong Lowest = 0x10_0000;

    private const ulong PageSize = GuestMemory.PageSize;

    // User addresses end here, in a 32-bit process and in one of 64 bits with four levels of page tables.
    private const ulong EndOf32 = 0xc000_0000;
    private const ulong EndOf64 = 1UL << 47;

    private readonly List<Piece> _pieces = [];
    private readonly ulong _end = width switch { 4 => EndOf32, 8 or 16 => EndOf64, _ => throw new ArgumentOutOfRangeException(nameof(width), width, "A caller is 4, 8 or 16 bytes wide.") };
    private ulong _next = first % PageSize == 0 ? first : throw new ArgumentOutOfRangeException(nameof(first), first, "Buffers begin on a page.");
    private int _last;

    /// <summary>The client's width in bytes.</summary>
    public int Width => width;

    /// <inheritdoc/>
    public bool TryRead(ulong address, Span<byte> destination)
    {
        if (destination.IsEmpty) return true;
        if (!TryFind(address, destination.Length, out byte[]? bytes, out int offset)) return false;
        bytes.AsSpan(offset, destination.Length).CopyTo(destination);
        return true;
    }

    /// <inheritdoc/>
    public bool TryWrite(ulong address, ReadOnlySpan<byte> source)
    {
        if (source.IsEmpty) return true;
        if (!TryFind(address, source.Length, out byte[]? bytes, out int offset)) return false;
        source.CopyTo(bytes.AsSpan(offset));
        return true;
    }

    /// <summary>Allocates a buffer that begins on a page. It is zero, and as long as was asked for: nothing is mapped behind it.</summary>
    /// <param name="length">Its length in bytes; at least 1.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>Where it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is not positive.</exception>
    /// <exception cref="IOException">No addresses are left.</exception>
    public ulong Allocate(int length, out byte[] bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        ulong pages = ((ulong)length + PageSize - 1) / PageSize;
        if (_pieces.Count == 0) _next = first;

        // A page behind each buffer stays empty, so that what goes too far is noticed.
        if ((_end - _next) / PageSize <= pages) throw new IOException("The client has no addresses left for a buffer.");
        ulong address = _next;
        bytes = new byte[length];
        _pieces.Add(new Piece(address, bytes));
        _next += (pages + 1) * PageSize;
        return address;
    }

    /// <summary>Gives a buffer back.</summary>
    /// <param name="address">Where it is.</param>
    /// <returns>False when no buffer begins there.</returns>
    public bool Free(ulong address)
    {
        int index = IndexOf(address);
        if (index < 0 || _pieces[index].Address != address) return false;
        _pieces.RemoveAt(index);
        if (index == _pieces.Count) _next = index == 0 ? first : _pieces[^1].NextFree;
        _last = 0;
        return true;
    }

    /// <summary>True for a range of addresses that a process of this width may have, whether there is anything or not.</summary>
    public bool IsOwn(ulong address, ulong length) => length <= _end && address <= _end - length;

    /// <summary>True when there is something in every page that a range touches. An empty one at the start of a page touches none, and nothing is there.</summary>
    public bool IsMapped(ulong address, ulong length)
    {
        if (!IsOwn(address, length) || (length == 0 && address % PageSize == 0)) return false;
        ulong end = address + Math.Max(length, 1);
        for (ulong page = address / PageSize * PageSize; page < end; page += PageSize)
        {
            int index = IndexOf(page + (PageSize - 1));
            if (index < 0 || _pieces[index].Address + (ulong)_pieces[index].Bytes.Length <= page) return false;
        }

        return true;
    }

    private bool TryFind(ulong address, int length, [NotNullWhen(true)] out byte[]? bytes, out int offset)
    {
        bytes = null;
        offset = 0;
        int index = _last < _pieces.Count && _pieces[_last].Has(address) ? _last : IndexOf(address);
        if (index < 0) return false;
        Piece piece = _pieces[index];
        ulong at = address - piece.Address;
        if (at > (ulong)piece.Bytes.Length || (ulong)piece.Bytes.Length - at < (ulong)length) return false;
        _last = index;
        bytes = piece.Bytes;
        offset = (int)at;
        return true;
    }

    /// <summary>The last buffer that does not begin behind an address; -1 when all do. Buffers are in rising order.</summary>
    private int IndexOf(ulong address)
    {
        int low = 0, high = _pieces.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_pieces[middle].Address <= address) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private readonly record struct Piece(ulong Address, byte[] Bytes)
    {
        public ulong NextFree => Address + ((((ulong)Bytes.Length + PageSize - 1) / PageSize) + 1) * PageSize;

        public bool Has(ulong address) => address >= Address && address - Address < (ulong)Bytes.Length;
    }
}
