using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>Where the code of an operation is, in some versions.</summary>
/// <param name="Place">The argument, or the field (<c>Structure.field</c>).</param>
/// <param name="Location">Where it is described.</param>
public sealed record SelectorDescription(string Place, SourceLocation Location)
{
    /// <summary>The lowest of the bits that hold it; null when all do.</summary>
    public int? FirstBit { get; init; }

    /// <summary>The highest of the bits that hold it.</summary>
    public int? LastBit { get; init; }

    /// <summary>True when the bits that hold no code are ignored by operations that keep no progress there; false when those have to be zero.</summary>
    public bool IgnoresOthers { get; init; }

    /// <summary>The versions that look there.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>The greatest code that has room.</summary>
    public ulong MaxCode => LastBit - FirstBit is { } last and < 63 ? (1UL << (last + 1)) - 1 : ulong.MaxValue;
}
