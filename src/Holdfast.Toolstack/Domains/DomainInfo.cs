using Holdfast.Abi.Domctl;

namespace Holdfast.Toolstack.Domains;

/// <summary>What a hypervisor knows of a domain.</summary>
public sealed class DomainInfo
{
    /// <summary>A domain that has not shut down has this in place of the reason.</summary>
    private const uint NoReason = 255;

    private readonly XenDomctlGetdomaininfo _info;

    internal DomainInfo(XenDomctlGetdomaininfo info) => _info = info;

    /// <summary>Its number.</summary>
    public ushort Id => _info.Domain;

    /// <summary>True when it is HVM or PVH; false when it is PV.</summary>
    public bool IsHvm => _info.HvmGuest;

    /// <summary>True when its page tables are in hardware.</summary>
    public bool HasHardwarePageTables => _info.Hap;

    /// <summary>True when a toolstack has paused it.</summary>
    public bool IsPaused => _info.Paused;

    /// <summary>True when it has shut down.</summary>
    public bool IsShutDown => _info.Shutdown;

    /// <summary>
    /// True when it has been destroyed, and only what others still hold of it is left. While it is being torn down, which takes its time with a large domain, Xen does not say so: the flag is that of
    /// DOMDYING_dead, and DOMDYING_dying is not told.
    /// </summary>
    public bool IsDying => _info.Dying;

    /// <summary>Why it has shut down, one of Xen's SHUTDOWN_ codes; null while it has not.</summary>
    public uint? ShutdownReason => IsShutDown && _info.ShutdownCode != NoReason ? _info.ShutdownCode : null;

    /// <summary>How many vCPUs were made for it, whether they are up or not; 0 while it is being built and none is made yet.</summary>
    public uint MaxVcpus => _info.MaxVcpuId == XenDomctlGetdomaininfo.InvalidMaxVcpuId ? 0 : _info.MaxVcpuId + 1;

    /// <summary>How many vCPUs are up.</summary>
    public uint OnlineVcpus => _info.NrOnlineVcpus;

    /// <summary>The devices that Xen emulates for it; of a PVH domain the local APICs alone.</summary>
    public X86Emulation Emulation => (X86Emulation)_info.ArchConfig.EmulationFlags;

    /// <summary>Every flag and number, as Xen wrote them.</summary>
    public XenDomctlGetdomaininfo Raw => _info;
}
