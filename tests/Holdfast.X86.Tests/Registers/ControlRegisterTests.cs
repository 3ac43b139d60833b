using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Holdfast.Content;
using Holdfast.X86.Policies;
using Holdfast.X86.Registers;

namespace Holdfast.X86.Tests.Registers;

public sealed class ControlRegisterTests
{
    private static readonly XenVersion Xen417 = new(4, 17);

    // What a 64-bit kernel on the test machines runs with.
    private const ulong OrdinaryCr0 = 0x8001_0033;
    private const ulong OrdinaryCr4 = 0x6a0;
    private const ulong OrdinaryEfer = 0xd01;

    private static readonly FeatureSet Ordinary = FeatureSet.Of(
        "vme", "de", "pse", "tsc", "pae", "mce", "pge", "fxsr", "sse", "sse2", "xsave", "syscall", "nx", "lm");

    private static string Describe(IEnumerable<RegisterFault> faults) =>
        string.Join(" | ", faults.Select(fault => $"{fault.Effect} 0x{fault.Bits:x}: {fault.Reason}"));

    [Fact]
    public void Finds_nothing_in_an_ordinary_64_bit_guest()
    {
        Assert.Empty(ControlRegisters.CheckCr0(OrdinaryCr0));
        Assert.Empty(ControlRegisters.CheckCr4(OrdinaryCr4, Ordinary));
        Assert.Empty(ControlRegisters.CheckEfer(OrdinaryEfer, OrdinaryCr0, Ordinary));
        Assert.Empty(ControlRegisters.CheckMode(OrdinaryCr0, OrdinaryCr4, OrdinaryEfer));
        Assert.Empty(ControlRegisters.CheckRflags(0x202, OrdinaryEfer));
        Assert.Empty(ControlRegisters.CheckCr3(0xffff_fff5_1fff, 48));
        Assert.Empty(ControlRegisters.CheckDebugRegisters(0xffff_0ff0, 0x400));
    }

    [Theory]
    [InlineData(0x8001_0032, "RefusedByXen 0x80000000: CR0.PG is set without CR0.PE")]
    [InlineData(0x8001_0073, "RefusedByXen 0x40: CR0 has the reserved bits 0x40 set")]
    [InlineData(0x1_8001_0033, "RefusedByXen 0x100000000: CR0 has the reserved bits 0x100000000 set")]
    [InlineData(0x8001_0023, "RefusedByXen 0x0: CR0.ET is clear, and every processor keeps it set")]
    [InlineData(0xa001_0033, "BreaksTheGuest 0x20000000: CR0.NW is set without CR0.CD")]
    [InlineData(0xc001_0033, "")]
    public void Judges_cr0(ulong cr0, string expected) => Assert.Equal(expected, Describe(ControlRegisters.CheckCr0(cr0)));

    [Theory]
    [InlineData(0x20_06a0, "RefusedByXen 0x200000: CR4.SMAP is set but the policy does not offer smap")]
    [InlineData(0x2_06a0, "RefusedByXen 0x20000: CR4.PCIDE is set but the policy does not offer pcid")]
    [InlineData(0x26a0, "RefusedByXen 0x2000: CR4.VMXE is set but the policy does not offer vmx")]
    [InlineData(0x4_06a0, "")]
    [InlineData(0x7a0, "")]
    [InlineData(0x80_06a0, "RefusedByXen 0x800000: CR4.CET is set but the policy does not offer cet-ss or cet-ibt")]
    [InlineData(0x16a0, "RefusedByXen 0x1000: CR4 has LA57 (0x1000) set, which Xen permits to no guest")]
    [InlineData(0x8000_0000_0000_86a0, "RefusedByXen 0x8000000000008000: CR4 has 0x8000000000008000 set, which Xen permits to no guest")]
    [InlineData(0x100_06a0, "RefusedByXen 0x1000000: CR4.PKS is set, which Xen permits since 4.18.0")]
    public void Judges_cr4_by_the_policy(ulong cr4, string expected) =>
        Assert.Equal(expected, Describe(ControlRegisters.CheckCr4(cr4, Ordinary, version: Xen417)));

    [Theory]
    [InlineData(0x100_0000, "pks", "4.17", "4.18")]
    [InlineData(0x800_0000, "lass", "4.21", "4.22")]
    [InlineData(0x80_0000, "cet-ss", "4.15", "4.16")]
    public void Permits_new_bits_of_cr4_from_a_version_on(ulong bit, string feature, string last, string first)
    {
        Assert.NotEmpty(ControlRegisters.CheckCr4(bit, FeatureSet.Of(feature), version: XenVersion.Parse(last)));
        Assert.Empty(ControlRegisters.CheckCr4(bit, FeatureSet.Of(feature), version: XenVersion.Parse(first)));
        Assert.Empty(ControlRegisters.CheckCr4(bit, FeatureSet.Of(feature)));
    }

    [Fact]
    public void Permits_vmxe_and_svme_with_nested_virtualization_only()
    {
        FeatureSet virtualizing = FeatureSet.Of("vmx", "svm");
        Assert.Empty(ControlRegisters.CheckCr4((ulong)Cr4.VMXE, virtualizing, nestedVirtualization: true));
        Assert.Empty(ControlRegisters.CheckEfer((ulong)Efer.SVME, OrdinaryCr0, virtualizing, nestedVirtualization: true));
        Assert.Equal(
            "RefusedByXen 0x2000: CR4.VMXE is set but the guest has no nested virtualization",
            Describe(ControlRegisters.CheckCr4((ulong)Cr4.VMXE, virtualizing)));
        Assert.Equal(
            "RefusedByXen 0x1000: EFER.SVME is set but the guest has no nested virtualization",
            Describe(ControlRegisters.CheckEfer((ulong)Efer.SVME, OrdinaryCr0, virtualizing)));
    }

