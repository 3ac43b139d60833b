using System.Collections.Immutable;
using System.Globalization;
using Holdfast.Content;
using Holdfast.X86.ExtendedState;

namespace Holdfast.X86.Policies;

/// <summary>
/// What becomes of a guest's policy on a target: Xen's <c>update_domain_cpu_policy</c> and <c>recalculate_cpuid_policy</c>. The saved
/// leaves are laid over the target's default policy, checked against the target's maximum, and then cut down to it without a word.
/// The registers of the guest are checked against the policy that is left.
/// </summary>
/// <param name="Faults">Why the target refuses the policy; none when it takes it. The first is the one that Xen reports.</param>
/// <param name="Lost">The features that the guest had and will not have any more.</param>
/// <param name="Policy">The policy that the guest has then. Meaningful only without faults.</param>
public sealed record RestoredPolicy(ImmutableArray<PolicyFault> Faults, FeatureSet Lost, CpuPolicy Policy)
{
    private const uint ExtendedState = 0xd;
    private const uint Wraps = uint.MaxValue;
    private const uint FirstExtendedLeaf = 0x8000_0000;

    /// <summary>The first version that compares the highest subleaf of leaf 7.</summary>
    private static readonly XenVersion FeatureSubleavesCompared = new(4, 15, 0);

    /// <summary>Facts about the x87 unit that a guest sees as they are on the host, whatever its policy says.</summary>
    private static readonly FeatureSet TakenFromHost = FeatureSet.Of("fdp-excp-only", "no-fpu-sel");

    /// <summary>
    /// Says that something is not there: segment limits in 64-bit mode. A guest that was told so goes without, wherever it runs. Measured: guests with it restore on
    /// Xen 4.14, which cannot give it, and go on.
    /// </summary>
    private static readonly FeatureSet SaysWhatIsMissing = FeatureSet.Of("no-lmsl");

    /// <summary>
    /// What a guest can have although the maximum policy does not show it: up to 4.17 these, which say how to read the guest's topology,
    /// were only permitted when a policy was set. Later versions show them.
    /// </summary>
    private static readonly FeatureSet AlwaysPermitted = FeatureSet.Of("htt", "cmp-legacy", "x2apic");

    private static readonly FeatureSet NestedVirtualization = FeatureSet.Of("vmx", "svm");

    /// <summary>Works out what a target makes of a guest's policy.</summary>
    /// <param name="guest">The saved policy. Its entries are assumed to be within the limits (<see cref="PolicyLimits.Check"/>).</param>
    /// <param name="kind">The kind of guest.</param>
    /// <param name="target">The target's policies; <see cref="HostCpuPolicies.MostPermissive"/> when the target is not known.</param>
    /// <param name="nestedVirtualization">True when the guest's configuration asks for nested virtualization.</param>
    /// <param name="version">The target's version of Xen; null is the newest.</param>
    /// <returns>Null when the target's maximum policy for such guests is not known, or it runs none.</returns>
    public static RestoredPolicy? Calculate(
        CpuPolicy guest, GuestKind kind, HostCpuPolicies target, bool nestedVirtualization = false, XenVersion? version = null)
    {
        if (target.MaximumFor(kind) is not CpuPolicy maximum) return null;

        CpuPolicy merged = Merge(target.DefaultFor(kind) ?? CpuPolicy.Empty, guest);
        ImmutableArray<PolicyFault> faults = Compare(merged, maximum, version);
        FeatureSet features = Restrict(merged, maximum, target, nestedVirtualization);
        FeatureSet lost = guest.Features.Intersect(merged.Features).Except(features).Except(TakenFromHost).Except(SaysWhatIsMissing);
        return new RestoredPolicy(faults, lost, Rebuild(merged, maximum, target, features));
    }

    /// <summary>Lays the guest's entries over the defaults and drops the leaves beyond the maxima that the result claims.</summary>
    private static CpuPolicy Merge(CpuPolicy defaults, CpuPolicy guest)
    {
        var merged = new CpuidPolicy(
        [
            .. new CpuidPolicy([.. defaults.Cpuid.Leaves, .. guest.Cpuid.Leaves]).Leaves
                .GroupBy(value => (value.Leaf, value.Subleaf))
                .Select(values => values.Last())
                .OrderBy(value => (value.Leaf, value.Subleaf)),
        ]);
        CpuidPolicy trimmed = new(merged.Leaves.Where(value => IsWithinMaxima(value, merged)));
        return new CpuPolicy(trimmed, new MsrPolicy([.. defaults.Msrs.Entries, .. guest.Msrs.Entries]));
    }

