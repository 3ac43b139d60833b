using Holdfast.Content;
using Holdfast.X86.Policies;

namespace Holdfast.X86.Tests.Policies;

public sealed class PolicyLimitsTests
{
    private static readonly CpuPolicy Guest = Inputs.Guest("h_base-4.17");

    private static string Check(CpuPolicy policy, string version = "4.17") =>
        string.Join(" | ", PolicyLimits.For(XenVersion.Parse(version)).Check(policy).Select(fault => $"{fault.Kind} {fault.Entry}: {fault.Reason}"));

    private static CpuPolicy WithLeaf(uint leaf, uint subleaf) =>
        Guest with { Cpuid = new CpuidPolicy([.. Guest.Cpuid.Leaves, new CpuidLeafValue(leaf, subleaf, 0, 0, 0, 0)]) };

    private static CpuPolicy WithMsrs(params MsrEntryValue[] entries) => Guest with { Msrs = new MsrPolicy(entries) };

    [Theory]
    [InlineData("4.13.0", 114, 1)]
    [InlineData("4.13.1", 114, 1)]
    [InlineData("4.13.2", 114, 2)]
    [InlineData("4.14.0", 114, 1)]
    [InlineData("4.14.1", 114, 2)]
    [InlineData("4.14", 120, 2)]
    [InlineData("4.15.2", 114, 2)]
    [InlineData("4.15", 120, 2)]
    [InlineData("4.16.0", 119, 2)]
    [InlineData("4.16", 120, 2)]
    [InlineData("4.17.0", 120, 2)]
    [InlineData("4.22", 120, 2)]
    [InlineData("4.4", 114, 1)]
    public void Knows_how_much_each_version_takes(string version, int leaves, int msrs)
    {
        PolicyLimits limits = PolicyLimits.For(XenVersion.Parse(version));
        Assert.Equal((leaves, msrs), (limits.MaximumLeaves, limits.MaximumMsrs));
    }

    [Theory]
    [InlineData("xen-4.17-tcg.cpu-policy.txt")]
    [InlineData("xen-4.20-tcg.cpu-policy.txt")]
    [InlineData("xen-4.17-tcg-intel.cpu-policy.txt")]
    public void Agrees_with_what_a_host_says(string name)
    {
        CpuPolicyText text = CpuPolicyText.Parse(Inputs.Text(name));
        Assert.Equal((text.MaximumLeaves, text.MaximumMsrs), (PolicyLimits.For(null).MaximumLeaves, PolicyLimits.For(null).MaximumMsrs));
    }

    [Fact]
    public void Takes_the_policies_of_real_guests()
    {
        foreach (string name in new[] { "h_base-4.17", "p_base-4.17", "h1m2-4.20", "p1m4-4.20" })
            Assert.Empty(PolicyLimits.For(null).Check(Inputs.Guest(name)));
    }

    [Theory]
    [InlineData(0x50, 0xffff_ffff, "leaf 0x00000050 without a subleaf is none that a policy has")]
    [InlineData(0x1fff_ffff, 0xffff_ffff, "leaf 0x1fffffff without a subleaf is none that a policy has")]
    [InlineData(0x4000_0200, 0xffff_ffff, "leaf 0x40000200 without a subleaf is none that a policy has")]
    [InlineData(0x4000_0001, 0xffff_ffff, "leaf 0x40000001 without a subleaf is none that a policy has")]
    [InlineData(0x8000_0100, 0xffff_ffff, "leaf 0x80000100 without a subleaf is none that a policy has")]
    [InlineData(0x8000_0022, 0xffff_ffff, "leaf 0x80000022 without a subleaf is none that a policy has")]
    [InlineData(0xc000_0000, 0xffff_ffff, "leaf 0xc0000000 without a subleaf is none that a policy has")]
    [InlineData(0x14, 0xffff_ffff, "leaf 0x00000014 without a subleaf is none that a policy has")]
    [InlineData(4, 9, "leaf 0x00000004, subleaf 0x9, is none that a policy has")]
    [InlineData(7, 5, "leaf 0x00000007, subleaf 0x5, is none that a policy has")]
    [InlineData(7, 0xffff_ffff, "leaf 0x00000007 without a subleaf is none that a policy has")]
    [InlineData(1, 0, "leaf 0x00000001, subleaf 0x0, is none that a policy has")]
    [InlineData(0, 0, "leaf 0x00000000, subleaf 0x0, is none that a policy has")]
    public void Refuses_a_leaf_out_of_range(uint leaf, uint subleaf, string reason) =>
        Assert.Equal($"LeafOutOfRange 59: {reason}", Check(WithLeaf(leaf, subleaf)));

    [Theory]
    [InlineData(0xd, 62)]
    [InlineData(4, 5)]
    [InlineData(7, 2)]
    [InlineData(0xb, 1)]
    [InlineData(0x4000_0100, 0xffff_ffff)]
    public void Takes_a_leaf_at_the_end_of_the_range(uint leaf, uint subleaf) => Assert.Equal("", Check(WithLeaf(leaf, subleaf)));

    [Fact]
    public void Refuses_in_an_old_version_what_a_new_one_takes()
    {
        Assert.Contains("leaf 0x00000007, subleaf 0x2,", Check(WithLeaf(7, 2), "4.16.0"), StringComparison.Ordinal);
        Assert.Contains("leaf 0x8000001d without a subleaf", Check(Guest, "4.15.0"), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_repeated_leaves()
    {
        CpuPolicy With(int count) => Guest with { Cpuid = new CpuidPolicy(Enumerable.Repeat(Guest.Cpuid.Leaves[0], count)) };
        Assert.Equal("", Check(With(120)));
        Assert.Equal("TooManyLeaves : there are 121 leaves, and a policy has at most 120", Check(With(121)));
    }

    [Fact]
    public void Judges_the_msrs()
    {
        Assert.Equal("MsrOutOfRange 1: MSR 0x00001234 is none that a policy has", Check(WithMsrs(new(0xce, 0, 0), new(0x1234, 0, 5))));
        Assert.Equal("MsrFlagsSet 1: MSR 0x0000010a has flags 0x1 instead of zero", Check(WithMsrs(new(0xce, 0, 0), new(0x10a, 1, 0))));
        Assert.Equal("MsrValueTooWide 0: MSR 0x000000ce is 0xffffffffffffffff, and Xen keeps 32 bits of it", Check(WithMsrs(new MsrEntryValue(0xce, 0, ulong.MaxValue))));
        Assert.Equal("TooManyMsrs : there are 3 MSRs, and a policy has at most 2", Check(WithMsrs(new(0xce, 0, 0), new(0xce, 0, 0), new(0x10a, 0, ulong.MaxValue))));
        Assert.Equal("MsrOutOfRange 0: MSR 0x0000010a is none that a policy has", Check(WithMsrs(new MsrEntryValue(0x10a, 0, 0)), "4.13.1").Split(" | ")[^1]);
    }
}