    [Theory]
    [InlineData(0xd21, "RefusedByXen 0x20: EFER has 0x20 set, which Xen does not know")]
    [InlineData(0x1d01, "RefusedByXen 0x1000: EFER.SVME is set but the policy does not offer svm")]
    [InlineData(0x4d01, "RefusedByXen 0x4000: EFER.FFXSE is set but the policy does not offer ffxsr")]
    [InlineData(0x20_0d01, "RefusedByXen 0x200000: EFER has 0x200000 set, which Xen does not know")]
    [InlineData(0xc01, "RefusedByXen 0x400: EFER.LMA is set without EFER.LME")]
    [InlineData(0x901, "")]
    public void Judges_efer(ulong efer, string expected) =>
        Assert.Equal(expected, Describe(ControlRegisters.CheckEfer(efer, OrdinaryCr0, Ordinary, version: Xen417)));

    [Fact]
    public void Refuses_long_mode_and_no_execute_without_their_features() =>
        Assert.Equal(
            "RefusedByXen 0x100: EFER.LME is set but the policy does not offer lm | RefusedByXen 0x400: EFER.LMA is set but the policy does not offer lm"
            + " | RefusedByXen 0x800: EFER.NXE is set but the policy does not offer nx",
            Describe(ControlRegisters.CheckEfer(OrdinaryEfer, OrdinaryCr0, FeatureSet.Of("syscall"))));

    [Theory]
    [InlineData(OrdinaryCr0, 0x680, OrdinaryEfer, "BreaksTheGuest 0x0: CR4.PAE is clear in long mode")]
    [InlineData(OrdinaryCr0, OrdinaryCr4, 0x901, "BreaksTheGuest 0x0: EFER.LMA is clear although CR0.PG and EFER.LME are set")]
    [InlineData(0x8000_0033, 0x80_06a0, OrdinaryEfer, "BreaksTheGuest 0x800000: CR4.CET is set without CR0.WP")]
    [InlineData(0x11, 0x2_0000, 0, "BreaksTheGuest 0x20000: CR4.PCIDE is set outside long mode")]
    [InlineData(0x11, 0, 0x100, "")]
    public void Judges_the_mode(ulong cr0, ulong cr4, ulong efer, string expected) =>
        Assert.Equal(expected, Describe(ControlRegisters.CheckMode(cr0, cr4, efer)));

    [Fact]
    public void Refuses_a_cr3_beyond_the_physical_address_since_4_14()
    {
        Assert.Equal(
            "RefusedByXen 0x10000000000: CR3 has 0x10000000000 set beyond the 40 bits of a physical address",
            Describe(ControlRegisters.CheckCr3(0x100_0000_1fff, 40, Xen417)));
        Assert.Equal(FaultEffect.BreaksTheGuest, Assert.Single(ControlRegisters.CheckCr3(1UL << 63, 40, new XenVersion(4, 13))).Effect);
    }

    [Fact]
    public void Refuses_debug_registers_beyond_32_bits_since_4_18()
    {
        Assert.Equal(FaultEffect.DependsOnTheProcessor, Assert.Single(ControlRegisters.CheckDebugRegisters(1UL << 63, 0, Xen417)).Effect);
        Assert.Equal(
            "RefusedByXen 0x100000000: DR6 has 0x100000000 set, beyond its 32 bits | RefusedByXen 0x200000000: DR7 has 0x200000000 set, beyond its 32 bits",
            Describe(ControlRegisters.CheckDebugRegisters(1UL << 32, 2UL << 32, new XenVersion(4, 18))));
    }

    [Theory]
    [InlineData(0x8202, "DependsOnTheProcessor 0x8000: RFLAGS has the reserved bits 0x8000 set")]
    [InlineData(0x200, "PutRight 0x0: RFLAGS bit 1 is clear, and every processor keeps it set")]
    [InlineData(0x2_0202, "BreaksTheGuest 0x20000: RFLAGS.VM is set in long mode")]
    [InlineData(0x8000_0000_0040_022a, "DependsOnTheProcessor 0x8000000000400028: RFLAGS has the reserved bits 0x8000000000400028 set")]
    [InlineData(0x3d_7fd7, "")]
    public void Judges_rflags(ulong rflags, string expected) =>
        Assert.Equal(expected, Describe(ControlRegisters.CheckRflags(rflags, OrdinaryEfer)));

    [Fact]
    public void Names_only_bits_that_are_set()
    {
        Prop.ForAll<ulong, ulong>((value, other) =>
        {
            ImmutableArray<RegisterFault> faults =
            [
                .. ControlRegisters.CheckCr0(value), .. ControlRegisters.CheckCr3(value, (int)(other % 70)),
                .. ControlRegisters.CheckCr4(value, Ordinary), .. ControlRegisters.CheckEfer(value, other, Ordinary),
                .. ControlRegisters.CheckRflags(value, other),
            ];
            return faults.All(fault => (fault.Bits & ~value) == 0);
        }).QuickCheckThrowOnFailure();
    }
}
