using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>An entry point of the hypervisor, and what may be asked of it.</summary>
public sealed record HypercallDescription
{
    /// <summary>Xen's name, without <c>__HYPERVISOR_</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in generated code, when the one made from <see cref="Name"/> would not do.</summary>
    public string? Alias { get; init; }

    /// <summary>Its number.</summary>
    public required ulong Number { get; init; }

    /// <summary>What it is for.</summary>
    public required string Doc { get; init; }

    /// <summary>Where Xen defines it.</summary>
    public required string Source { get; init; }

    /// <summary>What callers may rely on.</summary>
    public required InterfaceKind Interface { get; init; }

    /// <summary>The versions that have it.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>Its arguments, in the order of the registers.</summary>
    public required IReadOnlyList<ArgumentDescription> Arguments { get; init; }

    /// <summary>Where the operation's code is, in which versions. None when it does one thing only.</summary>
    public IReadOnlyList<SelectorDescription> Selectors { get; init; } = [];

    /// <summary>Where the codes are that operations of one code have among themselves.</summary>
    public IReadOnlyList<SubSelectorDescription> SubSelectors { get; init; } = [];

    /// <summary>Where its operations leave their progress when they are preempted.</summary>
    public required IReadOnlyList<ContinuationDescription> Continuations { get; init; }

    /// <summary>What may be asked of it.</summary>
    public required IReadOnlyList<OperationDescription> Operations { get; init; }

    /// <summary>The rules of the lint that it breaks and will always break.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>Where it is described.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The name in generated code.</summary>
    public string PascalName => Alias ?? Names.ToPascalCase(Name);
}
