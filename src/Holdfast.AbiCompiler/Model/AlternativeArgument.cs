using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>A structure that some callers pass to an operation instead of its usual one.</summary>
/// <param name="Structure">The structure's name.</param>
/// <param name="Doc">Who does, in words.</param>
/// <param name="Location">Where it is described.</param>
public sealed record AlternativeArgument(string Structure, string Doc, SourceLocation Location)
{
    /// <summary>The widths of caller that pass it. Empty: all.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>The kind of guest that passes it, <c>pv</c> or <c>hvm</c>; null for both.</summary>
    public string? Guest { get; init; }

    /// <summary>The versions that take it, within those of the operation.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;
}
