using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Content;
using Holdfast.Streams.Conversion;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Testing.Contexts;

/// <summary>
/// The context of an HVM guest with eight vCPUs, all of which are up, and with everything that a guest can have: event channels of the FIFO kind, grants of version 2, ioreq
/// servers, the Hyper-V interface and all devices. Its registers are those of a real guest; no image of Xen's has the rest.
/// </summary>
public static class WholeContext
{
    /// <summary>The sample whose vCPUs it has.</summary>
    public const string Sample = "pvh-2vcpu-xen-4.17";

    /// <summary>How many vCPUs it has.</summary>
    public const uint Vcpus = 8;

    private const int LapicIdRegister = 2;
    private const int LapicIdShift = 24;
    private const ulong Never = ulong.MaxValue;
    private const ViridianFeature Interface = ViridianFeature.BaseFreq | ViridianFeature.TimeRefCount | ViridianFeature.CrashCtl | ViridianFeature.Synic;

    /// <summary>Its records.</summary>
    /// <param name="sample">The unpacked image of <see cref="Sample"/>.</param>
    public static DomainContextRecords Records(byte[] sample)
    {
        DomainContextRecords records = Convert(sample);
        uint devices = ContextDomain.Bits.LapicMask | ContextDomain.Bits.HpetMask | ContextDomain.Bits.PmMask | ContextDomain.Bits.RtcMask | ContextDomain.Bits.IoapicMask | ContextDomain.Bits.PicMask | ContextDomain.Bits.PitMask;
        new ContextDomain { Kind = (uint)ContextGuestKind.Hvm, Width = sizeof(ulong), Vcpus = Vcpus, Devices = devices }.Write(records.Open(ContextRecordType.Domain));
        AddDomain(records);
        AddEvents(records);
        AddGrants(records);
        AddServers(records);
        AddDevices(records);
        for (uint vcpu = 0; vcpu < Vcpus; vcpu++) AddVcpu(records, vcpu);
        return records;
    }

    /// <summary>Its image.</summary>
    /// <param name="sample">The unpacked image of <see cref="Sample"/>.</param>
    public static byte[] Image(byte[] sample) => DomainContextWriter.Write([.. Records(sample).InOrder]);

    /// <summary>The context of an image of Xen's, without PROVENANCE.</summary>
    /// <param name="image">The image, unpacked.</param>
    public static DomainContextRecords Convert(byte[] image)
    {
        var context = new MemoryStream();
        var options = new ConversionOptions { To = ImageContainer.DomainContext, Drop = ConversionLoss.All.Keys.ToHashSet(StringComparer.Ordinal) };
        ConversionResult result = ImageConverter.Convert(() => ByteSource.FromBytes(image, "image"), context, options);
        if (result.Problem is string problem) throw new InvalidOperationException(problem);
        DomainContextImage read = DomainContextImage.Read(context.ToArray(), out string? fault);
        return fault is null ? read.ToRecords() : throw new InvalidOperationException(fault);
    }

    private static void AddDomain(DomainContextRecords records)
    {
        new ContextClock { Offset = -3600 }.Write(records.Open(ContextRecordType.Clock));
        new ContextDomainTime { SystemTime = 123_456_789_012 }.Write(records.Open(ContextRecordType.DomainTime));
        new ContextAssists { Assists = 1 << 5 }.Write(records.Open(ContextRecordType.Assists));
        Fill(records.Open(ContextRecordType.SharedInfo), 1);
        new ContextSharedInfo { Gfn = 0xf_f000 }.Write(records.Open(ContextRecordType.SharedInfo));
        Span<byte> map = records.Open(ContextRecordType.MemoryMap, 0, ContextMemoryMap.Size + (2 * ContextMemoryRange.Size));
        new ContextMemoryMap { Ranges = 2 }.Write(map);
        new ContextMemoryRange { Length = 0xa_0000, Kind = 1 }.Write(map[ContextMemoryMap.RangeOffset(0)..]);
        new ContextMemoryRange { Start = 0x10_0000, Length = 0x3ff0_0000, Kind = 1 }.Write(map[ContextMemoryMap.RangeOffset(1)..]);

        // The interface is a parameter like the others, in its place among them.
        List<ContextHvmParam> parameters = [new() { Index = (uint)HvmParam.Viridian, Value = (ulong)Interface }];
        records.TryFind(ContextRecordType.HvmParams, out byte[]? before);
        for (int at = ContextHvmParams.Size; at < before!.Length; at += ContextHvmParam.Size) parameters.Add(ContextHvmParam.Read(before.AsSpan(at)));
        parameters.Sort((left, right) => left.Index.CompareTo(right.Index));
        Span<byte> list = records.Open(ContextRecordType.HvmParams, 0, ContextHvmParams.Size + (parameters.Count * ContextHvmParam.Size));
        new ContextHvmParams { Params = (uint)parameters.Count }.Write(list);
        for (int i = 0; i < parameters.Count; i++) parameters[i].Write(list[ContextHvmParams.ParamOffset(i)..]);
        new ContextViridian { GuestOs = 0x1_0004_0a00_0000, ReferenceTime = 987_654_321 }.Write(records.Open(ContextRecordType.Viridian));
        new ContextViridianCrash { Parameter0 = 0xc0, Parameter4 = 0xc4 }.Write(records.Open(ContextRecordType.ViridianCrash));
    }

