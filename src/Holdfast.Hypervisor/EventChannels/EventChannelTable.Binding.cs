using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.EventChannels;

/// <content>What a guest asks of its channels.</content>
public sealed partial class EventChannelTable
{
    /// <summary>
    /// How many interrupts of the host a guest numbers, on a host with one I/O interrupt controller of 24 lines (nr_pirqs in domain_create, xen/common/domain.c, 4.17: those and 32).
    /// </summary>
    private const uint Pirqs = 24 + 32;

    /// <summary>Makes a channel that waits for another domain.</summary>
    /// <param name="remoteDomain">The domain that may bind to it.</param>
    /// <param name="isPermitted">Whether who asks may have it; that is looked at when there is a number for it.</param>
    /// <param name="port">The channel's number.</param>
    internal XenErrno AllocateUnbound(ushort remoteDomain, bool isPermitted, out uint port)
    {
        XenErrno error = FindFree(out port);
        if (error != default) return error;
        if (!isPermitted) return XenErrno.Eperm;
        Take(ref _channels[port], ContextEventKind.Unbound, 0);
        _channels[port].RemoteDomain = remoteDomain;
        return default;
    }

    /// <summary>Binds a new channel to one of a domain that waits for this one. The new one has an event at once, for one may have been lost while nobody was there.</summary>
    internal XenErrno BindInterdomain(Domain remote, uint remotePort, out uint port)
    {
        XenErrno error = FindFree(out port);
        if (error != default) return error;
        EventChannelTable other = remote.Events;
        if (remotePort >= other.Count || other._channels[remotePort] is not { Kind: ContextEventKind.Unbound, RemoteDomain: ushort awaited } || awaited != _domain.Id.Value) return XenErrno.Einval;
        Take(ref _channels[port], ContextEventKind.Interdomain, 0);
        (_channels[port].Remote, _channels[port].Source) = (remote, remotePort);
        ref EventChannel there = ref other._channels[remotePort];
        (there.Kind, there.Remote, there.Source) = (ContextEventKind.Interdomain, _domain, port);
        other._isChanged = true;
        Raise(port);
        return default;
    }

    /// <summary>Binds a new channel to a virtual interrupt.</summary>
    /// <param name="virq">Which.</param>
    /// <param name="vcpu">The vCPU that has it.</param>
    /// <param name="isAvailable">False when the domain is not the one that gets this interrupt of the host (Xen 4.21 and later).</param>
    /// <param name="port">The channel's number.</param>
    internal XenErrno BindVirq(uint virq, uint vcpu, bool isAvailable, out uint port)
    {
        port = 0;
        if (virq >= VirtualIrqs.Count) return XenErrno.Einval;
        if (!VirtualIrqs.IsOfVcpu(virq) && vcpu != 0) return XenErrno.Einval;
        if (vcpu >= (uint)_domain.Vcpus.Count) return XenErrno.Enoent;
        if (!isAvailable) return XenErrno.Ebusy;
        if (PortOf(virq, vcpu) != 0) return XenErrno.Eexist;
        XenErrno error = FindFree(out port);
        if (error != default) return error;
        Take(ref _channels[port], ContextEventKind.Virq, vcpu);
        _channels[port].Source = virq;
        SetPort(virq, vcpu, port);
        if ((VirtualIrq)virq == VirtualIrq.DomainException) _domain.Hypervisor.BeginChanges();
        return default;
    }

    /// <summary>Makes a channel for messages to a vCPU.</summary>
    internal XenErrno BindIpi(uint vcpu, out uint port)
    {
        port = 0;
        if (vcpu >= (uint)_domain.Vcpus.Count) return XenErrno.Enoent;
        XenErrno error = FindFree(out port);
        if (error == default) Take(ref _channels[port], ContextEventKind.Ipi, vcpu);
        return error;
    }

    /// <summary>
    /// Binds a new channel to an interrupt of the host. No domain here has one: a PV guest may not use any, and that of an HVM guest, which numbers them as it likes, never comes.
    /// </summary>
    internal XenErrno BindPirq(uint pirq, out uint port)
    {
        port = 0;
        if (pirq >= Pirqs) return XenErrno.Einval;
        if (_domain.IsPv) return XenErrno.Eperm;
        for (uint other = 1; other < Count; other++)
        {
            if (_channels[other].Kind == ContextEventKind.Pirq && _channels[other].Source == pirq) return XenErrno.Eexist;
        }

        XenErrno error = FindFree(out port);
        if (error != default) return error;
        Take(ref _channels[port], ContextEventKind.Pirq, 0);
        _channels[port].Source = pirq;
        return default;
    }

