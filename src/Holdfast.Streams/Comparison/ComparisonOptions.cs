namespace Holdfast.Streams.Comparison;

/// <summary>What of two images is compared.</summary>
public sealed record ComparisonOptions
{
    /// <summary>True to compare what pages hold, and not only which there are: then all of both images is read.</summary>
    public bool ComparesContents { get; init; } = true;
}
