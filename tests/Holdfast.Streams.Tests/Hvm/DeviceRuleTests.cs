using Holdfast.Abi;
using Holdfast.Abi.Hvm;
using Holdfast.Streams.Tests.Images;
using Holdfast.X86.LocalApic;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Hvm;

public sealed class DeviceRuleTests
{
    private const ulong Enabled = 1 << 11;
    private const ulong X2Apic = 1 << 10;
    private const uint Masked = 1 << 16;
    private const ulong SoftwareRecovery = 1 << 24;
    private const ulong ExtendedRegisters = 1 << 9;

    /// <summary>What Xen 4.17 gives every guest there: two banks, and SER, TES and CMCI (INTEL_GUEST_MCG_CAP).</summary>
    private const ulong IntelMachineChecks = SoftwareRecovery | 1 << 11 | 1 << 10 | 2;
    private const uint SpecCtrl = 0x48;
    private const uint BndCfgs = 0xd90;
    private const uint Pkrs = 0x6e1;

    internal static FlawTable Table { get; } = new("Devices",
        new("x2APIC mode without the enable bit", PvhGuest, image =>
        {
            image.Lapic(lapic => lapic with { ApicBaseMsr = (lapic.ApicBaseMsr & ~Enabled) | X2Apic, Disabled = 1 });
            image.Lapic(LapicRegister.LogicalDestination, 1);
        }, "HF1901"),
        new("a reserved bit of the APIC base", PvhGuest, image => image.Lapic(lapic => lapic with { ApicBaseMsr = lapic.ApicBaseMsr | 1 }), "HF1902"),
        new("the APIC at another place", PvhGuest, image => image.Lapic(lapic => lapic with { ApicBaseMsr = lapic.ApicBaseMsr + 0x1000 }), "HF1903"),
        new("an enabled APIC that is flagged as disabled", PvhGuest, image => image.Lapic(lapic => lapic with { Disabled = 1 }), "HF1904"),
        new("an APIC enabled by software that is flagged as disabled by it", PvhGuest, image => image.Lapic(lapic => lapic with { Disabled = 2 }), "HF1904"),
        new("an APIC disabled by software", PvhGuest, image =>
        {
            image.Lapic(lapic => lapic with { Disabled = 2 });
            image.Lapic(LapicRegister.SpuriousInterruptVector, 0xff);
        }),
        new("an unknown flag of an enabled APIC", PvhGuest, image => image.Lapic(lapic => lapic with { Disabled = 4 }), "HF1904"),
        new("a timer's divisor of 128", PvhGuest, image => image.Lapic(lapic => lapic with { TimerDivisor = 128 })),
        new("a timer's divisor of 256", PvhGuest, image => image.Lapic(lapic => lapic with { TimerDivisor = 256 }), "HF1905"),
        new("a timer's divisor of 3", PvhGuest, image => image.Lapic(lapic => lapic with { TimerDivisor = 3 }), "HF1905"),
        new("the id of another vCPU", PvhGuest, image => image.Lapic(LapicRegister.Id, 2 << 24), "HF1906"),
        new("an interrupt with vector 15 requested", PvhGuest, image => image.Lapic(LapicRegister.InterruptRequest, 1 << 15), "HF1907"),
        new("an interrupt with vector 15 in service", PvhGuest, image => image.Lapic(LapicRegister.InService, 1 << 15), "HF1907"),
        new("an interrupt with vector 16 requested", PvhGuest, image => image.Lapic(LapicRegister.InterruptRequest, 1 << 16)),
        new("a running timer with vector 15", PvhGuest, image => SetTimer(image, 15, 1000), "HF1908"),
        new("a running timer with vector 16", PvhGuest, image => SetTimer(image, 16, 1000)),
        new("a running timer that is masked", PvhGuest, image => SetTimer(image, Masked | 15, 1000)),
        new("a timer with vector 15 that does not run", PvhGuest, image => SetTimer(image, 15, 0), "HF1911"),
        new("a disabled APIC that is not flagged so", PvhGuest, image => image.Lapic(lapic => lapic with { ApicBaseMsr = lapic.ApicBaseMsr & ~Enabled }), "HF1909"),
        new("a disabled APIC", PvhGuest, image => image.Lapic(lapic => lapic with { ApicBaseMsr = lapic.ApicBaseMsr & ~Enabled, Disabled = 1 })),
        new("another version of the APIC", PvhGuest, image => image.Lapic(LapicRegister.Version, 0x50015), "HF1910"),
        new("a pin with vector 15", PvhGuest, image => image.Lapic(LapicRegister.LvtLint0, 15), "HF1911"),
        new("a pin that delivers NMIs", PvhGuest, image => image.Lapic(LapicRegister.LvtLint1, 4 << 8)),
        new("x2APIC mode with another logical id", PvhGuest, image => MakeX2Apic(image, 2), "HF1912"),
        new("x2APIC mode with its logical id", PvhGuest, image => MakeX2Apic(image, 1)),
        new("eight variable memory ranges", PvhGuest, image => image.Mtrr(mtrr => mtrr with { MsrMtrrCap = 0x508 })),
        new("nine variable memory ranges", PvhGuest, image => image.Mtrr(mtrr => mtrr with { MsrMtrrCap = 0x509 }), "HF1920"),
        new("memory type 2 in the page attribute table", PvhGuest, image => image.Mtrr(mtrr => mtrr with { MsrPatCr = 2 }), "HF1921"),
        new("memory type 7 in the page attribute table", PvhGuest, image => image.Mtrr(mtrr => mtrr with { MsrPatCr = 7 })),
        new("memory type 7 by default", PvhGuest, image => image.Mtrr(mtrr => mtrr with { MsrMtrrDefType = 7 }), "HF1921"),
        new("memory type 3 in a fixed range", PvhGuest, image => image.Mtrr(mtrr => mtrr with { MsrMtrrFixed = First(mtrr.MsrMtrrFixed, 3) }), "HF1921"),
        new("memory type 3 in a variable range", PvhGuest, image => image.Mtrr(mtrr => mtrr with { MsrMtrrVar = First(mtrr.MsrMtrrVar, 3) }), "HF1921"),
        new("machine checks that AMD lacks", PvhGuest, image => image.Vmce(vmce => vmce with { Caps = vmce.Caps | SoftwareRecovery }), "HF1922"),
        new("the machine checks of a guest on Intel's processors", PvhGuest, image => MakeIntel(image, IntelMachineChecks)),
        new("machine checks that Intel has and Xen does not", PvhGuest, image => MakeIntel(image, IntelMachineChecks | ExtendedRegisters), "HF1922"),
        new("more banks of machine checks", PvhGuest, image => image.Vmce(vmce => vmce with { Caps = 0x1ff })),
        new("an extended state", PvhGuest, image => image.Xsave()),
        new("an extended state of 599 bytes", PvhGuest, image =>
        {
            image.Xsave();
            image.Entry(HvmSaveType.CpuXsave).Resize(599);
        }, "HF1930"),
        new("an extended state in use that was never enabled", PvhGuest, image => image.Xsave(xsave => xsave with { XstateBv = 7 }), "HF1931"),
        new("an extended state without x87", PvhGuest, image => image.Xsave(xsave => xsave with { Xcr0 = 2, Xcr0Accum = 2, XstateBv = 2 }), "HF1931"),
        new("an extended state that the policy lacks", PvhGuest, image => image.Xsave(xsave => xsave with { Xcr0 = 0xe7, Xcr0Accum = 0xe7 }, excess: 1856), "HF1932"),
        new("a compacted extended state", PvhGuest, image => image.Xsave(xsave => xsave with { XcompBv = 1UL << 63 }), "HF1933"),
        new("a reserved word of an extended state", PvhGuest, image => image.Xsave(xsave => xsave with { Reserved = Sixth(1) }), "HF1933"),
        new("an extended state that lacks the upper halves of AVX", PvhGuest, image => image.Xsave(xsave => xsave with { Xcr0Accum = 7 }), "HF1934"),
        new("an extended state with the upper halves of AVX", PvhGuest, image => image.Xsave(xsave => xsave with { Xcr0Accum = 7 }, excess: 256)),
        new("an extended state with something behind it", PvhGuest, image =>
        {
            image.Xsave(excess: 8);
            image.Entry(HvmSaveType.CpuXsave).Body[^1] = 1;
        }, "HF1934"),
        new("an extended state with zeros behind it", PvhGuest, image => image.Xsave(excess: 8), "HF1935"),
        new("a reserved bit of MXCSR", PvhGuest, image => image.Xsave(xsave => xsave with { FpuSse = FreshFpu(0x10000) }), "HF1936"),
        new("fewer registers than it says", PvhGuest, image => image.CpuMsr(2, new HvmOneMsr { Index = SpecCtrl }), "HF1940"),
        new("no registers", PvhGuest, image => image.CpuMsr(), "HF1940"),
        new("a reserved word of a register", PvhGuest, image => image.CpuMsr(new HvmOneMsr { Index = 0x140, Rsvd = 1 }), "HF1941"),
        new("a register that is saved elsewhere", PvhGuest, image => image.CpuMsr(new HvmOneMsr { Index = 0x10 }), "HF1942"),
        new("a register that 4.17 does not save", PvhGuest, image => image.CpuMsr(new HvmOneMsr { Index = Pkrs }), "HF1942") { Target = "4.17" },
        new("a register of a feature that the policy lacks", PvhGuest, image => image.CpuMsr(new HvmOneMsr { Index = BndCfgs }), "HF1943"),
        new("a register of a feature that the policy lacks, on 4.18", PvhGuest, image => image.CpuMsr(new HvmOneMsr { Index = Pkrs }), "HF1943") { Target = "4.18" },
        new("faulting on CPUID where the platform lacks it", PvhGuest, image =>
        {
            image.PolicyMsr(0, msr => msr with { Value = 0 });
            image.CpuMsr(new HvmOneMsr { Index = 0x140, Val = 1 });
        }, "HF1943"),
        new("faulting on CPUID where the platform offers it", PvhGuest, image =>
        {
            image.PolicyMsr(0, msr => msr with { Value = 1UL << 31 });
            image.CpuMsr(new HvmOneMsr { Index = 0x140, Val = 1 });
        }),
        new("the state of the Hyper-V interface", PvhGuest, image => AddViridian(image, 0)),
        new("padding of the Hyper-V interface", PvhGuest, image => AddViridian(image, 1), "HF1944"),
        new("a PCI link to interrupt 15", PvhGuest, image => image.Entry(HvmSaveType.PciLink).Body[0] = 15),
        new("a PCI link to interrupt 16", PvhGuest, image => image.Entry(HvmSaveType.PciLink).Body[0] = 16, "HF1945"),
        new("padding of the PCI links on 4.19", PvhGuest, image => image.Entry(HvmSaveType.PciLink).Body[HvmHwPciLink.Offsets.Pad0] = 1, "HF1946") { Target = "4.19.0" },
        new("an interval timer as it starts", HvmGuest, image => AddPit(image, _ => { })) { Target = "4.19" },
        new("an interval timer with anything in it, on 4.18", HvmGuest, image => AddPit(image, pit => pit[GateOf(0)] = 0)) { Target = "4.18" },
        new("the padding of the interval timer on 4.19", HvmGuest, image => AddPit(image, pit => pit[HvmHwPit.Offsets.Pad0] = 1), "HF1947") { Target = "4.19" },
        new("an interval timer whose speaker is 2", HvmGuest, image => AddPit(image, pit => pit[HvmHwPit.Offsets.SpeakerDataOn] = 2), "HF1947") { Target = "4.19" },
        new("an interval timer whose first channel is gated", HvmGuest, image => AddPit(image, pit => pit[GateOf(0)] = 0), "HF1947") { Target = "4.19" },
        new("an interval timer whose speaker channel is gated", HvmGuest, image => AddPit(image, pit => pit[GateOf(2)] = 0)) { Target = "4.19" },
        new("an interval timer with access state 5", HvmGuest, image => AddPit(image, pit => pit[HvmHwPitChannel.Offsets.ReadState] = 5), "HF1947") { Target = "4.19" },
        new("an interval timer that counts from 65537", HvmGuest, image => AddPit(image, pit => (pit[0], pit[2]) = (1, 1)), "HF1947") { Target = "4.19" },
        new("the interrupt controllers as they start", HvmGuest, image => AddPics(image, first => first, second => second)) { Target = "4.19" },
        new("two second interrupt controllers", HvmGuest, image => AddPics(image, first => first with { IsMaster = false }, second => second), "HF1948") { Target = "4.19" },
        new("two second interrupt controllers on 4.18", HvmGuest, image => AddPics(image, first => first with { IsMaster = false }, second => second)) { Target = "4.18" },
        new("an interrupt controller whose output is 2", HvmGuest, image => AddPics(image, first => first with { IntOutput = 2 }, second => second), "HF1948") { Target = "4.19" },
        new("an interrupt controller that speaks while it is set up", HvmGuest, image => AddPics(image, first => first with { IntOutput = 1, InitState = 1 }, second => second), "HF1948") { Target = "4.19" },
        new("a level-triggered keyboard", HvmGuest, image => AddPics(image, first => first with { Elcr = 2 }, second => second), "HF1948") { Target = "4.19" },
        new("a level-triggered clock", HvmGuest, image => AddPics(image, first => first, second => second with { Elcr = 1 }), "HF1948") { Target = "4.19" });

