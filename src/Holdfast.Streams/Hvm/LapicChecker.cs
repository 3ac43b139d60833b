using Holdfast.Abi.Hvm;
using Holdfast.X86.LocalApic;
using Holdfast.X86.Registers;

namespace Holdfast.Streams.Hvm;

/// <summary>Judges a vCPU's local APIC.</summary>
internal static class LapicChecker
{
    private const uint DisabledByHardware = 1;
    private const uint DisabledBySoftware = 2;
    private const uint LvtMasked = 1 << 16;
    private const uint VersionMask = 0xff;
    private const uint XenVersionRegister = 0x14;
    private const int XapicIdShift = 24;

    private static readonly LapicRegister[] OtherLocalVectors =
    [
        LapicRegister.LvtThermal, LapicRegister.LvtPerformanceCounters, LapicRegister.LvtLint0, LapicRegister.LvtLint1, LapicRegister.LvtError,
    ];

    /// <summary>Judges what is not in the register page.</summary>
    public static void Judge(DiagnosticBag bag, HvmHwLapic lapic, EntryPlace place, ContentPath path)
    {
        var apicBase = new ApicBase(lapic.ApicBaseMsr);
        foreach (RegisterFault fault in apicBase.Check())
        {
            Rule rule = fault.Effect == FaultEffect.RefusedByXen ? DeviceRules.ApicX2WithoutEnable : DeviceRules.ApicBaseReserved;
            bag.Report(rule, place.At(HvmHwLapic.Offsets.ApicBaseMsr), path, $"The APIC base register is 0x{lapic.ApicBaseMsr:x}: {fault.Reason}.");
        }

        if (apicBase.Address != ApicBase.DefaultAddress)
            bag.Report(DeviceRules.ApicBaseMoved, place.At(HvmHwLapic.Offsets.ApicBaseMsr), path, $"The APIC base register is 0x{lapic.ApicBaseMsr:x}.");
        bool disabled = (lapic.Disabled & DisabledByHardware) != 0;
        if (disabled == apicBase.IsEnabled || (lapic.Disabled & ~(DisabledByHardware | DisabledBySoftware)) != 0)
        {
            bool wrongly = apicBase.IsEnabled;
            bag.Report(wrongly ? DeviceRules.ApicDisabled : DeviceRules.ApicNotDisabled, place.At(HvmHwLapic.Offsets.Disabled), path,
                $"The disabled flags are 0x{lapic.Disabled:x}, and the APIC base register is 0x{lapic.ApicBaseMsr:x}.");
        }

        if (!LapicPage.IsTimerDivisor(lapic.TimerDivisor))
            bag.Report(DeviceRules.ApicTimerDivisor, place.At(HvmHwLapic.Offsets.TimerDivisor), path, $"The timer's divisor is {lapic.TimerDivisor}.");
    }

    /// <summary>Judges the register page.</summary>
    public static void JudgeRegisters(DiagnosticBag bag, ReadOnlySpan<byte> body, int vcpu, HvmHwLapic? lapic, long at, ContentPath path)
    {
        var page = new LapicPage(body);
        JudgeVectors(bag, page, LapicRegister.InterruptRequest, "requested", at, path);
        JudgeVectors(bag, page, LapicRegister.InService, "in service", at, path);
        JudgeTimer(bag, page, at, path);
        foreach (LapicRegister register in OtherLocalVectors)
        {
            if (HasBadVector(page[register]))
                bag.Report(DeviceRules.ApicLvtVector, at + (int)register, path, $"{register} is 0x{page[register]:x}: unmasked, with vector {page[register] & 0xff}.");
        }

        if (lapic is HvmHwLapic { Disabled: var disabled } && (disabled & DisabledBySoftware) != 0 && page.IsSoftwareEnabled)
            bag.Report(DeviceRules.ApicDisabled, at + (int)LapicRegister.SpuriousInterruptVector, path, $"The disabled flags are 0x{disabled:x}, and the spurious vector register, 0x{page[LapicRegister.SpuriousInterruptVector]:x}, enables the APIC.");
        bool x2Apic = lapic is HvmHwLapic hidden && new ApicBase(hidden.ApicBaseMsr).IsX2Apic;
        if (x2Apic) JudgeLogicalId(bag, page, vcpu, at, path);
        uint expected = x2Apic ? (uint)vcpu * 2 : (uint)vcpu * 2 << XapicIdShift;
        if (page[LapicRegister.Id] != expected)
            bag.Report(DeviceRules.ApicId, at + (int)LapicRegister.Id, path, $"The id register is 0x{page[LapicRegister.Id]:x8}; vCPU {vcpu} has 0x{expected:x8}.");
        if ((page[LapicRegister.Version] & VersionMask) != XenVersionRegister)
            bag.Report(DeviceRules.ApicVersion, at + (int)LapicRegister.Version, path, $"The version register is 0x{page[LapicRegister.Version]:x}.");
    }

    private static void JudgeVectors(DiagnosticBag bag, LapicPage page, LapicRegister register, string what, long at, ContentPath path)
    {
        uint reserved = page.ReservedVectors(register);
        if (reserved != 0) bag.Report(DeviceRules.ApicLowVector, at + (int)register, path, $"Vectors 0x{reserved:x4} (a bit each, from 0) are {what}.");
    }

    /// <summary>
    /// In x2APIC mode the logical id follows from the id. Two mistakes of old versions are put right or kept by the hypervisor: a 1
    /// everywhere (up to 4.4), and one that follows from the vCPU's number (up to 4.19).
    /// </summary>
    private static void JudgeLogicalId(DiagnosticBag bag, LapicPage page, int vcpu, long at, ContentPath path)
    {
        uint logical = page[LapicRegister.LogicalDestination];
        if (logical == 1 || logical == FromId(page[LapicRegister.Id]) || logical == FromId((uint)vcpu)) return;
        bag.Report(DeviceRules.ApicLogicalId, at + (int)LapicRegister.LogicalDestination, path, $"The logical destination register is 0x{logical:x}; id 0x{page[LapicRegister.Id]:x} has 0x{FromId(page[LapicRegister.Id]):x}.");

        static uint FromId(uint id) => (id >> 4 << 16) | (1u << (int)(id & 15));
    }

    private static void JudgeTimer(DiagnosticBag bag, LapicPage page, long at, ContentPath path)
    {
        uint timer = page[LapicRegister.LvtTimer];
        if (!HasBadVector(timer)) return;
        bool armed = page[LapicRegister.TimerInitialCount] != 0;
        bag.Report(armed ? DeviceRules.ApicTimerVector : DeviceRules.ApicLvtVector, at + (int)LapicRegister.LvtTimer, path,
            $"LvtTimer is 0x{timer:x}: unmasked, with vector {timer & 0xff}{(armed ? ", and the timer runs" : "")}.");
    }

    /// <summary>Fixed delivery (0) uses the vector; NMI, SMI, INIT and ExtINT do not.</summary>
    private static bool HasBadVector(uint entry) => (entry & LvtMasked) == 0 && ((entry >> 8) & 7) == 0 && (entry & 0xff) < LapicPage.FirstVector;
}
