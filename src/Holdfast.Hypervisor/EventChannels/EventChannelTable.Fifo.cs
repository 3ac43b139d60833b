using System.Collections.Immutable;
using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Pv;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.EventChannels;

/// <content>The FIFO interface: a word for each channel, in pages that the guest gives, and queues of those words.</content>
/// <remarks>Source: xen/common/event_fifo.c, 4.17.7.</remarks>
public sealed partial class EventChannelTable
{
    private const uint WordsInPage = GuestMemory.PageSize / EvtchnFifoEventWord.Size;
    private const uint MostPages = EventChannelConstants.FifoChannels / WordsInPage;
    private const uint FifoPending = EvtchnFifoEventWord.Bits.PendingMask;
    private const uint FifoMasked = EvtchnFifoEventWord.Bits.MaskedMask;
    private const uint FifoLinked = EvtchnFifoEventWord.Bits.LinkedMask;

    private EventQueues?[] _queues = [];
    private List<ulong>? _pages;
    private uint _fifoReserved;

    /// <summary>True when the guest has entered the FIFO interface.</summary>
    public bool UsesFifo => _pages is not null;

    /// <summary>The pages of the interface as the domain context has them; null when the guest does not use it.</summary>
    internal CountedList<ContextEventFifo, ContextFrame>? FifoContext
    {
        get => _pages is null ? null : new(new ContextEventFifo { Reserved = _fifoReserved }, [.. _pages.Select(page => new ContextFrame { Gfn = page })]);
        set
        {
            _pages = value is null ? null : [.. value.Elements.Select(page => page.Gfn)];
            _fifoReserved = value?.Head.Reserved ?? 0;
        }
    }

    /// <summary>A vCPU's queues as the domain context has them; null when it has none.</summary>
    internal ContextVcpuEventFifo? QueuesContextOf(uint vcpu) => vcpu < _queues.Length ? _queues[vcpu]?.ToContext() : null;

    /// <inheritdoc cref="QueuesContextOf"/>
    internal void SetQueuesContext(uint vcpu, ContextVcpuEventFifo? saved)
    {
        if (saved is null && vcpu >= _queues.Length) return;
        if (_queues.Length == 0) _queues = new EventQueues?[_domain.Vcpus.Count];
        _queues[vcpu] = saved is { } value ? new EventQueues(value) : null;
    }

    /// <summary>True for a frame that the interface writes to.</summary>
    internal bool UsesFrame(ulong frame)
    {
        if (_pages is null) return false;
        foreach (EventQueues? queues in _queues)
        {
            if (queues is not null && queues.ControlFrame == frame) return true;
        }

        return _pages.Contains(frame);
    }

    /// <summary>Gives a vCPU its control block, and enters the interface with the first: evtchn_fifo_init_control.</summary>
    internal XenErrno InitControl(uint vcpu, ulong frame, uint offset)
    {
        if (vcpu >= (uint)_domain.Vcpus.Count) return XenErrno.Enoent;
        if (offset > GuestMemory.PageSize - EvtchnFifoControlBlock.Size || offset % sizeof(ulong) != 0) return XenErrno.Einval;
        if (UsesFifo && QueuesOf(vcpu).ControlFrame != SharedPage.Nowhere) return XenErrno.Einval;
        if (!_domain.CanShareFrame(frame)) return XenErrno.Einval;
        if (!UsesFifo) EnterFifo();
        (QueuesOf(vcpu).ControlFrame, QueuesOf(vcpu).ControlOffset) = (frame, offset);
        return default;
    }

    /// <summary>Takes one more page of words, and raises the events that had none: evtchn_fifo_expand_array.</summary>
    internal XenErrno ExpandArray(ulong frame)
    {
        if (_pages is null) return XenErrno.Eopnotsupp;
        if (_pages.Count >= MostPages) return XenErrno.Enospc;
        if (!_domain.CanShareFrame(frame)) return XenErrno.Einval;
        uint first = (uint)_pages.Count * WordsInPage;
        _pages.Add(frame);
        for (uint port = first; port < first + WordsInPage && port < Count; port++)
        {
            if (_channels[port].HadEvent) RaiseInFifo(port, _channels[port].Vcpu);
        }

        return default;
    }

    /// <summary>Sets how urgent a channel is; the next event goes by it.</summary>
    internal XenErrno SetPriority(uint port, uint priority)
    {
        if (port >= Count) return XenErrno.Einval;
        if (!UsesFifo) return XenErrno.Enosys;
        if (!_channels[port].IsUsable) return XenErrno.Eacces;
        if (priority > EventChannelConstants.FifoPriorityMin) return XenErrno.Einval;
        _channels[port].Priority = (byte)priority;
        _isChanged = true;
        return default;
    }

    /// <summary>Enters the interface. What has an event keeps it until its word is there; all channels have the default priority.</summary>
    private void EnterFifo()
    {
        EnsureKnown();
        uint end = Math.Min(Count, InterfaceLimit);
        for (uint port = 1; port < end; port++)
        {
            _channels[port].HadEvent |= _domain.TestSharedBit(SharedInfo.Offsets.EvtchnPending((int)_domain.Width), port);
            _channels[port].Priority = (byte)EventChannelConstants.FifoPriorityDefault;
        }

        _isChanged = true;
        _queues = new EventQueues?[_domain.Vcpus.Count];
        for (int i = 0; i < _queues.Length; i++) _queues[i] = new EventQueues();
        _pages = [];
    }

    /// <summary>Goes back to the shared info page, with what stands there.</summary>
    private void LeaveFifo()
    {
        _pages = null;
        _queues = [];
        _fifoReserved = 0;
    }

