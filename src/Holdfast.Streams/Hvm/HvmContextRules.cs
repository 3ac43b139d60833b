namespace Holdfast.Streams.Hvm;

/// <summary>The rules of an HVM context's framing, and of which entries it needs.</summary>
internal static class HvmContextRules
{
    private const string SaveHeader = "public/arch-x86/hvm/save.h";
    private const string Load = "xen/arch/x86/hvm/save.c, 4.17";
    private const string Measured = "measured on Xen 4.17.7";

    public static readonly Rule HeaderFirst = new("HF1701", Severity.Error,
        "An HVM context starts with a HEADER entry of 24 bytes.",
        "The hypervisor refuses a context that starts with anything else.",
        $"{SaveHeader}; {Measured}");

    public static readonly Rule Magic = new("HF1702", Severity.Error,
        "The header's magic is 54381286.",
        "The hypervisor refuses any other value.",
        SaveHeader);

    public static readonly Rule Version = new("HF1703", Severity.Error,
        "The header's version is 1.",
        "The hypervisor compares it and refuses any other.",
        SaveHeader);

    public static readonly Rule HeaderAgain = new("HF1704", Severity.Error,
        "There is one HEADER entry.",
        "No handler is registered for a second one; the hypervisor refuses it as unknown.",
        Measured);

    public static readonly Rule Unknown = new("HF1705", Severity.Error,
        "An entry is of a type that the hypervisor knows.",
        "It refuses the context otherwise; no type is optional.",
        $"{Load}; {Measured}");

    public static readonly Rule Truncated = new("HF1706", Severity.Error,
        "The context holds every byte that its descriptors announce, and ends with END.",
        "The hypervisor refuses a context that runs out of data.",
        $"{Load}; {Measured}");

    public static readonly Rule Length = new("HF1707", Severity.Error,
        "An entry has the length of its type.",
        "Most types must match exactly. Those that grew may be shorter, and the missing end reads as zeros; none may be longer.",
        $"{Load}; {Measured}");

    public static readonly Rule OddLength = new("HF1708", Severity.Warning,
        "An entry that may be shorter has a length that some version of Xen wrote.",
        "The hypervisor fills any shorter form with zeros, which in the middle of a structure is rarely what was meant.",
        SaveHeader);

    public static readonly Rule NotInPvh = new("HF1709", Severity.Error,
        "A PVH guest has no entries of emulated legacy devices.",
        "It has no PIC, IOAPIC, PIT, RTC, HPET or PM timer; the hypervisor refuses their state.",
        Measured);

    public static readonly Rule Instance = new("HF1710", Severity.Error,
        "A vCPU's entry names a vCPU that the domain has.",
        "The hypervisor refuses an entry for any other.",
        Measured);

    public static readonly Rule DomainInstance = new("HF1711", Severity.Warning,
        "An entry for the domain as a whole has instance 0; of the two PICs, the second has 1.",
        "Except for the PICs, the hypervisor does not look at it.",
        Measured);

    public static readonly Rule PicInstance = new("HF1712", Severity.Error,
        "A PIC entry has instance 0 or 1.",
        "The hypervisor refuses a third PIC.",
        "xen/arch/x86/hvm/vpic.c, 4.17");

    public static readonly Rule Duplicate = new("HF1713", Severity.Warning,
        "An entry stands once for each instance.",
        "The hypervisor loads each in turn, so that the last one counts.",
        Measured);

    public static readonly Rule CpuMissing = new("HF1714", Severity.Error,
        "A vCPU that is in use, as its enabled local APIC shows, has a CPU entry.",
        "The hypervisor stops all vCPUs before it loads a context, and wakes those that have a CPU entry. Any other stays down for good.",
        Measured);

    public static readonly Rule CpuAbsent = new("HF1715", Severity.Warning,
        "Each vCPU of the configuration has a CPU entry.",
        "Without one it is created, and stays down.",
        Measured);

    public static readonly Rule NoCpu = new("HF1716", Severity.Error,
        "The context has a CPU entry.",
        "Without one no vCPU runs.",
        Measured);

    public static readonly Rule LapicMissing = new("HF1717", Severity.Error,
        "A vCPU that runs has LAPIC and LAPIC_REGS.",
        "Without them its local APIC is in the state after reset: it is disabled, and no timer or event interrupts the guest again.",
        Measured);

    public static readonly Rule Incomplete = new("HF1718", Severity.Warning,
        "Every entry that the hypervisor writes for a running guest is there.",
        "What is missing is in its state after reset once the guest runs again.",
        Measured);

    public static readonly Rule EndBody = new("HF1719", Severity.Warning,
        "END has instance 0 and no body.",
        "The hypervisor looks at its type only.",
        Measured);

    public static readonly Rule AfterEnd = new("HF1720", Severity.Warning,
        "Nothing follows END.",
        "The hypervisor does not look at it.",
        Measured);

    public static readonly Rule LapicGrown = new("HF1721", Severity.Error,
        "The LAPIC entry is as long as the target knows it.",
        "It grew from 24 to 32 bytes in Xen 4.21, and in the stable releases 4.18.5, 4.19.2 and 4.20.1. Releases before those refuse the longer form, and so does every 4.17.",
        $"{SaveHeader}, compared between releases; measured on Xen 4.17.7 and 4.20.4-pre");

    public static readonly Rule Tail = new("HF1722", Severity.Warning,
        "Reserved fields and padding in an entry are zero.",
        "The hypervisor writes zeros there.",
        SaveHeader);

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        HeaderFirst, Magic, Version, HeaderAgain, Unknown, Truncated, Length, OddLength, NotInPvh, Instance, DomainInstance, PicInstance,
        Duplicate, CpuMissing, CpuAbsent, NoCpu, LapicMissing, Incomplete, EndBody, AfterEnd, LapicGrown, Tail,
    ];
}
