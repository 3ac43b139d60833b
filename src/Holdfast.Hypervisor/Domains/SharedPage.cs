namespace Holdfast.Hypervisor.Domains;

/// <summary>A page of the hypervisor's that the guest may have in its memory: the shared info page, a page of grants. Where it is there, the guest reads and writes these bytes.</summary>
/// <param name="gfn">Where it is in the guest's memory; all ones when it is not there.</param>
/// <param name="contents">Its contents, as long as a page. They are not copied.</param>
public sealed class SharedPage(ulong gfn, byte[] contents)
{
    /// <summary>What stands for a page that is not in the guest's memory.</summary>
    public const ulong Nowhere = ulong.MaxValue;

    /// <summary>Where it is in the guest's memory; <see cref="Nowhere"/> when it is not there.</summary>
    public ulong Gfn { get; internal set; } = gfn;

    /// <summary>Its contents.</summary>
    public ReadOnlyMemory<byte> Contents => contents;

    /// <summary>Its contents as one array, by which the page is known.</summary>
    internal byte[] Array => contents;

    /// <summary>Its contents, to be changed by the hypervisor.</summary>
    internal Span<byte> Bytes => contents;
}
