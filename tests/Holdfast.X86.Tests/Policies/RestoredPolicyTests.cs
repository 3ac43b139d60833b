using FsCheck;
using FsCheck.Fluent;
using Holdfast.Content;
using Holdfast.X86.ExtendedState;
using Holdfast.X86.Policies;
using Holdfast.X86.Registers;

namespace Holdfast.X86.Tests.Policies;

/// <summary>The changes are those that were given to a real host's <c>xl restore</c>, and the expectations what it made of them.</summary>
public sealed class RestoredPolicyTests
{
    private static readonly XenVersion Xen417 = new(4, 17);
    private static readonly CpuPolicy Hvm = Inputs.Guest("h_base-4.17");

    private static RestoredPolicy On417(CpuPolicy guest, GuestKind kind = GuestKind.Hvm, bool nestedVirtualization = false) =>
        RestoredPolicy.Calculate(guest, kind, Inputs.Host417, nestedVirtualization, Xen417)!;

    private static CpuPolicy Changed(uint leaf, FeatureRegister register, Func<uint, uint> change) =>
        Inputs.Changed(Hvm, leaf, CpuidLeafValue.NoSubleaf, register, change);

    private static string Faults(RestoredPolicy restored) => string.Join(" | ", restored.Faults.Select(fault => $"{fault.Kind}: {fault.Reason}"));

    [Theory]
    [InlineData("h_base-4.17", GuestKind.Hvm)]
    [InlineData("h1m2-4.20", GuestKind.Hvm)]
    [InlineData("p_base-4.17", GuestKind.Pv)]
    [InlineData("p1m4-4.20", GuestKind.Pv)]
    public void Leaves_a_guest_of_such_a_host_as_it_is(string name, GuestKind kind)
    {
        CpuPolicy guest = Inputs.Guest(name);
        foreach ((HostCpuPolicies host, XenVersion version) in new[] { (Inputs.Host417, Xen417), (Inputs.Host420, new XenVersion(4, 20)) })
        {
            RestoredPolicy restored = RestoredPolicy.Calculate(guest, kind, host, version: version)!;
            Assert.Empty(restored.Faults);
            Assert.Empty(restored.Lost);
            Assert.Equal(guest.Features, restored.Policy.Features);
            Assert.Equal(guest.Cpuid.Xcr0Maximum, restored.Policy.Cpuid.Xcr0Maximum);
            Assert.Equal(guest.Cpuid.PhysicalAddressBits, restored.Policy.Cpuid.PhysicalAddressBits);
            Assert.Equal(guest.Cpuid.MaximumExtendedLeaf, restored.Policy.Cpuid.MaximumExtendedLeaf);
            Assert.Equal(
                XsaveLayout.FromPolicy(guest.Cpuid).SizeOf((XsaveComponents)guest.Cpuid.Xcr0Maximum),
                XsaveLayout.FromPolicy(restored.Policy.Cpuid).SizeOf((XsaveComponents)restored.Policy.Cpuid.Xcr0Maximum));
        }
    }

    [Fact]
    public void Gives_a_guest_without_a_policy_the_defaults()
    {
        RestoredPolicy restored = On417(CpuPolicy.Empty);
        Assert.Empty(restored.Faults);
        Assert.Empty(restored.Lost);
        Assert.Equal(Inputs.Host417.HvmDefault!.Features, restored.Policy.Features);
    }

    [Theory]
    [InlineData(0u, 0x20u, "MaximumLeafAboveTarget: the highest basic leaf (leaf 0 EAX) is 0x20, and the target's is 0xd")]
    [InlineData(0u, 0x1cu, "MaximumLeafAboveTarget: the highest basic leaf (leaf 0 EAX) is 0x1c, and the target's is 0xd")]
    [InlineData(0x8000_0000u, 0x8000_00ffu, "MaximumLeafAboveTarget: the highest extended leaf (leaf 0x80000000 EAX) is 0x800000ff, and the target's is 0x80000021")]
    [InlineData(0u, 1u, "")]
    public void Refuses_a_maximum_leaf_above_the_targets(uint leaf, uint maximum, string expected) =>
        Assert.Equal(expected, Faults(On417(Changed(leaf, FeatureRegister.Eax, _ => maximum))));

