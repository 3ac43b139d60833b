using System.Diagnostics.CodeAnalysis;
using Holdfast.Hypervisor.Domains;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.SaveRestore;

/// <summary>What became of an image that a domain was to be made of.</summary>
/// <param name="Domain">The domain, paused; null when there is none.</param>
/// <param name="Refusal">Why there is none; null when there is one.</param>
/// <param name="Missing">The records that a partial image lacks: what they would say is in the state after reset.</param>
public sealed record ImageLoadResult(Domain? Domain, DomainRefusal? Refusal, IReadOnlyList<DomainContextRecordName> Missing)
{
    /// <summary>True when there is a domain.</summary>
    [MemberNotNullWhen(true, nameof(Domain))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Domain is not null;
}
