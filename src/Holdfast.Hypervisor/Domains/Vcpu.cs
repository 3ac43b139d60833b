using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.PvVcpus;

namespace Holdfast.Hypervisor.Domains;

/// <summary>A vCPU of a domain: its state, as the domain context's structures have it (docs/specs/domain-context.md §6). Null stands for the state after reset.</summary>
public sealed partial class Vcpu
{
    /// <summary>One more than the highest number of a component of extended state: XCR0's last bit is no component.</summary>
    private const int Components = 63;

    private readonly ReadOnlyMemory<byte>?[] _components = new ReadOnlyMemory<byte>?[Components];

    internal Vcpu(Domain domain, uint id)
    {
        Domain = domain;
        Id = id;
    }

    /// <summary>Its domain.</summary>
    public Domain Domain { get; }

    /// <summary>Its number.</summary>
    public uint Id { get; }

    /// <summary>The processor that the control domain keeps it on; null for none.</summary>
    internal int? PinnedTo { get; set; }

    /// <summary>True when the guest has brought it up.</summary>
    public bool IsUp => State?.Up ?? false;

    /// <summary>Whether it is up.</summary>
    public ContextVcpuState? State { get; internal set; }

    /// <summary>The registers of an HVM guest's vCPU.</summary>
    public ContextVcpuRegisters? Registers { get; internal set; }

    /// <summary>The registers of a PV guest's vCPU, and what it has told the hypervisor.</summary>
    public ContextVcpuPv? Pv { get; internal set; }

    /// <summary>The same of one that calls: before anybody has said what it has, it has what there is after a reset, and runs its kernel.</summary>
    internal ContextVcpuPv PvOrFirst => Pv ?? new ContextVcpuPv { InKernel = true, UserPageTable = ulong.MaxValue, Dr6 = DebugRegisters.Reset6, Dr7 = DebugRegisters.Reset7 };

    /// <summary>The virtual interrupt descriptor table of a PV guest's vCPU.</summary>
    public ContextVcpuTraps? Traps { get; internal set; }

    /// <summary>The x87 and SSE registers, and which extended state there is.</summary>
    public ContextVcpuXstate? Xstate { get; internal set; }

    /// <summary>Further model-specific registers, those that are not zero.</summary>
    public CountedList<ContextVcpuMsrs, ContextMsr>? Msrs { get; internal set; }

    /// <summary>The time-stamp counter.</summary>
    public ContextVcpuTsc? Tsc { get; internal set; }

    /// <summary>The event that waits to be delivered.</summary>
    public ContextVcpuPending? Pending { get; internal set; }

    /// <summary>The local interrupt controller.</summary>
    public ContextVcpuLapic? Lapic
    {
        get => Apic.State;
        internal set => Apic.State = value;
    }

    /// <summary>The memory-type registers.</summary>
    public CountedList<ContextVcpuMtrr, ContextMtrrRange>? Mtrr { get; internal set; }

    /// <summary>The configuration of machine checks.</summary>
    public ContextVcpuMachineCheck? MachineCheck { get; internal set; }

    /// <summary>The Hyper-V interface.</summary>
    public ContextVcpuViridian? Viridian { get; internal set; }

    /// <summary>Where the hypervisor tells it about itself.</summary>
    public ContextVcpuAreas? Areas { get; internal set; }

    /// <summary>How long it has been in each state.</summary>
    public ContextVcpuRunstate? Runstate { get; internal set; }

    /// <summary>Its timers.</summary>
    public ContextVcpuTimers? Timers { get; internal set; }

    /// <summary>Its queues of events, of the FIFO kind.</summary>
    public ContextVcpuEventFifo? EventFifo
    {
        get => Domain.Events.QueuesContextOf(Id);
        internal set => Domain.Events.SetQueuesContext(Id, value);
    }

    /// <summary>The errors that machine check banks report.</summary>
    public CountedList<ContextVcpuMachineCheckBanks, ContextMachineCheckBank>? MachineCheckBanks { get; internal set; }

    /// <summary>What <see cref="Viridian"/> lacks of the synthetic interrupt controller.</summary>
    public ContextVcpuSynic? Synic { get; internal set; }

    /// <summary>A component of its extended state, as XSAVE stores it; null when it is in its initial state.</summary>
    /// <param name="component">Its number in XCR0, 2 to 62: the first two are in <see cref="Xstate"/>.</param>
    public ReadOnlyMemory<byte>? ComponentOf(int component) => _components[component];

    internal void SetComponent(int component, ReadOnlyMemory<byte>? state) => _components[component] = state;
}
