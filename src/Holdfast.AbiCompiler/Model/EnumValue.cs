using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>One value of an enumeration.</summary>
public sealed record EnumValue
{
    /// <summary>Xen's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name in generated code, when the one made from <see cref="Name"/> would not do.</summary>
    public string? Alias { get; init; }

    /// <summary>The number; a negative one as 64 bits in two's complement.</summary>
    public required ulong Value { get; init; }

    /// <summary>What it means.</summary>
    public required string Doc { get; init; }

    /// <summary>The versions that have it.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>Where it is described.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The name in generated code.</summary>
    public string PascalName => Alias ?? Names.ToPascalCase(Name);
}
