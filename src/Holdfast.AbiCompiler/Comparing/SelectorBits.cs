using System.Globalization;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Which bits of its selector a version takes for the operation's code; the others are progress.</summary>
/// <param name="Mask">The bits.</param>
internal readonly record struct SelectorBits(ulong Mask)
{
    private const ulong All = uint.MaxValue;

    /// <summary>The bits in a version.</summary>
    public static SelectorBits Of(AbiSide side, HypercallDescription hypercall) =>
        side.SelectorOf(hypercall) is { FirstBit: int first, LastBit: int last } ? new SelectorBits((All >> (31 - last)) & (All << first)) : new SelectorBits(All);

    /// <summary>True for a place in an argument that holds the code of the operation, too.</summary>
    public static bool IsIn(AbiSide side, HypercallDescription hypercall, ProgressPlace place) =>
        place.Kind == ProgressPlaceKind.Argument && string.Equals(place.Name, side.SelectorOf(hypercall)?.Place, StringComparison.Ordinal);

    /// <summary>True when every bit belongs to the code.</summary>
    public bool IsWhole => Mask == All;

    /// <inheritdoc/>
    public override string ToString() => IsWhole ? "all bits" : TextOf(Mask);

    /// <summary>Bits that lie together: "bit 3", "bits 0 to 5".</summary>
    public static string TextOf(ulong mask)
    {
        int first = (int)ulong.TrailingZeroCount(mask);
        int last = (int)ulong.Log2(mask);
        return first == last ? string.Create(CultureInfo.InvariantCulture, $"bit {first}") : string.Create(CultureInfo.InvariantCulture, $"bits {first} to {last}");
    }
}
