using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;
using Holdfast.Streams.Comparison;
using Holdfast.Streams.Tests.Images;
using Holdfast.X86.LocalApic;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Comparison;

/// <summary>What is changed in one place is told of that place and of no other.</summary>
public sealed class SingleChangeTests
{
    private const int HyperThreading = 1 << 28;

    private static readonly SingleChange[] s_changes =
    [
        new("nothing", PvhGuest, _ => { }),
        new("a register", PvhGuest, image => image.Cpu(cpu => cpu with { Rip = cpu.Rip + 1 }), "VCPU_REGISTERS 0: rip"),
        new("a segment", PvhGuest, image => image.Cpu(cpu => cpu with { CsBase = cpu.CsBase ^ 0x1000 }), "VCPU_REGISTERS 0: cs.base"),
        new("a bit of a segment", PvhGuest, image => image.Cpu(cpu => cpu with { SsArbytes = cpu.SsArbytes ^ 0x10 }), "VCPU_REGISTERS 0: ss.attributes.code_or_data"),
        new("the control of SSE", PvhGuest, image => image.Entry(HvmSaveType.Cpu).Body[HvmHwCpu.Offsets.FpuRegs + 25] ^= 0x20, "VCPU_XSTATE 0: mxcsr"),
        new("an SSE register", PvhGuest, image => image.Entry(HvmSaveType.Cpu).Body[HvmHwCpu.Offsets.FpuRegs + 160 + 16] ^= 1, "VCPU_XSTATE 0: xmm1"),
        new("the time-stamp counter", PvhGuest, image => image.Cpu(cpu => cpu with { Tsc = cpu.Tsc + 7 }), "VCPU_TSC 0: counter"),
        new("a register of the local controller", PvhGuest, image => image.Lapic(LapicRegister.TaskPriority, 0x10), "VCPU_LAPIC 0: register[8 TaskPriority]"),
        new("a register of the other local controller", PvhWithTwoVcpus, image => SetU32(image.Entry(HvmSaveType.LapicRegs, 1).Body, (int)LapicRegister.TaskPriority, 0x10), "VCPU_LAPIC 1: register[8 TaskPriority]"),
        new("a memory type", PvhGuest, image => image.Mtrr(mtrr => mtrr with { MsrMtrrDefType = mtrr.MsrMtrrDefType ^ 1 }), "VCPU_MTRR 0: default_type"),
        new("the frequency", PvhGuest, image => image.Tsc(tsc => tsc with { Khz = tsc.Khz + 1 }), "TSC: khz"),
        new("a leaf", PvhGuest, image => image.Leaf(1, leaf => leaf with { Edx = leaf.Edx ^ HyperThreading }), "processor features: htt", "CPUID_POLICY: leaf[0x00000001].edx"),
        new("a leaf with a subleaf", PvhGuest, image => image.Leaf(0xd, 0, leaf => leaf with { Ecx = leaf.Ecx + 64 }), "CPUID_POLICY: leaf[0x0000000d:0x0].ecx"),
        new("a leaf that is new", PvhGuest, image => image.AddLeaf(0x8000_0022), "CPUID_POLICY: leaf[0x80000022]"),
        new("a register of the policy", PvhGuest, image => image.PolicyMsr(1, msr => msr with { Value = 1 }), "processor features: rdcl-no", "MSR_POLICY: register[0x0000010a ARCH_CAPABILITIES]"),
        new("a parameter", PvhGuest, image => image.SetParam(HvmParam.ConsolePfn, 0xfeff7), "HVM_PARAMS: param[CONSOLE_PFN]"),
        new("a parameter that is new", PvhGuest, image => image.AddParam(HvmParam.VmGenerationIdAddr, 0x1000), "HVM_PARAMS: param[VM_GENERATION_ID_ADDR]"),
        new("a vCPU's register that is new", PvhGuest, image => image.CpuMsr(new HvmOneMsr { Index = 0x48, Val = 1 }), "VCPU_MSRS 0"),
        new("the version of Xen", PvhGuest, image => image.Domain = image.Domain with { XenMinor = 18 }, "PRODUCER: minor"),
        new("a PV guest's register", PvGuest, image => image.PvRegisters(registers => registers with { Rbx = registers.Rbx + 1 }), "VCPU_PV 0: rbx"),
        new("a PV guest's event channels", PvGuest, image => image.Record(LibxcRecordType.SharedInfo).Body[2560] ^= 1, "SHARED_INFO: evtchn_mask[0]"),
        new("what follows a PV guest's shared info", PvGuest, image => image.Record(LibxcRecordType.SharedInfo).Body[4095] ^= 1, "SHARED_INFO: rest of the page+0x3b0"),
        new("where a PV guest's frames are", PvGuest, image => image.Record(LibxcRecordType.X86PvP2mFrames).Body[8] ^= 1, "libxc X86_PV_P2M_FRAMES: from +0x8 on"),
        new("a name", PvhGuest, image => image.Configure("\"h1m2\"", "\"other\""), "configuration: c_info.name"),
        new("a key that is new", PvhGuest, image => image.ConfigureBuild("\"added\": [1, 2]"), "configuration: b_info.added"),
        new("an element of a list", PvhGuest, image => image.Configure("\"avail_vcpus\": [\n            0", "\"avail_vcpus\": [\n            0, 5"), "configuration: b_info.avail_vcpus[1]"),
        new("a flag of xl's", PvhGuest, image => image.Header = image.Header with { OptionalFlags = 1 }, "xl header: optional_flags"),
        new("a device model's state", HvmGuest, image => image.LibxlRecords[1].Body[10] ^= 1, "libxl EMULATOR_CONTEXT: from +0xa on"),
        new("a device model's state that is longer", HvmGuest, image => image.LibxlRecords[1] = Emulator(LibxlRecordType.EmulatorContext, "longer state"u8), "libxl EMULATOR_CONTEXT"),
        new("a record of no known type", PvhGuest, image => image.InsertBefore(LibxcRecordType.End, new SampleRecord(0x8000_0055, [1, 2, 3])), "libxc optional 0x80000055"),
        new("the page of a guest", PvhGuest, image => image.Page(0x101).Contents[77] ^= 1),
        new("a record of a domain context", PvhContext, image => image.DomainContext.Set(ContextRecordType.VcpuRegisters, 1, "rbp", value => value + 1), "VCPU_REGISTERS 1: rbp"),
        new("a record that a domain context lacks", PvhContext, image => image.DomainContext.Remove(ContextRecordType.VcpuMtrr, 1), "VCPU_MTRR 1"),
        new("a record of a domain context in a stream", PvhWithContext, image => image.DomainContext.Set(ContextRecordType.VcpuTsc, 0, "adjust", value => value + 1), "VCPU_TSC 0: adjust"),
    ];