    private static bool IsWithinMaxima(CpuidLeafValue value, CpuidPolicy policy) => value.Leaf switch
    {
        >= FirstExtendedLeaf => (value.Leaf & 0xffff) <= (policy.MaximumExtendedLeaf & 0xffff),
        >= 0x4000_0000 => true,
        7 => IsWithin(7, policy.MaximumBasicLeaf) && IsWithin(value.Subleaf, policy.MaximumFeatureSubleaf),
        _ => IsWithin(value.Leaf, policy.MaximumBasicLeaf),
    };

    /// <summary>Xen clears what is behind a maximum from the maximum plus one, which wraps to zero for the highest: then all is cleared.</summary>
    private static bool IsWithin(uint leaf, uint maximum) => maximum != Wraps && leaf <= maximum;

    /// <summary>Xen's <c>x86_cpu_policies_are_compatible</c>.</summary>
    private static ImmutableArray<PolicyFault> Compare(CpuPolicy guest, CpuPolicy maximum, XenVersion? version)
    {
        ImmutableArray<PolicyFault> faults = [];
        void CompareLeaf(string what, Func<CpuidPolicy, uint> read)
        {
            (uint asked, uint most) = (read(guest.Cpuid), read(maximum.Cpuid));
            if (asked > most && asked != Wraps)
                faults = faults.Add(new(PolicyFaultKind.MaximumLeafAboveTarget, null, Say($"{what} is 0x{asked:x}, and the target's is 0x{most:x}")));
        }

        CompareLeaf("the highest basic leaf (leaf 0 EAX)", policy => policy.MaximumBasicLeaf);
        if (!(version < FeatureSubleavesCompared))
            CompareLeaf("the highest subleaf of leaf 7 (leaf 7:0 EAX)", policy => policy.MaximumFeatureSubleaf);
        if (guest.Cpuid.MaximumExtendedLeaf == Wraps && maximum.Cpuid.MaximumExtendedLeaf != Wraps)
            faults = faults.Add(new(PolicyFaultKind.MaximumLeafAboveTarget, null, "the highest extended leaf (leaf 0x80000000 EAX) is 0xffffffff"));
        CompareLeaf("the highest extended leaf (leaf 0x80000000 EAX)", policy => policy.MaximumExtendedLeaf);

        ulong beyond = (guest.Msrs.Find(MsrPolicy.PlatformInfo) ?? 0) & ~(maximum.Msrs.Find(MsrPolicy.PlatformInfo) ?? 0);
        if (beyond != 0)
            faults = faults.Add(new(PolicyFaultKind.PlatformInfoBeyondTarget, null, Say($"MSR 0xce has 0x{beyond:x} set, which the target lacks")));
        return faults;
    }

    private static FeatureSet Restrict(CpuPolicy guest, CpuPolicy maximum, HostCpuPolicies target, bool nestedVirtualization)
    {
        FeatureSet host = target.Host?.Features ?? FeatureSet.Empty;
        FeatureSet permitted = maximum.Features.Union(AlwaysPermitted);
        // Before 4.17 these two were permitted by what the host has, not by the maximum policy.
        if (host.Contains("itsc")) permitted = permitted.Union(FeatureSet.Of("itsc"));
        if (host.Contains("tsx-ctrl")) permitted = permitted.Union(FeatureSet.Of("hle", "rtm"));
        if (!nestedVirtualization) permitted = permitted.Except(NestedVirtualization);

        FeatureSet features = guest.Features.Intersect(permitted);
        if (guest.Cpuid.MaximumBasicLeaf < ExtendedState) features = features.Except(FeatureSet.Of("xsave"));
        return FeatureDependencies.Satisfied(features).Except(TakenFromHost).Union(host.Intersect(TakenFromHost));
    }

