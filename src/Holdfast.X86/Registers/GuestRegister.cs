namespace Holdfast.X86.Registers;

/// <summary>A register of a saved vCPU that can be wrong.</summary>
public enum GuestRegister
{
    /// <summary>CR0.</summary>
    Cr0,

    /// <summary>CR3.</summary>
    Cr3,

    /// <summary>CR4.</summary>
    Cr4,

    /// <summary>The MSR EFER.</summary>
    Efer,

    /// <summary>RFLAGS.</summary>
    Rflags,

    /// <summary>DR6.</summary>
    Dr6,

    /// <summary>DR7.</summary>
    Dr7,

    /// <summary>The attributes of CS.</summary>
    Cs,

    /// <summary>The attributes of SS.</summary>
    Ss,

    /// <summary>The event that waits to be taken.</summary>
    PendingEvent,

    /// <summary>The error code of the event that waits to be taken.</summary>
    ErrorCode,

    /// <summary>The MSR that holds the local APIC's address and mode.</summary>
    ApicBase,
}