    public static TheoryData<string> Names => [.. s_changes.Select(change => change.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_is_found_where_it_is_and_nowhere_else(string name)
    {
        SingleChange change = s_changes.Single(change => change.Name == name);
        ImageComparison comparison = Comparisons.Of(change.Before(), change.After());
        Assert.Null(comparison.Problem);
        Assert.Empty(comparison.Remarks);
        Assert.Equal(change.Places, Comparisons.Places(comparison.Differences));
        Assert.Equal(change.Places.Length, comparison.DifferenceCount);
        Assert.Equal(change.Before().AsSpan().SequenceEqual(change.After()), comparison.IsSame);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_is_found_in_the_other_direction_with_the_values_exchanged(string name)
    {
        SingleChange change = s_changes.Single(change => change.Name == name);
        Mirrors.AssertMirrored(Comparisons.Of(change.Before(), change.After()), Comparisons.Of(change.After(), change.Before()));
    }

    [Fact]
    public void Values_are_told_for_people_and_for_programs()
    {
        SampleImage image = PvhGuest();
        ulong rip = 0;
        image.Cpu(cpu => cpu with { Rip = (rip = cpu.Rip) ^ 0x10 });
        ImageDifference difference = Assert.Single(Comparisons.Of(PvhGuest().ToBytes(), image.ToBytes()).Differences);
        Assert.Equal((new ComparedValue($"0x{rip:x16}", $"0x{rip:x}"), new ComparedValue($"0x{rip ^ 0x10:x16}", $"0x{rip ^ 0x10:x}")), (difference.A!.Value, difference.B!.Value));
        Assert.Equal((DifferenceKind.Differs, "The address of the next instruction."), (difference.What, difference.Meaning));
    }

    [Fact]
    public void What_one_image_alone_has_is_told_of_that_image()
    {
        SampleImage image = PvhGuest();
        image.AddParam(HvmParam.VmGenerationIdAddr, 0x1000);
        ImageDifference added = Assert.Single(Comparisons.Of(PvhGuest().ToBytes(), image.ToBytes()).Differences);
        Assert.Equal((DifferenceKind.OnlyInB, null, "0x0000000000001000"), (added.What, added.A?.Text, added.B?.Text));
        ImageDifference missing = Assert.Single(Comparisons.Of(image.ToBytes(), PvhGuest().ToBytes()).Differences);
        Assert.Equal((DifferenceKind.OnlyInA, "0x0000000000001000", null), (missing.What, missing.A?.Text, missing.B?.Text));
    }
}
