using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.EventChannel;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.EventChannels;

/// <summary>A vCPU's queues of the FIFO interface: where its control block is, and the last channel of each. Their heads and links are in memory that the guest shares.</summary>
internal sealed class EventQueues
{
    /// <summary>How many queues a vCPU has, one for each priority.</summary>
    public const int Count = (int)EventChannelConstants.FifoPriorityMin + 1;

    private readonly uint _reserved;

    public EventQueues()
    {
    }

    public EventQueues(in ContextVcpuEventFifo saved)
    {
        (ControlFrame, ControlOffset, _reserved) = (saved.ControlGfn, saved.ControlOffset, saved.Reserved);
        Array16<uint> tails = saved.Tails;
        tails.CopyTo(Tails);
    }

    /// <summary>The frame with the control block; <see cref="SharedPage.Nowhere"/> when it has none.</summary>
    public ulong ControlFrame { get; set; } = SharedPage.Nowhere;

    /// <summary>Where in the frame the control block begins.</summary>
    public uint ControlOffset { get; set; }

    /// <summary>The last channel of each queue, by priority; 0 when it is empty.</summary>
    public uint[] Tails { get; } = new uint[Count];

    /// <summary>The queues as the domain context has them.</summary>
    public ContextVcpuEventFifo ToContext()
    {
        Array16<uint> tails = default;
        for (int i = 0; i < Count; i++) tails[i] = Tails[i];
        return new ContextVcpuEventFifo { ControlGfn = ControlFrame, ControlOffset = ControlOffset, Reserved = _reserved, Tails = tails };
    }
}
