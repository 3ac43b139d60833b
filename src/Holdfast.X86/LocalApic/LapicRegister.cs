namespace Holdfast.X86.LocalApic;

/// <summary>
/// The registers of a local APIC, by their offset in bytes in its page; a LAPIC_REGS record holds the first 1024 of them. Each has 32 bits
/// at a multiple of 16.
/// </summary>
public enum LapicRegister
{
    /// <summary>Id: bits 24 to 31 in xAPIC mode, all 32 in x2APIC mode.</summary>
    Id = 0x20,

    /// <summary>Version, and the number of LVT entries.</summary>
    Version = 0x30,

    /// <summary>Task priority.</summary>
    TaskPriority = 0x80,

    /// <summary>Arbitration priority.</summary>
    ArbitrationPriority = 0x90,

    /// <summary>Processor priority.</summary>
    ProcessorPriority = 0xa0,

    /// <summary>End of interrupt.</summary>
    EndOfInterrupt = 0xb0,

    /// <summary>Logical destination.</summary>
    LogicalDestination = 0xd0,

    /// <summary>Destination format: flat or cluster.</summary>
    DestinationFormat = 0xe0,

    /// <summary>Spurious interrupt vector, and the bit that enables the APIC in software (8).</summary>
    SpuriousInterruptVector = 0xf0,

    /// <summary>In service: the first of eight registers, 32 vectors each.</summary>
    InService = 0x100,

    /// <summary>Trigger mode: the first of eight registers.</summary>
    TriggerMode = 0x180,

    /// <summary>Interrupt request: the first of eight registers.</summary>
    InterruptRequest = 0x200,

    /// <summary>Error status.</summary>
    ErrorStatus = 0x280,

    /// <summary>LVT: corrected machine checks.</summary>
    LvtCorrectedMachineCheck = 0x2f0,

    /// <summary>Interrupt command, low half.</summary>
    InterruptCommand = 0x300,

    /// <summary>Interrupt command, high half.</summary>
    InterruptCommandHigh = 0x310,

    /// <summary>LVT: timer.</summary>
    LvtTimer = 0x320,

    /// <summary>LVT: thermal sensor.</summary>
    LvtThermal = 0x330,

    /// <summary>LVT: performance counters.</summary>
    LvtPerformanceCounters = 0x340,

    /// <summary>LVT: pin LINT0.</summary>
    LvtLint0 = 0x350,

    /// <summary>LVT: pin LINT1.</summary>
    LvtLint1 = 0x360,

    /// <summary>LVT: errors of the APIC itself.</summary>
    LvtError = 0x370,

    /// <summary>Timer: initial count.</summary>
    TimerInitialCount = 0x380,

    /// <summary>Timer: current count.</summary>
    TimerCurrentCount = 0x390,

    /// <summary>Timer: divide configuration.</summary>
    TimerDivideConfiguration = 0x3e0,
}
