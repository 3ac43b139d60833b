using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Pv;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.EventChannels;

/// <content>How events are told: with bits of the shared info page and of a vCPU's part of it, or with the FIFO interface.</content>
/// <remarks>Source: xen/common/event_2l.c and xen/arch/x86/domain.c (vcpu_mark_events_pending), 4.17.7.</remarks>
public sealed partial class EventChannelTable
{
    /// <summary>True for a channel that exists and is in use by the guest.</summary>
    internal bool IsInUse(uint port) => port < Count && _channels[port].IsUsable;

    /// <summary>True when a channel has an event.</summary>
    /// <param name="port">The channel's number.</param>
    public bool IsPending(uint port) =>
        port < Count && _channels[port].IsUsable && (UsesFifo ? HasBits(port, FifoPending) : _domain.TestSharedBit(PendingOffset, port));

    /// <summary>True when a channel's events are not wanted, or the channel is not in use.</summary>
    /// <param name="port">The channel's number.</param>
    public bool IsMasked(uint port) =>
        port >= Count || !_channels[port].IsUsable || (UsesFifo ? !HasWord(port) || HasBits(port, FifoMasked) : _domain.TestSharedBit(MaskOffset, port));

    /// <summary>Takes an event off a channel, as the guest's kernel does with the shared info page.</summary>
    /// <param name="port">The channel's number.</param>
    /// <returns>False when there is none.</returns>
    public bool TryTake(uint port)
    {
        if (!IsPending(port)) return false;
        ClearPending(port);
        return true;
    }

    /// <summary>Says that the events of a channel are not wanted, as the guest's kernel does with the shared info page.</summary>
    /// <param name="port">The channel's number.</param>
    /// <returns>False when the channel is not in use.</returns>
    public bool TryMask(uint port)
    {
        if (port >= Count || !_channels[port].IsUsable) return false;
        if (UsesFifo) ChangeWord(port, static word => word with { Masked = true });
        else _domain.SetSharedBit(MaskOffset, port);
        return true;
    }

    /// <summary>Says that the events of a channel are wanted, and tells of one that waits: EVTCHNOP_unmask.</summary>
    /// <param name="port">The channel's number.</param>
    /// <returns>False when there is no such channel (EINVAL).</returns>
    public bool TryUnmask(uint port)
    {
        if (port >= Count) return false;
        ref readonly EventChannel channel = ref _channels[port];
        if (!channel.IsUsable) return true;
        if (UsesFifo)
        {
            UnmaskInFifo(port);
            return true;
        }

        if (!_domain.ClearSharedBit(MaskOffset, port) || !_domain.TestSharedBit(PendingOffset, port)) return true;
        Select(_domain.Vcpus[(int)channel.Vcpu], port);
        Delivered?.Invoke(port);
        return true;
    }

    private int PendingOffset => SharedInfo.Offsets.EvtchnPending((int)_domain.Width);

    private int MaskOffset => SharedInfo.Offsets.EvtchnMask((int)_domain.Width);

    /// <summary>There is an event on a channel; the vCPU that it is bound to is told.</summary>
    private void Raise(uint port)
    {
        if (port < Count) Raise(port, _channels[port].Vcpu);
    }

    private void Raise(uint port, uint vcpu)
    {
        if (!_channels[port].IsUsable) return;
        if (UsesFifo)
        {
            RaiseInFifo(port, vcpu);
            return;
        }

        if (_domain.SetSharedBit(PendingOffset, port)) return;
        bool isMasked = _domain.TestSharedBit(MaskOffset, port);
        if (!isMasked) Select(_domain.Vcpus[(int)vcpu], port);
        WakePollers(port);
        if (!isMasked) Delivered?.Invoke(port);
    }

    private void ClearPending(uint port)
    {
        if (!_channels[port].IsUsable) return;
        if (UsesFifo) ChangeWord(port, static word => word with { Pending = false });
        else _domain.ClearSharedBit(PendingOffset, port);
    }

    /// <summary>Says that the word of the pending bits that a channel is in has one; the vCPU is told when that is new.</summary>
    private void Select(Vcpu vcpu, uint port)
    {
        int offset = VcpuInfo.Offsets.EvtchnPendingSel((int)_domain.Width);
        if (!vcpu.SetInfoBit(offset, port / _domain.WordBits)) vcpu.MarkEventsPending();
    }

    /// <summary>A vCPU that polls this channel, or one of several, goes on (evtchn_check_pollers in xen/common/event_channel.c, 4.17).</summary>
    private void WakePollers(uint port)
    {
        if (_domain.PollingVcpus == 0) return;
        foreach (Vcpu vcpu in _domain.AllVcpus)
        {
            if (vcpu.Activity is { Polling: true } activity && (activity.PollPort == 0 || activity.PollPort == port)) vcpu.Unblock();
        }
    }
}
