using Holdfast.Abi.Errors;
using Holdfast.Abi.IoReq;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Memory;

/// <summary>What the hypervisor has for a domain and lets its device model or toolstack map: pages of ioreq servers, of the grant table.</summary>
/// <remarks>Source: xen/common/memory.c (acquire_resource), 4.17.7 and 4.20.4.</remarks>
internal static class DomainResources
{
    private const uint RequestsInPage = GuestMemory.PageSize / Ioreq.Size;
    private static readonly XenVersion s_knowsItsKinds = new(4, 20, 0);

    /// <summary>Finds the domain that is asked about, and how large the resource is.</summary>
    /// <param name="hypervisor">The hypervisor.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="id">The number of the domain that is asked about.</param>
    /// <param name="type">Which kind of resource.</param>
    /// <param name="resource">Which one of the kind.</param>
    /// <param name="domain">The domain.</param>
    /// <param name="frames">How many frames the resource has. Of a kind that there is not, before 4.20, it is a number that no resource has: Xen answers so when it is asked for that alone.</param>
    /// <returns>ESRCH for no domain, EPERM for the caller's own and for one that the caller does not serve, EINVAL for a resource without frames, and since 4.20 for a kind that there is not.</returns>
    public static XenErrno Find(EmbeddedHypervisor hypervisor, Domain caller, ushort id, ushort type, uint resource, out Domain domain, out uint frames)
    {
        frames = 0;
        if (!hypervisor.TryFind(new DomainId(id), out domain!)) return XenErrno.Esrch;
        if (!caller.MayServe(domain)) return XenErrno.Eperm;
        frames = (MemoryResource)type switch
        {
            MemoryResource.GrantTable => domain.Grants.MaxFramesOfResource(resource),

            // One for the ring of requests that need no answer, and as many as the requests of all vCPUs need.
            MemoryResource.IoreqServer => domain.IsPv ? 0 : 1 + ((domain.Configuration.Vcpus + RequestsInPage - 1) / RequestsInPage),
            MemoryResource.VmtraceBuf => 0,
            _ => hypervisor.Version >= s_knowsItsKinds ? 0 : unchecked((uint)-(int)XenErrno.Eopnotsupp),
        };
        return frames == 0 ? XenErrno.Einval : default;
    }

    /// <summary>Takes frames of a resource.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="domain">The domain that is asked about.</param>
    /// <param name="type">Which kind of resource.</param>
    /// <param name="resource">Which one of the kind.</param>
    /// <param name="first">The first frame.</param>
    /// <param name="pages">As many as are wanted: receives the frames.</param>
    /// <returns>What the kind of resource answers; EOPNOTSUPP for one that there is not. Frames that come before one that is not there may be made, and are not given.</returns>
    public static XenErrno Take(Domain caller, Domain domain, ushort type, uint resource, uint first, Span<SharedPage> pages)
    {
        switch ((MemoryResource)type)
        {
            case MemoryResource.GrantTable:
                if (!domain.Grants.TryGetResource(resource, first, (uint)pages.Length, out IReadOnlyList<SharedPage> all, out XenErrno error)) return error;
                for (int i = 0; i < pages.Length; i++) pages[i] = all[(int)first + i];
                return default;

            case MemoryResource.IoreqServer:
                for (int i = 0; i < pages.Length; i++)
                {
                    if (!domain.IoreqServers.TryGetResource(caller, resource, first + (ulong)i, out pages[i], out error)) return error;
                }

                return default;

            default:
                return XenErrno.Eopnotsupp;
        }
    }
}