    [Fact]
    public void Refuses_a_highest_subleaf_of_leaf_7_above_the_targets_since_4_15()
    {
        CpuPolicy guest = Inputs.Changed(Hvm, 7, 0, FeatureRegister.Eax, _ => 3);
        Assert.Equal("MaximumLeafAboveTarget: the highest subleaf of leaf 7 (leaf 7:0 EAX) is 0x3, and the target's is 0x2", Faults(On417(guest)));
        Assert.Empty(RestoredPolicy.Calculate(guest, GuestKind.Hvm, Inputs.Host417, version: new XenVersion(4, 14))!.Faults);
        Assert.Empty(On417(Inputs.Changed(Hvm, 7, 0, FeatureRegister.Eax, _ => 2)).Faults);
    }

    [Fact]
    public void Refuses_platform_information_that_the_target_lacks()
    {
        CpuPolicy pv = Inputs.Guest("p_base-4.17") with { Msrs = new MsrPolicy([new MsrEntryValue(MsrPolicy.PlatformInfo, 0, 0x8000_0000)]) };
        Assert.Equal("PlatformInfoBeyondTarget: MSR 0xce has 0x80000000 set, which the target lacks", Faults(On417(pv, GuestKind.Pv)));
    }

    [Theory]
    [InlineData(1, 0xffff_ffff, FeatureRegister.Ecx, 24, "tsc-deadline")]
    [InlineData(1, 0xffff_ffff, FeatureRegister.Ecx, 5, "vmx")]
    [InlineData(1, 0xffff_ffff, FeatureRegister.Edx, 10, "CPUID 0x00000001.edx[10]")]
    [InlineData(7, 0, FeatureRegister.Ebx, 16, "avx512f")]
    [InlineData(7, 0, FeatureRegister.Ecx, 7, "cet-ss")]
    [InlineData(7, 0, FeatureRegister.Ebx, 14, "")]
    [InlineData(7, 0, FeatureRegister.Ebx, 13, "")]
    [InlineData(0x8000_0001, 0xffff_ffff, FeatureRegister.Ecx, 1, "")]
    public void Names_the_features_that_the_target_takes_away(uint leaf, uint subleaf, FeatureRegister register, int bit, string lost)
    {
        RestoredPolicy restored = On417(Inputs.Changed(Hvm, leaf, subleaf, register, value => value | (1u << bit)));
        Assert.Empty(restored.Faults);
        Assert.Equal(lost, restored.Lost.ToString());
    }

