using FsCheck;
using FsCheck.Fluent;
using Holdfast.Content;
using Holdfast.X86.ExtendedState;
using Holdfast.X86.Policies;

namespace Holdfast.X86.Tests.ExtendedState;

public sealed class ExtendedStateTests
{
    private static readonly CpuidPolicy OffersAvx = new([new CpuidLeafValue(0xd, 0, 7, 0, 0x340, 0), new CpuidLeafValue(0xd, 2, 256, 576, 0, 0)]);

    private static string CheckState(ulong xcr0, ulong accumulated, ulong stateBv, ulong compactionBv = 0) =>
        string.Join(" | ", ExtendedStateRules.CheckState((XsaveComponents)xcr0, (XsaveComponents)accumulated, stateBv, compactionBv, OffersAvx, new XenVersion(4, 17)));

    [Theory]
    [InlineData(0x07, 0x07, 3, 0UL, "")]
    [InlineData(0x03, 0x03, 3, 0UL, "")]
    [InlineData(0x00, 0x03, 3, 0UL, "xcr0 is 0x0: x87 is missing")]
    [InlineData(0x02, 0x03, 3, 0UL, "xcr0 is 0x2: x87 is missing")]
    [InlineData(0x03, 0xe7, 3, 0UL, "xcr0_accum has 0xe0 beyond the 0x7 that the guest may enable")]
    [InlineData(0x03, 0x4000_0000_0000_0003, 3, 0UL, "xcr0_accum has 0x4000000000000000 beyond the 0x7 that the guest may enable")]
    [InlineData(0x03, 0x03, 7, 0UL, "xstate_bv has 0x4 that xcr0_accum lacks")]
    [InlineData(0x03, 0x03, 3, 1UL, "xcomp_bv is 0x1: compacted areas are not restored")]
    [InlineData(0x03, 0x00, 0, 0UL, "xcr0_accum is 0x0: x87 is missing | xcr0 has 0x3 that xcr0_accum lacks")]
    public void Judges_a_saved_state_as_Xen_does(ulong xcr0, ulong accumulated, ulong stateBv, ulong compactionBv, string expected) =>
        Assert.Equal(expected, CheckState(xcr0, accumulated, stateBv, compactionBv));

    [Theory]
    [InlineData(0x05, "AVX is there without SSE")]
    [InlineData(0xe3, "AVX-512 is there without AVX")]
    [InlineData(0x27, "some of AVX-512's three components are missing")]
    [InlineData(0x0b, "one of MPX's two components is missing")]
    [InlineData(0x2_0007, "one of AMX's two components is missing")]
    [InlineData(0x6_02ff, "")]
    public void Knows_which_components_need_each_other(ulong xcr0, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ExtendedStateRules.CheckXcr0((XsaveComponents)xcr0)));

    [Fact]
    public void Took_half_of_amx_before_4_19() => Assert.Empty(ExtendedStateRules.CheckXcr0((XsaveComponents)0x2_0007, new XenVersion(4, 18)));

    [Fact]
    public void Knows_what_each_version_restores()
    {
        Assert.Equal((XsaveComponents)0x2ff, ExtendedStateRules.RestoredBy(new XenVersion(4, 17)));
        Assert.Equal((XsaveComponents)0x6_02ff, ExtendedStateRules.RestoredBy(null));
        Assert.Equal((XsaveComponents)0x4000_0000_0000_02ff, ExtendedStateRules.RestoredBy(new XenVersion(4, 12)));
    }

    [Theory]
    [InlineData(0x00, 0)]
    [InlineData(0x03, 576)]
    [InlineData(0x07, 832)]
    [InlineData(0x1f, 1088)]
    [InlineData(0xe7, 2688)]
    [InlineData(0x2ff, 2696)]
    public void Knows_the_size_of_an_area_on_Intel(ulong components, int size) =>
        Assert.Equal(size, XsaveLayout.Intel.SizeOf((XsaveComponents)components));

    [Fact]
    public void Knows_that_AMD_packs_closer()
    {
        Assert.Equal(2440, XsaveLayout.Amd.SizeOf((XsaveComponents)0x2e7));
        Assert.Null(XsaveLayout.Amd.SizeOf(XsaveComponents.BndRegs));
    }

    [Fact]
    public void Believes_the_policy_about_the_layout()
    {
        var policy = new CpuidPolicy([new CpuidLeafValue(0xd, 9, 8, 0x900, 0, 0), new CpuidLeafValue(0xd, 3, 0xffff_ffff, 0xffff_ffff, 0, 0)]);
        XsaveLayout layout = XsaveLayout.FromPolicy(policy);
        Assert.Equal(0x908, layout.SizeOf(XsaveComponents.X87 | XsaveComponents.Pkru));
        Assert.Equal((960, 64), layout.PlaceOf(3));
    }

    [Fact]
    public void Knows_the_reserved_bits_of_mxcsr()
    {
        Assert.Equal(0u, Mxcsr.ReservedBits(0x1f80, 0));
        Assert.Equal(0x1_0040u, Mxcsr.ReservedBits(0x1_1fc0, 0));
        Assert.Equal(0x1_0000u, Mxcsr.ReservedBits(0x1_1fc0, 0xffff));
    }

    [Fact]
    public void Finds_a_size_of_every_set_that_Xen_restores() =>
        Prop.ForAll<ulong>(bits => XsaveLayout.Intel.SizeOf((XsaveComponents)bits & ExtendedStateRules.RestoredBy(null)) is not null)
            .QuickCheckThrowOnFailure();
}
