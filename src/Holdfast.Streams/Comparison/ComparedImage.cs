namespace Holdfast.Streams.Comparison;

/// <summary>An image that is to be compared. It is read more than once.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="Open">Opens it from its start.</param>
/// <param name="Read">Reads it by position: bodies of records, and contents of pages.</param>
public sealed record ComparedImage(string Name, Func<ByteSource> Open, PositionedRead Read)
{
    /// <summary>Why it ends early, when it was packed and could not be unpacked further; otherwise null.</summary>
    public string? Damage { get; init; }
}
