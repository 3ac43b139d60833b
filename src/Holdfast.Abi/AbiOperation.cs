using Holdfast.Content;
namespace Holdfast.Abi;

/// <summary>One thing that may be asked of a hypercall.</summary>
public sealed class AbiOperation
{
    /// <summary>The name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The name in Xen.</summary>
    public required string XenName { get; init; }

    /// <summary>Its code in the hypercall's selector; null when the hypercall does one thing only.</summary>
    public uint? Code { get; init; }

    /// <summary>Its code in the selector of the operation that it is a part of; null when it is none.</summary>
    public uint? SubCode { get; init; }

    /// <summary>What it does.</summary>
    public required string Doc { get; init; }

    /// <summary>What callers may rely on.</summary>
    public required AbiInterface Interface { get; init; }

    /// <summary>Who may call it.</summary>
    public required AbiCallers Callers { get; init; }

    /// <summary>The names in C# of the structure that it takes, first today's and then those of older versions; none when it takes none.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Structures that some callers pass instead.</summary>
    public IReadOnlyList<AbiAlternative> Instead { get; init; } = [];

    /// <summary>True when the caller passes an array of the structure.</summary>
    public bool TakesArray { get; init; }

    /// <summary>True when the structure, in any of its forms, holds pointers of the caller's.</summary>
    public bool HoldsPointers { get; init; }

    /// <summary>The name of the continuation that keeps its progress (<see cref="AbiHypercall.Continuations"/>); null when it is never preempted.</summary>
    public string? Continuation { get; init; }

    /// <summary>The last version that does not look at the bits above its code, where the selector says that such bits are refused; null when it is as the selector says.</summary>
    public XenVersion? IgnoresOthersUntil { get; init; }

    /// <summary>True when a version does not look at bits above its code in which it keeps no progress, and false when they have to be zero.</summary>
    /// <param name="selector">What says in the version which operation is asked for; null when nothing does.</param>
    /// <param name="version">The version.</param>
    public bool IgnoresOthers(AbiSelector? selector, XenVersion version) => (selector?.IgnoresOthers ?? false) || version <= IgnoresOthersUntil;

    /// <summary>The versions that have it.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;
}
