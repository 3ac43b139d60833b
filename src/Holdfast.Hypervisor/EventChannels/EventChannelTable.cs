using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.EventChannels;

/// <summary>
/// The event channels of a domain, by number. Which of them have an event is in memory that the guest shares: the shared info page, or pages of its own with the FIFO interface.
/// Channel 0 is nobody's.
/// </summary>
/// <remarks>Source: xen/common/event_channel.c, 4.17.7.</remarks>
public sealed partial class EventChannelTable
{
    /// <summary>Channels come into being by so many: those of a bucket that was begun exist and are free, those behind it do not exist (EVTCHNS_PER_BUCKET in xen/include/xen/sched.h, 4.17).</summary>
    private const uint BucketLength = 64;

    private readonly Domain _domain;
    private EventChannel[] _channels = [];
    private uint[] _virqPorts = [];
    private uint _limit;
    private uint _active;
    private uint _ofHypervisor;

    // No channel below it is free.
    private uint _lowestFree;

    // Where a reset goes on that was preempted; 0 when there is none.
    private uint _next;

    internal EventChannelTable(Domain domain)
    {
        _domain = domain;
        Reset();
    }

    /// <summary>
    /// Called with each channel that comes to have an event and is not masked, or has one and is unmasked. For whoever stands in for the kernel of a domain that runs no code: he takes the event with
    /// <see cref="TryTake"/>. It is called when everything else is done, and may call the hypervisor.
    /// </summary>
    public Action<uint>? Delivered { get; set; }

    /// <summary>One more than the highest channel that exists, free or not.</summary>
    internal uint Count { get; private set; }

    /// <summary>The most channels that the interface in use can have.</summary>
    private uint InterfaceLimit => UsesFifo ? EventChannelConstants.FifoChannels : _domain.WordBits * _domain.WordBits;

    /// <summary>Makes a channel of this domain that waits for another domain, and whose end here is the hypervisor's: alloc_unbound_xen_event_channel.</summary>
    /// <param name="remoteDomain">The domain that may bind to it.</param>
    /// <param name="vcpu">The vCPU of this domain that it is about.</param>
    /// <param name="notified">Called with the channel's number when the other end sends; null for nothing.</param>
    /// <param name="port">The channel's number.</param>
    /// <param name="error">Why there is none: <see cref="XenErrno.Enospc"/> when no number is free, <see cref="XenErrno.Einval"/> when the domain is being destroyed.</param>
    /// <returns>True when there is one.</returns>
    public bool TryAllocateForHypervisor(ushort remoteDomain, uint vcpu, Action<uint>? notified, out uint port, out XenErrno error)
    {
        error = FindFree(out port);
        if (error != default) return false;
        ref EventChannel channel = ref _channels[port];
        Take(ref channel, ContextEventKind.Unbound, vcpu);
        (channel.RemoteDomain, channel.IsOfHypervisor, channel.Notified) = (remoteDomain, true, notified);
        _ofHypervisor++;
        return true;
    }

    /// <summary>Sends to the other end of a channel whose end here is the hypervisor's; nothing happens while there is none: notify_via_xen_event_channel.</summary>
    /// <param name="port">The channel's number.</param>
    public void NotifyFromHypervisor(uint port)
    {
        if (port < Count && _channels[port] is { Kind: ContextEventKind.Interdomain, Remote: { } remote, Source: uint other }) remote.Events.Raise(other);
    }

    /// <summary>Closes a channel whose end here is the hypervisor's; the other end waits again: free_xen_event_channel. One that is free stays so.</summary>
    /// <param name="port">The channel's number.</param>
    public void FreeForHypervisor(uint port) => Close(port, isGuest: false);

    /// <summary>Raises a virtual interrupt, if the domain has a channel for it: send_guest_vcpu_virq, send_guest_global_virq.</summary>
    /// <param name="virq">Which.</param>
    /// <param name="vcpu">The vCPU, for one that each vCPU has of its own; otherwise it means nothing.</param>
    /// <returns>False when the domain has no channel for it.</returns>
    public bool RaiseVirq(VirtualIrq virq, uint vcpu = 0)
    {
        bool isOfVcpu = VirtualIrqs.IsOfVcpu((uint)virq);
        uint port = PortOf((uint)virq, isOfVcpu ? vcpu : 0);
        if (port == 0) return false;
        Raise(port, isOfVcpu ? vcpu : _channels[port].Vcpu);
        return true;
    }

