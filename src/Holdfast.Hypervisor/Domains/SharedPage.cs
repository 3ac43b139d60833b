namespace Holdfast.Hypervisor.Domains;

/// <summary>A page of the hypervisor's that the guest may have in its memory: the shared info page, a page of grants.</summary>
/// <param name="gfn">Where it is in the guest's memory; all ones when it is not there.</param>
/// <param name="contents">Its contents, as long as a page.</param>
public sealed class SharedPage(ulong gfn, ReadOnlyMemory<byte> contents)
{
    /// <summary>What stands for a page that is not in the guest's memory.</summary>
    public const ulong Nowhere = ulong.MaxValue;

    /// <summary>Where it is in the guest's memory; <see cref="Nowhere"/> when it is not there.</summary>
    public ulong Gfn { get; } = gfn;

    /// <summary>Its contents.</summary>
    public ReadOnlyMemory<byte> Contents { get; } = contents;
}
