using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>One thing that may be asked of a hypercall.</summary>
public sealed record OperationDescription
{
    /// <summary>Xen's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name in generated code, when the one made from <see cref="Name"/> would not do.</summary>
    public string? Alias { get; init; }

    /// <summary>Its code in the hypercall's selector; null when the hypercall does one thing only.</summary>
    public ulong? Code { get; init; }

    /// <summary>Its code in the selector of the operation that it is a part of; null when it is none.</summary>
    public ulong? SubCode { get; init; }

    /// <summary>What it does.</summary>
    public required string Doc { get; init; }

    /// <summary>What callers may rely on.</summary>
    public required InterfaceKind Interface { get; init; }

    /// <summary>Who may call it: <c>guest-kernel</c>, <c>device-model</c>, <c>control-plane</c>.</summary>
    public required IReadOnlyList<string> Callers { get; init; }

    /// <summary>The structure that it takes; null when it takes none.</summary>
    public string? Argument { get; init; }

    /// <summary>Structures that some callers pass instead.</summary>
    public IReadOnlyList<AlternativeArgument> Instead { get; init; } = [];

    /// <summary>The structures that older versions took instead.</summary>
    public IReadOnlyList<string> Older { get; init; } = [];

    /// <summary>The structure that it takes and those of older versions.</summary>
    public IEnumerable<string> StructureNames => Argument is null ? Older : [Argument, .. Older];

    /// <summary>True when the caller passes an array of the structure.</summary>
    public bool TakesArray { get; init; }

    /// <summary>Further memory of the caller's.</summary>
    public IReadOnlyList<BufferDescription> Buffers { get; init; } = [];

    /// <summary>The name of the continuation that keeps its progress; null when it is never preempted.</summary>
    public string? Continuation { get; init; }

    /// <summary>The last version that does not look at the bits above its code, where the selector of others has them refused; null when it is as the selector says.</summary>
    public XenVersion? IgnoresOthersUntil { get; init; }

    /// <summary>The versions that have it.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>Where it is described.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Where its structures are named.</summary>
    public required SourceLocation ArgumentLocation { get; init; }

    /// <summary>Where its continuation is named.</summary>
    public required SourceLocation ContinuationLocation { get; init; }

    /// <summary>The name in generated code.</summary>
    public string PascalName => Alias ?? Names.ToPascalCase(Name);
}
