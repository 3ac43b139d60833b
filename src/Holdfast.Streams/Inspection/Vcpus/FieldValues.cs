using Holdfast.Abi;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>The fields of a structure by the names that Xen gives them: what the layouts of two widths share is then written once.</summary>
/// <param name="structure">The structure.</param>
/// <param name="bytes">Its bytes; a field beyond their end reads as zero.</param>
internal sealed class FieldValues(AbiStructure structure, ReadOnlyMemory<byte> bytes)
{
    /// <summary>The value of a field.</summary>
    public ulong this[string name] => At(name, 0);

    /// <summary>True when the structure has the field, and the bytes hold it.</summary>
    public bool Has(string name) => structure.Find(name) is { } field && field.Offset + field.Size <= bytes.Length;

    /// <summary>The width of a field, or of its elements, in bits.</summary>
    public int BitsOf(string name) => FieldOf(name).ElementSize * 8;

    /// <summary>How many elements a field has.</summary>
    public int CountOf(string name) => FieldOf(name).Count;

    /// <summary>The value of an element of an array.</summary>
    public ulong At(string name, int index)
    {
        AbiField field = FieldOf(name);
        int end = field.Offset + ((index + 1) * field.ElementSize);
        return end <= bytes.Length ? field.ReadValue(bytes.Span, structure.OrderIn(ByteOrder.Little), index) : 0;
    }

    /// <summary>The fields of a structure inside this one.</summary>
    public FieldValues Nested(string name, int index = 0)
    {
        AbiField field = FieldOf(name);
        return new FieldValues(field.Nested!, Cut(field.Offset + (index * field.ElementSize), field.ElementSize));
    }

    /// <summary>The bytes of a field.</summary>
    public ReadOnlyMemory<byte> BytesOf(string name) => Cut(FieldOf(name).Offset, FieldOf(name).Size);

    private AbiField FieldOf(string name) =>
        structure.Find(name) ?? throw new KeyNotFoundException($"{structure.XenName} has no {name}.");

    private ReadOnlyMemory<byte> Cut(int offset, int length)
    {
        int start = Math.Min(offset, bytes.Length);
        return bytes.Slice(start, Math.Min(length, bytes.Length - start));
    }
}
