namespace Holdfast.AbiCompiler.Model;

/// <summary>A record of the HVM context: the code that names it, its structure, and how Xen takes it.</summary>
public sealed record SaveRecordDescription
{
    /// <summary>Xen's name, such as <c>LAPIC_REGS</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in generated code, when the one made from <see cref="Name"/> would not do.</summary>
    public string? Alias { get; init; }

    /// <summary>The type code.</summary>
    public required ulong Code { get; init; }

    /// <summary>What the record holds.</summary>
    public required string Doc { get; init; }

    /// <summary>The structure of its body; null for a record without one.</summary>
    public string? Structure { get; init; }

    /// <summary>Structures that older versions wrote instead, oldest first.</summary>
    public IReadOnlyList<string> Older { get; init; } = [];

    /// <summary><c>domain</c> or <c>vcpu</c>: what an instance stands for.</summary>
    public required string Scope { get; init; }

    /// <summary><c>exact</c>, <c>zero-extended</c> or <c>variable</c>: what Xen makes of its length.</summary>
    public required string LengthRule { get; init; }

    /// <summary>False when a PVH guest has no such device, so that the record is refused.</summary>
    public bool PvhAllowed { get; init; } = true;

    /// <summary>Where it is described.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The name in generated code.</summary>
    public string PascalName => Alias ?? Names.ToPascalCase(Name);
}
