using System.Globalization;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Which bits of its selector a version takes for the operation's code; the others are progress.</summary>
/// <param name="Mask">The bits.</param>
internal readonly record struct SelectorBits(ulong Mask)
{
    private const ulong All = uint.MaxValue;

    /// <summary>The bits in a version: all but those in which some operation keeps progress, and those above them.</summary>
    public static SelectorBits Of(AbiSide side, HypercallDescription hypercall)
    {
        int? lowest = hypercall.Continuations.Where(continuation => side.Has(continuation.Versions)).SelectMany(continuation => continuation.Places)
            .Where(place => IsIn(hypercall, place)).Min(place => place.FirstBit);
        return new SelectorBits(lowest is int bit ? (1UL << bit) - 1 : All);
    }

    /// <summary>True for a place in the selector.</summary>
    public static bool IsIn(HypercallDescription hypercall, ProgressPlace place) =>
        place is { Kind: ProgressPlaceKind.Argument, FirstBit: not null } && string.Equals(place.Name, hypercall.Selector, StringComparison.Ordinal);

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
