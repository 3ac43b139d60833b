using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>A field of a structure.</summary>
public sealed record FieldDescription
{
    /// <summary>Xen's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name in generated code, when the one made from <see cref="Name"/> would not do.</summary>
    public string? Alias { get; init; }

    /// <summary>The type of the field, or of its elements.</summary>
    public required FieldType Type { get; init; }

    /// <summary>How many elements it has.</summary>
    public required ElementCount Count { get; init; }

    /// <summary>What it means, and its unit.</summary>
    public required string Doc { get; init; }

    /// <summary>Who writes it.</summary>
    public required string WrittenBy { get; init; }

    /// <summary>True for padding and reserved fields: zero when written.</summary>
    public bool MustBeZero { get; init; }

    /// <summary>True for padding that has no name in C, because a compiler adds it.</summary>
    public bool Implicit { get; init; }

    /// <summary>True for an integer that is bit-fields in C.</summary>
    public bool BitField { get; init; }

    /// <summary>How a person wants to see it.</summary>
    public DisplayHint Show { get; init; }

    /// <summary>The enumeration of its values, if there is one.</summary>
    public string? Enum { get; init; }

    /// <summary>Its named bits.</summary>
    public IReadOnlyList<BitRange> Bits { get; init; } = [];

    /// <summary>What says the same in other structures, the one that counts first.</summary>
    public IReadOnlyList<FieldOrigin> Origins { get; init; } = [];

    /// <summary>The versions that have it, within those that have the structure.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>What stands in its place in the other versions; null where nothing does.</summary>
    public FieldSubstitute? Otherwise { get; init; }

    /// <summary>The widths of caller at which it is there. Empty: all.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>Where it is described.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Where its type is named, or the tag of its union.</summary>
    public required SourceLocation TypeLocation { get; init; }

    /// <summary>Where its number of elements is given.</summary>
    public required SourceLocation CountLocation { get; init; }

    /// <summary>Where its enumeration is named.</summary>
    public required SourceLocation EnumLocation { get; init; }

    /// <summary>The name in generated code.</summary>
    public string PascalName => Alias ?? Names.ToPascalCase(Name);
}
