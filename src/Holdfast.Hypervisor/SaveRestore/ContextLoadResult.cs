using Holdfast.Hypervisor.Domains;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.SaveRestore;

/// <summary>What became of a domain context that a domain was to take.</summary>
/// <param name="Refusal">Why it was not taken; null when it was. Nothing has changed then.</param>
/// <param name="Missing">The records that a partial image lacks: what they would say is in the state after reset.</param>
public sealed record ContextLoadResult(DomainRefusal? Refusal, IReadOnlyList<DomainContextRecordName> Missing)
{
    /// <summary>True when it was taken.</summary>
    public bool Succeeded => Refusal is null;
}
