using Holdfast.Abi;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.X86.LocalApic;

namespace Holdfast.Hypervisor.State;

/// <summary>
/// The state of a domain that was created and has not done anything, written out: an image of it is whole, and leaves nothing to whoever reads it. Values are those that a
/// processor or a device has after reset, and Xen's own where these are its choice.
/// </summary>
internal static class ResetState
{
    private const ulong Never = ulong.MaxValue;
    private const int MachineCheckBanks = 2;

    // RUNSTATE_offline in xen/include/public/vcpu.h, 4.22.
    private const uint Offline = 3;
    private const int RegisterStride = 16;

    // x86's page attribute table after reset, and Xen's eight variable ranges, fixed ranges and write combining (xen/arch/x86/hvm/mtrr.c, 4.17).
    private const ulong Pat = 0x0007_0406_0007_0406;
    private const ulong MtrrCapabilities = 0x508;
    private const int MtrrRanges = 8;

    // xen/arch/x86/hvm/vlapic.c, 4.17: version 0x14 with six local vectors, all of them masked, and the controller off by software.
    private const uint LapicVersion = 0x0005_0014;
    private const uint LapicMasked = 0x1_0000;
    private const uint LapicFlat = 0xffff_ffff;
    private const uint LapicSpurious = 0xff;
    private const int LapicIdShift = 24;
    private const ulong LapicEnabled = 1 << 11;
    private const ulong LapicBoots = 1 << 8;

    private const ulong IoapicBase = 0xfec0_0000;
    private const ulong IoapicMasked = 1 << 16;
    private const int IoapicLines = 48;

    // xen/arch/x86/hvm/hpet.c, 4.17: three comparators of 64 bits that replace the older timers, and a period of 16 nanoseconds.
    private const ulong HpetCapabilities = 0x00f4_2400_8086_a201;
    private const ulong HpetTimerCapabilities = 0x00f0_0000_0000_0030;
    private const uint PitLargestCount = 0x1_0000;
    private const byte PitNoMode = 0xff;

    /// <summary>Brings a new domain into it.</summary>
    public static void Apply(Domain domain)
    {
        DomainConfiguration configuration = domain.Configuration;
        bool hasPolicies = !configuration.Cpuid.IsEmpty && !configuration.Msrs.IsEmpty;
        domain.IsPartial = !hasPolicies;
        if (hasPolicies)
        {
            domain.CpuidPolicy = new CountedList<ContextCpuidPolicy, CpuidLeaf>(default, configuration.Cpuid);
            domain.MsrPolicy = new CountedList<ContextMsrPolicy, MsrEntry>(default, configuration.Msrs);
        }

        domain.Tsc = default(ContextTsc);
        domain.Clock = default(ContextClock);
        domain.SharedInfo = new SharedPage(SharedPage.Nowhere, new byte[GuestMemory.PageSize]);
        domain.Time = default(ContextDomainTime);
        domain.Assists = default(ContextAssists);
        domain.MemoryMap = new CountedList<ContextMemoryMap, ContextMemoryRange>(default, []);
        domain.EventChannels = new CountedList<ContextEventChannels, ContextEventChannel>(new ContextEventChannels { Limit = configuration.MaxEventChannel }, []);
        domain.Grants.Grow(GrantTables.GrantTable.InitialFrames);
        if (!domain.IsPv) domain.HvmParams = new CountedList<ContextHvmParams, ContextHvmParam>(default, []);
        if (!domain.IsPv) domain.InterruptLines = default(ContextInterruptLines);
        if (configuration.Kind == ContextGuestKind.Hvm) ApplyDevices(domain);
        foreach (Vcpu vcpu in domain.Vcpus) Apply(domain, vcpu);
    }

    private static void ApplyDevices(Domain domain)
    {
        ContextDomain description = domain.Description;
        domain.PciAddress = default(ContextPciAddress);
        domain.TimerPhases = new ContextTimerPhases { Rtc = Never };
        if (description.Pic)
        {
            domain.SetPic(0, default(ContextPic));
            domain.SetPic(1, default(ContextPic));
        }

        if (description.Ioapic)
            domain.Ioapic = new CountedList<ContextIoapic, ContextIoapicLine>(new ContextIoapic { Base = IoapicBase }, [.. Enumerable.Repeat(new ContextIoapicLine { Entry = IoapicMasked }, IoapicLines)]);
        if (description.Pit)
        {
            var channel = new ContextPitChannel { Count = PitLargestCount, Mode = PitNoMode, Gate = 1 };
            Array3<ContextPitChannel> channels = default;
            (channels[0], channels[1], channels[2]) = (channel, channel, channel with { Gate = 0 });
            domain.Pit = new ContextPit { Channel = channels };
        }

        if (description.Rtc) domain.Rtc = default(ContextRtc);
        if (description.Pm) domain.PmTimer = default(ContextPmTimer);
        if (!description.Hpet) return;
        Array3<ContextHpetTimer> timers = default;
        for (int i = 0; i < Array3<ContextHpetTimer>.Length; i++) timers[i] = new ContextHpetTimer { Config = HpetTimerCapabilities, Comparator = Never };
        domain.Hpet = new ContextHpet { Capabilities = HpetCapabilities, Timer = timers };
    }

    private static void Apply(Domain domain, Vcpu vcpu)
    {
        Array4<ulong> synthetic = default;
        for (int i = 0; i < Array4<ulong>.Length; i++) synthetic[i] = Never;
        vcpu.State = default(ContextVcpuState);
        vcpu.MachineCheck = new ContextVcpuMachineCheck { Capabilities = MachineCheckBanks };
        vcpu.Activity = default(ContextVcpuActivity);
        vcpu.Areas = new ContextVcpuAreas { Info = Never, Runstate = Never, Time = Never };
        vcpu.Runstate = new ContextVcpuRunstate { State = Offline };
        vcpu.Timers = new ContextVcpuTimers { PeriodicPeriod = Never, PeriodicNext = Never, SingleShot = Never, Poll = Never, Lapic = Never, Synthetic = synthetic };
        vcpu.MachineCheckBanks = new CountedList<ContextVcpuMachineCheckBanks, ContextMachineCheckBank>(default, [.. new ContextMachineCheckBank[MachineCheckBanks]]);
        if (domain.IsPv) return;
        vcpu.Mtrr = new CountedList<ContextVcpuMtrr, ContextMtrrRange>(new ContextVcpuMtrr { Pat = Pat, Capabilities = MtrrCapabilities }, [.. new ContextMtrrRange[MtrrRanges]]);
        if (domain.Description.Lapic) vcpu.Lapic = LapicOf(vcpu);
    }

    private static ContextVcpuLapic LapicOf(Vcpu vcpu)
    {
        Array64<uint> registers = default;
        registers[(int)LapicRegister.Id / RegisterStride] = vcpu.Id * 2 << LapicIdShift;
        registers[(int)LapicRegister.Version / RegisterStride] = LapicVersion;
        registers[(int)LapicRegister.DestinationFormat / RegisterStride] = LapicFlat;
        registers[(int)LapicRegister.SpuriousInterruptVector / RegisterStride] = LapicSpurious;
        foreach (LapicRegister register in (LapicRegister[])[LapicRegister.LvtTimer, LapicRegister.LvtThermal, LapicRegister.LvtPerformanceCounters, LapicRegister.LvtLint0, LapicRegister.LvtLint1, LapicRegister.LvtError])
            registers[(int)register / RegisterStride] = LapicMasked;
        return new ContextVcpuLapic { Base = ApicBase.DefaultAddress | LapicEnabled | (vcpu.Id == 0 ? LapicBoots : 0), Register = registers };
    }
}
