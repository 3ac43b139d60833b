namespace Holdfast.Streams.Pv;

/// <summary>The rules of the records that only a PV guest's stream has.</summary>
internal static class PvRules
{
    private const string Spec = "docs/specs/libxc-migration-stream.pandoc";
    private const string Restore = "tools/libs/guest/xg_sr_restore_x86_pv.c, 4.17";
    private const string SetInfo = "xen/arch/x86/domain.c, arch_set_info_guest, 4.17";
    private const string Measured = "measured on Xen 4.17.7";

    public static readonly Rule InfoMissing = new("HF1601", Severity.Error,
        "X86_PV_INFO stands before everything that depends on the guest's width.",
        "Frame lists, the shared page and the processors' state cannot be read without it; a restore refuses them.",
        $"{Spec}, x86 PV Guest; {Measured}");

    public static readonly Rule InfoTwice = new("HF1602", Severity.Error,
        "There is one X86_PV_INFO.",
        "A restore refuses a second one.",
        $"{Restore}; {Measured}");

    public static readonly Rule InfoValue = new("HF1603", Severity.Error,
        "A PV guest is 8 bytes wide with 4 levels of page tables, or 4 bytes with 3.",
        "A restore refuses other combinations.",
        $"{Spec}, X86_PV_INFO; {Measured}");

    public static readonly Rule InfoLength = new("HF1604", Severity.Warning,
        "X86_PV_INFO is 8 bytes long.",
        "A restore ignores what follows.",
        $"{Spec}, X86_PV_INFO; {Measured}");

    public static readonly Rule P2mOrder = new("HF1605", Severity.Error,
        "The P2M range does not start behind its end.",
        "A restore refuses it.",
        Restore);

    public static readonly Rule P2mLength = new("HF1606", Severity.Error,
        "X86_PV_P2M_FRAMES has one entry for each frame of the P2M that its range touches.",
        "A restore computes the length and refuses any other.",
        $"{Spec}, X86_PV_P2M_FRAMES; {Measured}");

    public static readonly Rule P2mFrame = new("HF1607", Severity.Error,
        "The P2M's frames are ordinary pages within the guest's range.",
        "A restore writes the new P2M into them, and refuses frames that are out of range or page tables.",
        $"{Restore}; {Measured}");

    public static readonly Rule P2mMissing = new("HF1608", Severity.Error,
        "A PV guest's stream has X86_PV_P2M_FRAMES.",
        "Without it a restore knows of no frame but the first.",
        $"{Spec}, x86 PV Guest");

    public static readonly Rule P2mChanged = new("HF1609", Severity.Info,
        "The P2M range does not grow within an image.",
        "It may grow while a guest is migrated live. Frames in the added range that were never sent have no contents.",
        Measured);

    public static readonly Rule SharedInfoLength = new("HF1610", Severity.Error,
        "SHARED_INFO is one page long.",
        "A restore refuses any other length.",
        $"{Spec}, SHARED_INFO; {Measured}");

    public static readonly Rule SharedInfoMissing = new("HF1611", Severity.Error,
        "A PV guest's stream has SHARED_INFO.",
        "A restore does not ask for it. The guest then finds its event channels and clock in the state of a fresh domain, and crashes.",
        $"{Spec}, x86 PV Guest; {Measured}");

    public static readonly Rule VcpuHeader = new("HF1612", Severity.Error,
        "A vCPU's record starts with a header of 8 bytes.",
        "A restore refuses a shorter one.",
        Restore);

    public static readonly Rule VcpuEmpty = new("HF1613", Severity.Info,
        "A vCPU's record holds more than its header.",
        "Xen 4.6 to 4.8 wrote empty ones. A restore skips them.",
        $"{Spec}, Errata");

    public static readonly Rule VcpuId = new("HF1614", Severity.Error,
        "A vCPU's record names a vCPU that the domain has.",
        "A restore refuses any other.",
        $"{Restore}; {Measured}");

    public static readonly Rule BasicLength = new("HF1615", Severity.Error,
        "X86_PV_VCPU_BASIC holds 5168 bytes of state for a 64-bit guest and 2800 for a 32-bit one.",
        "A restore refuses any other length.",
        $"{Restore}; {Measured}");

    public static readonly Rule BasicMissing = new("HF1616", Severity.Error,
        "vCPU 0 has X86_PV_VCPU_BASIC.",
        "A restore refuses an image without.",
        $"{Restore}; {Measured}");

    public static readonly Rule BasicAbsent = new("HF1617", Severity.Info,
        "Each vCPU of the configuration has X86_PV_VCPU_BASIC.",
        "A vCPU without it was offline when the guest was saved, and stays so.",
        $"{Spec}, x86 PV Guest");

    public static readonly Rule StartInfo = new("HF1618", Severity.Error,
        "vCPU 0's edx names the guest's start info page, an ordinary page within its range.",
        "A restore writes the new machine addresses of the console and of xenstore there.",
        $"{Restore}; {Measured}");

