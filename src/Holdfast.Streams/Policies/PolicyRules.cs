namespace Holdfast.Streams.Policies;

/// <summary>The rules of CPUID and MSR policies, alone and against the host that would restore the guest.</summary>
internal static class PolicyRules
{
    private const string Copy = "xen/lib/x86/cpuid.c and msr.c, 4.17";
    private const string Measured = "measured on Xen 4.17.7";

    public static readonly Rule LeafRange = new("HF1401", Severity.Error,
        "A CPUID policy holds leaves and subleaves that policies have.",
        "The hypervisor refuses any other, even with all registers zero. How far the ranges reach depends on the target's version.",
        $"{Copy}; {Measured}");

    public static readonly Rule LeafCount = new("HF1402", Severity.Error,
        "A CPUID policy has no more leaves than there can be.",
        "The hypervisor counts entries, so that repetitions count too.",
        $"{Copy}; {Measured}");

    public static readonly Rule LeafRepeated = new("HF1403", Severity.Warning,
        "A CPUID policy holds each leaf once.",
        "Of several the hypervisor uses the last.",
        $"{Copy}; {Measured}");

    public static readonly Rule LeafOrder = new("HF1404", Severity.Warning,
        "The leaves of a CPUID policy are in ascending order.",
        "Xen writes them so; it takes them in any order.",
        $"{Copy}; {Measured}");

    public static readonly Rule LeafBeyondMaximum = new("HF1405", Severity.Warning,
        "A CPUID policy holds no leaf beyond the maximum that it claims itself.",
        "The hypervisor drops it, and with it the features that it offers.",
        $"xen/arch/x86/cpuid.c, 4.17; {Measured}");

    public static readonly Rule VendorUnknown = new("HF1406", Severity.Warning,
        "A CPUID policy has a vendor that Xen knows.",
        "What leaves and registers mean depends on the vendor. A guest that was saved by Xen has one.",
        $"{Copy}; {Measured}");

    public static readonly Rule MaximumMissing = new("HF1407", Severity.Warning,
        "A CPUID policy has leaf 0 and leaf 80000000, which say how far it reaches.",
        "The hypervisor takes what is missing from the target's default policy.",
        Measured);

    public static readonly Rule MsrRange = new("HF1408", Severity.Error,
        "An MSR policy holds the registers that policies have, with flags of zero.",
        "The hypervisor refuses any other register, and any flags.",
        $"{Copy}; {Measured}");

    public static readonly Rule MsrCount = new("HF1409", Severity.Error,
        "An MSR policy has no more entries than there can be.",
        "The hypervisor counts entries, so that repetitions count too.",
        $"{Copy}; {Measured}");

    public static readonly Rule MsrWide = new("HF1410", Severity.Error,
        "A register of an MSR policy fits into the width that Xen keeps.",
        "Of MSR_INTEL_PLATFORM_INFO it keeps 32 bits, and refuses more.",
        $"{Copy}; {Measured}");

    public static readonly Rule MsrRepeated = new("HF1411", Severity.Warning,
        "An MSR policy holds each register once.",
        "Of several the hypervisor uses the last.",
        Copy);

    public static readonly Rule TargetMaximum = new("HF2001", Severity.Error,
        "The maximum leaves of the guest's policy are within the target's.",
        "The hypervisor refuses a policy that claims leaves the host does not have.",
        $"xen/lib/x86/policy.c, 4.17; {Measured}");

    public static readonly Rule TargetPlatform = new("HF2002", Severity.Error,
        "The platform's MSRs in the guest's policy are within the target's.",
        "The hypervisor refuses a policy with abilities that the host cannot give.",
        $"xen/lib/x86/policy.c, 4.17; {Measured}");

    public static readonly Rule TargetFeature = new("HF2003", Severity.Warning,
        "The target can give the guest every feature of its policy.",
        "The hypervisor takes away what it cannot give, and says nothing. A guest that uses such a feature dies at its next use.",
        $"xen/arch/x86/cpuid.c, 4.17; {Measured}");

    public static readonly Rule TargetVendor = new("HF2004", Severity.Warning,
        "The target's processor is from the vendor of the guest's policy.",
        "The hypervisor takes a policy of another vendor. System call instructions and machine check banks then work differently than the guest was told.",
        $"Intel SDM and AMD APM, SYSCALL and SYSENTER; {Measured}");

    public static readonly Rule TargetSilent = new("HF2005", Severity.Warning,
        "The target's policy says what it gives guests of this kind.",
        "An image that is given as the target tells only of guests of its own kind. The processor is then not compared.",
        "a limit of what was given");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        LeafRange, LeafCount, LeafRepeated, LeafOrder, LeafBeyondMaximum, VendorUnknown, MaximumMissing, MsrRange, MsrCount, MsrWide, MsrRepeated,
        TargetMaximum, TargetPlatform, TargetFeature, TargetVendor, TargetSilent,
    ];
}
