namespace Holdfast.X86.Registers;

/// <summary>CR4, 64 bits. Which of them a guest may have set depends on its policy: see <see cref="ControlRegisters.CheckCr4"/>.</summary>
[Flags]
public enum Cr4 : ulong
{
    /// <summary>No bit.</summary>
    None = 0,

    /// <summary>Virtual 8086 mode extensions.</summary>
    VME = 1 << 0,

    /// <summary>Protected mode virtual interrupts.</summary>
    PVI = 1 << 1,

    /// <summary>RDTSC is for supervisors only.</summary>
    TSD = 1 << 2,

    /// <summary>Debugging extensions: I/O breakpoints.</summary>
    DE = 1 << 3,

    /// <summary>4 MiB pages in 32-bit paging.</summary>
    PSE = 1 << 4,

    /// <summary>64-bit page-table entries; long mode needs it.</summary>
    PAE = 1 << 5,

    /// <summary>Machine checks.</summary>
    MCE = 1 << 6,

    /// <summary>Global pages.</summary>
    PGE = 1 << 7,

    /// <summary>RDPMC for users. Xen permits it to every guest.</summary>
    PCE = 1 << 8,

    /// <summary>The system saves SSE state with FXSAVE.</summary>
    OSFXSR = 1 << 9,

    /// <summary>The system handles #XM.</summary>
    OSXMMEXCPT = 1 << 10,

    /// <summary>SGDT, SIDT, SLDT, SMSW and STR are for supervisors only.</summary>
    UMIP = 1 << 11,

    /// <summary>57-bit linear addresses. No version of Xen permits it to a guest.</summary>
    LA57 = 1 << 12,

    /// <summary>VMX is on. Only with nested virtualization.</summary>
    VMXE = 1 << 13,

    /// <summary>SMX is on. No version of Xen permits it to a guest.</summary>
    SMXE = 1 << 14,

    /// <summary>RDFSBASE and its kin.</summary>
    FSGSBASE = 1 << 16,

    /// <summary>Process-context identifiers; only in long mode.</summary>
    PCIDE = 1 << 17,

    /// <summary>XSAVE and XCR0.</summary>
    OSXSAVE = 1 << 18,

    /// <summary>Supervisors do not execute user pages.</summary>
    SMEP = 1 << 20,

    /// <summary>Supervisors do not access user pages.</summary>
    SMAP = 1 << 21,

    /// <summary>Protection keys of user pages.</summary>
    PKE = 1 << 22,

    /// <summary>Control-flow enforcement; needs CR0.WP.</summary>
    CET = 1 << 23,

    /// <summary>Protection keys of supervisor pages. Xen permits it since 4.18.</summary>
    PKS = 1 << 24,

    /// <summary>User-mode interrupts. No version of Xen permits it to a guest.</summary>
    UINTR = 1 << 25,

    /// <summary>Linear address space separation. Xen permits it since 4.22.</summary>
    LASS = 1 << 27,

    /// <summary>Linear address masking for supervisors. No version of Xen permits it to a guest.</summary>
    LAMSUP = 1 << 28,

    /// <summary>Flexible return and event delivery. No version of Xen permits it to a guest.</summary>
    FRED = 1UL << 32,
}
