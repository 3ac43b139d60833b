namespace Holdfast.X86.Registers;

/// <summary>What kind of event a vCPU was about to take, as Intel and AMD both number it (three bits).</summary>
public enum PendingEventType
{
    /// <summary>An interrupt from a device.</summary>
    ExternalInterrupt = 0,

    /// <summary>Reserved: Xen refuses it.</summary>
    Reserved = 1,

    /// <summary>A non-maskable interrupt.</summary>
    NonMaskableInterrupt = 2,

    /// <summary>An exception that the processor raised.</summary>
    HardwareException = 3,

    /// <summary>INT n. Xen lets the instruction run again instead of injecting it.</summary>
    SoftwareInterrupt = 4,

    /// <summary>INT1. Intel only: Xen refuses it on AMD.</summary>
    PrivilegedSoftwareException = 5,

    /// <summary>INT3 and INTO. Intel only: Xen refuses it on AMD.</summary>
    SoftwareException = 6,

    /// <summary>Not an event that can be injected: Xen refuses it.</summary>
    Other = 7,
}
