using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>A structure as it stands on the wire or in a shared page.</summary>
public sealed record StructureDescription
{
    /// <summary>The name, in PascalCase.</summary>
    public required string Name { get; init; }

    /// <summary>Xen's name for it, or the one in C of a structure that is not Xen's.</summary>
    public required string XenName { get; init; }

    /// <summary>True when it is not Xen's but defined by a specification of our own.</summary>
    public bool IsOwn { get; init; }

    /// <summary>How <see cref="XenName"/> is introduced.</summary>
    public string NamedBy => IsOwn ? "In C" : "Xen's";

    /// <summary>What it is.</summary>
    public required string Doc { get; init; }

    /// <summary>Where Xen defines it.</summary>
    public required string Source { get; init; }

    /// <summary>The order of the bytes of its integers.</summary>
    public required WireOrder Order { get; init; }

    /// <summary>True for a structure that is only accessed where it lies: it has offsets, and is never copied.</summary>
    public bool InPlace { get; init; }

    /// <summary>The versions that have it.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>The widths of caller that it exists for, when it depends on the width.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>The fields, in order.</summary>
    public required IReadOnlyList<FieldDescription> Fields { get; init; }

    /// <summary>Numbers that belong to it.</summary>
    public IReadOnlyList<ConstantDescription> Constants { get; init; } = [];

    /// <summary>The rules of the lint that it breaks and will always break.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>Where it is described.</summary>
    public required SourceLocation Location { get; init; }
}
