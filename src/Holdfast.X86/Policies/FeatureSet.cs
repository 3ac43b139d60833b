using System.Collections;
using System.Numerics;

namespace Holdfast.X86.Policies;

/// <summary>A set of feature bits, named or not: Xen's featureset. Enumerates in the order of <see cref="FeatureWord.All"/>.</summary>
public sealed class FeatureSet : IEquatable<FeatureSet>, IEnumerable<CpuFeature>
{
    private readonly uint[] _words;

    private FeatureSet(uint[] words) => _words = words;

    /// <summary>The set of the given features.</summary>
    public FeatureSet(IEnumerable<CpuFeature> features)
    {
        _words = new uint[FeatureWord.All.Length];
        foreach (CpuFeature feature in features) _words[feature.Word.Index] |= feature.Mask;
    }

    /// <summary>No feature.</summary>
    public static FeatureSet Empty { get; } = new(new uint[FeatureWord.All.Length]);

    /// <summary>True when the set has no feature.</summary>
    public bool IsEmpty => Array.TrueForAll(_words, word => word == 0);

    /// <summary>How many features the set has.</summary>
    public int Count => _words.Sum(BitOperations.PopCount);

    /// <summary>The 32 bits of one word.</summary>
    public uint this[FeatureWord word] => _words[word.Index];

    /// <summary>The set of features whose bits the function returns for each word.</summary>
    public static FeatureSet FromWords(Func<FeatureWord, uint> bitsOf) => new([.. FeatureWord.All.Select(bitsOf)]);

    /// <summary>The set of features with the given names of Xen.</summary>
    /// <exception cref="ArgumentException">Xen has no feature of that name.</exception>
    public static FeatureSet Of(params IEnumerable<string> names) => new(names.Select(CpuFeature.Find));

    /// <summary>True when the set has the feature.</summary>
    public bool Contains(CpuFeature feature) => (_words[feature.Word.Index] & feature.Mask) != 0;

    /// <summary>True when the set has the feature of that name; false also when Xen knows no such name.</summary>
    public bool Contains(string name) => CpuFeature.TryFind(name, out CpuFeature feature) && Contains(feature);

    /// <summary>The features that are in both sets.</summary>
    public FeatureSet Intersect(FeatureSet other) => Combine(other, (mine, theirs) => mine & theirs);

    /// <summary>The features that are in either set.</summary>
    public FeatureSet Union(FeatureSet other) => Combine(other, (mine, theirs) => mine | theirs);

    /// <summary>The features that are here and not in the other set.</summary>
    public FeatureSet Except(FeatureSet other) => Combine(other, (mine, theirs) => mine & ~theirs);

    /// <inheritdoc/>
    public bool Equals(FeatureSet? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FeatureSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (uint word in _words) hash.Add(word);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<CpuFeature> GetEnumerator()
    {
        foreach (FeatureWord word in FeatureWord.All)
            for (uint rest = _words[word.Index]; rest != 0; rest &= rest - 1)
                yield return new CpuFeature(word, BitOperations.TrailingZeroCount(rest));
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The names, separated by blanks.</summary>
    public override string ToString() => string.Join(' ', this);

    private FeatureSet Combine(FeatureSet other, Func<uint, uint, uint> combine) =>
        new([.. _words.Zip(other._words, combine)]);
}
