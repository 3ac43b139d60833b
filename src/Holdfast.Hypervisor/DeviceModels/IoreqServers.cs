using System.Diagnostics.CodeAnalysis;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Errors;
using Holdfast.Abi.IoReq;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.DeviceModels;

/// <summary>The ioreq servers of a domain.</summary>
/// <remarks>Source: xen/common/ioreq.c, xen/arch/x86/hvm/ioreq.c and xen/arch/x86/mm/p2m.c (p2m_set_ioreq_server), 4.17.</remarks>
/// <param name="domain">The domain whose accesses they get.</param>
internal sealed partial class IoreqServers(Domain domain)
{
    private readonly IoreqServer?[] _servers = new IoreqServer?[DmOpConstants.MaxIoreqServers];

    /// <summary>The server that gets writes to memory of the type for it; null when there is none.</summary>
    public IoreqServer? OfMemoryType { get; private set; }

    /// <summary>True when the last server that had the type gave it up: what is left of the type is plain memory. A server that was destroyed did not, and writes to what is left wait.</summary>
    public bool IsMemoryTypeGivenUp { get; private set; }

    /// <summary>A server; null when there is none of this number.</summary>
    public IoreqServer? this[uint id] => id < (uint)_servers.Length ? _servers[id] : null;

    /// <summary>Finds a server that somebody may change.</summary>
    /// <param name="emulator">The number of the domain that asks.</param>
    /// <param name="id">The server's number.</param>
    /// <param name="server">The server.</param>
    /// <returns>ENOENT when there is none; EPERM when it is another domain's.</returns>
    public XenErrno Find(ushort emulator, uint id, out IoreqServer? server)
    {
        server = this[id];
        if (server is null) return XenErrno.Enoent;
        if (server.Emulator != emulator) return XenErrno.Eperm;
        Forget(server.Id);
        return default;
    }

    /// <summary>Makes a server, with the lowest number that is free.</summary>
    /// <returns>ENOSPC when there are too many, or no event channels for it; EINVAL for an unknown handling of requests.</returns>
    public XenErrno Create(ushort emulator, byte buffering, out int id)
    {
        id = 0;
        if (buffering > (byte)IoreqServerBufferedRequests.Atomic) return XenErrno.Einval;
        id = Array.IndexOf(_servers, null);
        if (id < 0) return XenErrno.Enospc;
        var server = new IoreqServer(id, emulator, (IoreqServerBufferedRequests)buffering, domain.Vcpus.Count) { HasPorts = true };
        for (uint vcpu = 0; vcpu < domain.Vcpus.Count; vcpu++)
        {
            XenErrno error = AddVcpu(server, vcpu);
            if (error == default) continue;
            FreePorts(server);
            return error;
        }

        Forget(id);
        _servers[id] = server;
        return default;
    }

    /// <summary>Ends a server, whatever state it is in. A vCPU that waits for its answer goes on waiting.</summary>
    public void Destroy(IoreqServer server)
    {
        if (OfMemoryType == server) OfMemoryType = null;
        Disable(server);
        FreePorts(server);
        ReleasePage(server.Ring);
        ReleasePage(server.Requests);
        _servers[server.Id] = null;
        Forget(server.Id);
    }

    /// <summary>Gives a server memory of the type for it, or takes that away.</summary>
    /// <returns>EBUSY when another has it, or frames of the type are left; EINVAL when it is taken from a server that does not have it.</returns>
    public XenErrno SetOwnerOfMemoryType(IoreqServer server, bool takesWrites)
    {
        if (!takesWrites)
        {
            if (OfMemoryType != server) return XenErrno.Einval;
            (OfMemoryType, IsMemoryTypeGivenUp) = (null, true);
            return default;
        }

        if (OfMemoryType is not null || domain.Memory.HasIoreqServerFrames) return XenErrno.Ebusy;
        (OfMemoryType, IsMemoryTypeGivenUp) = (server, false);
        return default;
    }

    /// <summary>The server that is responsible for an access: of several, the one with the highest number.</summary>
    /// <param name="space">The space of the access.</param>
    /// <param name="first">The first address.</param>
    /// <param name="last">The last, all of which a range of the server's must have.</param>
    public IoreqServer? Select(XenDmOpIoRange space, ulong first, ulong last)
    {
        for (int id = _servers.Length - 1; id >= 0; id--)
        {
            if (_servers[id] is { IsEnabled: true } server && server.RangesOf(space).Contains(first, last)) return server;
        }

        return null;
    }

    /// <summary>Puts the same request into the ring of every server that is on and takes such requests (ioreq_broadcast).</summary>
    /// <returns>How many did not get it.</returns>
    public int BroadcastBuffered(in Ioreq request)
    {
        int failed = 0;
        for (int id = _servers.Length - 1; id >= 0; id--)
        {
            if (_servers[id] is { IsEnabled: true, IsBuffered: true } server && !TrySendBuffered(server, request)) failed++;
        }

        return failed;
    }

    /// <summary>Finds a server that waits behind another in the order of broadcasts.</summary>
    /// <param name="before">The number of the other one; the number of servers to begin.</param>
    /// <param name="server">The next server that is on.</param>
    public bool TryFindEnabledBelow(int before, [NotNullWhen(true)] out IoreqServer? server)
    {
        for (int id = before - 1; id >= 0; id--)
        {
            server = _servers[id];
            if (server is { IsEnabled: true }) return true;
        }

        server = null;
        return false;
    }

    private XenErrno AddVcpu(IoreqServer server, uint vcpu)
    {
        if (!domain.Events.TryAllocateForHypervisor(server.Emulator, vcpu, WakerOf(vcpu), out server.Ports[vcpu], out XenErrno error)) return error;
        if (vcpu != 0 || !server.IsBuffered) return default;
        if (!domain.Events.TryAllocateForHypervisor(server.Emulator, vcpu, null, out uint port, out error)) return error;
        server.BufferedPort = port;
        return default;
    }

    private void FreePorts(IoreqServer server)
    {
        foreach (uint port in server.Ports) FreePort(port);
        FreePort(server.BufferedPort);
    }

    private void FreePort(uint port)
    {
        if (port != 0) domain.Events.FreeForHypervisor(port);
    }
}
