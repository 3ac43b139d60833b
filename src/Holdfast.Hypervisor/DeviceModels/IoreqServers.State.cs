using System.Collections.Immutable;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.IoReq;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.DeviceModels;

/// <content>Servers as IOREQ_SERVER and IOREQ_PORTS have them (docs/specs/domain-context.md §6.17). The pages are not in an image: they hold no request while a domain is saved.</content>
internal sealed partial class IoreqServers
{
    // What an image said, until somebody gets hold of the server: so it is saved as it came. An image may be partial, and have the channels of a server that it does not have.
    private readonly CountedList<ContextIoreqServer, ContextIoreqRange>?[] _saved = new CountedList<ContextIoreqServer, ContextIoreqRange>?[DmOpConstants.MaxIoreqServers];
    private readonly CountedList<ContextIoreqPorts, ContextIoreqPort>?[] _savedPorts = new CountedList<ContextIoreqPorts, ContextIoreqPort>?[DmOpConstants.MaxIoreqServers];

    /// <summary>A server and its ranges; null when there is none of this number.</summary>
    public CountedList<ContextIoreqServer, ContextIoreqRange>? ServerOf(uint id)
    {
        if (_saved[id] is { } saved) return saved;
        if (this[id] is not { } server) return null;
        var ranges = ImmutableArray.CreateBuilder<ContextIoreqRange>();
        for (int space = 0; space < IoreqServer.Spaces; space++)
        {
            foreach (AddressRange range in server.RangesOf((XenDmOpIoRange)space).Ranges) ranges.Add(new ContextIoreqRange { Kind = (uint)space, Start = range.First, End = range.Last });
        }

        var head = new ContextIoreqServer
        {
            Domain = server.Emulator,
            Enabled = server.IsEnabled,
            Buffered = (byte)server.Buffering,
            BufferedPort = server.BufferedPort,
            Gfn = server.Requests.Gfn,
            BufferedGfn = server.Ring.Gfn,
        };
        return new CountedList<ContextIoreqServer, ContextIoreqRange>(head, ranges.DrainToImmutable());
    }

    /// <summary>The event channels of a server; null when there are none.</summary>
    public CountedList<ContextIoreqPorts, ContextIoreqPort>? PortsOf(uint id)
    {
        if (_savedPorts[id] is { } saved) return saved;
        if (this[id] is not { HasPorts: true } server) return null;
        var ports = ImmutableArray.CreateBuilder<ContextIoreqPort>(server.Ports.Length);
        for (uint vcpu = 0; vcpu < server.Ports.Length; vcpu++)
        {
            if (server.Ports[vcpu] != 0) ports.Add(new ContextIoreqPort { Vcpu = vcpu, Port = server.Ports[vcpu] });
        }

        return new CountedList<ContextIoreqPorts, ContextIoreqPort>(default, ports.DrainToImmutable());
    }

    /// <summary>Puts a server of an image in the place of what is there.</summary>
    public void Load(uint id, CountedList<ContextIoreqServer, ContextIoreqRange>? state)
    {
        if (_servers[id] is { } old) Destroy(old);
        _saved[id] = state;
        if (state is null) return;
        ContextIoreqServer head = state.Head;
        var server = new IoreqServer((int)id, head.Domain, (IoreqServerBufferedRequests)head.Buffered, domain.Vcpus.Count) { IsEnabled = head.Enabled, BufferedPort = head.BufferedPort };
        (server.Requests.Gfn, server.Ring.Gfn) = (head.Gfn, head.BufferedGfn);
        if (IsMapped(server.Requests)) Frames.Claim(head.Gfn);
        if (IsMapped(server.Ring)) Frames.Claim(head.BufferedGfn);
        foreach (ContextIoreqRange range in state.Elements)
        {
            if (range.Kind < IoreqServer.Spaces) server.RangesOf((XenDmOpIoRange)range.Kind).Append(new AddressRange(range.Start, range.End));
        }

        _servers[id] = server;
        domain.Events.AttachHypervisor(server.BufferedPort, null);
        if (!server.IsEnabled) return;
        Acquire(server.Requests);
        if (server.IsBuffered) Acquire(server.Ring);
    }

    /// <summary>Gives a server the event channels of an image.</summary>
    public void LoadPorts(uint id, CountedList<ContextIoreqPorts, ContextIoreqPort>? state)
    {
        _savedPorts[id] = state;
        if (this[id] is not { } server) return;
        Array.Clear(server.Ports);
        server.HasPorts = state is not null;
        if (state is null) return;
        foreach (ContextIoreqPort port in state.Elements)
        {
            if (port.Vcpu >= (uint)server.Ports.Length) continue;
            server.Ports[port.Vcpu] = port.Port;
            domain.Events.AttachHypervisor(port.Port, WakerOf(port.Vcpu));
        }

        if (server.IsEnabled) server.TellPorts();
    }

    /// <summary>Somebody may change a server: what an image said of it no longer holds.</summary>
    private void Forget(int id) => (_saved[id], _savedPorts[id]) = (null, null);

    private Action<uint> WakerOf(uint vcpu) => _ => domain.Accesses.Wake(vcpu);
}
