using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Holdfast.X86.Policies;

/// <summary>One feature bit.</summary>
/// <param name="Word">The word that holds it.</param>
/// <param name="Bit">Its position there, 0 to 31.</param>
public readonly record struct CpuFeature(FeatureWord Word, int Bit)
{
    private static readonly FrozenDictionary<string, CpuFeature> ByName = Named
        .ToFrozenDictionary(feature => feature.Name, StringComparer.Ordinal);

    /// <summary>Every feature that Xen has a name for, in the order of Xen's feature sets.</summary>
    public static ImmutableArray<CpuFeature> Named =>
    [
        .. from word in FeatureWord.All
        from bit in Enumerable.Range(0, 32)
        where word.NameOf(bit) is not null
        select new CpuFeature(word, bit),
    ];

    /// <summary>Xen's name, such as "avx512f"; for a bit without one, its place, such as "CPUID 0x00000001.ecx[16]".</summary>
    public string Name => Word.NameOf(Bit) ?? $"{Word.Source}[{Bit}]";

    /// <summary>The feature's bit within its word.</summary>
    public uint Mask => 1u << Bit;

    /// <summary>Finds a feature by Xen's name (lower case).</summary>
    public static bool TryFind(string? name, out CpuFeature feature)
    {
        feature = default;
        return name is not null && ByName.TryGetValue(name, out feature);
    }

    /// <summary>A feature that the program itself names; see <see cref="TryFind"/>.</summary>
    /// <exception cref="ArgumentException">Xen has no feature of that name.</exception>
    public static CpuFeature Find(string name) =>
        TryFind(name, out CpuFeature feature)
            ? feature
            : throw new ArgumentException($"'{name}' is not a feature that Xen names.", nameof(name));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
