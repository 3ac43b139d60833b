namespace Holdfast.Streams.DomainContext;

/// <summary>What an image of Xen's says of a domain besides its memory: the records that a domain context stands for.</summary>
/// <param name="Pieces">The records, in the order of the image; the entries of an HVM context stand behind it.</param>
public sealed record SavedState(IReadOnlyList<ContextPiece> Pieces)
{
    /// <summary>True for a PV guest.</summary>
    public bool IsPv { get; init; }

    /// <summary>The width of a PV guest's words in bytes: 4 or 8.</summary>
    public int Width { get; init; } = 8;

    /// <summary>The version of the Xen that saved it; null when nothing says so.</summary>
    public XenVersion? Producer { get; init; }
}
