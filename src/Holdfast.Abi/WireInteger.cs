#pragma warning disable RS0030 // Part of the generated structures: what they do when their byte order is known at run time only.
using System.Buffers.Binary;
using Holdfast.Content;

namespace Holdfast.Abi;

/// <summary>Integers whose byte order or size is a parameter. Only generated structures use it.</summary>
internal static class WireInteger
{
    public static ushort ReadUInt16(ReadOnlySpan<byte> source, ByteOrder order) =>
        order == ByteOrder.Little ? BinaryPrimitives.ReadUInt16LittleEndian(source) : BinaryPrimitives.ReadUInt16BigEndian(source);

    public static uint ReadUInt32(ReadOnlySpan<byte> source, ByteOrder order) =>
        order == ByteOrder.Little ? BinaryPrimitives.ReadUInt32LittleEndian(source) : BinaryPrimitives.ReadUInt32BigEndian(source);

    public static ulong ReadUInt64(ReadOnlySpan<byte> source, ByteOrder order) =>
        order == ByteOrder.Little ? BinaryPrimitives.ReadUInt64LittleEndian(source) : BinaryPrimitives.ReadUInt64BigEndian(source);

    public static short ReadInt16(ReadOnlySpan<byte> source, ByteOrder order) => (short)ReadUInt16(source, order);

    public static int ReadInt32(ReadOnlySpan<byte> source, ByteOrder order) => (int)ReadUInt32(source, order);

    public static long ReadInt64(ReadOnlySpan<byte> source, ByteOrder order) => (long)ReadUInt64(source, order);

    /// <summary>Reads a word of a caller that is 4 or 8 bytes wide.</summary>
    public static ulong ReadWord(ReadOnlySpan<byte> source, int width, ByteOrder order) =>
        width == sizeof(uint) ? ReadUInt32(source, order) : ReadUInt64(source, order);

    /// <summary>Reads a word of a caller that is 4, 8 or 16 bytes wide.</summary>
    public static UInt128 ReadWideWord(ReadOnlySpan<byte> source, int width, ByteOrder order)
    {
        if (width < 16) return ReadWord(source, width, order);
        return order == ByteOrder.Little ? BinaryPrimitives.ReadUInt128LittleEndian(source) : BinaryPrimitives.ReadUInt128BigEndian(source);
    }

    public static void WriteUInt16(Span<byte> destination, ushort value, ByteOrder order)
    {
        if (order == ByteOrder.Little) BinaryPrimitives.WriteUInt16LittleEndian(destination, value);
        else BinaryPrimitives.WriteUInt16BigEndian(destination, value);
    }

    public static void WriteUInt32(Span<byte> destination, uint value, ByteOrder order)
    {
        if (order == ByteOrder.Little) BinaryPrimitives.WriteUInt32LittleEndian(destination, value);
        else BinaryPrimitives.WriteUInt32BigEndian(destination, value);
    }

    public static void WriteUInt64(Span<byte> destination, ulong value, ByteOrder order)
    {
        if (order == ByteOrder.Little) BinaryPrimitives.WriteUInt64LittleEndian(destination, value);
        else BinaryPrimitives.WriteUInt64BigEndian(destination, value);
    }

    public static void WriteInt16(Span<byte> destination, short value, ByteOrder order) => WriteUInt16(destination, (ushort)value, order);

    public static void WriteInt32(Span<byte> destination, int value, ByteOrder order) => WriteUInt32(destination, (uint)value, order);

    public static void WriteInt64(Span<byte> destination, long value, ByteOrder order) => WriteUInt64(destination, (ulong)value, order);

    /// <summary>Writes a word of a caller that is 4 or 8 bytes wide.</summary>
    /// <exception cref="OverflowException">The value does not fit into the caller's word.</exception>
    public static void WriteWord(Span<byte> destination, ulong value, int width, ByteOrder order)
    {
        if (width == sizeof(uint)) WriteUInt32(destination, checked((uint)value), order);
        else WriteUInt64(destination, value, order);
    }

    /// <summary>Writes a word of a caller that is 4, 8 or 16 bytes wide.</summary>
    /// <exception cref="OverflowException">The value does not fit into the caller's word.</exception>
    public static void WriteWideWord(Span<byte> destination, UInt128 value, int width, ByteOrder order)
    {
        if (width < 16) WriteWord(destination, checked((ulong)value), width, order);
        else if (order == ByteOrder.Little) BinaryPrimitives.WriteUInt128LittleEndian(destination, value);
        else BinaryPrimitives.WriteUInt128BigEndian(destination, value);
    }

    /// <summary>True when a value fits into a word of a caller that is 4, 8 or 16 bytes wide.</summary>
    public static bool FitsWord(UInt128 value, int width) => width >= 16 || value >> (8 * width) == 0;

    /// <summary>What a structure throws that does not exist for callers of a width.</summary>
    public static ArgumentOutOfRangeException NoSuchWidth(int width) => new(nameof(width), width, "The structure does not exist for callers of this width.");

    /// <summary>What a structure throws whose values callers of a width cannot hold.</summary>
    public static OverflowException DoesNotFit(int width) => new(FormattableString.Invariant($"A value does not fit for callers of {width} bytes."));
}
