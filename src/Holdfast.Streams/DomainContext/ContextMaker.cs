using Holdfast.Abi;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Policies;
using Holdfast.X86.ExtendedState;

namespace Holdfast.Streams.DomainContext;

/// <summary>
/// Makes the typed records of a domain context from Xen's own (docs/specs/domain-context.md §11.3 to §11.6). What the description does not say of the two
/// is here, and in <see cref="PieceMaker"/> for the way back.
/// </summary>
internal sealed class ContextMaker
{
    private const int IoapicLines = 48;
    private const int MtrrRanges = 8;

    private readonly SavedState _state;
    private readonly DomainContextRecords _records;
    private string? _refusal;

    private ContextMaker(SavedState state, DomainContextRecords records)
    {
        _state = state;
        _records = records;
    }

    /// <summary>Makes the records; null when it cannot be done.</summary>
    public static DomainContextRecords? Make(SavedState state, out string? refusal)
    {
        var maker = new ContextMaker(state, new DomainContextRecords());
        if (maker.IsSaidOnce())
        {
            maker.MakeProducer();
            maker.MakeDomain();
            maker._records.Open(ContextRecordType.Tsc);
            if (!state.IsPv) maker._records.Open(ContextRecordType.HvmParams);
            maker.Carry();
        }

        refusal = maker._refusal;
        return refusal is null ? maker._records : null;
    }

    /// <summary>Carries what a state says into records that are there.</summary>
    /// <returns>Null; or why it cannot be done: the records are then good for nothing.</returns>
    public static string? CarryInto(DomainContextRecords records, SavedState state)
    {
        var maker = new ContextMaker(state, records);
        if (maker.IsSaidOnce()) maker.Carry();
        return maker._refusal;
    }

    private bool IsSaidOnce()
    {
        if (_state.Pieces.GroupBy(piece => (piece.Kind, piece.Type, piece.Instance)).FirstOrDefault(same => same.Count() > 1) is { } twice) _refusal = $"{twice.First().Name} is there twice.";
        return _refusal is null;
    }

    private void Carry()
    {
        // What is said more than once is carried last from where it counts first.
        for (int rank = ContextMoves.LargestRank; rank >= 0; rank--)
        {
            foreach (ContextPiece piece in _state.Pieces)
            {
                if (PieceStructure.Of(piece, _state.Width) is { } structure) ContextMoves.ToContext(_records, structure, PieceStructure.Today(piece), piece.Instance, rank);
            }
        }

        // Policies come first: they say how extended state is laid out.
        foreach (ContextPiece piece in _state.Pieces.OrderBy(piece => piece.Is(LibxcRecordType.X86CpuidPolicy) ? 0 : 1))
        {
            if (MakeRest(piece) is not { } reason) continue;
            _refusal = $"{piece.Name}: {reason}.";
            return;
        }
    }

    private void MakeProducer()
    {
        ContextProducer producer = new()
        {
            Hypervisor = (uint)(_state.Producer is null ? ContextHypervisor.Unknown : ContextHypervisor.Xen),
            Major = (uint)(_state.Producer?.Major ?? 0),
            Minor = (uint)(_state.Producer?.Minor ?? 0),
        };
        ReadOnlySpan<byte> writer = "Holdfast"u8;
        byte[] body = new byte[ContextProducer.Size + writer.Length];
        producer.Write(body);
        writer.CopyTo(body.AsSpan(ContextProducer.Size));
        _records.Set(ContextRecordType.Producer, body);
    }

