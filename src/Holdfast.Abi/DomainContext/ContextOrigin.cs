namespace Holdfast.Abi.DomainContext;

/// <summary>What a structure of the domain context has from one of Xen's.</summary>
/// <param name="Origin">Xen's structure.</param>
/// <param name="Context">The domain context's.</param>
/// <param name="Moves">Which bits.</param>
public sealed record ContextOrigin(AbiStructure Origin, AbiStructure Context, IReadOnlyList<ContextMove> Moves);
