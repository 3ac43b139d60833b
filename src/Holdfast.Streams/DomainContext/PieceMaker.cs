using Holdfast.Abi;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;
using Holdfast.X86.ExtendedState;
using Holdfast.X86.LocalApic;

namespace Holdfast.Streams.DomainContext;

/// <summary>
/// Makes Xen's own records from the typed ones of a domain context: the bodies that <see cref="ContextMaker"/> would make the same records of
/// (docs/specs/domain-context.md §11.4 to §11.6).
/// </summary>
/// <param name="records">The typed records.</param>
/// <param name="width">The width of a PV guest's words in bytes.</param>
internal sealed class PieceMaker(DomainContextRecords records, int width)
{
    /// <summary>The registers in the order in which Xen writes them; others follow in rising order.</summary>
    private static readonly uint[] _msrOrder = [0x48, 0x140, 0x6e1, 0xd90, 0xda0, 0xc001011f, 0xc0011027, 0xc0011019, 0xc001101a, 0xc001101b];

    /// <summary>The parameters in the order in which libxc writes them; others follow in rising order.</summary>
    private static readonly uint[] _paramOrder =
    [
        (uint)HvmParam.StorePfn, (uint)HvmParam.IoreqPfn, (uint)HvmParam.BufioreqPfn, (uint)HvmParam.PagingRingPfn, (uint)HvmParam.MonitorRingPfn, (uint)HvmParam.SharingRingPfn,
        (uint)HvmParam.Vm86TssSized, (uint)HvmParam.ConsolePfn, (uint)HvmParam.AcpiIoportsLocation, (uint)HvmParam.Viridian, (uint)HvmParam.IdentPt, (uint)HvmParam.VmGenerationIdAddr,
        (uint)HvmParam.IoreqServerPfn, (uint)HvmParam.NrIoreqServerPages, (uint)HvmParam.X87FipWidth, (uint)HvmParam.McaCap,
    ];

    private readonly XsaveLayout _layout = ContextMaker.XsaveLayoutOf(records);

    /// <summary>The body of a piece, of the length and so in the form that it is to have.</summary>
    /// <param name="piece">The piece, whose own body does not matter.</param>
    /// <param name="length">The length in bytes.</param>
    public byte[] Make(ContextPiece piece, int length)
    {
        byte[] body = MakeToday(piece);
        int header = PieceStructure.HeaderLengthOf(piece);
        if (header == 0) return PieceStructure.ToForm(piece, body, length);
        byte[] whole = new byte[Math.Max(length, header)];
        new PvVcpuHeader { VcpuId = piece.Instance }.Write(whole, ByteOrder.Little);
        if (piece.Is(LibxcRecordType.X86PvVcpuExtended) && length - header >= 0 && body.Length >= PvExtendedContext.Size)
            (PvExtendedContext.Read(body) with { Vcpu = piece.Instance, ContextSize = (uint)(length - header) }).Write(body);
        body.AsSpan(0, Math.Min(body.Length, whole.Length - header)).CopyTo(whole.AsSpan(header));
        return whole.Length == length ? whole : whole[..length];
    }

    /// <summary>The body of a piece in today's form.</summary>
    public byte[] Make(ContextPiece piece) => Make(piece, PieceStructure.HeaderLengthOf(piece) + MakeToday(piece).Length);

    /// <summary>The body in the layout of today, without the header of a record about a vCPU.</summary>
    private byte[] MakeToday(ContextPiece piece)
    {
        byte[] body = [];
        if (PieceStructure.Of(piece, width) is { } structure)
        {
            body = new byte[structure.Size];
            ContextMoves.ToOrigin(records, structure, body, piece.Instance);
        }

        return piece.Kind == ContextPieceKind.HvmEntry ? MakeEntry(piece, body) : MakeRecord(piece, body);
    }

    private byte[] MakeRecord(ContextPiece piece, byte[] body)
    {
        uint vcpu = piece.Instance;
        switch ((LibxcRecordType)piece.Type)
        {
            case LibxcRecordType.X86CpuidPolicy:
                return ListOf(ContextRecordType.CpuidPolicy, 0, CpuidLeaf.Size, []);
            case LibxcRecordType.X86MsrPolicy:
                return ListOf(ContextRecordType.MsrPolicy, 0, MsrEntry.Size, []);
            case LibxcRecordType.HvmParams:
                return MakeParams();
            case LibxcRecordType.SharedInfo:
                return records.TryFind(ContextRecordType.SharedInfo, out byte[]? page) ? page[ContextSharedInfo.Size..] : [];
            case LibxcRecordType.X86PvVcpuBasic:
                PvBasic.ToOrigin(records, vcpu, body, width);
                return body;
            case LibxcRecordType.X86PvVcpuXsave:
                return [.. body, .. XsaveArea.FromContext(records, vcpu, _layout)];
            case LibxcRecordType.X86PvVcpuMsrs:
                return ListOf(ContextRecordType.VcpuMsrs, vcpu, ContextMsr.Size, _msrOrder);
            default:
                return body;
        }
    }

