using Holdfast.Content;
namespace Holdfast.AbiCompiler.Model;

/// <summary>Where a preempted operation leaves its progress, in some versions.</summary>
public sealed record ContinuationDescription
{
    /// <summary>Its name; several of one name, for different versions, are the history of one.</summary>
    public required string Name { get; init; }

    /// <summary>Which of several encodings that one version has beside each other; null when it has one.</summary>
    public string? Case { get; init; }

    /// <summary>What it is.</summary>
    public required string Doc { get; init; }

    /// <summary>True when the hypervisor keeps with the domain how far the call came, which no other hypervisor gets.</summary>
    public bool IsKept { get; init; }

    /// <summary>The versions of real Xen on which guests saw it in the middle of their calls; what is said of others was read in their sources.</summary>
    public IReadOnlyList<XenVersion> Seen { get; init; } = [];

    /// <summary>The versions that do it so.</summary>
    public XenVersionSpan Versions { get; init; } = XenVersionSpan.Always;

    /// <summary>True when what a place holds says that it is this one, and not another.</summary>
    public bool IsMarked => Places.Any(place => place is { Is: not null, IsUnread: false });

    /// <summary>Where parts of the progress are. None: the call begins again with the same arguments.</summary>
    public required IReadOnlyList<ProgressPlace> Places { get; init; }

    /// <summary>Where it is described.</summary>
    public required SourceLocation Location { get; init; }
}
