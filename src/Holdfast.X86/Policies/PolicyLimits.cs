using System.Collections.Immutable;
using System.Globalization;
using Holdfast.Content;

namespace Holdfast.X86.Policies;

/// <summary>
/// Which leaves and MSRs a policy can have in a version of Xen: the numbers behind <c>CPUID_MAX_SERIALISED_LEAVES</c> and
/// <c>MSR_MAX_SERIALISED_ENTRIES</c>, and the ranges that <c>x86_cpuid_copy_from_buffer</c> takes. They grew in point releases, too.
/// </summary>
/// <param name="Since">The first release with these limits.</param>
/// <param name="FeatureSubleaves">How many subleaves leaf 7 has.</param>
/// <param name="ExtendedLeaves">How many leaves there are from 0x80000000 on.</param>
/// <param name="MaximumMsrs">How many MSRs a policy can have: 1 is MSR_INTEL_PLATFORM_INFO, 2 adds MSR_ARCH_CAPABILITIES.</param>
public sealed record PolicyLimits(XenVersion Since, int FeatureSubleaves, int ExtendedLeaves, int MaximumMsrs)
{
    /// <summary>Leaves 0 to 0xd.</summary>
    public const int BasicLeaves = 14;

    /// <summary>How many subleaves leaf 4 (caches) has.</summary>
    public const int CacheSubleaves = 6;

    /// <summary>How many subleaves leaf 0xb (topology) has.</summary>
    public const int TopologySubleaves = 2;

    /// <summary>How many subleaves leaf 0xd (extended state) has.</summary>
    public const int ExtendedStateSubleaves = 63;

    private const uint HypervisorLeaf = 0x4000_0000;
    private const uint SecondHypervisorLeaf = 0x4000_0100;
    private const uint FirstExtendedLeaf = 0x8000_0000;

    /// <summary>All limits, oldest first. Policies came with 4.13, their records in save images with 4.14.</summary>
    public static ImmutableArray<PolicyLimits> All { get; } =
    [
        new(new XenVersion(4, 13, 0), FeatureSubleaves: 2, ExtendedLeaves: 0x1d, MaximumMsrs: 1),
        new(new XenVersion(4, 13, 2), FeatureSubleaves: 2, ExtendedLeaves: 0x1d, MaximumMsrs: 2),
        new(new XenVersion(4, 14, 0), FeatureSubleaves: 2, ExtendedLeaves: 0x1d, MaximumMsrs: 1),
        new(new XenVersion(4, 14, 1), FeatureSubleaves: 2, ExtendedLeaves: 0x1d, MaximumMsrs: 2),
        new(new XenVersion(4, 14, 5), FeatureSubleaves: 3, ExtendedLeaves: 0x22, MaximumMsrs: 2),
        new(new XenVersion(4, 15, 0), FeatureSubleaves: 2, ExtendedLeaves: 0x1d, MaximumMsrs: 2),
        new(new XenVersion(4, 15, 3), FeatureSubleaves: 3, ExtendedLeaves: 0x22, MaximumMsrs: 2),
        new(new XenVersion(4, 16, 0), FeatureSubleaves: 2, ExtendedLeaves: 0x22, MaximumMsrs: 2),
        new(new XenVersion(4, 16, 1), FeatureSubleaves: 3, ExtendedLeaves: 0x22, MaximumMsrs: 2),
        new(new XenVersion(4, 17, 0), FeatureSubleaves: 3, ExtendedLeaves: 0x22, MaximumMsrs: 2),
    ];

    /// <summary>
    /// How many leaves a policy can have: every leaf once, with its subleaves, and two for hypervisors. Xen counts what it is given, so
    /// repeated leaves count, too.
    /// </summary>
    public int MaximumLeaves =>
        BasicLeaves + (FeatureSubleaves - 1) + (CacheSubleaves - 1) + (TopologySubleaves - 1) + (ExtendedStateSubleaves - 1)
        + ExtendedLeaves + 2;

    /// <summary>The limits of a version; null is the newest. Versions before 4.13 have no policies and get the limits of 4.13.</summary>
    public static PolicyLimits For(XenVersion? version) =>
        version is XenVersion known ? All.LastOrDefault(limits => limits.Since <= known) ?? All[0] : All[^1];

    /// <summary>True when a policy can have the leaf.</summary>
    public bool Accepts(uint leaf, uint subleaf) => leaf switch
    {
        4 => subleaf < CacheSubleaves,
        7 => subleaf < FeatureSubleaves,
        0xb => subleaf < TopologySubleaves,
        0xd => subleaf < ExtendedStateSubleaves,
        < BasicLeaves or HypervisorLeaf or SecondHypervisorLeaf => subleaf == CpuidLeafValue.NoSubleaf,
        >= FirstExtendedLeaf => leaf - FirstExtendedLeaf < ExtendedLeaves && subleaf == CpuidLeafValue.NoSubleaf,
        _ => false,
    };

    /// <summary>True when a policy can have the MSR.</summary>
    public bool AcceptsMsr(uint index) => index == MsrPolicy.PlatformInfo || (index == MsrPolicy.ArchCapabilities && MaximumMsrs > 1);

    /// <summary>Finds what Xen refuses about a policy's entries, whatever the host. The first fault is the one that Xen reports.</summary>
    public ImmutableArray<PolicyFault> Check(CpuPolicy policy) => [.. CheckLeaves(policy.Cpuid), .. CheckMsrs(policy.Msrs)];

    private IEnumerable<PolicyFault> CheckLeaves(CpuidPolicy policy)
    {
        if (policy.Leaves.Length > MaximumLeaves)
            yield return new(PolicyFaultKind.TooManyLeaves, null, $"there are {policy.Leaves.Length} leaves, and a policy has at most {MaximumLeaves}");
        for (int entry = 0; entry < policy.Leaves.Length; entry++)
        {
            CpuidLeafValue value = policy.Leaves[entry];
            if (!Accepts(value.Leaf, value.Subleaf))
                yield return new(PolicyFaultKind.LeafOutOfRange, entry, $"{Name(value)} is none that a policy has");
        }
    }

    private IEnumerable<PolicyFault> CheckMsrs(MsrPolicy policy)
    {
        if (policy.Entries.Length > MaximumMsrs)
            yield return new(PolicyFaultKind.TooManyMsrs, null, $"there are {policy.Entries.Length} MSRs, and a policy has at most {MaximumMsrs}");
        for (int entry = 0; entry < policy.Entries.Length; entry++)
        {
            MsrEntryValue value = policy.Entries[entry];
            if (value.Flags != 0)
                yield return new(PolicyFaultKind.MsrFlagsSet, entry, Say($"MSR 0x{value.Index:x8} has flags 0x{value.Flags:x} instead of zero"));
            if (!AcceptsMsr(value.Index))
                yield return new(PolicyFaultKind.MsrOutOfRange, entry, Say($"MSR 0x{value.Index:x8} is none that a policy has"));
            if (value is { Index: MsrPolicy.PlatformInfo, Value: > uint.MaxValue })
                yield return new(PolicyFaultKind.MsrValueTooWide, entry, Say($"MSR 0x000000ce is 0x{value.Value:x}, and Xen keeps 32 bits of it"));
        }
    }

    private static string Name(CpuidLeafValue value) => value.Subleaf == CpuidLeafValue.NoSubleaf
        ? Say($"leaf 0x{value.Leaf:x8} without a subleaf")
        : Say($"leaf 0x{value.Leaf:x8}, subleaf 0x{value.Subleaf:x},");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