    /// <summary>Writes the features and what follows from them back into the leaves.</summary>
    private static CpuPolicy Rebuild(CpuPolicy merged, CpuPolicy maximum, HostCpuPolicies target, FeatureSet features)
    {
        var leaves = new SortedDictionary<(uint Leaf, uint Subleaf), CpuidLeafValue>();
        foreach (CpuidLeafValue value in merged.Cpuid.Leaves)
            if (value.Leaf != ExtendedState) leaves[(value.Leaf, value.Subleaf)] = value;

        void Set(uint leaf, uint subleaf, FeatureRegister register, uint value)
        {
            CpuidLeafValue old = leaves.GetValueOrDefault((leaf, subleaf), new CpuidLeafValue(leaf, subleaf, 0, 0, 0, 0));
            leaves[(leaf, subleaf)] = old.With(register, value);
        }

        Set(0, CpuidLeafValue.NoSubleaf, FeatureRegister.Eax, Math.Min(merged.Cpuid.MaximumBasicLeaf, maximum.Cpuid.MaximumBasicLeaf));
        foreach (FeatureWord word in FeatureWord.All)
            if (!word.IsMsr) Set(word.Leaf, word.Subleaf, word.Register, features[word]);
        Set(7, 0, FeatureRegister.Eax, Math.Min(merged.Cpuid.MaximumFeatureSubleaf, maximum.Cpuid.MaximumFeatureSubleaf));

        uint vendors = merged.Cpuid.Vendor is CpuidVendor.Amd or CpuidVendor.Hygon ? 0x21u : 8;
        uint highest = Math.Min(merged.Cpuid.MaximumExtendedLeaf & 0xffff, vendors);
        Set(FirstExtendedLeaf, CpuidLeafValue.NoSubleaf, FeatureRegister.Eax, FirstExtendedLeaf | highest);

        uint sizes = leaves.GetValueOrDefault((0x8000_0008, CpuidLeafValue.NoSubleaf)).Eax;
        uint physical = Math.Min(sizes & 0xff, (maximum.Cpuid.Find(0x8000_0008)?.Eax ?? 0) & 0xff);
        Set(0x8000_0008, CpuidLeafValue.NoSubleaf, FeatureRegister.Eax, (sizes & ~0xffu) | physical);

        ulong xcr0 = (ulong)ComponentsOf(features);
        Set(ExtendedState, 0, FeatureRegister.Eax, (uint)xcr0);
        Set(ExtendedState, 0, FeatureRegister.Edx, (uint)(xcr0 >> 32));
        CpuidPolicy layout = (target.Raw ?? merged).Cpuid;
        for (uint component = 2; component < PolicyLimits.ExtendedStateSubleaves; component++)
            if ((xcr0 & (1UL << (int)component)) != 0 && layout.Find(ExtendedState, component) is CpuidLeafValue place)
                leaves[(ExtendedState, component)] = place;

        FeatureWord low = FeatureWord.All.First(word => word.Register == FeatureRegister.MsrLow);
        FeatureWord high = FeatureWord.All.First(word => word.Register == FeatureRegister.MsrHigh);
        ulong capabilities = ((ulong)features[high] << 32) | features[low];
        var msrs = new MsrPolicy(
        [
            new MsrEntryValue(MsrPolicy.PlatformInfo, 0, merged.Msrs.Find(MsrPolicy.PlatformInfo) ?? 0),
            new MsrEntryValue(MsrPolicy.ArchCapabilities, 0, capabilities),
        ]);
        return new CpuPolicy(new CpuidPolicy(leaves.Values), msrs);
    }

    /// <summary>The components that the features bring: Xen's <c>recalculate_xstate</c>.</summary>
    private static XsaveComponents ComponentsOf(FeatureSet features)
    {
        if (!features.Contains("xsave")) return XsaveComponents.None;

        XsaveComponents components = XsaveComponents.X87 | XsaveComponents.Sse;
        if (features.Contains("avx")) components |= XsaveComponents.Ymm;
        if (features.Contains("mpx")) components |= XsaveComponents.BndRegs | XsaveComponents.BndCsr;
        if (features.Contains("avx512f")) components |= XsaveComponents.Opmask | XsaveComponents.ZmmHi256 | XsaveComponents.Hi16Zmm;
        if (features.Contains("pku")) components |= XsaveComponents.Pkru;
        if (features.Contains("amx-tile")) components |= XsaveComponents.TileConfiguration | XsaveComponents.TileData;
        return components;
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
