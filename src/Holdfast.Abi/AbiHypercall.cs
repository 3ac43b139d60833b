using Holdfast.Content;
namespace Holdfast.Abi;

/// <summary>The table of a hypercall: its arguments, its operations, and where they leave their progress.</summary>
public sealed class AbiHypercall
{
    /// <summary>The name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The name in Xen, without <c>__HYPERVISOR_</c>.</summary>
    public required string XenName { get; init; }

    /// <summary>The number.</summary>
    public required uint Number { get; init; }

    /// <summary>What it is for.</summary>
    public required string Doc { get; init; }

    /// <summary>Where Xen defines it.</summary>
    public required string Source { get; init; }

    /// <summary>What callers may rely on.</summary>
    public required AbiInterface Interface { get; init; }

    /// <summary>The versions that have it.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>Its arguments, in the order of the registers.</summary>
    public required IReadOnlyList<AbiArgument> Arguments { get; init; }

    /// <summary>Where the operation's code is, in which versions. None when it does one thing only.</summary>
    public IReadOnlyList<AbiSelector> Selectors { get; init; } = [];

    /// <summary>Where the codes are that operations of one code have among themselves.</summary>
    public IReadOnlyList<AbiSelector> SubSelectors { get; init; } = [];

    /// <summary>Where operations leave their progress when they are preempted.</summary>
    public required IReadOnlyList<AbiContinuation> Continuations { get; init; }

    /// <summary>What may be asked of it.</summary>
    public required IReadOnlyList<AbiOperation> Operations { get; init; }
}
