using Holdfast.X86.Policies;

namespace Holdfast.X86.Tests.Policies;

public sealed class CpuidPolicyTests
{
    [Fact]
    public void Reads_who_made_the_processor()
    {
        CpuidPolicy policy = Inputs.Guest("h_base-4.17").Cpuid;
        Assert.Equal(("AuthenticAMD", CpuidVendor.Amd), (policy.VendorText, policy.Vendor));
        Assert.Equal((15, 107, 1), (policy.Family, policy.Model, policy.Stepping));
        Assert.Equal("QEMU TCG CPU version 2.5+", policy.Brand);
    }

    [Fact]
    public void Reads_the_maxima()
    {
        CpuidPolicy policy = Inputs.Guest("h_base-4.17").Cpuid;
        Assert.Equal((0xdu, 0u, 0x8000_0021u), (policy.MaximumBasicLeaf, policy.MaximumFeatureSubleaf, policy.MaximumExtendedLeaf));
        Assert.Equal(40, policy.PhysicalAddressBits);
        Assert.Equal(0x207UL, policy.Xcr0Maximum);
    }

    [Fact]
    public void Gives_a_guest_with_PAE_36_bits_of_physical_address_at_least()
    {
        Assert.Equal(36, new CpuidPolicy([new CpuidLeafValue(1, CpuidLeafValue.NoSubleaf, 0, 0, 0, 1 << 6)]).PhysicalAddressBits);
        Assert.Equal(32, CpuidPolicy.Empty.PhysicalAddressBits);
    }

    [Fact]
    public void Adds_the_extended_model_only_where_vendors_do()
    {
        CpuidPolicy Signed(uint signature) => new([new CpuidLeafValue(1, CpuidLeafValue.NoSubleaf, signature, 0, 0, 0)]);
        Assert.Equal((6, 0x55), (Signed(0x0005_0654).Family, Signed(0x0005_0654).Model));
        Assert.Equal((0x17, 0x31), (Signed(0x0083_0f10).Family, Signed(0x0083_0f10).Model));
        Assert.Equal((5, 4), (Signed(0x0001_0543).Family, Signed(0x0001_0543).Model));
    }

    [Fact]
    public void Lets_the_last_of_repeated_leaves_count()
    {
        var policy = new CpuidPolicy([new CpuidLeafValue(0xd, 0, 7, 0, 0, 0), new CpuidLeafValue(0xd, 0, 3, 0, 0, 1)]);
        Assert.Equal(0x1_0000_0003UL, policy.Xcr0Maximum);
        Assert.Equal(2, policy.Leaves.Length);
    }

    [Fact]
    public void Has_nothing_to_say_about_an_empty_policy()
    {
        CpuidPolicy policy = CpuidPolicy.Empty;
        Assert.Equal(("", "", 0UL, 0), (policy.VendorText, policy.Brand, policy.Xcr0Maximum, policy.Family));
        Assert.True(CpuPolicy.Empty.Features.IsEmpty);
    }
}
