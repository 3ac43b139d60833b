using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>A set of named values.</summary>
public sealed record EnumDescription
{
    /// <summary>The name, in PascalCase.</summary>
    public required string Name { get; init; }

    /// <summary>What Xen calls them, such as <c>REC_TYPE_*</c>.</summary>
    public string? XenName { get; init; }

    /// <summary>The integer that holds one.</summary>
    public required FieldType.Integer Type { get; init; }

    /// <summary>What they are.</summary>
    public required string Doc { get; init; }

    /// <summary>Where Xen defines them.</summary>
    public required string Source { get; init; }

    /// <summary>The values, in the order of the description.</summary>
    public required IReadOnlyList<EnumValue> Values { get; init; }

    /// <summary>How a person wants to see one.</summary>
    public DisplayHint Show { get; init; }

    /// <summary>True when values are bits that combine.</summary>
    public bool Flags { get; init; }

    /// <summary>The versions that have it. Those of a value are within them, and the same where nothing else is said.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>Where it is described.</summary>
    public required SourceLocation Location { get; init; }
}