    private void MakeDomain()
    {
        uint devices = 0, vcpus = 0;
        foreach (ContextPiece piece in _state.Pieces)
        {
            devices |= DeviceOf(piece);
            if (PieceStructure.IsPvVcpu(piece) || IsVcpuEntry(piece)) vcpus = Math.Max(vcpus, piece.Instance + 1u);
        }

        ContextGuestKind kind = _state.IsPv ? ContextGuestKind.Pv : HasPcDevices(_state) ? ContextGuestKind.Hvm : ContextGuestKind.Pvh;
        new ContextDomain { Kind = (uint)kind, Width = (uint)_state.Width, Vcpus = vcpus, Devices = devices, Partial = true }.Write(_records.Open(ContextRecordType.Domain));
        for (uint vcpu = 0; vcpu < vcpus; vcpu++) _records.Open(ContextRecordType.VcpuState, vcpu);
    }

    /// <summary>True when a state has devices that a PVH guest has not.</summary>
    public static bool HasPcDevices(SavedState state) => state.Pieces.Any(piece => (DeviceOf(piece) & ~ContextDomain.Bits.LapicMask) != 0);

    private static bool IsVcpuEntry(ContextPiece piece) =>
        piece.Kind == ContextPieceKind.HvmEntry && HvmSaveRecords.TryGet((ushort)piece.Type, out HvmSaveRecord? record) && record.Scope == HvmSaveScope.Vcpu;

    private static uint DeviceOf(ContextPiece piece) => piece.Kind == ContextPieceKind.HvmEntry ? Bit((HvmSaveType)piece.Type) : 0;

    private static uint Bit(HvmSaveType type) => type switch
    {
        HvmSaveType.Lapic or HvmSaveType.LapicRegs => ContextDomain.Bits.LapicMask,
        HvmSaveType.Hpet => ContextDomain.Bits.HpetMask,
        HvmSaveType.PmTimer => ContextDomain.Bits.PmMask,
        HvmSaveType.Rtc => ContextDomain.Bits.RtcMask,
        HvmSaveType.Ioapic => ContextDomain.Bits.IoapicMask,
        HvmSaveType.Pic => ContextDomain.Bits.PicMask,
        HvmSaveType.Pit => ContextDomain.Bits.PitMask,
        _ => 0,
    };

    /// <summary>Makes what the description does not say of a piece.</summary>
    /// <returns>Null; or why it cannot be done.</returns>
    private string? MakeRest(ContextPiece piece)
    {
        if (piece.Kind == ContextPieceKind.HvmEntry) return MakeRestOfEntry(piece, PieceStructure.Today(piece));
        ReadOnlySpan<byte> body = PieceStructure.Today(piece);
        switch ((LibxcRecordType)piece.Type)
        {
            case LibxcRecordType.X86CpuidPolicy:
                return MakeSorted(ContextRecordType.CpuidPolicy, 0, piece.Body.Span, CpuidLeaf.Size, PolicyKey);
            case LibxcRecordType.X86MsrPolicy:
                return MakeSorted(ContextRecordType.MsrPolicy, 0, piece.Body.Span, MsrEntry.Size, RegisterKey);
            case LibxcRecordType.HvmParams:
                return MakeParams(piece.Body.Span);
            case LibxcRecordType.SharedInfo:
                if (piece.Body.Length != ContextRecords.All.First(kind => kind.Type == ContextRecordType.SharedInfo).FixedLength - ContextSharedInfo.Size) return $"the page is {piece.Body.Length} bytes long";
                new ContextSharedInfo { Gfn = ulong.MaxValue }.Write(_records.Open(ContextRecordType.SharedInfo));
                piece.Body.Span.CopyTo(_records.Open(ContextRecordType.SharedInfo)[ContextSharedInfo.Size..]);
                return null;
            case LibxcRecordType.X86PvVcpuBasic:
                return PvBasic.ToContext(_records, piece.Instance, body, _state.Width);
            case LibxcRecordType.X86PvVcpuXsave:
                return body.Length < PvXsaveHeader.Size ? "it has no header" : XsaveArea.ToContext(_records, piece.Instance, body[PvXsaveHeader.Size..], Layout);
            case LibxcRecordType.X86PvVcpuMsrs:
                return MakeSorted(ContextRecordType.VcpuMsrs, piece.Instance, body, ContextMsr.Size, RegisterKey, HasValue);
            default:
                return null;
        }
    }

