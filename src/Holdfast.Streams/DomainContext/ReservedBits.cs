using System.Collections.Concurrent;
using Holdfast.Abi;

namespace Holdfast.Streams.DomainContext;

/// <summary>Looks at what a structure reserves.</summary>
internal static class ReservedBits
{
    // Most fields reserve nothing: each structure is looked through once.
    private static readonly ConcurrentDictionary<AbiStructure, ReservedField[]> _reserved = new();

    /// <summary>The first reserved field, or the first field with reserved bits, that is not zero; null when all are.</summary>
    /// <param name="structure">The structure, of fixed byte order.</param>
    /// <param name="bytes">Its bytes, as far as they are there; an array at its end has what is left.</param>
    public static (string Path, int Offset)? Find(AbiStructure structure, ReadOnlySpan<byte> bytes)
    {
        ByteOrder order = structure.OrderIn(ByteOrder.Little);
        foreach ((AbiField field, ulong reserved) in ReservedOf(structure))
        {
            int count = field.Length is AbiLength.InField or AbiLength.Rest ? Math.Max(0, bytes.Length - field.Offset) / field.ElementSize : field.Count;
            for (int i = 0; i < count; i++)
            {
                int at = field.Offset + i * field.ElementSize;
                if (at + field.ElementSize > bytes.Length) return null;
                if (field.Nested is { } nested)
                {
                    if (Find(nested, bytes.Slice(at, field.ElementSize)) is var (path, offset)) return ($"{NameOf(field, i)}.{path}", at + offset);
                }
                else if ((field.ReadValue(bytes, order, i) & reserved) != 0)
                    return (NameOf(field, i), at);
            }
        }

        return null;
    }

    private static string NameOf(AbiField field, int index) => field.IsArray ? $"{field.XenName}[{index}]" : field.XenName;

    private static ReservedField[] ReservedOf(AbiStructure structure) => _reserved.GetOrAdd(structure, static structure =>
    [
        .. structure.Fields.Select(field => new ReservedField(field, field.MustBeZero ? ulong.MaxValue : ReservedOf(field)))
            .Where(item => item.Field.Nested is { } nested ? ReservedOf(nested).Length > 0 : item.Mask != 0),
    ]);

    private static ulong ReservedOf(AbiField field)
    {
        ulong mask = 0;
        foreach (AbiBits bits in field.Bits)
        {
            if (bits.MustBeZero) mask |= bits.Mask;
        }

        return mask;
    }

    private readonly record struct ReservedField(AbiField Field, ulong Mask);
}
