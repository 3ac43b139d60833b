namespace Holdfast.Abi;

/// <summary>Where a part of a preempted operation's progress is.</summary>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Name">The argument, the field (<c>Structure.field</c>) or the number of the hypercall.</param>
/// <param name="Holds">What is held.</param>
public sealed record AbiProgressPlace(AbiProgressPlaceKind Kind, string Name, AbiProgress Holds)
{
    /// <summary>The lowest of the bits that hold it; null when all do.</summary>
    public int? FirstBit { get; init; }

    /// <summary>The highest of the bits that hold it.</summary>
    public int? LastBit { get; init; }

    /// <summary>What one of what is held stands for.</summary>
    public ulong Unit { get; init; } = 1;

    /// <summary>The only value that it has then, by which this encoding is known; null when it may have several.</summary>
    public ulong? Is { get; init; }

    /// <summary>True for what is written, and then looked at by nobody.</summary>
    public bool IsUnread { get; init; }

    /// <summary>The number of the hypercall that goes on; null for what is none.</summary>
    public uint? Number { get; init; }

    /// <summary>The field, for callers of a width in bytes; null for what is none.</summary>
    public Func<int, AbiField>? Field { get; init; }
}
