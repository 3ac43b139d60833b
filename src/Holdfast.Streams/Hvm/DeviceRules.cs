namespace Holdfast.Streams.Hvm;

/// <summary>The rules of a vCPU's local APIC, memory types, extended state and MSRs, and of emulated devices, in an HVM context.</summary>
internal static class DeviceRules
{
    private const string SaveHeader = "public/arch-x86/hvm/save.h";
    private const string Measured = "measured on Xen 4.17.7";
    private const string Xstate = "xen/arch/x86/xstate.c and hvm/hvm.c, 4.17";

    /// <summary>The first version with a handler of its own that looks at some entries.</summary>
    private static readonly XenVersion CheckedBeforeLoaded = new(4, 19, 0);

    public static readonly Rule ApicX2WithoutEnable = new("HF1901", Severity.Error,
        "The APIC base register has x2APIC mode only together with the enable bit.",
        "The hypervisor refuses the combination, which a processor cannot have.",
        $"xen/arch/x86/hvm/vlapic.c, 4.17; {Measured}");

    public static readonly Rule ApicBaseReserved = new("HF1902", Severity.Warning,
        "Reserved bits of the APIC base register are zero.",
        "The hypervisor takes them and shows them to the guest, which a processor never does.",
        $"Intel SDM vol. 3, 11.4.4; {Measured}");

    public static readonly Rule ApicBaseMoved = new("HF1903", Severity.Warning,
        "The local APIC's registers are at fee00000.",
        "The hypervisor maps them there only. A guest that was told otherwise loses its interrupts.",
        Measured);

    public static readonly Rule ApicDisabled = new("HF1904", Severity.Error,
        "A local APIC that its registers enable is not flagged as disabled.",
        "The hypervisor goes by the flags, and delivers no interrupt to a vCPU whose APIC they disable.",
        $"{SaveHeader}; {Measured}");

    public static readonly Rule ApicNotDisabled = new("HF1909", Severity.Warning,
        "A local APIC that its registers disable is flagged so.",
        "The hypervisor keeps both and does not compare them.",
        $"{SaveHeader}; {Measured}");

    public static readonly Rule ApicLogicalId = new("HF1912", Severity.Error,
        "In x2APIC mode the logical destination register follows from the id.",
        "The hypervisor complains and goes on; interrupts then do not reach the vCPU.",
        $"Intel SDM vol. 3, 11.12.10.2; {Measured}");

    public static readonly Rule ApicTimerDivisor = new("HF1905", Severity.Warning,
        "The APIC timer's divisor is the power of two, 1 to 128, that the divide configuration register gives.",
        "The hypervisor scales the timer by the stored number. Far from it, the timer stands still.",
        $"xen/arch/x86/hvm/vlapic.c, 4.17; {Measured}");

    public static readonly Rule ApicId = new("HF1906", Severity.Warning,
        "A local APIC has the id that the hypervisor gave it, twice the number of its vCPU.",
        "Interrupts are sent to ids. A guest whose id changed under it waits for them in vain.",
        $"xen/arch/x86/hvm/vlapic.c, 4.17; {Measured}");

    public static readonly Rule ApicLowVector = new("HF1907", Severity.Error,
        "No interrupt below vector 16 is pending or in service.",
        "Those vectors are the processor's own exceptions, and an APIC refuses them. The hypervisor tries to deliver one for ever, and the vCPU hangs.",
        $"Intel SDM vol. 3, 11.5.2; {Measured}");

    public static readonly Rule ApicTimerVector = new("HF1908", Severity.Error,
        "A running APIC timer interrupts with a vector of 16 or higher.",
        "Lower vectors are the processor's own exceptions, and an APIC refuses them. The guest never gets its timer interrupt.",
        $"Intel SDM vol. 3, 11.5.2; {Measured}");

    public static readonly Rule ApicLvtVector = new("HF1911", Severity.Warning,
        "An unmasked local vector with fixed delivery is 16 or higher.",
        "Lower vectors are the processor's own exceptions, and an APIC refuses them.",
        "Intel SDM vol. 3, 11.5.2");

    public static readonly Rule ApicVersion = new("HF1910", Severity.Warning,
        "The local APIC's version register is the hypervisor's.",
        "Xen's local APIC has version 14 (hex) and five or six local vectors.",
        "xen/arch/x86/hvm/vlapic.c, 4.17");

    public static readonly Rule MtrrCount = new("HF1920", Severity.Error,
        "The MTRR capability register has at most 8 variable ranges.",
        "The hypervisor refuses more.",
        $"xen/arch/x86/hvm/mtrr.c, 4.17; {Measured}");

    public static readonly Rule MtrrType = new("HF1921", Severity.Warning,
        "Memory types are 0, 1, 4, 5 or 6 in MTRRs, and also 7 in the page attribute table.",
        "The hypervisor ignores a register with another type, and the guest's memory gets a type that it did not ask for.",
        $"Intel SDM vol. 3, 12.11; {Measured}");

    public static readonly Rule VmceCapabilities = new("HF1922", Severity.Error,
        "A vCPU's machine check capabilities are ones that some Xen host supports.",
        "The hypervisor refuses capabilities that it does not have: only CMCI, TES, SER and LMCE on Intel processors, none on others.",
        $"xen/arch/x86/cpu/mcheck/vmce.c, 4.17; {Measured}");

