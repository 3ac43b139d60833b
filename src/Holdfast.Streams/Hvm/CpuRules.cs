namespace Holdfast.Streams.Hvm;

/// <summary>The rules of the registers of an HVM vCPU (the CPU entry of an HVM context).</summary>
internal static class CpuRules
{
    private const string Load = "xen/arch/x86/hvm/hvm.c, hvm_load_cpu_ctxt, 4.17";
    private const string Entry = "Intel SDM vol. 3, 27.3 and AMD APM vol. 2, 15.5.1 (what a processor demands when it enters a guest)";
    private const string Measured = "measured on Xen 4.17.7";

    public static readonly Rule Cr0 = new("HF1801", Severity.Error,
        "CR0 is a value that a processor can have.",
        "The hypervisor refuses reserved bits, a clear ET, and paging without protection; NW without CD makes the processor refuse to enter the guest.",
        $"{Load}; {Measured}");

    public static readonly Rule Cr3 = new("HF1802", Severity.Error,
        "CR3 is within the guest's physical addresses.",
        "The hypervisor refuses bits beyond the address width of the guest's CPUID policy.",
        Load);

    public static readonly Rule Cr3Absent = new("HF1803", Severity.Error,
        "With paging on, the page that CR3 names is in the image.",
        "Without a page table the guest's first instruction faults, and so does the handler: it dies at once.",
        Measured);

    public static readonly Rule Cr4 = new("HF1804", Severity.Error,
        "The bits that are set in CR4 belong to features that the guest's CPUID policy offers.",
        "The hypervisor refuses any other.",
        $"{Load}; {Measured}");

    public static readonly Rule Efer = new("HF1805", Severity.Error,
        "The bits that are set in EFER belong to features that the guest's CPUID policy offers, and agree with CR0.",
        "The hypervisor refuses any other.",
        $"xen/arch/x86/hvm/hvm.c, hvm_efer_valid, 4.17; {Measured}");

    public static readonly Rule Mode = new("HF1806", Severity.Error,
        "CR0, CR4 and EFER agree about the processor's mode.",
        "The hypervisor does not compare them. The processor refuses to enter the guest, or its first instruction faults.",
        $"{Entry}; {Measured}");

    public static readonly Rule Rflags = new("HF1807", Severity.Warning,
        "The reserved bits of RFLAGS have their fixed values, and VM is clear in long mode.",
        "The hypervisor does not look. Intel processors refuse to enter such a guest, AMD's ignore most of it.",
        $"{Entry}; {Measured}");

    public static readonly Rule Rip = new("HF1808", Severity.Error,
        "In 64-bit mode, RIP is canonical.",
        "The first instruction cannot be fetched.",
        Measured);

    public static readonly Rule Rsp = new("HF1809", Severity.Warning,
        "In 64-bit mode, RSP is canonical.",
        "The processor takes it, and faults at the next use of the stack. No kernel leaves it so for long.",
        Measured);

    public static readonly Rule Address = new("HF1810", Severity.Warning,
        "The base addresses of segments and tables, and the entry points in MSRs, are canonical.",
        "The hypervisor does not look. Intel processors refuse to enter such a guest, AMD's take it and may cut the address. KERNEL_GS_BASE is left out: on AMD a guest may set it to anything.",
        $"{Entry}; {Measured}");

    public static readonly Rule CodeSegment = new("HF1811", Severity.Error,
        "CS and SS are a pair that a processor can have.",
        "The hypervisor does not look. CS with both L and D, or a stack of another privilege level than the code, ends the guest.",
        $"{Entry}; {Measured}");

    public static readonly Rule SystemSegment = new("HF1812", Severity.Warning,
        "TR is a busy task state segment, LDTR a local descriptor table or unused.",
        "AMD processors do not look until it is used; Intel's refuse to enter the guest.",
        $"{Entry}; {Measured}");

    public static readonly Rule TableLimit = new("HF1813", Severity.Warning,
        "The limits of GDTR and IDTR fit into 16 bits.",
        "AMD processors ignore the rest; Intel's refuse to enter the guest.",
        $"{Entry}; {Measured}");

    public static readonly Rule PendingEvent = new("HF1814", Severity.Error,
        "A pending event is one that can be injected.",
        "The hypervisor refuses reserved types and bits; the processor refuses an exception with the vector of an interrupt.",
        $"xen/arch/x86/hvm/svm/svm.c and vmx/vmx.c, 4.17; {Measured}");

    public static readonly Rule PendingEventOdd = new("HF1815", Severity.Warning,
        "A pending event has the vector, and the error code, that its type goes with.",
        "Whether it can be injected depends on the processor.",
        Entry);

    public static readonly Rule DebugRegistersHigh = new("HF1816", Severity.Warning,
        "The upper halves of DR6 and DR7 are zero.",
        "The hypervisor did not look at them before Xen 4.18, and it depends on the processor what comes of it.",
        $"{Measured}")
    { Until = new XenVersion(4, 17) };

    public static readonly Rule DebugRegistersRefused = new("HF1817", Severity.Error,
        "The upper halves of DR6 and DR7 are zero.",
        "The hypervisor refuses anything else since Xen 4.18.",
        "xen/arch/x86/hvm/hvm.c, 4.18")
    { Since = new XenVersion(4, 18, 0) };

    public static readonly Rule TscAux = new("HF1818", Severity.Error,
        "TSC_AUX fits into 32 bits.",
        "The hypervisor refuses more.",
        $"{Load}; {Measured}");

    public static readonly Rule Flags = new("HF1819", Severity.Error,
        "Of the flags only bit 0 (the FPU is in use) is set, and the padding behind them is zero.",
        "The hypervisor refuses anything else.",
        $"{Load}; {Measured}");

    public static readonly Rule XsaveMissing = new("HF1820", Severity.Warning,
        "A vCPU that has CR4.OSXSAVE set has a CPU_XSAVE entry.",
        "Without it the guest finds its extended registers and XCR0 as after reset.",
        Measured);

    public static readonly Rule Mxcsr = new("HF1821", Severity.Warning,
        "Reserved bits of MXCSR in the FPU state are zero.",
        "A processor faults when it loads them; the hypervisor clears them first.",
        $"Intel SDM vol. 1, 10.2.3; {Measured}");

    public static readonly Rule MsrFlags = new("HF1822", Severity.Warning,
        "The obsolete word msr_flags is zero.",
        "The hypervisor writes zero and ignores it.",
        "public/arch-x86/hvm/save.h");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Cr0, Cr3, Cr3Absent, Cr4, Efer, Mode, Rflags, Rip, Rsp, Address, CodeSegment, SystemSegment, TableLimit, PendingEvent, PendingEventOdd,
        DebugRegistersHigh, DebugRegistersRefused, TscAux, Flags, XsaveMissing, Mxcsr, MsrFlags,
    ];
}
