namespace Holdfast.LivePatching.Ordering;

/// <summary>What comes of replacing everything that is applied by one payload, which is one that depends on Xen.</summary>
/// <param name="Payload">The payload.</param>
public sealed record Replacement(OrderedPayload Payload)
{
    /// <summary>Its own hooks that make Xen refuse, whatever is applied (EOPNOTSUPP); empty when there are none.</summary>
    public ImmutableArray<string> Hooks { get; init; } = [];

    /// <summary>
    /// The first payload of another chain that brings a symbol which this one brings too, and that symbol: this one cannot be uploaded while that one is loaded (EEXIST), and what is to
    /// be replaced is. Null when there is none.
    /// </summary>
    public (OrderedPayload Other, string Symbol)? Clash { get; init; }

    /// <summary>How many functions that other payloads patch are as Xen has them afterwards.</summary>
    public int LostCount { get; init; }

    /// <summary>The first of them, by name: at most <see cref="MostLost"/>.</summary>
    public ImmutableArray<string> Lost { get; init; } = [];

    /// <summary>How many functions are listed that would no longer be patched.</summary>
    public const int MostLost = 16;
}
