using Holdfast.Content;
namespace Holdfast.Abi;

/// <summary>A structure that some callers pass to an operation instead of its usual one.</summary>
public sealed class AbiAlternative
{
    /// <summary>The name of the structure in C#.</summary>
    public required string Structure { get; init; }

    /// <summary>Who passes it, in words.</summary>
    public required string Doc { get; init; }

    /// <summary>The widths of caller, in bytes, that pass it. Empty: all.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>The kind of guest that passes it, <c>pv</c> or <c>hvm</c>; null for both.</summary>
    public string? Guest { get; init; }

    /// <summary>The versions that take it, within those of the operation.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;
}
