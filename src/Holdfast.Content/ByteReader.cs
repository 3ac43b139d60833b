#pragma warning disable RS0030 // The bounded reader is, with generated code, the one place where bytes become integers.
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Holdfast.Content;

/// <summary>
/// Reads integers from bytes that are already in memory. Every read is bounded: one past the end yields zero, moves nothing and
/// sets <see cref="Overrun"/>, so that a caller may read a whole structure and ask once.
/// </summary>
public ref struct ByteReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly ByteOrder _order;

    /// <summary>Reads from the start of <paramref name="bytes"/>.</summary>
    public ByteReader(ReadOnlySpan<byte> bytes, ByteOrder order = ByteOrder.Little)
    {
        _bytes = bytes;
        _order = order;
    }

    /// <summary>How many bytes were read.</summary>
    public int Position { readonly get; private set; }

    /// <summary>True once a read went past the end.</summary>
    public bool Overrun { readonly get; private set; }

    /// <summary>How many bytes are left.</summary>
    public readonly int Remaining => _bytes.Length - Position;

    /// <summary>Reads one byte.</summary>
    public byte U8() => Take(1) is [var value] ? value : (byte)0;

    /// <summary>Reads an unsigned integer of two bytes.</summary>
    public ushort U16()
    {
        ReadOnlySpan<byte> bytes = Take(2);
        if (bytes.IsEmpty) return 0;
        return _order == ByteOrder.Little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }

    /// <summary>Reads an unsigned integer of four bytes.</summary>
    public uint U32()
    {
        ReadOnlySpan<byte> bytes = Take(4);
        if (bytes.IsEmpty) return 0;
        return _order == ByteOrder.Little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    /// <summary>Reads an unsigned integer of eight bytes.</summary>
    public ulong U64()
    {
        ReadOnlySpan<byte> bytes = Take(8);
        if (bytes.IsEmpty) return 0;
        return _order == ByteOrder.Little ? BinaryPrimitives.ReadUInt64LittleEndian(bytes) : BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }

    /// <summary>Reads unsigned integers of eight bytes, one behind the other, as many as the destination holds; zeros when there are fewer.</summary>
    public void U64s(scoped Span<ulong> destination)
    {
        ReadOnlySpan<byte> bytes = Take(checked(destination.Length * sizeof(ulong)));
        if (bytes.IsEmpty)
        {
            destination.Clear();
            return;
        }

        bytes.CopyTo(MemoryMarshal.AsBytes(destination));
        if ((_order == ByteOrder.Little) != BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(destination, destination);
    }

    /// <summary>Takes a run of bytes; empty when it goes past the end.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > Remaining)
        {
            Overrun = true;
            return [];
        }

        ReadOnlySpan<byte> taken = _bytes.Slice(Position, count);
        Position += count;
        return taken;
    }
}