    public static readonly Rule GdtEntries = new("HF1619", Severity.Error,
        "A vCPU's descriptor table has at most 7168 entries, in ordinary pages within the guest's range that it cannot write to.",
        "The rest belongs to Xen. A restore refuses more entries, frames that are out of range or page tables, and frames that a page table maps writable.",
        $"{Restore}; {Measured}");

    public static readonly Rule Cr3 = new("HF1620", Severity.Error,
        "A vCPU's cr3, and the user page table of a 64-bit guest, name a page table of the highest level.",
        "A restore refuses frames of any other type.",
        $"{Restore}; {Measured}");

    public static readonly Rule Canonical = new("HF1621", Severity.Error,
        "The addresses in a 64-bit vCPU's state are canonical.",
        "The hypervisor refuses a vCPU with any other: instruction and stack pointers, segment bases, callbacks and trap handlers.",
        $"{SetInfo}; {Measured}");

    public static readonly Rule Ldt = new("HF1622", Severity.Error,
        "A vCPU's local descriptor table starts on a page boundary, outside of Xen's own addresses, and has at most 8192 entries.",
        "The hypervisor refuses a vCPU with any other.",
        SetInfo);

    public static readonly Rule VmAssist = new("HF1623", Severity.Error,
        "vCPU 0 enables assists that the hypervisor has.",
        "The hypervisor refuses a vCPU with any other.",
        SetInfo);

    public static readonly Rule UserPageTable = new("HF1624", Severity.Error,
        "A 64-bit vCPU that is not in its kernel has a user page table.",
        "The hypervisor refuses a vCPU without.",
        SetInfo);

    public static readonly Rule ExtendedLength = new("HF1625", Severity.Error,
        "X86_PV_VCPU_EXTENDED holds at most 128 bytes of state, and as many as its own size field needs.",
        "A restore refuses a longer one, and the hypervisor a size that no version of Xen wrote.",
        $"{Restore}; xen/arch/x86/domctl.c, 4.17; {Measured}");

    public static readonly Rule ExtendedVcpu = new("HF1626", Severity.Error,
        "The extended state names a vCPU that the domain has.",
        "The hypervisor looks at the number inside of the state, not at the record's, and refuses one that does not exist.",
        "xen/arch/x86/domctl.c, 4.17");

    public static readonly Rule ExtendedVcpuDiffers = new("HF1627", Severity.Warning,
        "The extended state names the vCPU of its record.",
        "The hypervisor loads it into the vCPU that is named inside.",
        "xen/arch/x86/domctl.c, 4.17");

    public static readonly Rule ExtendedCut = new("HF1633", Severity.Warning,
        "X86_PV_VCPU_EXTENDED holds as many bytes as its own size field says.",
        "The hypervisor reads on into memory that libxc has not set.",
        $"tools/libs/guest/xg_sr_restore_x86_pv.c, 4.17; {Measured}");

    public static readonly Rule XsaveLength = new("HF1628", Severity.Error,
        "X86_PV_VCPU_XSAVE holds 16 bytes, or those and an XSAVE area of the length that its components need.",
        "A restore refuses less than 16 bytes, and the hypervisor any other length.",
        $"{Restore}; xen/arch/x86/domctl.c, 4.17; {Measured}");

    public static readonly Rule XsaveState = new("HF1629", Severity.Error,
        "In an XSAVE state the components in use are among those that were ever enabled, which go together and are within the policy.",
        "The hypervisor refuses a state that contradicts itself, the architecture or the guest's policy.",
        "xen/arch/x86/domctl.c and xstate.c, 4.17");

    public static readonly Rule MsrsLength = new("HF1630", Severity.Error,
        "X86_PV_VCPU_MSRS holds whole registers of 16 bytes.",
        "A restore refuses any other length.",
        Restore);

    public static readonly Rule MsrsRefused = new("HF1631", Severity.Error,
        "X86_PV_VCPU_MSRS holds registers that the hypervisor saves there, of features that the guest has.",
        "The hypervisor refuses any other.",
        $"xen/arch/x86/domctl.c, 4.17; {Measured}");

    public static readonly Rule Reserved = new("HF1632", Severity.Warning,
        "Reserved fields of a PV record are zero.",
        "Xen writes zeros and never looks at them.",
        $"{Spec}; {Measured}");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        InfoMissing, InfoTwice, InfoValue, InfoLength, P2mOrder, P2mLength, P2mFrame, P2mMissing, P2mChanged, SharedInfoLength, SharedInfoMissing,
        VcpuHeader, VcpuEmpty, VcpuId, BasicLength, BasicMissing, BasicAbsent, StartInfo, GdtEntries, Cr3, Canonical, Ldt, VmAssist, UserPageTable,
        ExtendedLength, ExtendedVcpu, ExtendedVcpuDiffers, XsaveLength, XsaveState, MsrsLength, MsrsRefused, Reserved, ExtendedCut,
    ];
}
