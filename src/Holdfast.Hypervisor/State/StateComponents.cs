using Holdfast.Abi;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.State;

/// <summary>
/// Everything that is saved and loaded of a domain, a line for each kind of state: what is added to the domain context is added here. A test holds that each of its records is
/// here once, or among those that are about the image.
/// </summary>
internal static class StateComponents
{
    /// <summary>
    /// The records that no component takes: those about the image, and the evidence of a hypercall, which a loader must not act on (docs/specs/domain-context.md §6.3, §6.34).
    /// </summary>
    public static IReadOnlySet<ContextRecordType> NotState { get; } = new HashSet<ContextRecordType>
    {
        ContextRecordType.End, ContextRecordType.Producer, ContextRecordType.Integrity, ContextRecordType.Provenance, ContextRecordType.VcpuHypercall,
    };

    /// <summary>Every component, in the order in which their records stand in an image.</summary>
    public static IReadOnlyList<StateComponent> All { get; } =
    [
        OfDomain<ContextDomain>(ContextRecordType.Domain, static domain => domain.Description, static (domain, value) => domain.IsPartial = value?.Partial ?? false),
        new ListComponent<ContextCpuidPolicy, CpuidLeaf>(ContextRecordType.CpuidPolicy, static (head, count) => head with { Leaves = count },
            static (domain, _) => domain.CpuidPolicy, static (domain, _, value) => domain.CpuidPolicy = value),
        new ListComponent<ContextMsrPolicy, MsrEntry>(ContextRecordType.MsrPolicy, static (head, count) => head with { Registers = count },
            static (domain, _) => domain.MsrPolicy, static (domain, _, value) => domain.MsrPolicy = value),
        OfDomain<ContextTsc>(ContextRecordType.Tsc, static domain => domain.Tsc, static (domain, value) => domain.Tsc = value),
        OfDomain<ContextClock>(ContextRecordType.Clock, static domain => domain.Clock, static (domain, value) => domain.Clock = value),
        new ListComponent<ContextHvmParams, ContextHvmParam>(ContextRecordType.HvmParams, static (head, count) => head with { Params = count },
            static (domain, _) => domain.HvmParams, static (domain, _, value) => domain.HvmParams = value),
        new PageComponent(ContextRecordType.SharedInfo, static (domain, _) => domain.SharedInfo, static (domain, _, value) => domain.SharedInfo = value) { Admission = AdmissionRules.Page },
        OfDomain<ContextDomainTime>(ContextRecordType.DomainTime, static domain => domain.Time, static (domain, value) => domain.Time = value),
        OfDomain<ContextAssists>(ContextRecordType.Assists, static domain => domain.Assists, static (domain, value) => domain.Assists = value, AdmissionRules.Assists),
        new ListComponent<ContextMemoryMap, ContextMemoryRange>(ContextRecordType.MemoryMap, static (head, count) => head with { Ranges = count },
            static (domain, _) => domain.MemoryMap, static (domain, _, value) => domain.MemoryMap = value),
        new ListComponent<ContextEventChannels, ContextEventChannel>(ContextRecordType.EventChannels, static (head, count) => head with { Channels = count },
            static (domain, _) => domain.EventChannels, static (domain, _, value) => domain.EventChannels = value) { Admission = AdmissionRules.EventChannels },
        new ListComponent<ContextEventFifo, ContextFrame>(ContextRecordType.EventFifo, static (head, count) => head with { Pages = count },
            static (domain, _) => domain.EventFifo, static (domain, _, value) => domain.EventFifo = value) { Admission = AdmissionRules.EventFifo },
        OfDomain<ContextGrantTable>(ContextRecordType.GrantTable, static domain => domain.GrantTable, static (domain, value) => domain.GrantTable = value, AdmissionRules.GrantTable),
        new PageComponent(ContextRecordType.GrantFrame, static (domain, frame) => domain.GrantFrames[(int)frame], static (domain, frame, value) => domain.SetGrantFrame(frame, value))
        {
            Admission = AdmissionRules.Page,
            Conceal = static (domain, frame, contents) => domain.Grants.ConcealUse(frame, contents),
        },
        new PageComponent(ContextRecordType.GrantStatus, static (domain, frame) => domain.GrantStatus[(int)frame], static (domain, frame, value) => domain.SetGrantStatus(frame, value))
        {
            Admission = AdmissionRules.Page,
            Conceal = static (domain, frame, contents) => domain.Grants.ConcealStatus(frame, contents),
        },
        new ListComponent<ContextIoreqServer, ContextIoreqRange>(ContextRecordType.IoreqServer, static (head, count) => head with { Ranges = count },
            static (domain, server) => domain.IoreqServerOf(server), static (domain, server, value) => domain.SetIoreqServer(server, value)) { Admission = AdmissionRules.IoreqServer },
        new ListComponent<ContextIoreqPorts, ContextIoreqPort>(ContextRecordType.IoreqPorts, static (head, count) => head with { Ports = count },
            static (domain, server) => domain.IoreqPortsOf(server), static (domain, server, value) => domain.SetIoreqPorts(server, value)) { Admission = AdmissionRules.IoreqServer },
        OfVcpu<ContextVcpuState>(ContextRecordType.VcpuState, static vcpu => vcpu.State, static (vcpu, value) => vcpu.State = value),
        OfVcpu<ContextVcpuRegisters>(ContextRecordType.VcpuRegisters, static vcpu => vcpu.Registers, static (vcpu, value) => vcpu.Registers = value),
        OfVcpu<ContextVcpuPv>(ContextRecordType.VcpuPv, static vcpu => vcpu.Pv, static (vcpu, value) => vcpu.Pv = value),
        OfVcpu<ContextVcpuTraps>(ContextRecordType.VcpuTraps, static vcpu => vcpu.Traps, static (vcpu, value) => vcpu.Traps = value),
        OfVcpu<ContextVcpuXstate>(ContextRecordType.VcpuXstate, static vcpu => vcpu.Xstate, static (vcpu, value) => vcpu.Xstate = value),
        new ListComponent<ContextVcpuMsrs, ContextMsr>(ContextRecordType.VcpuMsrs, static (head, count) => head with { Registers = count },
            static (domain, vcpu) => domain.Vcpus[(int)vcpu].Msrs, static (domain, vcpu, value) => domain.Vcpus[(int)vcpu].Msrs = value),
        OfVcpu<ContextVcpuTsc>(ContextRecordType.VcpuTsc, static vcpu => vcpu.Tsc, static (vcpu, value) => vcpu.Tsc = value),
        OfVcpu<ContextVcpuPending>(ContextRecordType.VcpuPending, static vcpu => vcpu.Pending, static (vcpu, value) => vcpu.Pending = value),
        OfVcpu<ContextVcpuLapic>(ContextRecordType.VcpuLapic, static vcpu => vcpu.Lapic, static (vcpu, value) => vcpu.Lapic = value),
        new ListComponent<ContextVcpuMtrr, ContextMtrrRange>(ContextRecordType.VcpuMtrr, static (head, count) => head with { Ranges = count },
            static (domain, vcpu) => domain.Vcpus[(int)vcpu].Mtrr, static (domain, vcpu, value) => domain.Vcpus[(int)vcpu].Mtrr = value),
        OfVcpu<ContextVcpuMachineCheck>(ContextRecordType.VcpuMachineCheck, static vcpu => vcpu.MachineCheck, static (vcpu, value) => vcpu.MachineCheck = value),
        OfVcpu<ContextVcpuViridian>(ContextRecordType.VcpuViridian, static vcpu => vcpu.Viridian, static (vcpu, value) => vcpu.Viridian = value),
        OfVcpu<ContextVcpuActivity>(ContextRecordType.VcpuActivity, static vcpu => vcpu.Activity, static (vcpu, value) => vcpu.Activity = value),
        OfVcpu<ContextVcpuAreas>(ContextRecordType.VcpuAreas, static vcpu => vcpu.Areas, static (vcpu, value) => vcpu.Areas = value),
        OfVcpu<ContextVcpuRunstate>(ContextRecordType.VcpuRunstate, static vcpu => vcpu.Runstate, static (vcpu, value) => vcpu.Runstate = value),
        OfVcpu<ContextVcpuTimers>(ContextRecordType.VcpuTimers, static vcpu => vcpu.Timers, static (vcpu, value) => vcpu.Timers = value),
        OfVcpu<ContextVcpuEventFifo>(ContextRecordType.VcpuEventFifo, static vcpu => vcpu.EventFifo, static (vcpu, value) => vcpu.EventFifo = value, AdmissionRules.VcpuEventFifo),
        new ListComponent<ContextVcpuMachineCheckBanks, ContextMachineCheckBank>(ContextRecordType.VcpuMachineCheckBanks, static (head, count) => head with { Banks = count },
            static (domain, vcpu) => domain.Vcpus[(int)vcpu].MachineCheckBanks, static (domain, vcpu, value) => domain.Vcpus[(int)vcpu].MachineCheckBanks = value),
        OfVcpu<ContextVcpuSynic>(ContextRecordType.VcpuSynic, static vcpu => vcpu.Synic, static (vcpu, value) => vcpu.Synic = value),
        new ExtendedStateComponent(ContextRecordType.XstateAvx),
        new ExtendedStateComponent(ContextRecordType.XstateBndregs),
        new ExtendedStateComponent(ContextRecordType.XstateBndcsr),
        new ExtendedStateComponent(ContextRecordType.XstateOpmask),
        new ExtendedStateComponent(ContextRecordType.XstateZmmHigh),
        new ExtendedStateComponent(ContextRecordType.XstateHighZmm),
        new ExtendedStateComponent(ContextRecordType.XstatePkru),
        new ExtendedStateComponent(ContextRecordType.XstateTilecfg),
        new ExtendedStateComponent(ContextRecordType.XstateTiledata),
        new ExtendedStateComponent(ContextRecordType.XstateLwp),
        new StructureComponent<ContextPic>(ContextRecordType.Pic, static (domain, pic) => domain.PicOf(pic), static (domain, pic, value) => domain.SetPic(pic, value)),
        new ListComponent<ContextIoapic, ContextIoapicLine>(ContextRecordType.Ioapic, static (head, count) => head with { Lines = count },
            static (domain, _) => domain.Ioapic, static (domain, _, value) => domain.Ioapic = value),
        OfDomain<ContextInterruptLines>(ContextRecordType.InterruptLines, static domain => domain.InterruptLines, static (domain, value) => domain.InterruptLines = value),
        OfDomain<ContextPit>(ContextRecordType.Pit, static domain => domain.Pit, static (domain, value) => domain.Pit = value),
        OfDomain<ContextRtc>(ContextRecordType.Rtc, static domain => domain.Rtc, static (domain, value) => domain.Rtc = value),
        OfDomain<ContextHpet>(ContextRecordType.Hpet, static domain => domain.Hpet, static (domain, value) => domain.Hpet = value),
        OfDomain<ContextPmTimer>(ContextRecordType.PmTimer, static domain => domain.PmTimer, static (domain, value) => domain.PmTimer = value),
        OfDomain<ContextViridian>(ContextRecordType.Viridian, static domain => domain.Viridian, static (domain, value) => domain.Viridian = value),
        OfDomain<ContextPciAddress>(ContextRecordType.PciAddress, static domain => domain.PciAddress, static (domain, value) => domain.PciAddress = value),
        OfDomain<ContextTimerPhases>(ContextRecordType.TimerPhases, static domain => domain.TimerPhases, static (domain, value) => domain.TimerPhases = value),
        OfDomain<ContextViridianCrash>(ContextRecordType.ViridianCrash, static domain => domain.ViridianCrash, static (domain, value) => domain.ViridianCrash = value),
    ];

    private static readonly Dictionary<ContextRecordType, StateComponent> _byType = All.ToDictionary(component => component.Kind.Type);

    /// <summary>The component that takes records of a type; null when none does.</summary>
    public static StateComponent? Find(ContextRecordType type) => _byType.GetValueOrDefault(type);

    private static StructureComponent<T> OfDomain<T>(ContextRecordType type, Func<Domain, T?> get, Action<Domain, T?> set, AdmissionRule? admission = null)
        where T : struct, IAbiStructure<T> => new(type, (domain, _) => get(domain), (domain, _, value) => set(domain, value)) { Admission = admission };

    private static StructureComponent<T> OfVcpu<T>(ContextRecordType type, Func<Vcpu, T?> get, Action<Vcpu, T?> set, AdmissionRule? admission = null)
        where T : struct, IAbiStructure<T> => new(type, (domain, vcpu) => get(domain.Vcpus[(int)vcpu]), (domain, vcpu, value) => set(domain.Vcpus[(int)vcpu], value)) { Admission = admission };
}
