namespace Holdfast.AbiCompiler.Model;

/// <summary>A record of the domain context: its type, its body, and where it may stand.</summary>
public sealed record ContextRecordDescription
{
    /// <summary>Its name, such as <c>VCPU_REGISTERS</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in generated code, when the one made from <see cref="Name"/> would not do.</summary>
    public string? Alias { get; init; }

    /// <summary>Its type.</summary>
    public required ulong Code { get; init; }

    /// <summary>What the record holds.</summary>
    public required string Doc { get; init; }

    /// <summary>The structure of its body; null for a record without one.</summary>
    public string? Structure { get; init; }

    /// <summary>The length of a body whose structure ends with an array that takes the rest; 0 when any will do, or the structure says it.</summary>
    public int Length { get; init; }

    /// <summary>What an instance stands for: <c>image</c>, <c>piece</c>, <c>domain</c>, <c>vcpu</c>, <c>frame</c>, <c>server</c> or <c>device</c>.</summary>
    public required string Scope { get; init; }

    /// <summary>The kinds of guest that have it.</summary>
    public required IReadOnlyList<string> Guests { get; init; }

    /// <summary><c>always</c>, <c>whole</c> (unless the image is partial) or <c>sometimes</c>.</summary>
    public required string Presence { get; init; }

    /// <summary>Where it is described.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The name in generated code.</summary>
    public string PascalName => Alias ?? Names.ToPascalCase(Name);
}
