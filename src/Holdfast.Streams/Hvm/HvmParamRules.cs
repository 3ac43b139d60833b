namespace Holdfast.Streams.Hvm;

/// <summary>The rules of HVM_PARAMS.</summary>
internal static class HvmParamRules
{
    private const string Set = "xen/arch/x86/hvm/hvm.c, hvm_set_param, 4.17";
    private const string Restore = "tools/libs/guest/xg_sr_restore_x86_hvm.c, 4.17";
    private const string Measured = "measured on Xen 4.17.7";

    public static readonly Rule Length = new("HF1501", Severity.Error,
        "HVM_PARAMS has a header of 8 bytes, and 16 bytes for each parameter that it announces.",
        "A restore refuses any other length.",
        $"docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS; {Measured}");

    public static readonly Rule Empty = new("HF1502", Severity.Info,
        "HVM_PARAMS has at least one parameter.",
        "Xen 4.6 to 4.8 wrote empty ones. A restore skips them.",
        "docs/specs/libxc-migration-stream.pandoc, Errata");

    public static readonly Rule Reserved = new("HF1503", Severity.Warning,
        "The reserved word of HVM_PARAMS is zero, and an index fits into 32 bits.",
        "Xen ignores the one and cuts the other.",
        Measured);

    public static readonly Rule Unknown = new("HF1504", Severity.Error,
        "A parameter's index is one that the hypervisor has.",
        "It refuses any other.",
        $"{Set}; {Measured}");

    public static readonly Rule Retired = new("HF1505", Severity.Error,
        "No parameter is one that was retired.",
        "The hypervisor refuses to set them.",
        $"{Set}; {Measured}");

    public static readonly Rule Value = new("HF1506", Severity.Error,
        "A parameter has a value that the hypervisor takes.",
        "It refuses any other, and the restore fails.",
        $"{Set}; {Measured}");

    public static readonly Rule NotInPvh = new("HF1507", Severity.Error,
        "A PVH guest has no parameter of a device that it lacks.",
        "Without a PM timer its I/O ports cannot be placed: the hypervisor refuses the parameter.",
        $"{Set}; {Measured}");

    public static readonly Rule ChangedOnce = new("HF1508", Severity.Error,
        "A parameter that can be set only once has one value.",
        "The hypervisor refuses a second value.",
        $"{Set}; {Measured}");

    public static readonly Rule Repeated = new("HF1509", Severity.Warning,
        "A parameter stands once.",
        "A restore sets each in turn, so that the last one counts.",
        Measured);

    public static readonly Rule SpecialMissing = new("HF1510", Severity.Error,
        "The parameters name the pages of xenstore and of the console.",
        "Without them the toolstack waits for the console until its time is out, and destroys the domain.",
        $"{Restore}; {Measured}");

    public static readonly Rule SpecialAbsent = new("HF1511", Severity.Error,
        "The pages of xenstore and of the console are in the image.",
        "The toolstack cannot map a page that was not restored: it waits until its time is out, and destroys the domain.",
        Measured);

    public static readonly Rule Asleep = new("HF1512", Severity.Warning,
        "The guest is not in the ACPI sleep state S3.",
        "It is restored asleep, and stays so until somebody wakes it.",
        Measured);

    public static readonly Rule PaeEnabled = new("HF1513", Severity.Info,
        "PAE_ENABLED is not among the parameters.",
        "It was for the toolstack of Xen 4.13 and older. A restore drops it.",
        Restore);

    public static readonly Rule ReadOnly = new("HF1514", Severity.Error,
        "ALTP2M is not among the parameters.",
        "Since Xen 4.19 the mode is given when a domain is made, and the hypervisor refuses to set it, whatever the value.",
        "xen/arch/x86/hvm/hvm.c, hvm_allow_set_param, 4.19; measured on Xen 4.20.4")
    { Since = new XenVersion(4, 19, 0) };

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [Length, Empty, Reserved, Unknown, Retired, Value, NotInPvh, ChangedOnce, Repeated, SpecialMissing, SpecialAbsent, Asleep, PaeEnabled, ReadOnly];
}