    /// <summary>Says which vCPU is told of a channel's events.</summary>
    internal XenErrno BindVcpu(uint port, uint vcpu)
    {
        if (vcpu >= (uint)_domain.Vcpus.Count) return XenErrno.Enoent;
        if (port >= Count) return XenErrno.Einval;
        ref EventChannel channel = ref _channels[port];
        bool isMovable = !channel.IsOfHypervisor && channel.Kind switch
        {
            ContextEventKind.Virq => !VirtualIrqs.IsOfVcpu(channel.Source),
            ContextEventKind.Unbound or ContextEventKind.Interdomain or ContextEventKind.Pirq => true,
            _ => false,
        };
        if (!isMovable) return XenErrno.Einval;
        channel.Vcpu = vcpu;
        _isChanged = true;
        return default;
    }

    /// <summary>Sends an event.</summary>
    internal XenErrno Send(uint port)
    {
        if (port >= Count) return XenErrno.Einval;
        ref readonly EventChannel channel = ref _channels[port];
        if (channel.IsOfHypervisor) return XenErrno.Einval;
        switch (channel.Kind)
        {
            case ContextEventKind.Interdomain:
                channel.Remote!.Events.Receive(channel.Source);
                return default;
            case ContextEventKind.Ipi:
                Raise(port);
                return default;
            case ContextEventKind.Unbound:
                return default;
            default:
                return XenErrno.Einval;
        }
    }

    /// <summary>Tells what a channel is bound to.</summary>
    internal EventChannelStatus Describe(uint port, out EventChannel channel)
    {
        channel = _channels[port];
        return channel.Kind switch
        {
            ContextEventKind.Unbound => EventChannelStatus.Unbound,
            ContextEventKind.Interdomain => EventChannelStatus.Interdomain,
            ContextEventKind.Pirq => EventChannelStatus.Pirq,
            ContextEventKind.Virq => EventChannelStatus.Virq,
            ContextEventKind.Ipi => EventChannelStatus.Ipi,
            _ => EventChannelStatus.Closed,
        };
    }

    /// <summary>Says that a reset begins or goes on, and where.</summary>
    /// <param name="isResumed">True for the second half of a reset that was preempted.</param>
    /// <param name="first">The first channel that is left.</param>
    /// <returns>False when another reset is under way, or there is none to go on with (EBUSY).</returns>
    internal bool TryBeginReset(bool isResumed, out uint first)
    {
        first = isResumed ? _next : _next == 0 ? 1u : 0;
        _next = Math.Max(_next, first);
        return first != 0;
    }

    /// <summary>Closes channels, as many as can be.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="isToStop">Asked after each 64th channel, but not after the first that is looked at, whether the work is to end.</param>
    /// <param name="next">The first of those that may be left.</param>
    /// <returns>False when the work was ended and some may be left.</returns>
    internal bool CloseFrom(uint first, Func<bool> isToStop, out uint next)
    {
        for (next = first; next < Count && _active > _ofHypervisor; next++)
        {
            Close(next, isGuest: true);
            if (next != first && next % BucketLength == 0 && isToStop()) return false;
        }

        return true;
    }

    /// <summary>Keeps where a reset that was preempted goes on.</summary>
    internal void KeepReset(uint next) => _next = next;

    /// <summary>Ends a reset.</summary>
    /// <returns>EAGAIN when channels came in meanwhile; otherwise the shared info page is in use again.</returns>
    internal XenErrno EndReset()
    {
        _next = 0;
        if (_active > _ofHypervisor) return XenErrno.Eagain;
        if (UsesFifo) LeaveFifo();
        return default;
    }

    /// <summary>The other end sent: the guest has an event, or the hypervisor does what it does at its end.</summary>
    private void Receive(uint port)
    {
        ref readonly EventChannel channel = ref _channels[port];
        if (channel.IsOfHypervisor) channel.Notified?.Invoke(port);
        else Raise(port, channel.Vcpu);
    }
}
