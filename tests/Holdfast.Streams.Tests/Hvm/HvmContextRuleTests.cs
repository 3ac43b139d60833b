using Holdfast.Abi.Hvm;
using Holdfast.Streams.Tests.Images;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Hvm;

public sealed class HvmContextRuleTests
{
    internal static FlawTable Table { get; } = new("HvmContext",
        new("no header", PvhGuest, image => image.Remove(HvmSaveType.Header), "HF1701"),
        new("a header of 23 bytes", PvhGuest, image => image.Entry(HvmSaveType.Header).Resize(23), "HF1701"),
        new("another magic", PvhGuest, image => image.SaveHeader(header => header with { Magic = header.Magic + 1 }), "HF1702"),
        new("another version", PvhGuest, image => image.SaveHeader(header => header with { Version = 2 }), "HF1703"),
        new("two headers", PvhGuest, image => image.InsertBefore(HvmSaveType.Cpu, image.Entry(HvmSaveType.Header)), "HF1704"),
        new("an unknown entry", PvhGuest, image => image.InsertBefore(HvmSaveType.End, new HvmEntry((HvmSaveType)21, 0, [])), "HF1705"),
        new("no END", PvhGuest, image => image.Remove(HvmSaveType.End), "HF1706"),
        new("an entry announced with more bytes than there are", PvhGuest, image => image.Entry(HvmSaveType.Cpu).ClaimedLength = 2505, "HF1706"),
        new("an entry announced with the highest length", PvhGuest, image => image.Entry(HvmSaveType.Cpu).ClaimedLength = uint.MaxValue, "HF1706"),
        new("a descriptor that is cut", PvhGuest, image =>
        {
            image.Remove(HvmSaveType.End);
            image.Context.Add(new HvmEntry(HvmSaveType.IsaIrq, 0, []));
            HvmEntry last = image.Context[^1];
            image.Context.RemoveAt(image.Context.Count - 1);
            image.Context[^1].Body = [.. image.Context[^1].Body, .. last.Body, 0, 0, 0, 0];
            image.Context[^1].ClaimedLength = (uint)image.Context[^1].Body.Length - 4;
        }, "HF1706"),
        new("an entry too long for its type", PvhGuest, image => image.Entry(HvmSaveType.IsaIrq).Resize(16), "HF1707"),
        new("an entry too short for its type", PvhGuest, image => image.Entry(HvmSaveType.Mtrr).Resize(232), "HF1707"),
        new("a CPU entry of 1040 bytes", PvhGuest, image => image.Entry(HvmSaveType.Cpu).Resize(1040), "HF1707"),
        new("a CPU entry of 1032 bytes", PvhGuest, _ => { }),
        new("a CPU entry of 1024 bytes, as before 4.7", PvhGuest, image => image.Entry(HvmSaveType.Cpu).Resize(1024)),
        new("a CPU entry of 1016 bytes, as before 4.0", PvhGuest, MakeOldest),
        new("a CPU entry of 1000 bytes", PvhGuest, image => image.Entry(HvmSaveType.Cpu).Resize(1000), "HF1708"),
        new("a VMCE entry of 24 bytes, as before 4.10", PvhGuest, image => image.Entry(HvmSaveType.VmceVcpu).Resize(24)),
        new("a VMCE entry of 20 bytes", PvhGuest, image => image.Entry(HvmSaveType.VmceVcpu).Resize(20), "HF1708"),
        new("a LAPIC entry of 16 bytes, as before 4.1", PvhGuest, image => image.Entry(HvmSaveType.Lapic).Resize(16)),
        new("a LAPIC entry of 12 bytes", PvhGuest, image => image.Entry(HvmSaveType.Lapic).Resize(12), "HF1708", "HF1905"),
        new("a PIT in a PVH guest", PvhGuest, image => image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.Pit, 0, new byte[HvmHwPit.Size])), "HF1709"),
        new("a PIT in an HVM guest", HvmGuest, image => image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.Pit, 0, new byte[HvmHwPit.Size]))),
        new("an entry for a vCPU that the domain lacks", PvhGuest, image => image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.TscAdjust, 1, new byte[8])), "HF1710"),
        new("a second instance of the domain's header", PvhGuest, image => image.Entry(HvmSaveType.Header).Instance = 1, "HF1711"),
        new("a second instance of the domain's PCI links", PvhGuest, image => image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.PciLink, 1, new byte[8])), "HF1711"),
        new("two PICs", HvmGuest, image => AddPics(image, 2)),
        new("three PICs", HvmGuest, image => AddPics(image, 3), "HF1712"),
        new("an entry twice", PvhGuest, image => image.InsertBefore(HvmSaveType.End, image.Entry(HvmSaveType.TscAdjust)), "HF1713"),
        new("a second vCPU without registers", PvhWithTwoVcpus, image => image.Context.Remove(image.Entry(HvmSaveType.Cpu, 1)), "HF1714"),
        new("nothing of a second vCPU", PvhWithTwoVcpus, image => image.Context.RemoveAll(entry => entry.Instance == 1), "HF1715"),
        new("no vCPU with registers", PvhGuest, image => image.Remove(HvmSaveType.Cpu), "HF1714", "HF1716"),
        new("no LAPIC", PvhGuest, image => image.Remove(HvmSaveType.Lapic), "HF1717"),
        new("no LAPIC_REGS", PvhGuest, image => image.Remove(HvmSaveType.LapicRegs), "HF1717"),
        new("no MTRR", PvhGuest, image => image.Remove(HvmSaveType.Mtrr), "HF1718"),
        new("no VMCE_VCPU", PvhGuest, image => image.Remove(HvmSaveType.VmceVcpu), "HF1718"),
        new("no TSC_ADJUST", PvhGuest, image => image.Remove(HvmSaveType.TscAdjust), "HF1718"),
        new("no PCI_LINK", PvhGuest, image => image.Remove(HvmSaveType.PciLink), "HF1718"),
        new("an END with an instance", PvhGuest, image => image.Entry(HvmSaveType.End).Instance = 1, "HF1719"),
        new("an END announced with bytes", PvhGuest, image => image.Entry(HvmSaveType.End).ClaimedLength = 8, "HF1719"),
        new("an entry behind END", PvhGuest, image => image.Context.Add(image.Entry(HvmSaveType.TscAdjust)), "HF1720"),
        new("a LAPIC entry of 32 bytes on 4.17.7", PvhOf420, _ => { }, "HF1721") { Target = "4.17.7" },
        new("a LAPIC entry of 32 bytes on 4.17", PvhOf420, _ => { }, "HF1721") { Target = "4.17" },
        new("a LAPIC entry of 32 bytes on 4.18.4", PvhOf420, _ => { }, "HF1721") { Target = "4.18.4" },
        new("a LAPIC entry of 32 bytes on 4.18.5", PvhOf420, _ => { }) { Target = "4.18.5" },
        new("a LAPIC entry of 32 bytes on the newest 4.18", PvhOf420, _ => { }) { Target = "4.18" },
        new("a LAPIC entry of 32 bytes on 4.19.1", PvhOf420, _ => { }, "HF1721") { Target = "4.19.1" },
        new("a LAPIC entry of 32 bytes on 4.19.2", PvhOf420, _ => { }) { Target = "4.19.2" },
        new("a LAPIC entry of 32 bytes on 4.20.0", PvhOf420, _ => { }, "HF1721") { Target = "4.20.0" },
        new("a LAPIC entry of 32 bytes on 4.20.1", PvhOf420, _ => { }) { Target = "4.20.1" },
        new("a LAPIC entry of 32 bytes on the newest 4.20", PvhOf420, _ => { }) { Target = "4.20" },
        new("a LAPIC entry of 32 bytes on 4.21", PvhOf420, _ => { }) { Target = "4.21" },
        new("a LAPIC entry of 24 bytes on 4.20.0", PvhGuest, _ => { }) { Target = "4.20.0" },
        new("a LAPIC entry of 24 bytes on 4.20.1", PvhGuest, _ => { }) { Target = "4.20.1" },
        new("a LAPIC entry of 24 bytes on 4.21", PvhGuest, _ => { }) { Target = "4.21" },
        new("padding of the PCI links", PvhGuest, image => image.Entry(HvmSaveType.PciLink).Body[HvmHwPciLink.Offsets.Pad0] = 1, "HF1722") { Target = "4.18" },
        new("padding of a PIT", HvmGuest, image =>
        {
            byte[] pit = new byte[HvmHwPit.Size];
            new HvmHwPit { Pad0 = 1 }.Write(pit);
            image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.Pit, 0, pit));
        }, "HF1722")
        { Target = "4.18" });

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string image) => Table.AssertFound(image);

    private static void AddPics(SampleImage image, int count)
    {
        for (ushort pic = 0; pic < count; pic++) image.InsertBefore(HvmSaveType.End, new HvmEntry(HvmSaveType.Pic, pic, new byte[HvmHwPic.Size]));
    }

    /// <summary>Leaves out what the oldest form of a vCPU's registers lacks: TSC_AUX in the middle, and the flags at the end.</summary>
    private static void MakeOldest(SampleImage image)
    {
        HvmEntry cpu = image.Entry(HvmSaveType.Cpu);
        cpu.Body = [.. cpu.Body[..HvmHwCpu.Offsets.MsrTscAux], .. cpu.Body[HvmHwCpu.Offsets.Tsc..HvmHwCpu.Offsets.Flags]];
        Assert.Equal(HvmHwCpuBefore34.Size, cpu.Body.Length);
    }
}