    private byte[] MakeEntry(ContextPiece piece, byte[] body)
    {
        uint vcpu = piece.Instance;
        switch ((HvmSaveType)piece.Type)
        {
            case HvmSaveType.Header:
                (HvmSaveHeader.Read(body) with { Magic = HvmSaveHeader.ExpectedMagic, Version = HvmSaveHeader.ExpectedVersion, Changeset = ulong.MaxValue }).Write(body);
                return body;
            case HvmSaveType.Pic:
                (HvmHwPic.Read(body) with { IsMaster = vcpu == 0 }).Write(body);
                return body;
            case HvmSaveType.Ioapic:
                records.Copy(ContextRecordType.Ioapic, 0, ContextIoapic.Size, body.AsSpan(HvmHwIoapic.Offsets.Redirtbl));
                return body;
            case HvmSaveType.Lapic:
                MakeLapic(vcpu, body);
                return body;
            case HvmSaveType.LapicRegs:
                if (records.TryFind(ContextRecordType.VcpuLapic, out byte[]? lapic, vcpu)) LapicRegisters.ToOrigin(lapic, body);
                return body;
            case HvmSaveType.Mtrr:
                records.Copy(ContextRecordType.VcpuMtrr, vcpu, ContextVcpuMtrr.Size, body.AsSpan(HvmHwMtrr.Offsets.MsrMtrrVar..HvmHwMtrr.Offsets.MsrMtrrFixed));
                return body;
            case HvmSaveType.Hpet:
                if (records.TryFind(ContextRecordType.Hpet, out byte[]? hpet)) HpetTimers.ToOrigin(hpet, body);
                return body;
            case HvmSaveType.CpuXsave:
                (HvmHwCpuXsave.Read(body) with { XfeatureMask = HvmHwCpuXsave.Read(body).Xcr0Accum }).Write(body);
                return [.. body.AsSpan(0, HvmHwCpuXsave.Offsets.FpuSse), .. XsaveArea.FromContext(records, vcpu, _layout)];
            case HvmSaveType.CpuMsr:
                byte[] msrs = ListOf(ContextRecordType.VcpuMsrs, vcpu, ContextMsr.Size, _msrOrder);
                (HvmMsr.Read(body) with { Count = (uint)(msrs.Length / ContextMsr.Size) }).Write(body);
                return [.. body, .. msrs];
            default:
                return body;
        }
    }

    /// <summary>Whether it is off, and its timer's divisor, are in its base and its registers.</summary>
    private void MakeLapic(uint vcpu, byte[] body)
    {
        if (!records.TryFind(ContextRecordType.VcpuLapic, out byte[]? record, vcpu)) return;
        Span<byte> page = stackalloc byte[LapicRegisters.PageLength];
        page.Clear();
        LapicRegisters.ToOrigin(record, page);
        HvmHwLapic lapic = HvmHwLapic.Read(body);
        (lapic with
        {
            HwDisabled = !new ApicBase(lapic.ApicBaseMsr).IsEnabled,
            SwDisabled = !new LapicPage(page).IsSoftwareEnabled,
            TimerDivisor = new LapicPage(page).TimerDivisor,
        }).Write(body);
    }

    private byte[] MakeParams()
    {
        List<HvmParamsEntry> entries = [];
        byte[] list = ListOf(ContextRecordType.HvmParams, 0, ContextHvmParam.Size, _paramOrder);
        for (int at = 0; at < list.Length; at += ContextHvmParam.Size)
        {
            ContextHvmParam param = ContextHvmParam.Read(list.AsSpan(at));
            entries.Add(new HvmParamsEntry { Index = param.Index, Value = param.Value });
        }

        byte[] body = new byte[HvmParamsHeader.Size + entries.Count * HvmParamsEntry.Size];
        new HvmParamsHeader { Count = (uint)entries.Count }.Write(body, ByteOrder.Little);
        for (int i = 0; i < entries.Count; i++) entries[i].Write(body.AsSpan(HvmParamsHeader.Size + i * HvmParamsEntry.Size), ByteOrder.Little);
        return body;
    }

    /// <summary>The elements of a list without its count: those that are named in the order given, the others behind as they are.</summary>
    private byte[] ListOf(ContextRecordType type, uint instance, int size, uint[] order)
    {
        if (!records.TryFind(type, out byte[]? body, instance)) return [];
        byte[] list = body[ContextVcpuMsrs.Size..];
        if (order.Length == 0) return list;
        return
        [
            .. Enumerable.Range(0, list.Length / size).Select(index => list.AsMemory(index * size, size))
                .OrderBy(element => Array.IndexOf(order, new ByteReader(element.Span).U32()) is >= 0 and var place ? place : order.Length)
                .SelectMany(element => element.ToArray()),
        ];
    }
}
