using Holdfast.Content;

namespace Holdfast.X86.Policies;

/// <summary>
/// The policies of a host, as <c>xen-cpuid -p</c> prints them and <see cref="CpuPolicyText"/> reads them. Leaves that are all zero are
/// not printed. A policy is null when the text lacks it, as it does for PV and HVM where Xen was built without them.
/// </summary>
public sealed record HostCpuPolicies
{
    /// <summary>What the processor says.</summary>
    public CpuPolicy? Raw { get; init; }

    /// <summary>What Xen uses of it.</summary>
    public CpuPolicy? Host { get; init; }

    /// <summary>The most that a PV guest can be given.</summary>
    public CpuPolicy? PvMaximum { get; init; }

    /// <summary>The most that an HVM or PVH guest can be given.</summary>
    public CpuPolicy? HvmMaximum { get; init; }

    /// <summary>What a PV guest is given when nobody asks for more.</summary>
    public CpuPolicy? PvDefault { get; init; }

    /// <summary>What an HVM or PVH guest is given when nobody asks for more.</summary>
    public CpuPolicy? HvmDefault { get; init; }

    /// <summary>
    /// A host that permits whatever a version of Xen can permit at all, for judging a guest without knowing its target: what this host
    /// refuses, every host refuses. A leaf that the guest's policy lacks is taken to offer everything.
    /// </summary>
    /// <param name="version">The version of Xen; null is the newest.</param>
    public static HostCpuPolicies MostPermissive(XenVersion? version = null)
    {
        const ulong cpuidFaulting = 1UL << 31;
        const uint widestAddress = 52;
        PolicyLimits limits = PolicyLimits.For(version);
        var leaves = new Dictionary<(uint Leaf, uint Subleaf), CpuidLeafValue>();
        void Set(uint leaf, uint subleaf, FeatureRegister register, uint value)
        {
            if (!limits.Accepts(leaf, subleaf)) return;
            CpuidLeafValue old = leaves.GetValueOrDefault((leaf, subleaf), new CpuidLeafValue(leaf, subleaf, 0, 0, 0, 0));
            leaves[(leaf, subleaf)] = old.With(register, value);
        }

        foreach (FeatureWord word in FeatureWord.All)
            if (!word.IsMsr) Set(word.Leaf, word.Subleaf, word.Register, uint.MaxValue);
        Set(0, CpuidLeafValue.NoSubleaf, FeatureRegister.Eax, PolicyLimits.BasicLeaves - 1);
        Set(7, 0, FeatureRegister.Eax, (uint)limits.FeatureSubleaves - 1);
        Set(0x8000_0000, CpuidLeafValue.NoSubleaf, FeatureRegister.Eax, 0x8000_0000 + (uint)limits.ExtendedLeaves - 1);
        Set(0x8000_0008, CpuidLeafValue.NoSubleaf, FeatureRegister.Eax, widestAddress);
        var everything = new CpuPolicy(
            new CpuidPolicy(leaves.Values),
            new MsrPolicy([new(MsrPolicy.PlatformInfo, 0, cpuidFaulting), new(MsrPolicy.ArchCapabilities, 0, ulong.MaxValue)]));
        return new HostCpuPolicies { PvMaximum = everything, HvmMaximum = everything, PvDefault = everything, HvmDefault = everything };
    }

    /// <summary>The most that a guest of the kind can be given.</summary>
    public CpuPolicy? MaximumFor(GuestKind kind) => kind == GuestKind.Pv ? PvMaximum : HvmMaximum;

    /// <summary>What a guest of the kind is given when nobody asks for more.</summary>
    public CpuPolicy? DefaultFor(GuestKind kind) => kind == GuestKind.Pv ? PvDefault : HvmDefault;
}
