using Holdfast.Abi;

namespace Holdfast.Lab.Mutations;

/// <summary>Finds another value for a field: where mistakes are, at boundaries and beside what is there.</summary>
internal static class FieldValue
{
    private static readonly ulong[] s_extremes =
    [
        0, 1, 2, 7, 8, 0xf, 0x10, 0x20, 0x7f, 0x80, 0xff, 0x100, 0xfff, 0x1000, 0x7fff, 0x8000, 0xffff, 0x1_0000, 0x10_0000, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff,
        0x1_0000_0000, 0x7fff_ffff_ffff, 0x8000_0000_0000, 0xffff_8000_0000_0000, 0x7fff_ffff_ffff_ffff, 0x8000_0000_0000_0000, ulong.MaxValue,
    ];

    /// <summary>Another value than the old one.</summary>
    /// <param name="random">Decides.</param>
    /// <param name="old">The value that is there.</param>
    /// <param name="size">The size of the field in bytes.</param>
    /// <param name="field">What is known about it.</param>
    /// <param name="neighbour">The value of another field.</param>
    public static ulong Next(Random random, ulong old, int size, AbiField? field, ulong? neighbour)
    {
        ulong mask = size == sizeof(ulong) ? ulong.MaxValue : (1UL << (8 * size)) - 1;
        ulong value = mask & random.Next(12) switch
        {
            0 or 1 or 2 => old ^ (1UL << random.Next(8 * size)),
            3 or 4 => s_extremes[random.Next(s_extremes.Length)],
            5 => old + (ulong)random.NextInt64(-3, 4),
            6 => neighbour ?? old << 1,
            7 when NamedBits(field) is { Count: > 0 } bits => old ^ (1UL << bits[random.Next(bits.Count)]),
            7 or 8 when field?.Values is AbiEnum values => values.Values[random.Next(values.Values.Count)].Value + (ulong)random.NextInt64(-1, 2),
            9 => old & (ulong)random.NextInt64(),
            10 => (ulong)random.Next(64),
            _ => (ulong)random.NextInt64() << random.Next(2),
        };
        return value == old ? old ^ (1UL << random.Next(8 * size)) : value;
    }

    private static IReadOnlyList<int> NamedBits(AbiField? field) =>
        field is null ? [] : [.. field.Bits.Select(bits => bits.First)];
}
