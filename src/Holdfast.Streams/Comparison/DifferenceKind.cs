namespace Holdfast.Streams.Comparison;

/// <summary>How two images differ in something.</summary>
public enum DifferenceKind
{
    /// <summary>Both have it, and not the same.</summary>
    Differs,

    /// <summary>The first image alone has it.</summary>
    OnlyInA,

    /// <summary>The second image alone has it.</summary>
    OnlyInB,
}
