using Holdfast.Content;

namespace Holdfast.Abi;

/// <summary>What is known about a field of a structure.</summary>
public sealed class AbiField
{
    /// <summary>The name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The name in Xen.</summary>
    public required string XenName { get; init; }

    /// <summary>The offset in bytes from the start of the structure.</summary>
    public required int Offset { get; init; }

    /// <summary>What it holds.</summary>
    public required AbiFieldKind Kind { get; init; }

    /// <summary>The size of an element in bytes.</summary>
    public required int ElementSize { get; init; }

    /// <summary>What determines the number of its elements.</summary>
    public AbiLength Length { get; init; }

    /// <summary>The number of its elements, as far as the description knows it: 0 for an array without a fixed length.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Xen's name for the field that holds the number of elements, under <see cref="AbiLength.InField"/>.</summary>
    public string? CountField { get; init; }

    /// <summary>What it means.</summary>
    public required string Doc { get; init; }

    /// <summary>Who writes it: hypervisor, guest, toolstack, device-model or processor.</summary>
    public required string WrittenBy { get; init; }

    /// <summary>True for padding and reserved fields.</summary>
    public bool MustBeZero { get; init; }

    /// <summary>How a person wants to see it.</summary>
    public AbiDisplay Show { get; init; }

    /// <summary>The versions that have it, within those that have the structure.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>What stands in its place in the other versions; null where nothing does.</summary>
    public AbiSubstitute? Otherwise { get; init; }

    /// <summary>The names of its values, if they have any.</summary>
    public AbiEnum? Values { get; init; }

    /// <summary>Its named bits.</summary>
    public IReadOnlyList<AbiBits> Bits { get; init; } = [];

    /// <summary>The structure that it holds, under <see cref="AbiFieldKind.Structure"/>.</summary>
    public AbiStructure? Nested { get; init; }

    /// <summary>The size in bytes of all elements that the description knows of.</summary>
    public int Size => ElementSize * Count;

    /// <summary>True when the field is an array.</summary>
    public bool IsArray => Length != AbiLength.One;

    /// <summary>
    /// Reads an integer, or an element of an array of integers, from the bytes of the structure. Signed integers are extended to 64 bits; of
    /// larger words the lower 64 bits count.
    /// </summary>
    /// <param name="structure">The bytes of the structure, from its start.</param>
    /// <param name="order">Their order: <see cref="AbiStructure.OrderIn"/>.</param>
    /// <param name="index">Which element.</param>
    /// <exception cref="InvalidOperationException">The field holds structures.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The element lies outside the bytes.</exception>
    public ulong ReadValue(ReadOnlySpan<byte> structure, ByteOrder order, int index = 0)
    {
        if (Kind is AbiFieldKind.Structure or AbiFieldKind.Union) throw new InvalidOperationException($"{XenName} is not an integer.");
        ReadOnlySpan<byte> bytes = structure.Slice(Offset + index * ElementSize, ElementSize);
        bool signed = Kind == AbiFieldKind.Signed;
        if (ElementSize > sizeof(ulong)) bytes = order == ByteOrder.Little ? bytes[..sizeof(ulong)] : bytes[^sizeof(ulong)..];
        ByteReader reader = new(bytes, order);
        return bytes.Length switch
        {
            1 => signed ? (ulong)(sbyte)reader.U8() : reader.U8(),
            2 => signed ? (ulong)(short)reader.U16() : reader.U16(),
            4 => signed ? (ulong)(int)reader.U32() : reader.U32(),
            _ => reader.U64(),
        };
    }

    /// <summary>Writes an integer. What does not fit into the field is cut off.</summary>
    /// <param name="structure">The bytes of the structure, from its start.</param>
    /// <param name="value">The value.</param>
    /// <param name="order">The order of bytes: <see cref="AbiStructure.OrderIn"/>.</param>
    /// <exception cref="InvalidOperationException">The field holds structures.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The field lies outside the bytes.</exception>
    public void WriteValue(Span<byte> structure, UInt128 value, ByteOrder order)
    {
        if (Kind is AbiFieldKind.Structure or AbiFieldKind.Union) throw new InvalidOperationException($"{XenName} is not an integer.");
        Span<byte> bytes = structure.Slice(Offset, ElementSize);
        switch (bytes.Length)
        {
            case sizeof(byte): bytes[0] = (byte)value; break;
            case sizeof(ushort): WireInteger.WriteUInt16(bytes, (ushort)value, order); break;
            case sizeof(uint): WireInteger.WriteUInt32(bytes, (uint)value, order); break;
            case sizeof(ulong): WireInteger.WriteUInt64(bytes, (ulong)value, order); break;
            default: WireInteger.WriteWideWord(bytes, value, bytes.Length, order); break;
        }
    }
}
