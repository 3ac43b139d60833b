namespace Holdfast.Streams.Comparison;

/// <summary>What a comparison of two images came to.</summary>
public sealed class ImageComparison
{
    /// <summary>Why the images cannot be compared, in a sentence that names the one; null when they were.</summary>
    public string? Problem { get; init; }

    /// <summary>The first image.</summary>
    public required ComparedSide A { get; init; }

    /// <summary>The second image.</summary>
    public required ComparedSide B { get; init; }

    /// <summary>What the images say differently, apart from pages, up to a limit.</summary>
    public IReadOnlyList<ImageDifference> Differences { get; init; } = [];

    /// <summary>How many there are, also those that are counted and not listed.</summary>
    public long DifferenceCount { get; init; }

    /// <summary>In what the images are written differently although they say the same: their containers, the form of the state, lengths and order of records. No differences.</summary>
    public IReadOnlyList<ImageDifference> Forms { get; init; } = [];

    /// <summary>How the pages compare; null when neither image has memory.</summary>
    public PageComparison? Pages { get; init; }

    /// <summary>What could not be compared, or only in part, each in a sentence.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>True when nothing differs of what was compared.</summary>
    public bool IsSame => Problem is null && DifferenceCount == 0 && Pages is not { IsSame: false };
}
