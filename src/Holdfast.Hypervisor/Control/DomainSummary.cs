using Holdfast.Abi;
using Holdfast.Abi.Domctl;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Control;

/// <summary>What a toolstack is told of a domain (getdomaininfo in xen/common/domctl.c, 4.17).</summary>
internal static class DomainSummary
{
    // SHUTDOWN_CODE_INVALID, of which the flags have the lower half.
    private const uint NoShutdownCode = 0xffff;

    /// <summary>Sums a domain up.</summary>
    public static XenDomctlGetdomaininfo Of(Domain domain)
    {
        uint online = OnlineVcpus(domain);
        return new XenDomctlGetdomaininfo
        {
            Domain = domain.Id.Value,
            Flags = NoShutdownCode << XenDomctlGetdomaininfo.Bits.ShutdownCodeShift,
            Paused = domain.IsPaused && !domain.IsControl,

            // No vCPU of a guest runs here; those that are up wait to.
            Running = domain.IsControl,
            Blocked = online > 0 && AllWait(domain),
            HvmGuest = !domain.IsPv,
            Hap = !domain.IsPv,
            TotPages = (ulong)domain.Memory.Count,
            MaxPages = (ulong)domain.Memory.MaxFrames,
            SharedInfoFrame = domain.SharedInfo?.Gfn ?? SharedPage.Nowhere,
            CpuTime = TimeOf(domain),
            NrOnlineVcpus = online,
            MaxVcpuId = domain.MadeVcpus == 0 ? XenDomctlGetdomaininfo.InvalidMaxVcpuId : (uint)domain.MadeVcpus - 1,
            Handle = HandleOf(domain),
            GpaddrBits = domain.AddressBits,
            ArchConfig = new XenArchDomainconfig { EmulationFlags = domain.EmulationFlags ?? domain.Configuration.Devices },
        };
    }

    private static uint OnlineVcpus(Domain domain)
    {
        uint count = 0;
        for (int i = 0; i < domain.Vcpus.Count; i++) count += domain.IsControl || domain.Vcpus[i].IsUp ? 1u : 0;
        return count;
    }

    private static bool AllWait(Domain domain)
    {
        for (int i = 0; i < domain.Vcpus.Count; i++)
        {
            if (domain.IsControl || (domain.Vcpus[i].IsUp && domain.Vcpus[i].Activity is not ({ Halted: true } or { Polling: true }))) return false;
        }

        return true;
    }

    private static ulong TimeOf(Domain domain)
    {
        const int Running = 0; // RUNSTATE_running in public/vcpu.h, 4.17
        ulong time = 0;
        for (int i = 0; i < domain.Vcpus.Count; i++)
        {
            if (domain.Vcpus[i].Runstate is { } runstate) time = unchecked(time + runstate.Time[Running]);
        }

        return time;
    }

    private static Array16<byte> HandleOf(Domain domain)
    {
        Array16<byte> handle = default;
        domain.Configuration.Handle.TryWriteBytes(handle, bigEndian: true, out _);
        return handle;
    }
}
