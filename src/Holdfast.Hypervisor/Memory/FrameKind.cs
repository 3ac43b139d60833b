namespace Holdfast.Hypervisor.Memory;

/// <summary>What is at a guest's page number, and how accesses to it are treated: what Xen calls the type of a p2m entry (xen/arch/x86/include/asm/p2m.h, 4.17).</summary>
public enum FrameKind
{
    /// <summary>Nothing: an access is a device's, if there is one (p2m_mmio_dm, p2m_invalid).</summary>
    None,

    /// <summary>Memory (p2m_ram_rw).</summary>
    Ram,

    /// <summary>Memory that the guest only reads: its writes are dropped (p2m_ram_ro).</summary>
    ReadOnlyRam,

    /// <summary>Memory whose writes go to an ioreq server (p2m_ioreq_server).</summary>
    IoreqServer,

    /// <summary>A page of the hypervisor's: the shared info page, one of a grant table (p2m_ram_rw of a page that is Xen's).</summary>
    HypervisorPage,

    /// <summary>Another domain's page, which that domain granted for reading and writing (p2m_grant_map_rw).</summary>
    Granted,

    /// <summary>Another domain's page, which that domain granted for reading (p2m_grant_map_ro).</summary>
    GrantedReadOnly,

    /// <summary>Another domain's page, which its master maps (p2m_map_foreign).</summary>
    Foreign,

    /// <summary>Memory that the guest gets when it uses it for the first time (p2m_populate_on_demand).</summary>
    OnDemand,
}
