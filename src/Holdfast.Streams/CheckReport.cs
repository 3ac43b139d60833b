using System.Collections.Immutable;
using Holdfast.Streams.Hypercalls;

namespace Holdfast.Streams;

/// <summary>What was found in one image, and what it was judged by.</summary>
public sealed class CheckReport
{
    /// <summary>What the file is. For <see cref="ImageKind.Unknown"/> nothing was judged.</summary>
    public required ImageKind Kind { get; init; }

    /// <summary>The version of Xen whose rules were applied.</summary>
    public required XenVersion TargetXen { get; init; }

    /// <summary>The findings, in the order of their offsets.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many errors there are, also those that are counted and not listed.</summary>
    public required long Errors { get; init; }

    /// <summary>How many warnings there are, also those that are counted and not listed.</summary>
    public required long Warnings { get; init; }

    /// <summary>Where the vCPUs that are up stand with hypercalls, and what the target makes of those in flight; null when that was not looked for.</summary>
    public IReadOnlyList<VcpuCall>? Calls { get; init; }

    /// <summary>What was read.</summary>
    public required GuestImage Image { get; init; }

    /// <summary>True when the file is of a known kind and nothing found would keep it from being restored.</summary>
    public bool Passed => Kind != ImageKind.Unknown && Errors == 0;
}