    public static readonly Rule XsaveShort = new("HF1930", Severity.Error,
        "A CPU_XSAVE entry has at least 600 bytes: three words, the legacy area and the XSAVE header.",
        "The hypervisor refuses a shorter one.",
        $"{Xstate}; {Measured}");

    public static readonly Rule XsaveInconsistent = new("HF1931", Severity.Error,
        "In an XSAVE state the components in use are among those that were ever enabled, and the enabled ones go together.",
        "The hypervisor refuses a state whose XCR0, accumulated XCR0 and header contradict each other or the architecture.",
        $"{Xstate}; {Measured}");

    public static readonly Rule XsaveUnsupported = new("HF1932", Severity.Error,
        "The state components of a vCPU are within its CPUID policy.",
        "The hypervisor refuses components that the guest's policy does not offer.",
        $"{Xstate}; {Measured}");

    public static readonly Rule XsaveCompacted = new("HF1933", Severity.Error,
        "An XSAVE state is in the standard format: the header's XCOMP_BV and reserved words are zero.",
        "The hypervisor refuses compacted images.",
        $"{Xstate}; {Measured}");

    public static readonly Rule XsaveLength = new("HF1934", Severity.Error,
        "A CPU_XSAVE entry is as long as its components need.",
        "A shorter one is refused, and so is a longer one that holds anything but zeros in its excess.",
        $"{Xstate}; {Measured}");

    public static readonly Rule XsaveExcess = new("HF1935", Severity.Warning,
        "A CPU_XSAVE entry is not longer than its components need.",
        "Xen 4.3.0, 4.2.3 and older wrote too much, zeros, and the hypervisor drops them.",
        $"{Xstate}; {Measured}");

    public static readonly Rule Mxcsr = new("HF1936", Severity.Warning,
        "Reserved bits of MXCSR are zero.",
        "Loading such a state faults in the processor; the hypervisor then resets the floating point state, and the guest's registers are lost.",
        $"Intel SDM vol. 1, 10.2.3; {Measured}");

    public static readonly Rule MsrLength = new("HF1940", Severity.Error,
        "A CPU_MSR entry has at least one register, and as many as it says.",
        "The hypervisor refuses other lengths.",
        $"xen/arch/x86/hvm/hvm.c, 4.17; {Measured}");

    public static readonly Rule MsrReserved = new("HF1941", Severity.Error,
        "The reserved word of a register in CPU_MSR is zero.",
        "The hypervisor refuses anything else.",
        $"{SaveHeader}; {Measured}");

    public static readonly Rule MsrUnknown = new("HF1942", Severity.Error,
        "The registers in CPU_MSR are ones that the hypervisor saves there.",
        "It refuses all others.",
        $"xen/arch/x86/hvm/hvm.c, 4.17; {Measured}");

    public static readonly Rule MsrNotOffered = new("HF1943", Severity.Error,
        "A register in CPU_MSR belongs to a feature that the vCPU's CPUID policy offers, and has a value that the guest could have written.",
        "The hypervisor writes it as the guest would, and refuses the context when that faults, even for zero.",
        $"xen/arch/x86/msr.c, 4.17; {Measured}");

    public static readonly Rule ViridianPad = new("HF1944", Severity.Error,
        "The padding in VIRIDIAN_VCPU is zero.",
        "The hypervisor refuses anything else.",
        "xen/arch/x86/hvm/viridian/viridian.c, 4.17");

    public static readonly Rule PciLink = new("HF1945", Severity.Error,
        "A PCI link is routed to an ISA interrupt, 0 to 15.",
        "The hypervisor refuses higher ones.",
        $"xen/arch/x86/hvm/irq.c, 4.17; {Measured}");

    public static readonly Rule PciLinkPadding = new("HF1946", Severity.Error,
        "The padding in PCI_LINK is zero.",
        "Since Xen 4.19 the hypervisor looks at an entry before it loads it, and refuses anything else there.",
        "xen/arch/x86/hvm/irq.c, 4.19; measured on Xen 4.20.4-pre")
    { Since = CheckedBeforeLoaded };

    public static readonly Rule PitState = new("HF1947", Severity.Error,
        "The interval timer is in a state that it can get into: counts up to 65536, flags 0 or 1, known access states, and the gates of the first two channels open.",
        "Since Xen 4.19 the hypervisor looks at an entry before it loads it, and refuses other states.",
        "xen/arch/x86/emul-i8254.c, 4.19")
    { Since = CheckedBeforeLoaded };

    public static readonly Rule PicState = new("HF1948", Severity.Error,
        "An interrupt controller is in a state that it can get into: its place agrees with its instance, its output is 0 or 1 and silent during initialisation, and only lines that can be are level-triggered.",
        "Since Xen 4.19 the hypervisor looks at an entry before it loads it, and refuses other states.",
        "xen/arch/x86/hvm/vpic.c, 4.19")
    { Since = CheckedBeforeLoaded };

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        ApicX2WithoutEnable, ApicBaseReserved, ApicBaseMoved, ApicDisabled, ApicTimerDivisor, ApicId, ApicLowVector, ApicTimerVector,
        ApicVersion, ApicLvtVector, ApicNotDisabled, ApicLogicalId, MtrrCount, MtrrType, VmceCapabilities, XsaveShort, XsaveInconsistent, XsaveUnsupported, XsaveCompacted, XsaveLength, XsaveExcess,
        Mxcsr, MsrLength, MsrReserved, MsrUnknown, MsrNotOffered, ViridianPad, PciLink, PciLinkPadding, PitState, PicState,
    ];
}
