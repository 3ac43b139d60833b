using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Hvm;
using Holdfast.Hypervisor.Memory;

namespace Holdfast.Hypervisor.Domains;

/// <content>The domain's state beside memory and vCPUs, as the domain context's structures have it. Null stands for the state after reset.</content>
public sealed partial class Domain
{
    /// <summary>How many ioreq servers Xen gives a domain (MAX_NR_IOREQ_SERVERS in xen/include/xen/sched.h, 4.17).</summary>
    internal const int MaxIoreqServers = 8;

    /// <summary>The interrupt controllers 8259A come in pairs.</summary>
    internal const int PicCount = 2;

    private readonly ContextPic?[] _pics = new ContextPic?[PicCount];
    private GrantTables.GrantTable? _grants;
    private readonly List<SharedPage> _grantFrames = [];
    private readonly List<SharedPage> _grantStatus = [];

    /// <summary>What the CPUID instruction answers the guest.</summary>
    public CountedList<ContextCpuidPolicy, CpuidLeaf>? CpuidPolicy { get; internal set; }

    /// <summary>The model-specific registers that describe the processor to the guest.</summary>
    public CountedList<ContextMsrPolicy, MsrEntry>? MsrPolicy { get; internal set; }

    /// <summary>How the guest's time-stamp counters run.</summary>
    public ContextTsc? Tsc { get; internal set; }

    /// <summary>How far the guest's wall clock is from the host's.</summary>
    public ContextClock? Clock { get; internal set; }

    /// <summary>The parameters of an HVM guest that are not zero.</summary>
    public CountedList<ContextHvmParams, ContextHvmParam>? HvmParams
    {
        get => Parameters.Context;
        internal set
        {
            if (value is null) IoreqServers.Frames.Clear();
            Parameters.Context = value;
        }
    }

    /// <summary>The same as they are asked for and set.</summary>
    internal HvmParameters Parameters => field ??= new HvmParameters { Changed = (index, value) => IoreqServers.Frames.Set(index, value) };

    /// <summary>The page that guest and hypervisor share.</summary>
    public SharedPage? SharedInfo
    {
        get;
        internal set
        {
            Replace(field, value);
            field = value;
        }
    }

    /// <summary>What the guest has asked the hypervisor to do for it.</summary>
    public ContextAssists? Assists { get; internal set; }

    /// <summary>The map of memory that the hypervisor tells the guest.</summary>
    public CountedList<ContextMemoryMap, ContextMemoryRange>? MemoryMap { get; internal set; }

    /// <summary>The event channels that are not free.</summary>
    public CountedList<ContextEventChannels, ContextEventChannel>? EventChannels
    {
        get => Events.Context;
        internal set => Events.Context = value;
    }

    /// <summary>The pages of events, of the FIFO kind.</summary>
    public CountedList<ContextEventFifo, ContextFrame>? EventFifo
    {
        get => Events.FifoContext;
        internal set => Events.FifoContext = value;
    }

    /// <summary>The kind of grant table, and its limits.</summary>
    public ContextGrantTable? GrantTable { get; internal set; }

    /// <summary>The live table: what is done with the pages below.</summary>
    internal GrantTables.GrantTable Grants => _grants ??= new GrantTables.GrantTable(this, _hypervisor);

    /// <summary>The pages of grants.</summary>
    public IReadOnlyList<SharedPage> GrantFrames => _grantFrames;

    /// <summary>The pages of status words, of a grant table of version 2.</summary>
    public IReadOnlyList<SharedPage> GrantStatus => _grantStatus;

    /// <summary>The interrupt lines of PCI and ISA, and the router between them.</summary>
    public ContextInterruptLines? InterruptLines
    {
        get => Wires.State;
        internal set => Wires.State = value;
    }

    /// <summary>The I/O interrupt controller.</summary>
    public CountedList<ContextIoapic, ContextIoapicLine>? Ioapic
    {
        get => IoapicInputs.State;
        internal set => IoapicInputs.State = value;
    }

    /// <summary>The interval timer.</summary>
    public ContextPit? Pit { get; internal set; }

    /// <summary>The real-time clock.</summary>
    public ContextRtc? Rtc { get; internal set; }

    /// <summary>The high-precision event timer.</summary>
    public ContextHpet? Hpet { get; internal set; }

    /// <summary>The ACPI power-management timer.</summary>
    public ContextPmTimer? PmTimer { get; internal set; }

    /// <summary>The Hyper-V interface.</summary>
    public ContextViridian? Viridian { get; internal set; }

    /// <summary>The latch that selects a PCI register.</summary>
    public ContextPciAddress? PciAddress { get; internal set; }

    /// <summary>How far the emulated timers are in their periods.</summary>
    public ContextTimerPhases? TimerPhases { get; internal set; }

    /// <summary>What the guest has left about its crash.</summary>
    public ContextViridianCrash? ViridianCrash { get; internal set; }

    /// <summary>What describes a PV guest's memory; null for any other guest, and for one that was created empty.</summary>
    public PvMemoryLayout? PvMemory { get; internal init; }

    /// <summary>One of the two interrupt controllers 8259A; null when the domain has none.</summary>
    /// <param name="number">0 for the master, 1 for the other.</param>
    public ContextPic? PicOf(uint number) => _pics[number];

    /// <summary>An ioreq server and its ranges; null when there is none of this number.</summary>
    /// <param name="number">Its number, 0 to 7.</param>
    public CountedList<ContextIoreqServer, ContextIoreqRange>? IoreqServerOf(uint number) => IoreqServers.ServerOf(number);

    /// <summary>The event channels of an ioreq server; null when there is none of this number.</summary>
    /// <param name="number">Its number, 0 to 7.</param>
    public CountedList<ContextIoreqPorts, ContextIoreqPort>? IoreqPortsOf(uint number) => IoreqServers.PortsOf(number);

    internal void SetPic(uint number, ContextPic? pic) => _pics[number] = pic;

    internal void SetIoreqServer(uint number, CountedList<ContextIoreqServer, ContextIoreqRange>? server) => IoreqServers.Load(number, server);

    internal void SetIoreqPorts(uint number, CountedList<ContextIoreqPorts, ContextIoreqPort>? ports) => IoreqServers.LoadPorts(number, ports);

    internal void SetGrantFrame(uint number, SharedPage? page) => Set(_grantFrames, number, page);

    internal void SetGrantStatus(uint number, SharedPage? page) => Set(_grantStatus, number, page);

    /// <summary>The guest's memory has the new page where the page says, and the old one nowhere.</summary>
    private void Replace(SharedPage? old, SharedPage? page)
    {
        if (old is not null && old.Gfn != SharedPage.Nowhere) Memory.Unmap(old.Gfn);
        if (page is not null && page.Gfn != SharedPage.Nowhere) Memory.Map(page.Gfn, MappedFrame.Of(page));
    }

    /// <summary>Pages of a table come one behind the other, and go from the last one on.</summary>
    private void Set(List<SharedPage> pages, uint number, SharedPage? page)
    {
        Replace(number < pages.Count ? pages[(int)number] : null, page);
        if (page is null) pages.RemoveAt((int)number);
        else if (number < pages.Count) pages[(int)number] = page;
        else pages.Add(page);
    }
}
