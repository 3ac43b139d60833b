namespace Holdfast.Streams.Libxc;

/// <summary>The rules of a libxc stream: its headers, the framing of its records, and which records a guest needs.</summary>
internal static class LibxcRules
{
    private const string Spec = "docs/specs/libxc-migration-stream.pandoc";
    private const string Restore = "tools/libs/guest/xg_sr_restore.c, 4.17";
    private const string Measured = "measured on Xen 4.17.7";

    public static readonly Rule HeaderCut = new("HF1201", Severity.Error,
        "A libxc stream starts with an image header of 24 bytes and a domain header of 16.",
        "Without them nothing that follows can be interpreted; a restore stops at once.",
        $"{Spec}, Headers");

    public static readonly Rule Marker = new("HF1202", Severity.Error,
        "The image header starts with eight bytes of ff.",
        "The marker tells these streams from the legacy format, which has a zero bit there. A restore refuses any other value.",
        $"{Spec}, Image Header");

    public static readonly Rule Id = new("HF1203", Severity.Error,
        "The image header's id is 58454e46, \"XENF\".",
        "A restore refuses any other value.",
        $"{Spec}, Image Header");

    public static readonly Rule Version = new("HF1204", Severity.Error,
        "The version of the stream is 2 or 3.",
        "Version 1 was never written, and no version of Xen reads a later one.",
        $"{Spec}, Image Header; {Restore}");

    public static readonly Rule BigEndian = new("HF1205", Severity.Error,
        "The stream is little-endian.",
        "The format has an option for big-endian streams, and Xen's x86 and Arm tools refuse it.",
        $"{Spec}, Image Header; {Restore}");

    public static readonly Rule HeaderReserved = new("HF1206", Severity.Warning,
        "Reserved fields and option bits of the image and domain headers are zero.",
        "Xen writes zeros and never looks at them. Anything else means that the image was not written by Xen, or was damaged.",
        $"{Spec}, Headers; {Measured}");

    public static readonly Rule DomainTypeUnknown = new("HF1207", Severity.Error,
        "The domain header's type is 1 (x86 PV) or 2 (x86 HVM).",
        "A restore compares the type with the domain that was created for it and refuses any other.",
        $"{Spec}, Domain Header");

    public static readonly Rule DomainTypeMismatch = new("HF1208", Severity.Error,
        "The domain header's type is the type that the guest's configuration names.",
        "The toolstack creates the domain from the configuration; libxc then refuses to restore a stream of the other type into it.",
        $"{Restore}; {Measured}");

    public static readonly Rule PageSize = new("HF1209", Severity.Error,
        "The guest's page size is 4096 bytes, a page_shift of 12.",
        "A restore refuses other page sizes.",
        $"{Spec}, Domain Header");

    public static readonly Rule PageShiftWraps = new("HF1210", Severity.Warning,
        "page_shift is 12.",
        "The restorer shifts a 32-bit integer, and x86 uses only the low five bits of the count, so 44 passes for 12 there.",
        Measured);

    public static readonly Rule ProducerUnknown = new("HF1211", Severity.Warning,
        "The domain header names a version of Xen that can have written it.",
        "Nothing in a restore depends on it, but then the rules for a restore cannot be chosen by it either.",
        $"{Spec}, Domain Header");

    public static readonly Rule Truncated = new("HF1220", Severity.Error,
        "The stream holds every byte that its record headers announce, up to the END record.",
        "A restore that runs out of data fails, after it has already transferred what came before.",
        $"{Spec}, Records");

    public static readonly Rule BodyTooLong = new("HF1221", Severity.Error,
        "A record's body is at most 128 MiB long.",
        "libxc refuses longer ones before it reads them.",
        "tools/libs/guest/xg_sr_stream_format.h, 4.17");

    public static readonly Rule Padding = new("HF1222", Severity.Warning,
        "The padding behind a record's body is zero.",
        "Xen writes zeros and ignores what it reads.",
        $"{Spec}, Records; {Measured}");

    public static readonly Rule UnknownMandatory = new("HF1223", Severity.Error,
        "A mandatory record is of a type that the restorer knows for this kind of guest.",
        "Bit 31 of the type marks records that may be skipped. All others must be understood, and a PV record in an HVM stream is not.",
        $"{Spec}, Records");

    public static readonly Rule EndBody = new("HF1224", Severity.Warning,
        "Records that only mark a place (END, STATIC_DATA_END, VERIFY) have no body.",
        "Xen reads and ignores a body there.",
        $"{Spec}, Records; {Measured}");

    public static readonly Rule StaticDataEndMissing = new("HF1226", Severity.Error,
        "A version 3 stream has STATIC_DATA_END before its first PAGE_DATA or X86_PV_P2M_FRAMES.",
        "A restore refuses memory before the static data is complete. In version 2 the place is inferred.",
        $"{Spec}, Compatibility with older versions");