    private string? MakeRestOfEntry(ContextPiece piece, ReadOnlySpan<byte> body)
    {
        uint vcpu = piece.Instance;
        switch ((HvmSaveType)piece.Type)
        {
            case HvmSaveType.Cpu:
                MakeCpuState(vcpu, body.Length);
                return null;
            case HvmSaveType.Ioapic when body.Length >= HvmHwIoapic.Size:
                Span<byte> ioapic = _records.Open(ContextRecordType.Ioapic, 0, ContextIoapic.Size + IoapicLines * ContextIoapicLine.Size);
                (ContextIoapic.Read(ioapic) with { Lines = IoapicLines }).Write(ioapic);
                body[HvmHwIoapic.Offsets.Redirtbl..HvmHwIoapic.Size].CopyTo(ioapic[ContextIoapic.Size..]);
                return null;
            case HvmSaveType.LapicRegs when body.Length >= HvmHwLapicRegs.Size:
                LapicRegisters.ToContext(body, _records.Open(ContextRecordType.VcpuLapic, vcpu));
                return null;
            case HvmSaveType.Mtrr when body.Length >= HvmHwMtrr.Size:
                Span<byte> mtrr = _records.Open(ContextRecordType.VcpuMtrr, vcpu, ContextVcpuMtrr.Size + MtrrRanges * ContextMtrrRange.Size);
                (ContextVcpuMtrr.Read(mtrr) with { Ranges = MtrrRanges }).Write(mtrr);
                body[HvmHwMtrr.Offsets.MsrMtrrVar..HvmHwMtrr.Offsets.MsrMtrrFixed].CopyTo(mtrr[ContextVcpuMtrr.Size..]);
                return null;
            case HvmSaveType.Hpet when body.Length >= HvmHwHpet.Size:
                HpetTimers.ToContext(body, _records.Open(ContextRecordType.Hpet));
                return null;
            case HvmSaveType.CpuXsave:
                return body.Length < HvmHwCpuXsave.Offsets.FpuSse ? "it is too short" : XsaveArea.ToContext(_records, vcpu, body[HvmHwCpuXsave.Offsets.FpuSse..], Layout);
            case HvmSaveType.CpuMsr:
                if (body.Length < HvmMsr.Size || HvmMsr.Read(body).Count != (body.Length - HvmMsr.Size) / HvmOneMsr.Size || (body.Length - HvmMsr.Size) % HvmOneMsr.Size != 0) return "it announces another number of registers than it has";
                return MakeSorted(ContextRecordType.VcpuMsrs, vcpu, body[HvmMsr.Size..], ContextMsr.Size, RegisterKey, HasValue);
            case HvmSaveType.End or HvmSaveType.Header:
                return null;
            default:
                // What is too short for its structure is none of Xen's forms; the ones that grew are not here.
                return HvmSaveRecords.TryGet((ushort)piece.Type, out HvmSaveRecord? record) && (record.LengthRule != HvmSaveLengthRule.Exact || body.Length == record.Forms[^1].Size)
                    ? null
                    : record is null ? "its type is not known" : $"it is {body.Length} bytes long";
        }
    }

    private void MakeCpuState(uint vcpu, int length)
    {
        Span<byte> state = _records.Open(ContextRecordType.VcpuState, vcpu);
        (ContextVcpuState.Read(state) with { Up = true }).Write(state);

        // An entry that is too short to have flags is one of a vCPU that has used its registers.
        if (length > HvmHwCpu.Offsets.Flags) return;
        Span<byte> registers = _records.Open(ContextRecordType.VcpuXstate, vcpu);
        (ContextVcpuXstate.Read(registers) with { Initialised = true }).Write(registers);
    }

    private XsaveLayout Layout => XsaveLayoutOf(_records);

