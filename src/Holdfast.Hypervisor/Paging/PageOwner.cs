namespace Holdfast.Hypervisor.Paging;

/// <summary>Whose pages a call lets a page table lead to: the domain that it names beside the one whose tables they are.</summary>
internal enum PageOwner
{
    /// <summary>The guest whose page tables they are.</summary>
    Guest,

    /// <summary>Somebody else: another guest, or nobody (DOMID_IO).</summary>
    Other,
}
