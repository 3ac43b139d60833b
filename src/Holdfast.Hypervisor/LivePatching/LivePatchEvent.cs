using System.Collections.Immutable;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Hypervisor.LivePatching;

/// <summary>What real Xen would tell on its console, or what would have happened to it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Payload">The payload's name.</param>
/// <param name="Message">A sentence.</param>
public sealed record LivePatchEvent(LivePatchEventKind Kind, string Payload, string Message)
{
    /// <summary>The hook that is called; null for all else.</summary>
    public PayloadHook? Hook { get; init; }

    /// <summary>What was found in a payload that is refused at its upload.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}
