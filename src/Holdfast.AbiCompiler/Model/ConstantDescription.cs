using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>A number or text that belongs to a structure.</summary>
public sealed record ConstantDescription
{
    /// <summary>Xen's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name in generated code, when the one made from <see cref="Name"/> would not do.</summary>
    public string? Alias { get; init; }

    /// <summary>The number's type; null for a text.</summary>
    public FieldType.Integer? Type { get; init; }

    /// <summary>The number.</summary>
    public ulong Value { get; init; }

    /// <summary>The text, when it is one.</summary>
    public string? Text { get; init; }

    /// <summary>What it means.</summary>
    public required string Doc { get; init; }

    /// <summary>How a person wants to see it.</summary>
    public DisplayHint Show { get; init; }

    /// <summary>The versions that have it.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>Where it is described.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The name in generated code.</summary>
    public string PascalName => Alias ?? Names.ToPascalCase(Name);
}
