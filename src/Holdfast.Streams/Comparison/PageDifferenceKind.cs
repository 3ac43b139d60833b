namespace Holdfast.Streams.Comparison;

/// <summary>How page frames of two images differ.</summary>
public enum PageDifferenceKind
{
    /// <summary>The first image alone has them.</summary>
    OnlyInA,

    /// <summary>The second image alone has them.</summary>
    OnlyInB,

    /// <summary>They have different types.</summary>
    Type,

    /// <summary>They hold different bytes.</summary>
    Contents,
}