    private static void AddEvents(DomainContextRecords records)
    {
        ContextEventChannel[] channels =
        [
            new() { Port = 1, Kind = (ushort)ContextEventKind.Interdomain, Priority = 7, Source = 12 },
            new() { Port = 2, Kind = (ushort)ContextEventKind.Unbound, Priority = 7, RemoteDomain = 3 },
            new() { Port = 5, Kind = (ushort)ContextEventKind.Virq, Priority = 0, Vcpu = 4 },
            new() { Port = 9, Kind = (ushort)ContextEventKind.Ipi, Priority = 15, Vcpu = 7 },
        ];
        Span<byte> list = records.Open(ContextRecordType.EventChannels, 0, ContextEventChannels.Size + (channels.Length * ContextEventChannel.Size));
        new ContextEventChannels { Channels = (uint)channels.Length, Limit = 1023 }.Write(list);
        for (int i = 0; i < channels.Length; i++) channels[i].Write(list[ContextEventChannels.ChannelOffset(i)..]);
        Span<byte> pages = records.Open(ContextRecordType.EventFifo, 0, ContextEventFifo.Size + ContextFrame.Size);
        new ContextEventFifo { Pages = 1 }.Write(pages);
        new ContextFrame { Gfn = 0x101 }.Write(pages[ContextEventFifo.PageOffset(0)..]);
    }

    private static void AddGrants(DomainContextRecords records)
    {
        new ContextGrantTable { Version = 2, Frames = 2, MaxFrames = 64, MaxMaptrackFrames = 1024 }.Write(records.Open(ContextRecordType.GrantTable));
        AddPage(records, ContextRecordType.GrantFrame, 0, 0xf_f001);
        AddPage(records, ContextRecordType.GrantFrame, 1, Never);
        AddPage(records, ContextRecordType.GrantStatus, 0, 0xf_f002);
    }

    private static void AddPage(DomainContextRecords records, ContextRecordType type, uint instance, ulong gfn)
    {
        Span<byte> body = records.Open(type, instance);
        Fill(body, (byte)(instance + 2));
        new ContextGrantFrame { Gfn = gfn }.Write(body);
    }

    private static void AddServers(DomainContextRecords records)
    {
        foreach (uint server in (uint[])[0, 3])
        {
            Span<byte> body = records.Open(ContextRecordType.IoreqServer, server, ContextIoreqServer.Size + (2 * ContextIoreqRange.Size));
            new ContextIoreqServer { Enabled = true, Buffered = 1, BufferedPort = 5, Gfn = 0xf_effc, BufferedGfn = Never, Ranges = 2 }.Write(body);
            new ContextIoreqRange { Kind = 0, Start = 0x3f8, End = 0x3ff }.Write(body[ContextIoreqServer.RangeOffset(0)..]);
            new ContextIoreqRange { Kind = 1, Start = 0xf000_0000 + server, End = 0xf000_0fff }.Write(body[ContextIoreqServer.RangeOffset(1)..]);
            Span<byte> ports = records.Open(ContextRecordType.IoreqPorts, server, ContextIoreqPorts.Size + ((int)Vcpus * ContextIoreqPort.Size));
            new ContextIoreqPorts { Ports = Vcpus }.Write(ports);
            for (uint vcpu = 0; vcpu < Vcpus; vcpu++) new ContextIoreqPort { Vcpu = vcpu, Port = 20 + vcpu }.Write(ports[ContextIoreqPorts.PortOffset((int)vcpu)..]);
        }
    }

