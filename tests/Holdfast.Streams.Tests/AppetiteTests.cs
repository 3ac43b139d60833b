using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Tests.Images;
using Holdfast.Testing;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests;

/// <summary>What a length claims costs nothing: only what is there is ever kept.</summary>
[Collection(nameof(AppetiteTests))]
public sealed class AppetiteTests
{
    private const uint Largest = uint.MaxValue;
    private const long Limit = 4 << 20;

    private static readonly FlawTable s_table = new("Lengths",
        new("the optional data", PvhGuest, image => image.ClaimedOptionalLength = Largest, "HF1008", "HF1011"),
        new("the configuration", PvhGuest, image => image.ClaimedConfigLength = Largest, "HF1008"),
        new("the optional data and the configuration", PvhGuest, image => (image.ClaimedOptionalLength, image.ClaimedConfigLength) = (Largest, Largest - 4), "HF1008", "HF1016"),
        new("a libxl record", HvmGuest, image => image.LibxlRecords[1].ClaimedLength = Largest, "HF1107"),
        new("a libxl record as long as may be", HvmGuest, image => image.LibxlRecords[1].ClaimedLength = int.MaxValue, "HF1121"),
        new("xenstore data", HvmGuest, image => image.LibxlRecords[1] = new SampleRecord(2, new byte[8]) { ClaimedLength = int.MaxValue }, "HF1116", "HF1118", "HF1121"),
        new("a libxc record", PvhGuest, image => image.Record(LibxcRecordType.HvmContext).ClaimedLength = Largest, "HF1221"),
        new("an HVM_CONTEXT", PvhGuest, image => image.Record(LibxcRecordType.HvmContext).ClaimedLength = 128 << 20, "HF1220"),
        new("a CPUID policy", PvhGuest, image => image.Record(LibxcRecordType.X86CpuidPolicy).ClaimedLength = 24 << 20, "HF1220"),
        new("frames of the P2M", PvGuest, image => image.Record(LibxcRecordType.X86PvP2mFrames).ClaimedLength = 128 << 20, "HF1220"),
        new("the last frame of the P2M", PvGuest, image => image.Record(LibxcRecordType.X86PvP2mFrames).Body = P2mBody(0, Largest, 0x1b), "HF1306", "HF1606", "HF1608", "HF1618", "HF1620"),
        new("frames of a PAGE_DATA", PvhGuest, image => image.AddPages(new SamplePage(0x200, PageType.XTab)).ClaimedCount = Largest, "HF1302"),
        new("parameters of an HVM guest", PvhGuest, image => SetU32(image.Record(LibxcRecordType.HvmParams).Body, 0, Largest), "HF1501", "HF1510"),
        new("an entry of an HVM context", PvhGuest, image => image.Entry(HvmSaveType.Cpu).ClaimedLength = Largest, "HF1706"),
        new("registers of a vCPU", PvhGuest, image => image.CpuMsr(Largest), "HF1940"));

    public static TheoryData<string> Names => s_table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_false_length_is_found(string image) => s_table.AssertFound(image);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_false_length_costs_no_memory(string name)
    {
        byte[] image = s_table.Flaws.Single(flaw => flaw.Name == name).Image();
        long before = GC.GetAllocatedBytesForCurrentThread();
        using (ByteSource source = ByteSource.FromBytes(image, "image")) ImageChecker.Check(source, new CheckOptions(), cancellation: TestContext.Current.CancellationToken);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Limit);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_false_length_in_a_pipe_costs_no_memory(string name)
    {
        byte[] image = s_table.Flaws.Single(flaw => flaw.Name == name).Image();
        long before = GC.GetAllocatedBytesForCurrentThread();
        using (ByteSource source = ByteSource.FromStream(new PiecewiseStream(image, _ => int.MaxValue), "image")) ImageChecker.Check(source, new CheckOptions(), cancellation: TestContext.Current.CancellationToken);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Limit);
    }

    /// <summary>Images that are as large as they say, and name what has to be kept as often as they can.</summary>
    public static TheoryData<string> GreedyNames => ["frames", "libxc records", "libxl records", "page tables"];

    [Theory]
    [MemberData(nameof(GreedyNames))]
    public void What_is_kept_has_a_bound(string name)
    {
        byte[] image = Greedy(name).ToBytes();
        using ByteSource source = ByteSource.FromBytes(image, "image");
        var live = new LiveMemory();
        ImageChecker.Check(source, new CheckOptions(), live, TestContext.Current.CancellationToken);
        Assert.InRange(live.Peak, 4 << 20, Limits.KeptBodies + Limits.KeptMaps);
    }

    private static SampleImage Greedy(string name)
    {
        SampleImage image = name == "page tables" ? PvGuest() : PvhGuest();
        switch (name)
        {
            case "frames":
                for (int record = 0; record < 40; record++) image.AddPages([.. Enumerable.Range(record * 5000, 5000).Select(group => new SamplePage((ulong)group << 14, PageType.XTab))]);
                break;
            case "libxc records":
                image.Records.InsertRange(1, Enumerable.Repeat(new SampleRecord(LibxcRecordHeader.OptionalBit | 1, []), 1 << 20));
                break;
            case "libxl records":
                image.LibxlRecords.InsertRange(0, Enumerable.Repeat(new SampleRecord(0x55, []), 1 << 20));
                break;
            default:
                const uint last = (1 << 27) - 1;
                image.Record(LibxcRecordType.X86PvP2mFrames).Body = P2mBody(0, last, [.. Enumerable.Repeat(0x1bUL, (int)(last / 512) + 1)]);
                image.AddPages([.. Enumerable.Range(0, 128).Select(TableOfScatteredFrames)]);
                break;
        }

        return image;
    }

    private static SamplePage TableOfScatteredFrames(int table)
    {
        var page = new SamplePage((ulong)table, PageType.L1Tab);
        for (int slot = 0; slot < 512; slot++) page.SetEntry(slot, ((ulong)((table * 512) + slot) << 23) | 3);
        return page;
    }

    /// <summary>The most memory that was in use at any of the moments when progress was told.</summary>
    private sealed class LiveMemory : IProgress<long>
    {
        private const long Step = 1 << 19;
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private long _next = Step;

        public long Peak { get; private set; }

        public void Report(long value)
        {
            if (value < _next) return;
            _next = value + Step;
            Peak = Math.Max(Peak, GC.GetTotalMemory(forceFullCollection: true) - _before);
        }
    }
}

/// <summary>Other tests would be counted with what is measured here.</summary>
[CollectionDefinition(nameof(AppetiteTests), DisableParallelization = true)]
public sealed class AppetiteMeasurement;