    /// <summary>True when a vCPU, or the domain, has a channel for a virtual interrupt (evtchn_virq_enabled).</summary>
    internal bool HasVirq(VirtualIrq virq, uint vcpu) => PortOf((uint)virq, VirtualIrqs.IsOfVcpu((uint)virq) ? vcpu : 0) != 0;

    /// <summary>Closes every channel, those of the hypervisor among them: the other ends wait for the domain as they did at first (evtchn_destroy).</summary>
    internal void CloseAll()
    {
        for (uint port = Count; port-- > 1;) Close(port, isGuest: false);
        LeaveFifo();
    }

    /// <summary>Closes a channel.</summary>
    internal XenErrno Close(uint port, bool isGuest)
    {
        if (port >= Count) return XenErrno.Einval;
        ref EventChannel channel = ref _channels[port];
        if ((channel.IsOfHypervisor && isGuest) || channel.Kind <= ContextEventKind.Reserved) return XenErrno.Einval;
        (ContextEventKind kind, Domain? remote, uint source) = (channel.Kind, channel.Remote, channel.Source);
        if (kind == ContextEventKind.Virq) SetPort(source, VirtualIrqs.IsOfVcpu(source) ? channel.Vcpu : 0, 0);
        Free(port);
        if (kind == ContextEventKind.Interdomain) remote?.Events.Unbind(source, _domain.Id.Value);
        return default;
    }

    /// <summary>Takes the lowest free number. What has a number here and is not made after all stays free; only its bucket has been begun.</summary>
    private XenErrno FindFree(out uint port)
    {
        port = 0;
        if (_domain.IsDestroyed) return XenErrno.Einval;
        EnsureKnown();
        for (port = _lowestFree; port <= _limit && port < InterfaceLimit; port++)
        {
            if (port >= Count) GrowTo(port);
            if (_channels[port].Kind != default)
            {
                if (port == _lowestFree) _lowestFree++;
                continue;
            }

            // A free channel whose word is still in a queue of the guest's cannot be used.
            if (!IsLinked(port)) return default;
        }

        return XenErrno.Enospc;
    }

    /// <summary>Lets the channels exist up to that of a number.</summary>
    private void GrowTo(uint port)
    {
        Count = ((port / BucketLength) + 1) * BucketLength;
        if (Count > (uint)_channels.Length) Array.Resize(ref _channels, (int)Math.Max(Count, 2 * (uint)_channels.Length));
    }

    private void Take(ref EventChannel channel, ContextEventKind kind, uint vcpu)
    {
        channel.Kind = kind;
        channel.Vcpu = vcpu;
        channel.Priority = (byte)EventChannelConstants.FifoPriorityDefault;
        _active++;
        _isChanged = true;
    }

    private void Free(uint port)
    {
        ClearPending(port);
        ref EventChannel channel = ref _channels[port];
        if (channel.IsOfHypervisor) _ofHypervisor--;
        channel = new EventChannel { HadEvent = channel.HadEvent, LastPriority = channel.LastPriority, LastVcpu = channel.LastVcpu };
        _active--;
        _lowestFree = Math.Min(_lowestFree, port);
        _isChanged = true;
    }

    /// <summary>The other end of a channel was closed: it waits for that end's domain.</summary>
    private void Unbind(uint port, ushort remoteDomain)
    {
        ref EventChannel channel = ref _channels[port];
        (channel.Kind, channel.RemoteDomain, channel.Remote, channel.Source) = (ContextEventKind.Unbound, remoteDomain, null, 0);
        _isChanged = true;
    }

    private uint PortOf(uint virq, uint vcpu)
    {
        ulong index = ((ulong)vcpu * VirtualIrqs.Count) + virq;
        return virq < VirtualIrqs.Count && index < (ulong)_virqPorts.Length ? _virqPorts[index] : 0;
    }

    private void SetPort(uint virq, uint vcpu, uint port)
    {
        if (_virqPorts.Length == 0) _virqPorts = new uint[_domain.Vcpus.Count * VirtualIrqs.Count];
        _virqPorts[(vcpu * VirtualIrqs.Count) + virq] = port;
    }
}
