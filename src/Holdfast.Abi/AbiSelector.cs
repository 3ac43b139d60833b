using Holdfast.Content;
namespace Holdfast.Abi;

/// <summary>Where the code of an operation is, in some versions.</summary>
public sealed class AbiSelector
{
    /// <summary>The argument, or <c>Structure.field</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The code that the operations have in common which it tells apart; null when it tells all of them apart.</summary>
    public uint? Code { get; init; }

    /// <summary>The lowest of the bits that hold the code; null when all do.</summary>
    public int? FirstBit { get; init; }

    /// <summary>The highest of the bits that hold the code.</summary>
    public int? LastBit { get; init; }

    /// <summary>True when the bits that hold no code are ignored by operations that keep no progress there; false when those have to be zero.</summary>
    public bool IgnoresOthers { get; init; }

    /// <summary>The versions that look there.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;
}
