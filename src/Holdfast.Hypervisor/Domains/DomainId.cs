namespace Holdfast.Hypervisor.Domains;

/// <summary>The number of a domain.</summary>
/// <param name="Value">The number, below <see cref="Abi.DomainIds.DomainIdsConstants.FirstReserved"/>.</param>
public readonly record struct DomainId(ushort Value)
{
    /// <inheritdoc/>
    public override string ToString() => $"d{Value}";
}
