using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Tests.Images;
using static Holdfast.Streams.Tests.Images.SampleImage;

namespace Holdfast.Streams.Tests.DomainContext;

public sealed class DomainContextRuleTests
{
    private const ContextRecordType UnknownOptional = (ContextRecordType)0x80000400;
    private const ContextRecordType UnknownMandatory = (ContextRecordType)0x400;

    internal static FlawTable Table { get; } = new("DomainContext",
        new("a domain context of a PVH guest", PvhContext, _ => { }),
        new("a domain context of a PV guest", PvContext, _ => { }),
        new("another marker", PvhContext, image => Header(image, header => header with { Marker = 0 }), "HF2101"),
        new("a header that is cut", PvhContext, image => image.Afterwards = bytes => bytes[..20], "HF2101"),
        new("the next minor version", PvhContext, image => Header(image, header => header with { Minor = 1 }), "HF2102"),
        new("an older major version", PvhContext, image => Header(image, header => header with { Major = 0, Minor = 9 }), "HF2102"),
        new("options", PvhContext, image => Header(image, header => header with { Options = 1 }), "HF2103"),
        new("a reserved field of the header", PvhContext, image => Header(image, header => header with { Reserved2 = 1 }), "HF2103"),
        new("an image cut inside a descriptor", PvhContext, image => image.Afterwards = bytes => bytes[..^7], "HF2104"),
        new("an image cut inside a body", PvhContext, image => image.Afterwards = bytes => bytes[..^20], "HF2104"),
        new("an image without END", PvhContext, image => image.DomainContext.Remove(ContextRecordType.End), "HF2104"),
        new("a body announced longer than the image", PvhContext, image => image.DomainContext[ContextRecordType.Domain].ClaimedLength = 1 << 20, "HF2104"),
        new("a body of 5 MiB", PvhContext, image => image.DomainContext.Add(UnknownOptional, 0, new byte[5 << 20]), "HF2105"),
        new("a vCPU's body of 65 KiB", PvhContext, image => image.DomainContext[ContextRecordType.VcpuTsc].ClaimedLength = 65 << 10, "HF2105"),
        new("a body announced with the highest length", PvhContext, image => image.DomainContext[ContextRecordType.Domain].ClaimedLength = ulong.MaxValue, "HF2105"),
        new("more records than may be", PvhContext, image =>
        {
            for (uint i = 0; i <= ContextRecord.MaxRecords; i++) image.DomainContext.Records.Insert(image.DomainContext.Records.Count - 2, new SampleContextRecord(UnknownOptional, i, []));
        }, "HF2105"),
        new("an unknown mandatory record", PvhContext, image => image.DomainContext.Add(UnknownMandatory, 0, [1, 2, 3]), "HF2106"),
        new("an unknown optional record", PvhContext, image => image.DomainContext.Add(UnknownOptional, 0, [1, 2, 3])),
        new("two records in the wrong order", PvhContext, image => image.DomainContext.Records.Reverse(4, 2), "HF2107"),
        new("another record before PRODUCER", PvhContext, image => image.DomainContext.Records.Reverse(0, 2), "HF2107"),
        new("a record behind INTEGRITY", PvhContext, image => image.DomainContext.Records.Insert(image.DomainContext.Records.Count - 1, new SampleContextRecord(UnknownOptional, 0, [])), "HF2107"),
        new("a record twice", PvhContext, image => image.DomainContext.Add(ContextRecordType.VcpuTsc, 1, image.DomainContext[ContextRecordType.VcpuTsc, 1].Body), "HF2108"),
        new("padding that is not zero", PvhContext, image =>
        {
            image.DomainContext[ContextRecordType.Producer].Body = [.. image.DomainContext[ContextRecordType.Producer].Body, (byte)'x'];
            image.DomainContext[ContextRecordType.Producer].Padding = 1;
        }, "HF2109"),
        new("a body that is too long", PvhContext, image => image.DomainContext[ContextRecordType.VcpuTsc].Resize(24), "HF2110"),
        new("a body that is too short", PvhContext, image => image.DomainContext[ContextRecordType.VcpuTsc].Resize(8), "HF2110"),
        new("a list that announces more than it has", PvhContext, image => image.DomainContext.Set(ContextRecordType.MsrPolicy, 0, "registers", count => count + 1), "HF2110"),
        new("a list that announces the highest number", PvhContext, image => image.DomainContext.Set(ContextRecordType.MsrPolicy, 0, "registers", _ => uint.MaxValue), "HF2110"),
        new("an END with a body", PvhContext, image => image.DomainContext[ContextRecordType.End].Body = new byte[8], "HF2110"),
        new("a reserved field", PvhContext, image => image.DomainContext.Set(ContextRecordType.Tsc, 0, "reserved", _ => 1), "HF2111"),
        new("reserved bits", PvhContext, image => image.DomainContext.Set(ContextRecordType.VcpuState, 0, "flags", flags => flags | 2), "HF2111"),
        new("reserved bits of a segment", PvhContext, image => image.DomainContext[ContextRecordType.VcpuRegisters].Body[ContextVcpuRegisters.Offsets.Cs + ContextSegment.Offsets.Attributes + 1] |= 0x10, "HF2111"),
        new("another checksum", PvhContext, image => image.DomainContext.ChecksumFlip = 1, "HF2112"),
        new("a bit that was changed afterwards", PvhContext, image => image.Afterwards = bytes => Flip(bytes), "HF2112"),
        new("bytes behind END", PvhContext, image => image.DomainContext.Tail = new byte[8], "HF2113"),
        new("no DOMAIN", PvhContext, image => image.DomainContext.Remove(ContextRecordType.Domain), "HF2114"),
        new("no INTEGRITY", PvhContext, image => image.DomainContext.Remove(ContextRecordType.Integrity), "HF2114"),
        new("no PRODUCER", PvhContext, image => image.DomainContext.Remove(ContextRecordType.Producer), "HF2107", "HF2114"),
        new("no registers of a vCPU that is up", PvhContext, image => image.DomainContext.Remove(ContextRecordType.VcpuRegisters, 1), "HF2114"),
        new("no LAPIC of a vCPU", PvhContext, image => image.DomainContext.Remove(ContextRecordType.VcpuLapic, 1), "HF2114"),
        new("one policy without the other", PvhContext, image => image.DomainContext.Remove(ContextRecordType.MsrPolicy), "HF2114"),
        new("no shared info of a PV guest", PvContext, image => image.DomainContext.Remove(ContextRecordType.SharedInfo), "HF2114"),
        new("no trap table of a PV guest", PvContext, image => image.DomainContext.Remove(ContextRecordType.VcpuTraps), "HF2114"),
        new("an image that says it is whole and is not", PvhContext, image => image.DomainContext.Set(ContextRecordType.Domain, 0, "flags", _ => 0), "HF2114"),
        new("an ioreq server without event channels", PvhContext, image => image.DomainContext.Add(ContextRecordType.IoreqServer, 0, Body(ContextIoreqServer.Size, new ContextIoreqServer().Write)), "HF2114"),
        new("a grant table without its page", PvhContext, image => image.DomainContext.Add(ContextRecordType.GrantTable, 0, Body(ContextGrantTable.Size, new ContextGrantTable { Version = 1, Frames = 1, MaxFrames = 64 }.Write)), "HF2114"),
        new("a grant table with its pages", PvhContext, image =>
        {
            image.DomainContext.Add(ContextRecordType.GrantTable, 0, Body(ContextGrantTable.Size, new ContextGrantTable { Version = 2, Frames = 1, MaxFrames = 64 }.Write));
            image.DomainContext.Add(ContextRecordType.GrantFrame, 0, new byte[4104]);
            image.DomainContext.Add(ContextRecordType.GrantStatus, 0, new byte[4104]);
        }),
        new("status pages of a grant table of version 1", PvhContext, image =>
        {
            image.DomainContext.Add(ContextRecordType.GrantTable, 0, Body(ContextGrantTable.Size, new ContextGrantTable { Version = 1 }.Write));
            image.DomainContext.Add(ContextRecordType.GrantStatus, 0, new byte[4104]);
        }, "HF2115"),
        new("an interval timer in a PVH guest", PvhContext, image => image.DomainContext.Add(ContextRecordType.Pit, 0, new byte[ContextPit.Size]), "HF2115"),
        new("registers of an HVM guest in a PV guest", PvContext, image => image.DomainContext.Add(ContextRecordType.VcpuRegisters, 0, new byte[ContextVcpuRegisters.Size]), "HF2115"),
        new("event channels of an ioreq server that is not there", PvhContext, image => image.DomainContext.Add(ContextRecordType.IoreqPorts, 3, new byte[ContextIoreqPorts.Size]), "HF2115"),
        new("a vCPU that the domain has not", PvhContext, image => image.DomainContext.Add(ContextRecordType.VcpuTsc, 2, new byte[ContextVcpuTsc.Size]), "HF2116"),
        new("a second instance of what a domain has once", PvhContext, image => image.DomainContext.Add(ContextRecordType.Tsc, 1, new byte[ContextTsc.Size]), "HF2116"),
        new("no kind of guest", PvhContext, image => image.DomainContext.Set(ContextRecordType.Domain, 0, "kind", _ => 4), "HF2117"),
        new("a width of 16", PvhContext, image => image.DomainContext.Set(ContextRecordType.Domain, 0, "width", _ => 16), "HF2117"),
        new("no vCPUs", PvhContext, image => image.DomainContext.Set(ContextRecordType.Domain, 0, "vcpus", _ => 0), "HF2117"),
        new("8193 vCPUs", PvhContext, image => image.DomainContext.Set(ContextRecordType.Domain, 0, "vcpus", _ => 8193), "HF2117"),
        new("devices of a PC in a PVH guest", PvhContext, image => image.DomainContext.Set(ContextRecordType.Domain, 0, "devices", devices => devices | ContextDomain.Bits.PitMask), "HF2117"),
        new("policies that are not sorted", PvhContext, image => Swap(image.DomainContext[ContextRecordType.CpuidPolicy].Body, ContextCpuidPolicy.Size, CpuidLeaf.Size), "HF2118"),
        new("event channels that are not sorted", PvhContext, image => Channels(image, new() { Port = 2, Kind = 6 }, new() { Port = 1, Kind = 6 }), "HF2118"),
        new("a component in use that was never enabled", PvhContext, image => image.DomainContext.Set(ContextRecordType.VcpuXstate, 0, "in_use", _ => 2), "HF2119"),
        new("a component in use without a record", PvhContext, image =>
        {
            image.DomainContext.Set(ContextRecordType.VcpuXstate, 0, "in_use", _ => 4);
            image.DomainContext.Set(ContextRecordType.VcpuXstate, 0, "accumulated", _ => 7);
        }, "HF2119"),
        new("a component that is not in use", PvhContext, image => image.DomainContext.Add(ContextRecordType.XstateAvx, 0, new byte[256]), "HF2119"),
        new("a mode of time-stamp counters that there is not", PvhContext, image => image.DomainContext.Set(ContextRecordType.Tsc, 0, "mode", _ => 3), "HF2120"),
        new("event channels", PvhContext, image => Channels(image, new() { Port = 1, Kind = 6 }, new ContextEventChannel { Port = 2, Kind = 3, RemoteDomain = 7, Source = 9 })),
        new("an event channel of no kind", PvhContext, image => Channels(image, new ContextEventChannel { Port = 1, Kind = 7 }), "HF2120"),
        new("an event channel of a vCPU that is not there", PvhContext, image => Channels(image, new ContextEventChannel { Port = 1, Kind = 6, Vcpu = 2 }), "HF2120"),
        new("a parameter that is zero", PvhContext, image => image.DomainContext[ContextRecordType.HvmParams].Body = [1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "HF2120"),
        new("a vCPU that waits for two things", PvhContext, image => image.DomainContext.Add(ContextRecordType.VcpuActivity, 0, Body(ContextVcpuActivity.Size, new ContextVcpuActivity { Halted = true, Polling = true }.Write)), "HF2120"),
        new("a vCPU that is halted", PvhContext, image => image.DomainContext.Add(ContextRecordType.VcpuActivity, 0, Body(ContextVcpuActivity.Size, new ContextVcpuActivity { Halted = true, UpcallVector = 0xf3 }.Write))),
        new("a writer's name with a control character", PvhContext, image => image.DomainContext[ContextRecordType.Producer].Body[^1] = 7, "HF2120"),
        new("a hypercall by no instruction", PvhContext, image => image.DomainContext.Add(ContextRecordType.VcpuHypercall, 0, Body(ContextVcpuHypercall.Size, new ContextVcpuHypercall { Width = 8 }.Write)), "HF2120"),
        new("a hypercall that will be made again", PvhContext, image => image.DomainContext.Add(ContextRecordType.VcpuHypercall, 0, Body(ContextVcpuHypercall.Size, new ContextVcpuHypercall { Width = 8, Instruction = (ushort)ContextCallInstruction.Vmcall }.Write))),
        new("a piece of no kind", PvhContext, image => image.DomainContext.Set(ContextRecordType.Provenance, 0, "kind", _ => 9), "HF2121"),
        new("a domain context for a version of Xen", PvhContext, _ => { }, "HF2122") { Target = "4.20" },
        new("a save image with a domain context", PvhWithContext, _ => { }),
        new("a save image with a domain context for a version of Xen", PvhWithContext, _ => { }, "HF2122") { Target = "4.20" },
        new("DOMAIN_CONTEXT and HVM_PARAMS", PvhWithContext, image => image.Records.Insert(image.Records.Count - 1, new SampleRecord(LibxcRecordType.HvmParams, new byte[8])), "HF1502", "HF2123"),
        new("DOMAIN_CONTEXT twice", PvhWithContext, image => image.Records.Insert(image.Records.Count - 1, image.Record(LibxcRecordType.DomainContext)), "HF2123"),
        new("a DOMAIN_CONTEXT of an HVM guest in the image of a PVH guest", PvhWithContext, image => image.DomainContext.Set(ContextRecordType.Domain, 0, "kind", _ => 2), "HF2124"),
        new("memory behind DOMAIN_CONTEXT", PvhWithContext, image =>
        {
            SampleRecord pages = image.Record(LibxcRecordType.PageData);
            image.Records.Remove(pages);
            image.Records.Insert(image.Records.Count - 1, pages);
        }, "HF2125"),

        // What Xen's records say too is judged by the same rules, at the place where it stands here.
        new("a control register that no processor takes", PvhContext, image => image.DomainContext.Set(ContextRecordType.VcpuRegisters, 0, "cr0", value => value | 1UL << 40), "HF1801"),
        new("a parameter that Xen does not know", PvhContext, image =>
        {
            SampleContextRecord parameters = image.DomainContext[ContextRecordType.HvmParams];
            image.DomainContext.Set(ContextRecordType.HvmParams, 0, "params", count => count + 1);
            parameters.Body = [.. parameters.Body, 200, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0];
        }, "HF1504"),
        new("a callback of a PV guest in Xen's own part", PvContext, image => image.DomainContext.Set(ContextRecordType.VcpuPv, 0, "event_callback", _ => 1UL << 60), "HF1621"));

    public static TheoryData<string> Flaws => Table.Names;

    [Theory]
    [MemberData(nameof(Flaws))]
    public void Each_flaw_is_found_by_its_rules_alone(string name) => Table.AssertFound(name);

    private static void Header(SampleImage image, Func<ContextHeader, ContextHeader> change) => image.DomainContext.Header = change(image.DomainContext.Header);

    private static byte[] Flip(byte[] bytes)
    {
        // A byte of a general register, of which any value is one.
        int at = bytes.AsSpan().IndexOf(BitPattern(ContextRecordType.VcpuRegisters)) + ContextRecord.Size;
        bytes[at] ^= 1;
        return bytes;
    }

    private static byte[] BitPattern(ContextRecordType type)
    {
        byte[] descriptor = new byte[ContextRecord.Size];
        new ContextRecord { Type = (uint)type, Instance = 0, Length = ContextVcpuRegisters.Size }.Write(descriptor);
        return descriptor;
    }

    private static void Swap(byte[] body, int start, int size)
    {
        byte[] first = body[start..(start + size)];
        body.AsSpan(start + size, size).CopyTo(body.AsSpan(start));
        first.CopyTo(body.AsSpan(start + size));
    }

    private static void Channels(SampleImage image, params ContextEventChannel[] channels)
    {
        byte[] body = new byte[ContextEventChannels.Size + (channels.Length * ContextEventChannel.Size)];
        new ContextEventChannels { Channels = (uint)channels.Length, Limit = 4095 }.Write(body);
        for (int i = 0; i < channels.Length; i++) channels[i].Write(body.AsSpan(ContextEventChannels.Size + (i * ContextEventChannel.Size)));
        image.DomainContext.Add(ContextRecordType.EventChannels, 0, body);
    }

    private delegate void Writer(Span<byte> destination);

    private static byte[] Body(int size, Writer write)
    {
        byte[] body = new byte[size];
        write(body);
        return body;
    }
}
