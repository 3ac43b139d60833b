using Holdfast.Abi;
using Holdfast.Abi.DomainIds;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Gates;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Kernels;

/// <summary>A file of the kernel's device for event channels that a process has open: the ports that it made, and those of them on which an event arrived. A port that was taken is masked until it is unmasked.</summary>
/// <remarks>Its rules and errors are those of Linux's driver (drivers/xen/evtchn.c, 6.1).</remarks>
public sealed class EventFile : IDisposable
{
    private readonly EmbeddedHypervisor _hypervisor;
    private readonly Domain _domain;
    private readonly KernelMemory _memory;
    private readonly HypercallCaller _caller;
    private readonly HashSet<uint> _ports = [];
    private readonly Queue<uint> _arrived = [];
    private ushort? _restriction;

    /// <summary>Opens the device.</summary>
    /// <param name="hypervisor">The hypervisor.</param>
    /// <param name="domain">The domain that the kernel is of; null for the one that controls the others.</param>
    public EventFile(EmbeddedHypervisor hypervisor, Domain? domain = null)
    {
        _hypervisor = hypervisor;
        _domain = domain ?? hypervisor.ControlDomain;
        _memory = new KernelMemory(new ProcessMemory(sizeof(ulong)), sizeof(ulong));
        _caller = new HypercallCaller(_domain, sizeof(ulong), _memory);
        _domain.Events.Delivered += Arrive;
    }

    /// <summary>Binds a new port to one of another domain.</summary>
    /// <returns>The port; EACCES for another domain than the file's.</returns>
    public HypercallResult BindInterdomain(uint domain, uint port)
    {
        if (_restriction is { } only && only != domain) return HypercallResult.Failed(XenErrno.Eacces);
        HypercallResult result = Call(EventChannelOpHypercall.Codes.BindInterdomain, new EvtchnBindInterdomain { RemoteDom = (ushort)domain, RemotePort = port });
        return Own(result, EvtchnBindInterdomain.Read(_memory.Page).LocalPort);
    }

    /// <summary>Makes a port that another domain may bind to.</summary>
    /// <returns>The port; EACCES from a file that is restricted.</returns>
    public HypercallResult BindUnbound(uint domain)
    {
        if (_restriction is not null) return HypercallResult.Failed(XenErrno.Eacces);
        HypercallResult result = Call(EventChannelOpHypercall.Codes.AllocUnbound, new EvtchnAllocUnbound { Dom = (ushort)SpecialDomain.Self, RemoteDom = (ushort)domain });
        return Own(result, EvtchnAllocUnbound.Read(_memory.Page).Port);
    }

    /// <summary>Binds a new port to a virtual interrupt.</summary>
    /// <returns>The port; EACCES from a file that is restricted.</returns>
    public HypercallResult BindVirtualInterrupt(uint interrupt)
    {
        if (_restriction is not null) return HypercallResult.Failed(XenErrno.Eacces);
        HypercallResult result = Call(EventChannelOpHypercall.Codes.BindVirq, new EvtchnBindVirq { Virq = interrupt });
        return Own(result, EvtchnBindVirq.Read(_memory.Page).Port);
    }

    /// <summary>Closes a port.</summary>
    /// <returns>ENOTCONN for one that is not of this file.</returns>
    public HypercallResult Unbind(uint port)
    {
        if (!_ports.Remove(port)) return HypercallResult.Failed(XenErrno.Enotconn);
        return Call(EventChannelOpHypercall.Codes.Close, new EvtchnClose { Port = port });
    }

    /// <summary>Sends an event.</summary>
    /// <returns>ENOTCONN for a port that is not of this file.</returns>
    public HypercallResult Notify(uint port) =>
        _ports.Contains(port) ? Call(EventChannelOpHypercall.Codes.Send, new EvtchnSend { Port = port }) : HypercallResult.Failed(XenErrno.Enotconn);

    /// <summary>Lets a port that was taken tell of events again. A port that is not of this file is passed over.</summary>
    public HypercallResult Unmask(uint port)
    {
        if (_ports.Contains(port)) _domain.Events.TryUnmask(port);
        return HypercallResult.Of(0);
    }

    /// <summary>Takes a port on which an event arrived, the one that waited longest.</summary>
    public bool TryTake(out uint port)
    {
        while (_arrived.TryDequeue(out port))
        {
            if (_ports.Contains(port)) return true;
        }

        return false;
    }

    /// <summary>Restricts the file to new ports that are bound to those of one domain, for good.</summary>
    /// <returns>EACCES when it is restricted already; EINVAL for domain 0 and numbers that no domain has.</returns>
    public HypercallResult Restrict(ushort domain)
    {
        if (_restriction is not null) return HypercallResult.Failed(XenErrno.Eacces);
        if (domain is 0 or >= DomainIdsConstants.FirstReserved) return HypercallResult.Failed(XenErrno.Einval);
        _restriction = domain;
        return HypercallResult.Of(0);
    }

    /// <summary>Closes all ports of the file.</summary>
    public void Dispose()
    {
        if (_domain.IsDestroyed) return;
        _domain.Events.Delivered -= Arrive;
        foreach (uint port in _ports) Call(EventChannelOpHypercall.Codes.Close, new EvtchnClose { Port = port });
        _ports.Clear();
    }

    /// <summary>What the kernel does when it is told: it takes the event, and wants no other before the process has unmasked the port.</summary>
    private void Arrive(uint port)
    {
        if (!_ports.Contains(port)) return;
        _domain.Events.TryMask(port);
        if (_domain.Events.TryTake(port)) _arrived.Enqueue(port);
    }

    private HypercallResult Own(HypercallResult result, uint port)
    {
        if (!result.Succeeded) return result;
        _ports.Add(port);

        // What arrived while the port was made found nobody who has it.
        if (_domain.Events.IsPending(port) && !_domain.Events.IsMasked(port)) Arrive(port);
        return HypercallResult.Of(port);
    }

    private HypercallResult Call<T>(uint code, in T argument)
        where T : struct, IAbiStructure<T>
    {
        argument.Write(_memory.Page);
        var registers = new HypercallRegisters(EventChannelOpHypercall.Number, code, _memory.Address);
        while (!_hypervisor.Call(_caller, ref registers))
        {
            // The instruction is there again, with what the hypervisor left in the registers.
        }

        return HypercallResult.FromRegister((long)(ulong)registers.Accumulator);
    }
}