    private static void AddDevices(DomainContextRecords records)
    {
        const int Lines = 48;
        new ContextPic { Mask = 0xfb, VectorBase = 0x30 }.Write(records.Open(ContextRecordType.Pic));
        new ContextPic { Mask = 0xff, VectorBase = 0x38 }.Write(records.Open(ContextRecordType.Pic, 1));
        Span<byte> ioapic = records.Open(ContextRecordType.Ioapic, 0, ContextIoapic.Size + (Lines * ContextIoapicLine.Size));
        new ContextIoapic { Base = 0xfec0_0000, Lines = Lines }.Write(ioapic);
        for (int i = 0; i < Lines; i++) new ContextIoapicLine { Masked = i != 2, Vector = (ulong)(i + 0x30) }.Write(ioapic[ContextIoapic.LineOffset(i)..]);
        var channel = new ContextPitChannel { Count = 0x1_0000, Gate = 1, Mode = 2 };
        Array3<ContextPitChannel> channels = default;
        (channels[0], channels[1], channels[2]) = (channel, channel, channel with { Gate = 0 });
        new ContextPit { Channel = channels }.Write(records.Open(ContextRecordType.Pit));
        new ContextRtc { Selected = 0xc }.Write(records.Open(ContextRecordType.Rtc));
        new ContextHpet { Capabilities = 0x00f4_2400_8086_a201, Counter = 77 }.Write(records.Open(ContextRecordType.Hpet));
        new ContextPmTimer { Counter = 0x12_3456, Enabled = 1 }.Write(records.Open(ContextRecordType.PmTimer));
        new ContextPciAddress { Address = 0x8000_0000 }.Write(records.Open(ContextRecordType.PciAddress));
        new ContextTimerPhases { Rtc = Never, PitOwed = 1 }.Write(records.Open(ContextRecordType.TimerPhases));
        records.Open(ContextRecordType.InterruptLines);
    }

    private static void AddVcpu(DomainContextRecords records, uint vcpu)
    {
        foreach (ContextRecordKind kind in ContextRecords.All)
        {
            if (kind.Scope == ContextScope.Vcpu && !records.Has(kind.Type, vcpu) && records.TryFind(kind.Type, out byte[]? body, 1)) records.Set(kind.Type, [.. body], vcpu);
        }

        Span<byte> lapic = records.Open(ContextRecordType.VcpuLapic, vcpu);
        ContextVcpuLapic state = ContextVcpuLapic.Read(lapic);
        Array64<uint> registers = state.Register;
        registers[LapicIdRegister] = vcpu * 2 << LapicIdShift;
        (state with { Register = registers, PendingErrors = vcpu == 2 ? 4u : 0 }).Write(lapic);

        new ContextVcpuActivity { Halted = vcpu == 3, UpcallVector = 0xf3 }.Write(records.Open(ContextRecordType.VcpuActivity, vcpu));
        new ContextVcpuAreas { Info = 0x10_0000 + (vcpu * 64), Runstate = Never, Time = Never }.Write(records.Open(ContextRecordType.VcpuAreas, vcpu));
        new ContextVcpuRunstate { State = 1, Entered = 1000 + vcpu }.Write(records.Open(ContextRecordType.VcpuRunstate, vcpu));
        new ContextVcpuTimers { PeriodicPeriod = Never, PeriodicNext = Never, SingleShot = 5_000_000 + vcpu, Poll = Never, Lapic = Never }.Write(records.Open(ContextRecordType.VcpuTimers, vcpu));
        new ContextVcpuEventFifo { ControlGfn = 0x110 + vcpu, ControlOffset = 64 }.Write(records.Open(ContextRecordType.VcpuEventFifo, vcpu));
        Span<byte> banks = records.Open(ContextRecordType.VcpuMachineCheckBanks, vcpu, ContextVcpuMachineCheckBanks.Size + (2 * ContextMachineCheckBank.Size));
        new ContextVcpuMachineCheckBanks { Banks = 2 }.Write(banks);
        new ContextVcpuViridian { AssistPage = 0x11_1001 }.Write(records.Open(ContextRecordType.VcpuViridian, vcpu));
        new ContextVcpuSynic { Control = 1, EventPage = 0x12_2001 }.Write(records.Open(ContextRecordType.VcpuSynic, vcpu));
    }

    private static void Fill(Span<byte> page, byte seed)
    {
        for (int i = 0; i < page.Length; i++) page[i] = (byte)(seed + (i * 7));
    }
}
