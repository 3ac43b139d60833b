using Holdfast.Abi;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Tests.Images;
using static Holdfast.Abi.Libxc.LibxcRecordType;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.Pv;

public sealed class PvRuleTests
{
    private const ulong NotCanonical = 1UL << 47;
    private const ulong LastFrame = 0x3ff;
    private const ulong L4 = 0x20;
    private const ulong L3 = 0x21;
    private const ulong LastTable = 0x24;

    // Behind the range stand the frames.
    private const int P2mEntriesAt = 8;

    internal static FlawTable Table { get; } = new("Pv",
        new("X86_PV_INFO behind the frames of the P2M", PvGuest, image => image.MoveBefore(PageData, X86PvInfo), "HF1306", "HF1601", "HF1608", "HF1618", "HF1620"),
        new("X86_PV_INFO behind the shared page", PvGuest, image => image.MoveBefore(X86PvInfo, LibxcRecordType.SharedInfo), "HF1601"),
        new("X86_PV_INFO twice", PvGuest, image => image.InsertAfter(X86PvInfo, image.Record(X86PvInfo)), "HF1602"),
        new("a width of 4 bytes and 4 levels", PvGuest, image => image.InsertBefore(X86PvInfo, new SampleRecord(X86PvInfo, 4, 4, 0, 0, 0, 0, 0, 0)), "HF1603"),
        new("X86_PV_INFO of 16 bytes", PvGuest, image => image.Record(X86PvInfo).Body = [8, 4, .. new byte[14]], "HF1604"),
        new("X86_PV_INFO of 4 bytes", PvGuest, image => image.InsertBefore(X86PvInfo, new SampleRecord(X86PvInfo, 8, 4, 0, 0)), "HF1239"),
        new("a P2M that ends before it starts", PvGuest, image => AddP2m(image, P2mBody(2, 1)), "HF1605"),
        new("fewer frames of the P2M than its range touches", PvGuest, image => AddP2m(image, P2mBody(0, 0x200, 0x1b)), "HF1606"),
        new("frames of the P2M shorter than their header", PvGuest, image => AddP2m(image, [0, 0, 0, 0]), "HF1606"),
        new("a frame of the P2M beyond the last", PvGuest, image => image.Record(X86PvP2mFrames).Body[P2mEntriesAt + 1] = 4, "HF1607"),
        new("a frame of the P2M that is a page table", PvGuest, image => image.Record(X86PvP2mFrames).Body[P2mEntriesAt] = (byte)L4, "HF1607"),
        new("no X86_PV_P2M_FRAMES", PvGuest, image => image.Remove(X86PvP2mFrames), "HF1306", "HF1608", "HF1618", "HF1620"),
        new("a P2M that grows", PvGuest, image => AddP2m(image, P2mBody(0, 0x400, 0x1b, 0x1c, 0x1d)), "HF1609"),
        new("the same P2M again", PvGuest, image => image.InsertAfter(X86PvP2mFrames, image.Record(X86PvP2mFrames))),
        new("a shared page that lacks a byte", PvGuest, image => image.Record(LibxcRecordType.SharedInfo).Body = new byte[4095], "HF1610"),
        new("no shared page", PvGuest, image => image.Remove(LibxcRecordType.SharedInfo), "HF1611"),
        new("a vCPU's record shorter than its header", PvGuest, image => image.InsertAfter(X86PvVcpuXsave, new SampleRecord(X86PvVcpuMsrs, new byte[7])), "HF1612"),
        new("a vCPU's record that is empty", PvGuest, image => image.InsertAfter(X86PvVcpuXsave, new SampleRecord(X86PvVcpuMsrs, new byte[8])), "HF1613"),
        new("a record for a vCPU that the domain lacks", PvGuest, image => image.InsertAfter(X86PvVcpuXsave, new SampleRecord(X86PvVcpuMsrs, [1, 0, 0, 0, 0, 0, 0, 0, .. new byte[16]])), "HF1614"),
        new("the registers of a 32-bit vCPU in a 64-bit guest", PvGuest, image => image.InsertAfter(X86PvVcpuBasic, new SampleRecord(X86PvVcpuBasic, new byte[PvVcpuHeader.Size + VcpuGuestContext32.Size])), "HF1615"),
        new("no registers of the first vCPU", PvGuest, image => image.Remove(X86PvVcpuBasic), "HF1616"),
        new("no registers of the second vCPU", PvGuest, image => image.Configure("\"max_vcpus\": 1", "\"max_vcpus\": 2"), "HF1617"),
        new("a start info page beyond the last frame", PvGuest, image => image.PvRegisters(registers => registers with { Rdx = LastFrame + 1 }), "HF1618"),
        new("a start info page that is a page table", PvGuest, image => image.PvRegisters(registers => registers with { Rdx = L4 }), "HF1618"),
        new("a descriptor table of 7168 entries", PvGuest, image =>
        {
            image.AddPage(LastFrame);
            image.Page(LastTable).SetEntry(511, (LastFrame << 12) | 1);
            image.PvBasic(state => state with { GdtEnts = 7168, GdtFrames = All(LastFrame) });
        }),
        new("a descriptor table in a page that is mapped writable", PvGuest, image => image.PvBasic(state => state with { GdtEnts = 1, GdtFrames = All(0x1b) }), "HF1619"),
        new("a descriptor table of 7169 entries", PvGuest, image => image.PvBasic(state => state with { GdtEnts = 7169 }), "HF1619"),
        new("a descriptor table of more than 2^32 entries", PvGuest, image => image.PvBasic(state => state with { GdtEnts = 1UL << 32 }), "HF1619"),
        new("no descriptor table", PvGuest, image => image.PvBasic(state => state with { GdtEnts = 0 })),
        new("a descriptor table beyond the last frame", PvGuest, image => image.PvBasic(state => state with { GdtEnts = 1, GdtFrames = All(LastFrame + 1) }), "HF1619"),
        new("cr3 that names a lower table", PvGuest, image => image.PvControl(3, L3 << 12), "HF1316", "HF1620"),
        new("cr3 that names a page", PvGuest, image => image.PvControl(3, 0x10 << 12), "HF1620"),
        new("cr3 that names a frame beyond the last", PvGuest, image => image.PvControl(3, (LastFrame + 1) << 12), "HF1620"),
        new("a user page table that is a page", PvGuest, image => image.PvControl(1, (0x10 << 12) | 1), "HF1620"),
        new("an instruction pointer that is not canonical", PvGuest, image => image.PvRegisters(registers => registers with { Rip = NotCanonical }), "HF1621"),
        new("a callback that is not canonical", PvGuest, image => image.PvBasic(state => state with { EventCallbackEip = NotCanonical }), "HF1621"),
        new("the highest instruction pointer of the lower half", PvGuest, image => image.PvRegisters(registers => registers with { Rip = NotCanonical - 1 })),
        new("a trap handler that is not canonical", PvGuest, image => image.PvBasic(state => state with { TrapCtxt = Trap(state.TrapCtxt, 255, NotCanonical) }), "HF1621"),
        new("a callback of 32-bit system calls that is not canonical", PvGuest, image => image.PvExtended(state => state with { Syscall32CallbackEip = NotCanonical }), "HF1621"),
        new("a local descriptor table off a page boundary", PvGuest, image => image.PvBasic(state => state with { LdtBase = 0x1008, LdtEnts = 1 }), "HF1622"),
        new("a local descriptor table of 8192 entries", PvGuest, image => image.PvBasic(state => state with { LdtBase = 0x1000, LdtEnts = 8192 })),
        new("a local descriptor table of 8193 entries", PvGuest, image => image.PvBasic(state => state with { LdtBase = 0x1000, LdtEnts = 8193 }), "HF1622"),
        new("a local descriptor table among Xen's addresses", PvGuest, image => image.PvBasic(state => state with { LdtBase = 0xffff800000000000, LdtEnts = 1 }), "HF1622"),
        new("an assist that the hypervisor lacks", PvGuest, image => image.PvBasic(state => state with { VmAssist = 1 << 6 }), "HF1623"),
        new("every assist that the hypervisor has", PvGuest, image => image.PvBasic(state => state with { VmAssist = 0x10000003f })),
        new("a vCPU in user mode without a user page table", PvGuest, image => image.PvBasic(state => state with { InKernel = false }), "HF1624"),
        new("a vCPU in user mode with a user page table", PvGuest, image =>
        {
            image.PvBasic(state => state with { InKernel = false });
            image.PvControl(1, (L4 << 12) | 1);
        }),
        new("an extended state of 128 bytes", PvGuest, image => ResizeExtended(image, 128)),
        new("an extended state of 129 bytes", PvGuest, image => ResizeExtended(image, 129), "HF1625"),
        new("an extended state too short for what it needs", PvGuest, image => ResizeExtended(image, 28), "HF1625"),
        new("an extended state that says that it is too short", PvGuest, image => image.PvExtended(state => state with { ContextSize = 31 }), "HF1625"),
        new("an extended state of a vCPU that the domain lacks", PvGuest, image => image.PvExtended(state => state with { Vcpu = 1 }), "HF1626"),
        new("an extended state of another vCPU", PvGuest, image =>
        {
            image.Configure("\"max_vcpus\": 1", "\"max_vcpus\": 2");
            image.PvExtended(state => state with { Vcpu = 1 });
        }, "HF1617", "HF1627"),
        new("an extended state that says that it is longer", PvGuest, image => image.PvExtended(state => state with { ContextSize = 65 }), "HF1633"),
        new("an extended state with machine checks that AMD lacks", PvGuest, image => image.PvExtended(state => state with { Vmce = state.Vmce with { Caps = 1 << 24 } }), "HF1922"),
        new("an XSAVE state of 15 bytes", PvGuest, image => image.Record(X86PvVcpuXsave).Body = new byte[PvVcpuHeader.Size + 15], "HF1628"),
        new("an XSAVE state whose area is cut", PvGuest, image => image.Record(X86PvVcpuXsave).Body = new byte[PvVcpuHeader.Size + 17], "HF1628"),
        new("an XSAVE state without an area that was enabled", PvGuest, image => image.Record(X86PvVcpuXsave).Body[PvVcpuHeader.Size] = 1, "HF1628"),
        new("an XSAVE state", PvGuest, image => image.PvXsave(state => state)),
        new("an XSAVE state with zeros behind it", PvGuest, image => image.PvXsave(state => state, excess: 8), "HF1628"),
        new("an XSAVE state that forgets a component", PvGuest, image => image.PvXsave(state => state with { Xcr0Accum = 1 }), "HF1629"),
        new("registers of broken length", PvGuest, image => image.InsertAfter(X86PvVcpuXsave, new SampleRecord(X86PvVcpuMsrs, new byte[PvVcpuHeader.Size + 15])), "HF1630"),
        new("a register that is not saved there", PvGuest, image => image.PvMsrs(new PvVcpuMsr { Index = 0x10 }), "HF1631"),
        new("a reserved word of a register", PvGuest, image => image.PvMsrs(new PvVcpuMsr { Index = 0x140, Reserved = 1 }), "HF1631"),
        new("more registers than the hypervisor takes", PvGuest, image => image.PvMsrs([.. Enumerable.Repeat(new PvVcpuMsr { Index = 0x140 }, 12)]), "HF1631"),
        new("a register", PvGuest, image => image.PvMsrs(new PvVcpuMsr { Index = 0x140 })),
        new("a reserved byte of X86_PV_INFO", PvGuest, image => image.Record(X86PvInfo).Body[7] = 1, "HF1632"),
        new("a reserved word of a vCPU's record", PvGuest, image => image.Record(X86PvVcpuBasic).Body[4] = 1, "HF1632"));

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Judges(string image) => Table.AssertFound(image);

    private static void AddP2m(SampleImage image, byte[] body) => image.InsertAfter(X86PvP2mFrames, new SampleRecord(X86PvP2mFrames, body));

    private static void ResizeExtended(SampleImage image, int length)
    {
        SampleRecord record = image.Record(X86PvVcpuExtended);
        record.Body = [.. record.Body.Take(PvVcpuHeader.Size + length), .. new byte[Math.Max(0, PvVcpuHeader.Size + length - record.Body.Length)]];
    }

    private static Array16<ulong> All(ulong frame)
    {
        Array16<ulong> frames = default;
        frames[..].Fill(frame);
        return frames;
    }

    private static Array256<TrapInfo64> Trap(Array256<TrapInfo64> traps, int vector, ulong address)
    {
        traps[vector] = traps[vector] with { Address = address };
        return traps;
    }
}