    [Fact]
    public void A_bit_that_says_what_is_missing_is_no_loss()
    {
        Assert.Contains("no-lmsl", Hvm.Features.ToString(), StringComparison.Ordinal);
        static CpuPolicy WithoutIt(CpuPolicy policy) => Inputs.Changed(policy, 0x8000_0008, CpuidLeafValue.NoSubleaf, FeatureRegister.Ebx, value => value & ~(1u << 20));
        HostCpuPolicies target = Inputs.Host417 with { HvmMaximum = WithoutIt(Inputs.Host417.HvmMaximum!), HvmDefault = WithoutIt(Inputs.Host417.HvmDefault!) };
        RestoredPolicy restored = RestoredPolicy.Calculate(Hvm, GuestKind.Hvm, target, version: Xen417)!;
        Assert.Empty(restored.Lost);
        Assert.DoesNotContain("no-lmsl", restored.Policy.Features.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_features_of_arch_capabilities_from_a_guest_that_does_not_see_it()
    {
        CpuPolicy guest = Hvm with { Msrs = new MsrPolicy([new MsrEntryValue(MsrPolicy.ArchCapabilities, 0, 1)]) };
        Assert.Equal("rdcl-no", On417(guest).Lost.ToString());
        Assert.Equal(0UL, On417(guest).Policy.Msrs.Find(MsrPolicy.ArchCapabilities));
    }

    [Fact]
    public void Leaves_svm_with_nested_virtualization_only()
    {
        CpuPolicy guest = Changed(0x8000_0001, FeatureRegister.Ecx, value => value | (1 << 2));
        Assert.Equal("svm", On417(guest).Lost.ToString());
        Assert.Empty(On417(guest, nestedVirtualization: true).Lost);
    }

    [Theory]
    [InlineData(0x8000_0001u, 29, "EFER.LME is set but the policy does not offer lm")]
    [InlineData(0x8000_0001u, 20, "EFER.NXE is set but the policy does not offer nx")]
    public void Registers_that_a_feature_carried_are_refused_without_it(uint leaf, int bit, string reason)
    {
        CpuPolicy guest = Changed(leaf, FeatureRegister.Edx, value => value & ~(1u << bit));
        Assert.Equal(reason, ControlRegisters.CheckEfer(0xd01, 0x8001_0033, On417(guest).Policy.Features, version: Xen417)[0].Reason);
        Assert.Empty(ControlRegisters.CheckEfer(0xd01, 0x8001_0033, On417(Hvm).Policy.Features, version: Xen417));
    }

    [Fact]
    public void A_guest_without_fxsr_has_no_sse_and_no_long_mode()
    {
        CpuPolicy guest = Changed(1, FeatureRegister.Edx, value => value & ~(1u << 24));
        FeatureSet features = On417(guest).Policy.Features;
        Assert.False(features.Contains("sse") || features.Contains("lm"));
        Assert.Equal("CR4.OSFXSR is set but the policy does not offer fxsr", ControlRegisters.CheckCr4(0x6a0, features)[0].Reason);
    }

    [Fact]
    public void A_guest_without_extended_leaves_has_no_syscall()
    {
        CpuPolicy guest = Changed(0x8000_0000, FeatureRegister.Eax, _ => 0);
        RestoredPolicy restored = On417(guest);
        Assert.Empty(restored.Faults);
        Assert.Equal("EFER.SCE is set but the policy does not offer syscall", ControlRegisters.CheckEfer(0xd01, 0x8001_0033, restored.Policy.Features)[0].Reason);
    }

    [Fact]
    public void Fits_extended_state_to_what_is_left()
    {
        CpuidPolicy policy = On417(Hvm).Policy.Cpuid;
        Assert.True(ExtendedStateRules.Fits(policy, (XsaveComponents)7, Xen417));
        Assert.False(ExtendedStateRules.Fits(policy, (XsaveComponents)0xe7, Xen417));
        Assert.True(ExtendedStateRules.Fits(null, (XsaveComponents)0xe7, Xen417));
        Assert.False(ExtendedStateRules.Fits(null, (XsaveComponents)0x4000_0000_0000_0003, Xen417));

        CpuPolicy withoutXsave = Changed(0, FeatureRegister.Eax, _ => 1);
        Assert.Equal(0UL, On417(withoutXsave).Policy.Cpuid.Xcr0Maximum);
    }

    [Theory]
    [InlineData("h_base-4.17", GuestKind.Hvm)]
    [InlineData("p1m4-4.20", GuestKind.Pv)]
    public void Finds_nothing_to_say_about_a_real_guest_without_a_target(string name, GuestKind kind)
    {
        CpuPolicy guest = Inputs.Guest(name);
        RestoredPolicy restored = RestoredPolicy.Calculate(guest, kind, HostCpuPolicies.MostPermissive())!;
        Assert.Empty(restored.Faults);
        Assert.Empty(restored.Lost);
        Assert.Equal(guest.Features, restored.Policy.Features);
        Assert.Equal(guest.Cpuid.Xcr0Maximum, restored.Policy.Cpuid.Xcr0Maximum);
        Assert.Equal(832, XsaveLayout.FromPolicy(restored.Policy.Cpuid).SizeOf((XsaveComponents)7));
    }

    [Fact]
    public void Refuses_without_a_target_what_every_target_refuses()
    {
        RestoredPolicy AnyTarget(CpuPolicy guest, XenVersion? version = null) =>
            RestoredPolicy.Calculate(guest, GuestKind.Hvm, HostCpuPolicies.MostPermissive(version), version: version)!;
        Assert.NotEmpty(AnyTarget(Changed(0, FeatureRegister.Eax, _ => 0x20)).Faults);
        Assert.NotEmpty(AnyTarget(Changed(0x8000_0000, FeatureRegister.Eax, _ => 0x8000_0022)).Faults);
        Assert.NotEmpty(AnyTarget(Hvm, new XenVersion(4, 15, 0)).Faults);
        FeatureSet features = AnyTarget(Changed(0x8000_0000, FeatureRegister.Eax, _ => 0)).Policy.Features;
        Assert.Equal("EFER.SCE is set but the policy does not offer syscall", ControlRegisters.CheckEfer(0xd01, 0x8001_0033, features)[0].Reason);
    }

    [Fact]
    public void Takes_a_missing_leaf_to_offer_everything_when_the_target_is_not_known()
    {
        CpuPolicy onlyLeaf0 = Hvm with { Cpuid = new CpuidPolicy([Hvm.Cpuid.Leaves[0]]) };
        RestoredPolicy restored = RestoredPolicy.Calculate(onlyLeaf0, GuestKind.Hvm, HostCpuPolicies.MostPermissive())!;
        FeatureSet features = restored.Policy.Features;
        Assert.Empty(restored.Lost);
        Assert.Empty(ControlRegisters.CheckCr4(0x6a0, features));
        Assert.Empty(ControlRegisters.CheckEfer(0xd01, 0x8001_0033, features));
        Assert.NotEmpty(ControlRegisters.CheckCr4((ulong)Cr4.VMXE, features));
    }

    [Fact]
    public void Says_nothing_about_a_target_that_does_not_tell()
    {
        Assert.Null(RestoredPolicy.Calculate(Hvm, GuestKind.Hvm, Inputs.Host417 with { HvmMaximum = null }));
        Assert.NotNull(RestoredPolicy.Calculate(Hvm, GuestKind.Hvm, new HostCpuPolicies { HvmMaximum = Inputs.Host417.HvmMaximum }));
    }

    [Fact]
    public void Never_gives_more_than_the_maximum_and_settles_at_once() =>
        Prop.ForAll<uint, uint, ulong>((leafSeed, subleaf, values) =>
        {
            uint[] leaves = [0, 1, 7, 0xd, 0x8000_0000, 0x8000_0001, 0x8000_0008, 0x8000_0021, leafSeed];
            uint leaf = leaves[leafSeed % (uint)leaves.Length];
            (uint low, uint high) = ((uint)values, (uint)(values >> 32));
            uint asked = leaf is 7 or 0xd ? subleaf % 3 : CpuidLeafValue.NoSubleaf;
            // Another vendor has fewer extended leaves, and Xen drops those beyond them only when the policy is set again.
            CpuPolicy guest = leaf is 0 or 0x8000_0000
                ? Changed(leaf, FeatureRegister.Eax, _ => low)
                : Hvm with { Cpuid = new CpuidPolicy([.. Hvm.Cpuid.Leaves, new CpuidLeafValue(leaf, asked, low, high, ~low, ~high)]) };
            RestoredPolicy restored = On417(guest);
            FeatureSet maximum = Inputs.Host417.HvmMaximum!.Features.Union(FeatureSet.Of("x2apic"));
            RestoredPolicy again = On417(restored.Policy);
            return restored.Policy.Features.Except(maximum).IsEmpty
                && again.Faults.IsEmpty && again.Lost.IsEmpty
                && again.Policy.Features.Equals(restored.Policy.Features)
                && again.Policy.Cpuid.Xcr0Maximum == restored.Policy.Cpuid.Xcr0Maximum;
        }).QuickCheckThrowOnFailure();
}
