using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>A named range of the bits of an integer field.</summary>
public sealed record BitRange
{
    /// <summary>Xen's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name in generated code, when the one made from <see cref="Name"/> would not do.</summary>
    public string? Alias { get; init; }

    /// <summary>The lowest bit.</summary>
    public required int First { get; init; }

    /// <summary>The highest bit.</summary>
    public required int Last { get; init; }

    /// <summary>What it means.</summary>
    public required string Doc { get; init; }

    /// <summary>True for bits that are reserved: zero when written.</summary>
    public bool MustBeZero { get; init; }

    /// <summary>The enumeration of its values, if there is one.</summary>
    public string? Enum { get; init; }

    /// <summary>What says the same in other structures, the one that counts first.</summary>
    public IReadOnlyList<FieldOrigin> Origins { get; init; } = [];

    /// <summary>The versions that have it, within those of the field.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>Where it is described.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Where its enumeration is named.</summary>
    public required SourceLocation EnumLocation { get; init; }

    /// <summary>The number of bits.</summary>
    public int Width => Last - First + 1;

    /// <summary>The bits, in place.</summary>
    public ulong Mask => (Width == 64 ? ulong.MaxValue : (1UL << Width) - 1) << First;

    /// <summary>The name in generated code.</summary>
    public string PascalName => Alias ?? Names.ToPascalCase(Name);
}