    /// <summary>How the extended state of the machine that saved a domain was laid out, as far as the guest's policy tells.</summary>
    public static XsaveLayout XsaveLayoutOf(DomainContextRecords records)
    {
        List<CpuidLeaf> leaves = [];
        if (records.TryFind(ContextRecordType.CpuidPolicy, out byte[]? policy))
        {
            for (int at = ContextCpuidPolicy.Size; at + CpuidLeaf.Size <= policy.Length; at += CpuidLeaf.Size) leaves.Add(CpuidLeaf.Read(policy.AsSpan(at)));
        }

        return XsaveLayout.FromPolicy(SavedPolicy.Join(leaves, msrs: null).Cpuid);
    }

    /// <summary>Makes a record that is a count and a list, sorted, of those elements that say something.</summary>
    private string? MakeSorted(ContextRecordType type, uint instance, ReadOnlySpan<byte> list, int size, Func<ReadOnlySpan<byte>, ulong> key, Func<ReadOnlySpan<byte>, bool>? says = null)
    {
        if (list.Length % size != 0) return $"the list is {list.Length} bytes long";
        List<(ulong Key, byte[] Element)> elements = [];
        for (int at = 0; at < list.Length; at += size)
        {
            if (says?.Invoke(list.Slice(at, size)) != false) elements.Add((key(list.Slice(at, size)), list.Slice(at, size).ToArray()));
        }

        if (elements.Select(element => element.Key).Distinct().Count() != elements.Count) return "it names something twice";
        if (elements.Count == 0) return null;
        WriteList(type, instance, [.. elements.OrderBy(element => element.Key).Select(element => element.Element)], size);
        return null;
    }

    private string? MakeParams(ReadOnlySpan<byte> body)
    {
        if (body.Length < HvmParamsHeader.Size || HvmParamsHeader.Read(body, ByteOrder.Little).Count != (body.Length - HvmParamsHeader.Size) / HvmParamsEntry.Size || (body.Length - HvmParamsHeader.Size) % HvmParamsEntry.Size != 0) return "it announces another number of parameters than it has";
        SortedDictionary<uint, ulong> values = [];
        for (int at = HvmParamsHeader.Size; at < body.Length; at += HvmParamsEntry.Size)
        {
            HvmParamsEntry entry = HvmParamsEntry.Read(body[at..], ByteOrder.Little);
            if (entry.Index > uint.MaxValue || !values.TryAdd((uint)entry.Index, entry.Value)) return "it names a parameter twice, or one that cannot be";
        }

        byte[][] elements = [.. values.Where(pair => pair.Value != 0).Select(pair =>
        {
            byte[] element = new byte[ContextHvmParam.Size];
            new ContextHvmParam { Index = pair.Key, Value = pair.Value }.Write(element);
            return element;
        })];
        WriteList(ContextRecordType.HvmParams, 0, elements, ContextHvmParam.Size);
        return null;
    }

    /// <summary>All lists begin with their count, and four bytes that are zero.</summary>
    private void WriteList(ContextRecordType type, uint instance, byte[][] elements, int size)
    {
        Span<byte> body = _records.Open(type, instance, ContextVcpuMsrs.Size + elements.Length * size);
        new ContextVcpuMsrs { Registers = (uint)elements.Length }.Write(body);
        for (int i = 0; i < elements.Length; i++) elements[i].CopyTo(body[(ContextVcpuMsrs.Size + i * size)..]);
    }

    private static ulong PolicyKey(ReadOnlySpan<byte> leaf) => ((ulong)CpuidLeaf.Read(leaf).Leaf << 32) | CpuidLeaf.Read(leaf).Subleaf;

    private static bool HasValue(ReadOnlySpan<byte> register) => ContextMsr.Read(register).Value != 0;

    private static ulong RegisterKey(ReadOnlySpan<byte> register) => new ByteReader(register).U32();
}