    private static int GateOf(int channel) => (channel * HvmHwPitChannel.Size) + HvmHwPitChannel.Offsets.Gate;

    private static void AddPit(SampleImage image, Action<byte[]> change)
    {
        byte[] pit = new byte[HvmHwPit.Size];
        for (int channel = 0; channel < 3; channel++) pit[GateOf(channel)] = 1;
        change(pit);
        image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.Pit, 0, pit));
    }

    private static void AddPics(SampleImage image, Func<HvmHwPic, HvmHwPic> first, Func<HvmHwPic, HvmHwPic> second)
    {
        HvmHwPic[] pics = [first(new HvmHwPic { IsMaster = true }), second(new HvmHwPic())];
        for (ushort instance = 0; instance < pics.Length; instance++)
        {
            byte[] pic = new byte[HvmHwPic.Size];
            pics[instance].Write(pic);
            image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.Pic, instance, pic));
        }
    }

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string image) => Table.AssertFound(image);

    private static void SetTimer(SampleImage image, uint vector, uint count)
    {
        image.Lapic(LapicRegister.LvtTimer, vector);
        image.Lapic(LapicRegister.TimerInitialCount, count);
    }

    private static void MakeX2Apic(SampleImage image, uint logicalId)
    {
        image.Lapic(lapic => lapic with { ApicBaseMsr = lapic.ApicBaseMsr | X2Apic });
        image.Lapic(LapicRegister.LogicalDestination, logicalId);
    }

    private static void MakeIntel(SampleImage image, ulong machineChecks)
    {
        // "Genu", "ineI", "ntel".
        image.Leaf(0, leaf => leaf with { Ebx = 0x756e6547, Edx = 0x49656e69, Ecx = 0x6c65746e });
        image.Vmce(vmce => vmce with { Caps = machineChecks });
    }

    private static void AddViridian(SampleImage image, byte padding)
    {
        byte[] body = new byte[HvmViridianVcpu.Size];
        body[HvmViridianVcpu.Offsets.Pad] = padding;
        image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.ViridianVcpu, 0, body));
    }

    private static Array11<ulong> First(Array11<ulong> ranges, ulong value)
    {
        ranges[0] = value;
        return ranges;
    }

    private static Array16<ulong> First(Array16<ulong> ranges, ulong value)
    {
        ranges[0] = value;
        return ranges;
    }

    private static Array6<ulong> Sixth(ulong value)
    {
        Array6<ulong> words = default;
        words[5] = value;
        return words;
    }
}