    private void RaiseInFifo(uint port, uint vcpu)
    {
        ref EventChannel channel = ref _channels[port];
        if (!HasWord(port))
        {
            channel.HadEvent = true;
            return;
        }

        // A guest must not unmask an event before its vCPU has a control block; the event of one that does is lost.
        EventQueues queues = QueuesOf(vcpu);
        if (queues.ControlFrame == SharedPage.Nowhere) return;
        EvtchnFifoEventWord word = ReadWord(port);
        bool isNew = !word.Pending;
        bool isTold = !word.Masked && !word.Linked;
        WriteWord(port, word with { Pending = true, Linked = word.Linked || isTold });
        byte priority = channel.Priority;
        bool isFirst = isTold && !Link(ref channel, port, vcpu, queues);
        if (isFirst && !SetReady(queues, priority)) _domain.Vcpus[(int)vcpu].MarkEventsPending();
        if (!isNew) return;
        WakePollers(port);
        if (!word.Masked) Delivered?.Invoke(port);
    }

    /// <summary>Puts a channel at the end of its queue.</summary>
    /// <returns>False when it is the first of the queue.</returns>
    private bool Link(ref EventChannel channel, uint port, uint vcpu, EventQueues queues)
    {
        // An event that was the last of its old queue leaves that one empty, for its link is not that queue's any more.
        uint[] oldTails = QueuesOf(channel.LastVcpu).Tails;
        if (oldTails[channel.LastPriority] == port) oldTails[channel.LastPriority] = 0;
        (channel.LastVcpu, channel.LastPriority) = (vcpu, channel.Priority);
        uint tail = queues.Tails[channel.Priority];
        queues.Tails[channel.Priority] = port;
        if (tail != 0 && HasWord(tail) && ReadWord(tail) is { Linked: true } last)
        {
            WriteWord(tail, last with { Busy = false, Link = port });
            return true;
        }

        SetHead(queues, channel.Priority, port);
        return false;
    }

    private void UnmaskInFifo(uint port)
    {
        if (!HasWord(port)) return;
        EvtchnFifoEventWord word = ReadWord(port);
        WriteWord(port, word with { Masked = false });
        if (!word.Pending) return;
        RaiseInFifo(port, _channels[port].Vcpu);
        if (word.Masked) Delivered?.Invoke(port);
    }

    private bool IsLinked(uint port) => UsesFifo && HasBits(port, FifoLinked);

    private bool HasWord(uint port) => port / WordsInPage < _pages!.Count;

    private bool HasBits(uint port, uint bits) => HasWord(port) && (ReadWord(port).Word & bits) != 0;

    /// <summary>The word of a channel that has one. Zero where the guest has given the page away: it is not the domain's any more.</summary>
    private EvtchnFifoEventWord ReadWord(uint port)
    {
        Span<byte> bytes = stackalloc byte[EvtchnFifoEventWord.Size];
        return TryFindWord(port, out ulong address) && _domain.Memory.TryRead(address, bytes) ? EvtchnFifoEventWord.Read(bytes) : default;
    }

    private void WriteWord(uint port, EvtchnFifoEventWord word)
    {
        Span<byte> bytes = stackalloc byte[EvtchnFifoEventWord.Size];
        word.Write(bytes);
        if (TryFindWord(port, out ulong address)) _domain.Memory.TryWrite(address, bytes);
    }

    private void ChangeWord(uint port, Func<EvtchnFifoEventWord, EvtchnFifoEventWord> change)
    {
        if (HasWord(port)) WriteWord(port, change(ReadWord(port)));
    }

    private bool TryFindWord(uint port, out ulong address)
    {
        ulong frame = _pages![(int)(port / WordsInPage)];
        address = (frame << GuestMemory.PageShift) + (port % WordsInPage * EvtchnFifoEventWord.Size);
        return frame <= GuestMemory.HighestFrame;
    }

    private EventQueues QueuesOf(uint vcpu)
    {
        if (_queues.Length == 0) _queues = new EventQueues?[_domain.Vcpus.Count];
        return _queues[vcpu] ??= new EventQueues();
    }

    /// <summary>Says that a queue has events.</summary>
    /// <returns>True when that was said already.</returns>
    private bool SetReady(EventQueues queues, byte priority)
    {
        uint bit = 1u << priority;
        Span<byte> bytes = stackalloc byte[EvtchnFifoControlBlock.Size];
        if (!TryReadControl(queues, bytes)) return true;
        EvtchnFifoControlBlock block = EvtchnFifoControlBlock.Read(bytes);
        if ((block.Ready & bit) != 0) return true;
        (block with { Ready = block.Ready | bit }).Write(bytes);
        _domain.Memory.TryWrite(AddressOf(queues), bytes);
        return false;
    }

    private void SetHead(EventQueues queues, byte priority, uint port)
    {
        Span<byte> bytes = stackalloc byte[EvtchnFifoControlBlock.Size];
        if (!TryReadControl(queues, bytes)) return;
        EvtchnFifoControlBlock block = EvtchnFifoControlBlock.Read(bytes);
        Array16<uint> heads = block.Head;
        heads[priority] = port;
        (block with { Head = heads }).Write(bytes);
        _domain.Memory.TryWrite(AddressOf(queues), bytes);
    }

    private static ulong AddressOf(EventQueues queues) => (queues.ControlFrame << GuestMemory.PageShift) + queues.ControlOffset;

    private bool TryReadControl(EventQueues queues, Span<byte> bytes) =>
        queues.ControlFrame <= GuestMemory.HighestFrame && queues.ControlOffset <= GuestMemory.PageSize - EvtchnFifoControlBlock.Size && _domain.Memory.TryRead(AddressOf(queues), bytes);
}
