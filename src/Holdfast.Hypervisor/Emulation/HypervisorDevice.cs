namespace Holdfast.Hypervisor.Emulation;

/// <summary>A device that the hypervisor emulates itself. Its state is there; what an access to its registers does to it is not emulated here.</summary>
public enum HypervisorDevice
{
    /// <summary>The two interrupt controllers 8259A, with the register of edges and levels.</summary>
    Pic,

    /// <summary>The interval timer, with the port of the speaker.</summary>
    Pit,

    /// <summary>The real-time clock.</summary>
    Rtc,

    /// <summary>The ACPI power-management timer, with its event registers.</summary>
    PmTimer,

    /// <summary>The port that writes to the console of Xen.</summary>
    DebugConsole,

    /// <summary>The I/O interrupt controller.</summary>
    Ioapic,

    /// <summary>The local interrupt controller of the vCPU that accesses it.</summary>
    LocalApic,

    /// <summary>The high-precision event timer.</summary>
    Hpet,
}