    public static readonly Rule StaticDataEndTwice = new("HF1227", Severity.Error,
        "There is one STATIC_DATA_END, written or inferred.",
        "A restore refuses a second one.",
        Restore);

    public static readonly Rule Version3RecordInVersion2 = new("HF1228", Severity.Warning,
        "A version 2 stream has no records that version 3 introduced.",
        "Restorers that read version 3 take them; those of Xen 4.13 and older, for which version 2 was written, do not.",
        $"{Spec}, Compatibility with older versions; {Measured}");

    public static readonly Rule Version3TooNew = new("HF1229", Severity.Error,
        "The target reads the stream's version.",
        "Version 3 and its policy records came with Xen 4.14. Older versions refuse the header.",
        "tools/libs/guest/xg_sr_restore.c, 4.14")
    { Until = new XenVersion(4, 13) };

    public static readonly Rule Checkpoint = new("HF1230", Severity.Error,
        "A saved image has no checkpoint records.",
        "They belong to a running replication (Remus, COLO); a plain restore refuses them.",
        Restore);

    public static readonly Rule Duplicate = new("HF1231", Severity.Warning,
        "A record that describes the domain as a whole, or one vCPU, stands once.",
        "Xen never writes it twice. A restore uses the last one.",
        Measured);

    public static readonly Rule Verify = new("HF1232", Severity.Warning,
        "A saved image has no VERIFY record.",
        "It starts a second pass over memory that is compared and not stored, an aid for debugging migration.",
        $"{Spec}, VERIFY");

    public static readonly Rule NotWritten = new("HF1233", Severity.Error,
        "Every page's contents stand before VERIFY.",
        "After VERIFY a restore compares pages and stores none, so a page that comes only then stays empty; the restore says success and the guest is dead.",
        Measured);

    public static readonly Rule PolicyIgnored = new("HF1234", Severity.Warning,
        "CPUID and MSR policies stand before the end of static data.",
        "They are applied there. A policy that comes later is read and never used: the guest gets the target's default.",
        Measured);

    public static readonly Rule PolicyMissing = new("HF1235", Severity.Warning,
        "A version 3 stream has a CPUID policy and an MSR policy.",
        "Without them the guest gets the target's defaults, which may differ from what it ran with.",
        $"{Spec}, Layout; {Measured}");

    public static readonly Rule TscMissing = new("HF1236", Severity.Warning,
        "A stream has X86_TSC_INFO.",
        "Without it the guest's time stamp counter gets the target's default mode and frequency.",
        $"{Spec}, Layout; {Measured}");

    public static readonly Rule HvmContextMissing = new("HF1237", Severity.Error,
        "The stream of an HVM or PVH guest has an HVM_CONTEXT.",
        "It holds the state of the processors; without it a restore fails.",
        $"{Spec}, x86 HVM Guest");

    public static readonly Rule NoMemory = new("HF1238", Severity.Error,
        "A stream has PAGE_DATA.",
        "Without memory there is no guest.",
        $"{Spec}, Layout");

    public static readonly Rule BodyLength = new("HF1239", Severity.Error,
        "A record's body has the length that its type demands.",
        "A restore checks these lengths exactly and refuses others.",
        $"{Spec}; {Restore}");

    public static readonly Rule BodyReserved = new("HF1240", Severity.Warning,
        "Reserved fields in a record's body are zero.",
        "Xen writes zeros and never looks at them.",
        $"{Spec}; {Measured}");

    public static readonly Rule TooMuchToKeep = new("HF1241", Severity.Error,
        "A record that has to be understood whole is of a reasonable size.",
        "Xen writes a few KiB a vCPU. A longer body is not looked at here, so nothing can be said for it.",
        "a limit of this program");

    public static readonly Rule TscMode = new("HF1250", Severity.Error,
        "The TSC mode is 0 (default), 1 (always emulate) or 2 (never emulate).",
        "The hypervisor refuses other modes.",
        $"xen/arch/x86/time.c, 4.17; {Measured}");

    public static readonly Rule TscFrequency = new("HF1251", Severity.Warning,
        "The TSC frequency is one that a processor can have.",
        "The hypervisor takes any number. Far from the truth, the guest's clock runs at the wrong speed; zero stands for the target's own.",
        Measured);

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        HeaderCut, Marker, Id, Version, BigEndian, HeaderReserved, DomainTypeUnknown, DomainTypeMismatch, PageSize, PageShiftWraps, ProducerUnknown,
        Truncated, BodyTooLong, Padding, UnknownMandatory, EndBody, StaticDataEndMissing, StaticDataEndTwice,
        Version3RecordInVersion2, Version3TooNew, Checkpoint, Duplicate, Verify, NotWritten, PolicyIgnored, PolicyMissing, TscMissing,
        HvmContextMissing, NoMemory, BodyLength, BodyReserved, TooMuchToKeep, TscMode, TscFrequency,
    ];
}
