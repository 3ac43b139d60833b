using Holdfast.Abi;

namespace Holdfast.Streams.DomainContext;

/// <summary>Looks at what a structure reserves.</summary>
internal static class ReservedBits
{
    /// <summary>The first reserved field, or the first field with reserved bits, that is not zero; null when all are.</summary>
    /// <param name="structure">The structure, of fixed byte order.</param>
    /// <param name="bytes">Its bytes, as far as they are there; an array at its end has what is left.</param>
    public static (string Path, int Offset)? Find(AbiStructure structure, ReadOnlySpan<byte> bytes)
    {
        ByteOrder order = structure.OrderIn(ByteOrder.Little);
        foreach (AbiField field in structure.Fields)
        {
            ulong reserved = field.MustBeZero ? ulong.MaxValue : ReservedOf(field);
            if (reserved == 0 && field.Nested is null) continue;
            int count = field.Length is AbiLength.InField or AbiLength.Rest ? Math.Max(0, bytes.Length - field.Offset) / field.ElementSize : field.Count;
            for (int i = 0; i < count; i++)
            {
                int at = field.Offset + i * field.ElementSize;
                if (at + field.ElementSize > bytes.Length) return null;
                string name = field.IsArray ? $"{field.XenName}[{i}]" : field.XenName;
                if (field.Nested is { } nested)
                {
                    if (Find(nested, bytes.Slice(at, field.ElementSize)) is var (path, offset)) return ($"{name}.{path}", at + offset);
                }
                else if ((field.ReadValue(bytes, order, i) & reserved) != 0)
                    return (name, at);
            }
        }

        return null;
    }

    private static ulong ReservedOf(AbiField field)
    {
        ulong mask = 0;
        foreach (AbiBits bits in field.Bits)
        {
            if (bits.MustBeZero) mask |= bits.Mask;
        }

        return mask;
    }
}
