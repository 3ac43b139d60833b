using Holdfast.Abi.Libxc;
using Holdfast.Streams.Tests.Images;
using static Holdfast.Abi.Libxc.LibxcRecordType;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Pages;

public sealed class PageRuleTests
{
    // What the sample of a PV guest has: one table of each level, a second of the lowest, and 1024 frames.
    private const ulong L4 = 0x20;
    private const ulong L3 = 0x21;
    private const ulong L2 = 0x22;
    private const ulong L1 = 0x24;
    private const ulong LastFrame = 0x3ff;
    private const ulong Present = 1;
    private const ulong Writable = 2;
    private const ulong CacheDisable = 1 << 4;
    private const ulong Large = 1 << 7;
    private const ulong Global = 1 << 8;
    private const int LastSlot = 511;

    internal static FlawTable Table { get; } = new("Pages",
        new("a record of 7 bytes", PvhGuest, image => image.InsertAfter(PageData, new SampleRecord(PageData, new byte[7])), "HF1301"),
        new("a record without a frame", PvhGuest, image => image.InsertAfter(PageData, new SampleRecord(PageData, new byte[8])), "HF1301"),
        new("a record with fewer frames than it says", PvhGuest, image => image.AddPages(new SamplePage(0x200, PageType.XTab)).ClaimedCount = 2, "HF1302"),
        new("a record with the highest count", PvhGuest, image => image.AddPages(new SamplePage(0x200, PageType.XTab)).ClaimedCount = uint.MaxValue, "HF1302"),
        new("a page without contents", PvhGuest, image => image.AddPages(new SamplePage(0x200) with { Contents = [] }), "HF1303"),
        new("a page with contents that has none", PvhGuest, image => image.AddPages(new SamplePage(0x200, PageType.XTab) with { Contents = new byte[4096] }), "HF1303"),
        new("a page that lacks a byte", PvhGuest, image => image.AddPages(new SamplePage(0x200) with { Contents = new byte[4095] }), "HF1303"),
        new("a frame of type 5", PvhGuest, image => image.AddPage(0x200, (PageType)5), "HF1304"),
        new("a frame of type 8", PvhGuest, image => image.AddPage(0x200, (PageType)8), "HF1304"),
        new("a frame that is allocated and has no contents", PvhGuest, image => image.AddPage(0x200, PageType.XAlloc)),
        new("a reserved bit in an entry", PvhGuest, image => image.AddPages(new SamplePage(0x200) with { Entry = new PageDataEntry { Pfn = 0x200, Reserved = 0x80 } }), "HF1305"),
        new("the reserved word of a record", PvhGuest, image => image.AddPages(new SamplePage(0x200)).Reserved = 1, "HF1305"),
        new("the last frame of a PV guest", PvGuest, image => image.AddPage(LastFrame)),
        new("a frame beyond the last of a PV guest", PvGuest, image => image.AddPage(LastFrame + 1), "HF1306"),
        new("an invalid frame beyond the last of a PV guest", PvGuest, image => image.AddPage(LastFrame + 1, PageType.XTab), "HF1306"),
        new("the highest frame of an HVM guest", PvhGuest, image => image.AddPage(uint.MaxValue)),
        new("a frame of 2^32", PvhGuest, image => image.AddPage(1UL << 32), "HF1307"),
        new("an invalid frame of 2^32", PvhGuest, image => image.AddPage(1UL << 32, PageType.XTab)),
        new("a frame in two records", PvhGuest, image => image.AddPage(0x100)),
        new("a frame twice in a record", PvhGuest, image => image.AddPages(new SamplePage(0x200), new SamplePage(0x201), new SamplePage(0x200)), "HF1308"),
        new("frames in another order", PvhGuest, image => image.AddPages(new SamplePage(0x201), new SamplePage(0x200))),
        new("a page table in an HVM guest", PvhGuest, image => image.AddPage(0x200, PageType.L1Tab), "HF1309"),
        new("a pinned page table in an HVM guest", PvhGuest, image => image.AddPage(0x200, PageType.L4TabPin), "HF1309"),
        new("an entry that names the last frame", PvGuest, image => image.Page(L1).SetEntry(LastSlot, Entry(LastFrame))),
        new("an entry that names a frame beyond the last", PvGuest, image => image.Page(L1).SetEntry(LastSlot, Entry(LastFrame + 1)), "HF1310"),
        new("an entry that is not present and names a frame beyond the last", PvGuest, image => image.Page(L1).SetEntry(LastSlot, Entry(LastFrame + 1) & ~Present)),
        new("memory over the local APIC", PvhGuest, image => image.AddPage(0xfee00), "HF1311"),
        new("memory beside the local APIC", PvhGuest, image => image.AddPage(0xfee01)),
        new("no memory over the local APIC", PvhGuest, image => image.AddPage(0xfee00, PageType.XTab)),
        new("scattered frames that can just be kept", PvhGuest, image => image.AddPages(Scattered(1 << 16))),
        new("more scattered frames than are kept", PvhGuest, image => image.AddPages(Scattered(1 << 17)), "HF1312"),
        new("a broken frame", PvhGuest, image => image.AddPage(0x200, PageType.Broken), "HF1313"),
        // 2048 KiB and 1 MiB are 768 frames; the sample has 31 of them.
        new("as much memory as the guest may have", PvhGuest, image => image.AddPages(Allocated(737))),
        new("a frame more than the guest may have", PvhGuest, image => image.AddPages(Allocated(738)), "HF1314"),
        new("an uncached entry", PvGuest, image => image.Page(L1).SetEntry(LastSlot, Entry(0x10) | CacheDisable), "HF1315"),
        new("an uncached entry of a guest with devices", PvGuest, image =>
        {
            image.Configure("\"on_reboot\"", "\"pcidevs\": [ { } ], \"on_reboot\"");
            image.Page(L1).SetEntry(LastSlot, Entry(0x10) | CacheDisable);
        }),
        new("a global entry of the lowest level", PvGuest, image => image.Page(L1).SetEntry(LastSlot, Entry(0x10) | Global)),
        new("a global entry above the lowest level", PvGuest, image => image.Page(L2).SetEntry(LastSlot, Entry(L1) | Global), "HF1315"),
        new("a large page", PvGuest, image => image.Page(L2).SetEntry(LastSlot, Entry(L1) | Large), "HF1315"),
        new("an entry that names a page for a table", PvGuest, image => image.Page(L2).SetEntry(LastSlot, Entry(0x10)), "HF1316"),
        new("an entry that names a table two levels below", PvGuest, image => image.Page(L3).SetEntry(LastSlot, Entry(L1)), "HF1316"),
        new("a linear page table", PvGuest, image => image.Page(L4).SetEntry(LastSlot, Entry(L4))),
        new("a linear page table that is writable", PvGuest, image => image.Page(L4).SetEntry(LastSlot, Entry(L4) | Writable), "HF1316"),
        new("an entry among Xen's own", PvGuest, image => image.Page(L4).SetEntry(256, Entry(0x10))),
        new("a page table mapped read-only", PvGuest, image => image.Page(L1).SetEntry(LastSlot, Entry(L2))),
        new("a page table mapped writable", PvGuest, image => image.Page(L1).SetEntry(LastSlot, Entry(L2) | Writable), "HF1317"),
        new("a page table mapped writable by a table that nobody uses", PvGuest, image =>
        {
            var table = new SamplePage(0x3e0, PageType.L1Tab);
            table.SetEntry(0, Entry(L4) | Writable);
            image.AddPages(table);
        }, "HF1318"));

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string image) => Table.AssertFound(image);

    private static ulong Entry(ulong frame) => (frame << 12) | Present;

    /// <summary>Invalid frames, each in a group of the page map of its own.</summary>
    private static SamplePage[] Scattered(int count) => [.. Enumerable.Range(1 << 11, count).Select(group => new SamplePage((ulong)group << 10, PageType.XTab))];

    private static SamplePage[] Allocated(int count) => [.. Enumerable.Range(0x1000, count).Select(frame => new SamplePage((ulong)frame, PageType.XAlloc))];
}
