using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Tests.Images;
using static Holdfast.Abi.Hvm.HvmParam;
using static Holdfast.Abi.Libxc.LibxcRecordType;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Hvm;

public sealed class HvmParamRuleTests
{
    private const ulong TooLarge = 1UL << 32;

    internal static FlawTable Table { get; } = new("HvmParams",
        new("a record shorter than its header", PvhGuest, image => image.InsertAfter(HvmParams, new SampleRecord(HvmParams, new byte[7])), "HF1501"),
        new("a record longer than its parameters", PvhGuest, image => image.InsertAfter(HvmParams, new SampleRecord(HvmParams, new byte[24])), "HF1501"),
        new("a record of no parameters", PvhGuest, image => image.InsertAfter(HvmParams, new SampleRecord(HvmParams, new byte[8])), "HF1502"),
        new("the reserved word of a record", PvhGuest, image => SetU32(image.Record(HvmParams).Body, HvmParamsHeader.Offsets.Res1, 1), "HF1503"),
        new("an index of more than 32 bits", PvhGuest, image => image.AddParam(TooLarge + (ulong)TimerMode, 1), "HF1503"),
        new("the last parameter", PvhGuest, image => image.AddParam(McaCap, 0)),
        new("a parameter behind the last", PvhGuest, image => image.AddParam((ulong)McaCap + 1, 0), "HF1504"),
        new("a parameter that was retired", PvhGuest, image => image.AddParam(NestedHvm, 0), "HF1505"),
        new("a parameter that was retired in 4.15, on 4.14", PvhGuest, image => image.AddParam(NestedHvm, 1)) { Target = "4.14" },
        new("a value that it never had, on 4.14", PvhGuest, image => image.AddParam(NestedHvm, 2), "HF1506") { Target = "4.14" },
        new("another parameter that was retired", PvhGuest, image => image.AddParam(MemoryEventCr3, 0), "HF1505"),
        new("timer mode 3", PvhGuest, image => image.AddParam(TimerMode, 3)),
        new("timer mode 4", PvhGuest, image => image.AddParam(TimerMode, 4), "HF1506"),
        new("the base of the Hyper-V interface", PvhGuest, image => image.AddParam(Viridian, 1)),
        new("the Hyper-V interface without its base", PvhGuest, image => image.AddParam(Viridian, 2), "HF1506"),
        new("every feature of the Hyper-V interface", PvhGuest, image => image.AddParam(Viridian, 0x1fff)),
        new("an unknown feature of the Hyper-V interface", PvhGuest, image => image.AddParam(Viridian, 0x2001), "HF1506"),
        new("a feature of the Hyper-V interface that is as old as the target", PvhGuest, image => image.AddParam(Viridian, 0x1001)) { Target = "4.15" },
        new("a feature of the Hyper-V interface that is newer than the target", PvhGuest, image => image.AddParam(Viridian, 0x1001), "HF1506") { Target = "4.14" },
        new("sleep state 1", PvhGuest, image => image.AddParam(AcpiSState, 1), "HF1506"),
        new("the second location of ACPI ports", HvmGuest, image => image.AddParam(AcpiIoportsLocation, 1)),
        new("a third location of ACPI ports", HvmGuest, image => image.AddParam(AcpiIoportsLocation, 2), "HF1506"),
        new("the last reason of a shutdown", PvhGuest, image => image.AddParam(TripleFaultReason, 5)),
        new("a reason of a shutdown that does not exist", PvhGuest, image => image.AddParam(TripleFaultReason, 6), "HF1506"),
        new("64 pages of ioreq servers", PvhGuest, image => image.AddParam(NrIoreqServerPages, 64)),
        new("65 pages of ioreq servers", PvhGuest, image => image.AddParam(NrIoreqServerPages, 65), "HF1506"),
        new("no pages of ioreq servers", PvhGuest, image => image.AddParam(NrIoreqServerPages, 0), "HF1506"),
        new("altp2m mode 3", PvhGuest, image => image.AddParam(Altp2m, 3)),
        new("altp2m mode 4", PvhGuest, image => image.AddParam(Altp2m, 4), "HF1506"),
        new("altp2m switched off on the last series that can", PvhGuest, image => image.AddParam(Altp2m, 0)) { Target = "4.18" },
        new("altp2m switched off where it is read-only", PvhGuest, image => image.AddParam(Altp2m, 0), "HF1514") { Target = "4.19" },
        new("an x87 instruction pointer of 8 bytes", PvhGuest, image => image.AddParam(X87FipWidth, 8)),
        new("an x87 instruction pointer of 2 bytes", PvhGuest, image => image.AddParam(X87FipWidth, 2), "HF1506"),
        new("a task state segment below 4 GiB", PvhGuest, image => image.AddParam(Vm86Tss, uint.MaxValue)),
        new("a task state segment at 4 GiB", PvhGuest, image => image.AddParam(Vm86Tss, TooLarge), "HF1506"),
        new("a task state segment of 104 bytes", PvhGuest, image => image.AddParam(Vm86TssSized, 104UL << 32)),
        new("a task state segment of 103 bytes", PvhGuest, image => image.AddParam(Vm86TssSized, 103UL << 32), "HF1506"),
        new("local machine checks on AMD", PvhGuest, image => image.AddParam(McaCap, 1), "HF1506"),
        new("the location of ACPI ports in a PVH guest", PvhGuest, image => image.AddParam(AcpiIoportsLocation, 0), "HF1507"),
        new("a page that is moved", PvhGuest, image => image.AddParam(IoreqPfn, 0x200), "HF1508"),
        new("a page that is named twice", PvhGuest, image => image.Params(parameters => parameters.Add(parameters.Find(entry => entry.Index == (ulong)IoreqPfn))), "HF1509"),
        new("a parameter with two values", PvhGuest, image =>
        {
            image.AddParam(TimerMode, 1);
            image.AddParam(TimerMode, 2);
        }, "HF1509"),
        new("no page of xenstore", PvhGuest, image => image.Params(parameters => parameters.RemoveAll(entry => entry.Index == (ulong)StorePfn)), "HF1510"),
        new("no page of the console", PvhGuest, image => image.Params(parameters => parameters.RemoveAll(entry => entry.Index == (ulong)ConsolePfn)), "HF1510"),
        new("no HVM_PARAMS", PvhGuest, image => image.Remove(HvmParams), "HF1510"),
        new("a page of xenstore that the image lacks", PvhGuest, image => image.SetParam(StorePfn, 0x200), "HF1511"),
        new("a page of the console that is invalid", PvhGuest, image =>
        {
            image.AddPage(0x200, PageType.XTab);
            image.SetParam(ConsolePfn, 0x200);
        }, "HF1511"),
        new("a guest that is asleep", PvhGuest, image => image.AddParam(AcpiSState, 3), "HF1512"),
        new("a guest that is awake", PvhGuest, image => image.AddParam(AcpiSState, 0)),
        new("PAE_ENABLED", PvhGuest, image => image.AddParam(PaeEnabled, 1), "HF1513"));

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string image) => Table.AssertFound(image);
}
