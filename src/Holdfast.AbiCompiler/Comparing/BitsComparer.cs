using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Compares the named bits of a field, in one direction. Reserved ones do not count.</summary>
internal static class BitsComparer
{
    /// <summary>What changed, and what it does to those who use the bits of the first.</summary>
    public static IEnumerable<AbiChange> Compare(Leaf before, Leaf after)
    {
        foreach (BitRange bits in Used(before))
        {
            if (Used(after).FirstOrDefault(other => IsNamed(other, bits.Name)) is { } now)
            {
                if (!SamePlace(now, bits)) yield return new AbiChange($"{bits.Name} of {after.Path} moves from {TextOf(bits)} to {TextOf(now)}", Remedy.Rebuild, "misread", bits.Name);
            }
            else if (Used(after).FirstOrDefault(other => SamePlace(other, bits)) is { } renamed) yield return new AbiChange($"{bits.Name} of {after.Path} is called {renamed.Name}", Remedy.None, "only sources see the name");
            else yield return new AbiChange($"{bits.Name} of {after.Path} is gone", Remedy.Rewrite, "refused or ignored", bits.Name);
        }

        foreach (BitRange bits in Used(after).Where(bits => !Used(before).Any(other => IsNamed(other, bits.Name) || SamePlace(other, bits))))
            yield return new AbiChange($"{bits.Name} of {after.Path} is new, {TextOf(bits)}", Remedy.None, "not set", bits.Name);
    }

    private static IEnumerable<BitRange> Used(Leaf leaf) => leaf.Field.Bits.Where(bits => !bits.MustBeZero);

    private static bool IsNamed(BitRange bits, string name) => string.Equals(bits.Name, name, StringComparison.Ordinal);

    private static bool SamePlace(BitRange left, BitRange right) => (left.First, left.Last) == (right.First, right.Last);

    private static string TextOf(BitRange bits) => SelectorBits.TextOf(bits.Mask);
}
