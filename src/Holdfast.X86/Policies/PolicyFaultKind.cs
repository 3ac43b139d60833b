namespace Holdfast.X86.Policies;

/// <summary>Why Xen refuses a policy.</summary>
public enum PolicyFaultKind
{
    /// <summary>More leaves than a policy can have (E2BIG).</summary>
    TooManyLeaves,

    /// <summary>A leaf or subleaf that policies do not have (ERANGE).</summary>
    LeafOutOfRange,

    /// <summary>More MSRs than a policy can have (E2BIG).</summary>
    TooManyMsrs,

    /// <summary>An MSR's flags are not zero (EINVAL).</summary>
    MsrFlagsSet,

    /// <summary>An MSR that policies do not have (ERANGE).</summary>
    MsrOutOfRange,

    /// <summary>An MSR's value is wider than Xen keeps it (EOVERFLOW).</summary>
    MsrValueTooWide,

    /// <summary>A maximum leaf or subleaf above the target's (EINVAL).</summary>
    MaximumLeafAboveTarget,

    /// <summary>MSR_INTEL_PLATFORM_INFO has bits that the target lacks (EINVAL).</summary>
    PlatformInfoBeyondTarget,
}
