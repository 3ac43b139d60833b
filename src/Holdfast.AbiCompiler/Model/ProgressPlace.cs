namespace Holdfast.AbiCompiler.Model;

/// <summary>Where a part of a preempted operation's progress is.</summary>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Name">The argument, the field (<c>Structure.field</c>) or the number of the hypercall.</param>
/// <param name="FirstBit">The lowest of the bits that hold it; null when all do.</param>
/// <param name="LastBit">The highest of the bits that hold it.</param>
/// <param name="Holds">What is held: <c>index</c>, <c>remaining</c>, <c>pointer</c>, <c>mark</c>, <c>state</c> or <c>result</c>.</param>
/// <param name="Location">Where it is described.</param>
public sealed record ProgressPlace(ProgressPlaceKind Kind, string Name, int? FirstBit, int? LastBit, string Holds, SourceLocation Location)
{
    /// <summary>What one of what is held stands for: 64 when the place has the number of pages without its six low bits, which are zero.</summary>
    public ulong Unit { get; init; } = 1;

    /// <summary>The only value that it has then, by which this encoding is known; null when it may have several.</summary>
    public ulong? Is { get; init; }

    /// <summary>True for what is written, and then looked at by nobody.</summary>
    public bool IsUnread { get; init; }

    /// <summary>True when bits of it are bits of a selector.</summary>
    public bool Meets(SelectorDescription selector) =>
        string.Equals(Name, selector.Place, StringComparison.Ordinal) && FirstBit is { } first && LastBit is { } last
        && first <= (selector.LastBit ?? 63) && last >= (selector.FirstBit ?? 0);
}
