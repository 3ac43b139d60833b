using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Tests.Images;
using static Holdfast.Abi.Libxc.LibxcRecordType;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Libxc;

public sealed class LibxcRuleTests
{
    private const uint LongestBody = 128 << 20;
    private const int LongestKept = 1 << 20;

    internal static FlawTable Table { get; } = new("Libxc",
        new("the image header cut after 23 bytes", PvhGuest, image => image.Afterwards = bytes => bytes[..(HeadersAt(image) + 23)], "HF1201"),
        new("the domain header cut after 15 bytes", PvhGuest, image => image.Afterwards = bytes => bytes[..(HeadersAt(image) + 39)], "HF1201"),
        new("another marker", PvhGuest, image => image.ImageHeader = image.ImageHeader with { Marker = ulong.MaxValue - 1 }, "HF1202"),
        new("another id", PvhGuest, image => image.ImageHeader = image.ImageHeader with { Id = 0x58454e47 }, "HF1203"),
        new("version 1", PvhGuest, image => image.ImageHeader = image.ImageHeader with { Version = 1 }, "HF1204"),
        new("version 4", PvhGuest, image => image.ImageHeader = image.ImageHeader with { Version = 4 }, "HF1204"),
        new("the option for big-endian records", PvhGuest, image => image.ImageHeader = image.ImageHeader with { Options = 1 }, "HF1205"),
        new("an option that nobody knows", PvhGuest, image => image.ImageHeader = image.ImageHeader with { Options = 2 }, "HF1206"),
        new("a reserved field of the image header", PvhGuest, image => image.ImageHeader = image.ImageHeader with { Res2 = 1 }, "HF1206"),
        new("a reserved field of the domain header", PvhGuest, image => image.Domain = image.Domain with { Res1 = 1 }, "HF1206"),
        new("a domain type of 3", PvhGuest, image => image.Domain = image.Domain with { Type = 3 }, "HF1207"),
        new("an HVM stream in a PV guest's file", PvhGuest, image =>
        {
            image.Configure("\"type\": \"pvh\"", "\"type\": \"pv\"");
            image.Configure("\"type.pvh\"", "\"type.pv\"");
        }, "HF1208"),
        new("pages of 8 KiB", PvhGuest, image => image.Domain = image.Domain with { PageShift = 13 }, "HF1209"),
        new("pages of 16 TiB, which wrap to 4 KiB", PvhGuest, image => image.Domain = image.Domain with { PageShift = 44 }, "HF1210"),
        new("the newest known version of Xen", PvhGuest, image => image.Domain = image.Domain with { XenMinor = 21 }),
        new("a version of Xen that nobody knows", PvhGuest, image => image.Domain = image.Domain with { XenMinor = 99 }, "HF1211"),
        new("a version of Xen from before these streams", PvhGuest, image => image.Domain = image.Domain with { XenMinor = 5 }, "HF1211"),
        new("a cut within the pages", PvhGuest, image => image.Afterwards = bytes => bytes[..100_000], "HF1220"),
        new("a cut between two records", PvhGuest, image => image.Afterwards = bytes => bytes[..^16], "HF1220"),
        new("a cut within the padding of a record", PvhGuest, image =>
        {
            image.InsertBefore(End, new SampleRecord(0x80000001, new byte[3]));
            image.Afterwards = bytes => bytes[..^18];
        }, "HF1220"),
        new("a body announced with 128 MiB", PvhGuest, image => image.Record(X86TscInfo).ClaimedLength = LongestBody, "HF1220", "HF1239"),
        new("a body announced with more than 128 MiB", PvhGuest, image => image.Record(X86TscInfo).ClaimedLength = LongestBody + 1, "HF1221"),
        new("padding of an optional record", PvhGuest, image => image.InsertBefore(End, new SampleRecord(0x80000001, new byte[3]))),
        new("padding that is not zero", PvhGuest, image => image.InsertBefore(End, new SampleRecord(0x80000001, new byte[3]) { Padding = [0, 0, 0, 0, 1] }), "HF1222"),
        new("an unknown record that may be skipped", PvhGuest, image => image.InsertBefore(End, new SampleRecord(0x80000013, new byte[8]))),
        new("an END that is optional, and so none", PvhGuest, image => image.InsertBefore(End, new SampleRecord(0x80000000, []))),
        new("an unknown record", PvhGuest, image => image.InsertBefore(End, new SampleRecord(0x14, new byte[8])), "HF1223"),
        new("a PV record in an HVM stream", PvhGuest, image => image.InsertBefore(End, new SampleRecord(X86PvInfo, new byte[8])), "HF1223"),
        new("an HVM record in a PV stream", PvGuest, image => image.InsertBefore(End, new SampleRecord(HvmParams, new byte[8])), "HF1223"),
        new("a record of the toolstack", PvhGuest, image => image.InsertBefore(End, new SampleRecord(Toolstack, new byte[8])), "HF1223"),
        new("an END with a body", PvhGuest, image => image.Record(End).Body = new byte[8], "HF1224"),
        new("a STATIC_DATA_END with a body", PvhGuest, image => image.Record(StaticDataEnd).Body = new byte[8], "HF1224"),
        new("no STATIC_DATA_END", PvhGuest, image => image.Remove(StaticDataEnd), "HF1226"),
        new("no STATIC_DATA_END in a PV guest", PvGuest, image => image.Remove(StaticDataEnd), "HF1226"),
        new("two STATIC_DATA_ENDs", PvhGuest, image => image.InsertAfter(StaticDataEnd, new SampleRecord(StaticDataEnd)), "HF1227"),
        new("a version 2 stream with records of version 3", PvhGuest, image => image.ImageHeader = image.ImageHeader with { Version = 2 }, "HF1228"),
        new("a version 2 stream", Version2, _ => { }),
        new("a version 2 stream on 4.13", Version2, _ => { }) { Target = "4.13" },
        new("a version 3 stream on 4.13", WithoutPolicies, _ => { }, "HF1229", "HF1235") { Target = "4.13" },
        new("a version 3 stream on 4.13.5", WithoutPolicies, _ => { }, "HF1229", "HF1235") { Target = "4.13.5" },
        new("a version 3 stream on 4.14", WithoutPolicies, _ => { }, "HF1235") { Target = "4.14" },
        new("a checkpoint", PvhGuest, image => image.InsertBefore(End, new SampleRecord(Checkpoint)), "HF1230"),
        new("a checkpoint's list of dirty frames", PvhGuest, image => image.InsertBefore(End, new SampleRecord(CheckpointDirtyPfnList)), "HF1230"),
        new("two X86_TSC_INFOs", PvhGuest, image => image.InsertAfter(X86TscInfo, image.Record(X86TscInfo)), "HF1231"),
        new("two HVM_CONTEXTs", PvhGuest, image => image.InsertAfter(HvmContext, image.Record(HvmContext)), "HF1231"),
        new("two CPUID policies", PvhGuest, image => image.InsertAfter(X86CpuidPolicy, image.Record(X86CpuidPolicy)), "HF1231"),
        new("two SHARED_INFOs", PvGuest, image => image.InsertAfter(SharedInfo, image.Record(SharedInfo)), "HF1231"),
        new("two records of a vCPU", PvGuest, image => image.InsertAfter(X86PvVcpuBasic, image.Record(X86PvVcpuBasic)), "HF1231"),
        new("a VERIFY behind the pages", PvhGuest, image => image.InsertAfter(PageData, new SampleRecord(Verify)), "HF1232"),
        new("a VERIFY before the pages", PvhGuest, image => image.InsertBefore(PageData, new SampleRecord(Verify)), "HF1232", "HF1233"),
        new("a CPUID policy behind the static data", PvhGuest, image => image.MoveBefore(PageData, X86CpuidPolicy), "HF1234", "HF1235"),
        new("an MSR policy behind the static data", PvhGuest, image => image.MoveBefore(PageData, X86MsrPolicy), "HF1234", "HF1235"),
        new("no CPUID policy", PvhGuest, image => image.Remove(X86CpuidPolicy), "HF1235"),
        new("no MSR policy", PvhGuest, image => image.Remove(X86MsrPolicy), "HF1235"),
        new("no X86_TSC_INFO", PvhGuest, image => image.Remove(X86TscInfo), "HF1236"),
        new("no HVM_CONTEXT", PvhGuest, image => image.Remove(HvmContext), "HF1237"),
        new("no memory", PvhGuest, image => image.Remove(PageData), "HF1238", "HF1511", "HF1803"),
        new("an X86_TSC_INFO of 16 bytes", PvhGuest, image => image.Record(X86TscInfo).Body = new byte[16], "HF1239"),
        new("a CPUID policy of broken leaves", PvhGuest, image => image.Record(X86CpuidPolicy).Body = new byte[25], "HF1235", "HF1239"),
        new("an empty MSR policy", PvhGuest, image => image.Record(X86MsrPolicy).Body = [], "HF1235", "HF1239"),
        new("an empty HVM_CONTEXT", PvhGuest, image => image.Context.Clear(), "HF1239", "HF1706"),
        new("a reserved word in X86_TSC_INFO", PvhGuest, image => image.Tsc(tsc => tsc with { Res1 = 1 }), "HF1240"),
        new("a record of 1 MiB that has to be understood", PvGuest, image => image.InsertBefore(End, new SampleRecord(X86PvVcpuMsrs, new byte[LongestKept])), "HF1630"),
        new("a record of more than 1 MiB that has to be understood", PvGuest, image => image.InsertBefore(End, new SampleRecord(X86PvVcpuMsrs, new byte[LongestKept + 8])), "HF1241"),
        new("the highest TSC mode", PvhGuest, image => image.Tsc(tsc => tsc with { Mode = 2 })),
        new("a TSC mode of 3", PvhGuest, image => image.Tsc(tsc => tsc with { Mode = 3 }), "HF1250"),
        new("a TSC of 1 MHz", PvhGuest, image => image.Tsc(tsc => tsc with { Khz = 1000 })),
        new("a TSC of the target's own frequency", PvhGuest, image => image.Tsc(tsc => tsc with { Khz = 0 })),
        new("a TSC slower than 1 MHz", PvhGuest, image => image.Tsc(tsc => tsc with { Khz = 999 }), "HF1251"),
        new("a TSC of 100 GHz", PvhGuest, image => image.Tsc(tsc => tsc with { Khz = 100_000_000 })),
        new("a TSC faster than 100 GHz", PvhGuest, image => image.Tsc(tsc => tsc with { Khz = 100_000_001 }), "HF1251"));

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string image) => Table.AssertFound(image);

    /// <summary>A guest as Xen 4.13 and older saved it, without what version 3 introduced.</summary>
    private static SampleImage Version2()
    {
        SampleImage image = WithoutPolicies();
        image.ImageHeader = image.ImageHeader with { Version = 2 };
        image.Remove(StaticDataEnd);
        return image;
    }

    private static SampleImage WithoutPolicies()
    {
        SampleImage image = PvhGuest();
        image.Remove(X86CpuidPolicy);
        image.Remove(X86MsrPolicy);
        return image;
    }

    private static int HeadersAt(SampleImage image) => 52 + image.Config.Length + 1 + 16 + 8;
}
