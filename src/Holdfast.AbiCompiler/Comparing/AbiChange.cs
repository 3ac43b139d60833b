namespace Holdfast.AbiCompiler.Comparing;

/// <summary>One change from one version to another, and what it does to whatever was built for the first.</summary>
/// <param name="Text">What changed, without a full stop.</param>
/// <param name="Remedy">What it takes to be right again.</param>
/// <param name="Effect">What becomes of a caller, of data or of a part of it that are of the first version.</param>
/// <param name="Part">The part; null for the whole.</param>
/// <param name="Widths">The callers' widths in bytes for which it is so. Empty: all.</param>
public sealed record AbiChange(string Text, Remedy Remedy, string Effect, string? Part, IReadOnlyList<int> Widths)
{
    /// <summary>A change that is the same for callers of all widths.</summary>
    public AbiChange(string text, Remedy remedy, string effect, string? part = null)
        : this(text, remedy, effect, part, [])
    {
    }

    /// <summary>True for what concerns only the end that one of the two forms of a structure does not have.</summary>
    internal bool IsAtEnd { get; init; }
}
