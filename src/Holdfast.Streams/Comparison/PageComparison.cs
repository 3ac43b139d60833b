namespace Holdfast.Streams.Comparison;

/// <summary>How the page frames of two images compare. Frames without memory, which an image may list or leave out, are in neither.</summary>
public sealed class PageComparison
{
    /// <summary>How many frames the first image has.</summary>
    public ulong InA { get; init; }

    /// <summary>How many frames the second image has.</summary>
    public ulong InB { get; init; }

    /// <summary>How many frames the first image alone has.</summary>
    public ulong OnlyInA { get; init; }

    /// <summary>How many frames the second image alone has.</summary>
    public ulong OnlyInB { get; init; }

    /// <summary>How many frames of both have another type.</summary>
    public ulong OtherType { get; init; }

    /// <summary>How many frames of both hold other bytes; those with another type may be among them.</summary>
    public ulong OtherContents { get; init; }

    /// <summary>How many frames of both hold the same bytes.</summary>
    public ulong SameContents { get; init; }

    /// <summary>How many frames of both have contents that were not compared: because that was not asked for, or because it is not known where they stand.</summary>
    public ulong NotCompared { get; init; }

    /// <summary>The frames that differ, in rising order, up to a limit. One that has another type and holds other bytes is there twice.</summary>
    public IReadOnlyList<PageDifference> Runs { get; init; } = [];

    /// <summary>How many more runs there are.</summary>
    public long MoreRuns { get; init; }

    /// <summary>True when no frame differs, as far as they were compared.</summary>
    public bool IsSame => OnlyInA == 0 && OnlyInB == 0 && OtherType == 0 && OtherContents == 0;
}
