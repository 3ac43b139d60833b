using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.EventChannels;

/// <summary>A channel of a domain, free or not (struct evtchn in xen/include/xen/sched.h, 4.17).</summary>
internal struct EventChannel
{
    /// <summary>What it is bound to; 0 when it is free.</summary>
    public ContextEventKind Kind;

    /// <summary>The domain that an unbound channel waits for.</summary>
    public ushort RemoteDomain;

    /// <summary>The domain that the other end of an interdomain channel is in.</summary>
    public Domain? Remote;

    /// <summary>The other end of an interdomain channel, the physical or the virtual interrupt.</summary>
    public uint Source;

    /// <summary>The vCPU that is told.</summary>
    public uint Vcpu;

    /// <summary>Its priority, in the FIFO interface.</summary>
    public byte Priority;

    /// <summary>The priority of the queue that it was linked into last, in the FIFO interface.</summary>
    public byte LastPriority;

    /// <summary>The vCPU of that queue.</summary>
    public uint LastVcpu;

    /// <summary>There was an event before the page with its word was there. As in Xen nothing takes this back, a closed channel included.</summary>
    public bool HadEvent;

    /// <summary>The hypervisor is at this end, and no guest may use it.</summary>
    public bool IsOfHypervisor;

    /// <summary>What the hypervisor does when the other end sends.</summary>
    public Action<uint>? Notified;

    /// <summary>True for a channel that is in use by the guest (evtchn_usable in xen/include/xen/event.h, 4.17).</summary>
    public readonly bool IsUsable => !IsOfHypervisor && Kind > ContextEventKind.Reserved;
}
