using Holdfast.Abi.Domctl;

namespace Holdfast.Toolstack.Domains;

/// <summary>Something that happened to a domain.</summary>
/// <param name="Domain">Its number, which another domain may have later.</param>
/// <param name="UniqueId">Its identity, which no other domain of this host has.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Capabilities">What the domain is trusted with.</param>
public sealed record DomainChange(ushort Domain, ulong UniqueId, DomainChangeKind Kind, DomainCapabilities Capabilities);
