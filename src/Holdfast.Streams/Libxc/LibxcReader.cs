using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Pages;
using Holdfast.Streams.Policies;
using Holdfast.Streams.Pv;

namespace Holdfast.Streams.Libxc;

/// <summary>
/// Reads a libxc stream and judges it on the way. What a restore does only at the end of the stream (the HVM context, the vCPUs of a
/// PV guest) or at the end of static data (policies) is judged there too, on the record that it would use.
/// </summary>
internal sealed class LibxcReader
{
    // What libxl allows a domain beyond its memory (LIBXL_MAXMEM_CONSTANT in tools/libs/light/libxl_internal.h).
    private const long MemorySlackKiB = 1024;

    private readonly ReadState _state;
    private readonly ForwardCursor _cursor;
    private readonly ContentPath _path;
    private readonly LibxcStream _stream;
    private readonly Dictionary<uint, long> _seen = [];
    private readonly PageTableChecker _tables;
    private readonly PvChecker _pv;
    private readonly PolicyChecker _policies;
    private readonly HvmParamChecker _hvmParams;
    private OpenRecord? _firstPiece;
    private KeptRecord? _hvmContext;
    private DomainContextImage? _context;
    private (OpenRecord Record, string Missing)? _missingPolicy;
    private bool _staticDataEnded;
    private bool _sawPages;

    private LibxcReader(ReadState state, ContentPath path, LibxcStream stream)
    {
        _state = state;
        _cursor = state.Cursor;
        _path = path;
        _stream = stream;
        _tables = new PageTableChecker(state, stream);
        _pv = new PvChecker(state, stream, _tables);
        _policies = new PolicyChecker(state, stream);
        _hvmParams = new HvmParamChecker(state, stream);
    }

    /// <summary>Reads the stream that starts at the cursor.</summary>
    /// <returns>True when it was read to its END, so that whatever contains it can be read further.</returns>
    public static bool Read(ReadState state, ContentPath path)
    {
        long start = state.Cursor.Offset;
        if (!state.Cursor.TryTake(LibxcImageHeader.Size, out ReadOnlySpan<byte> bytes))
        {
            state.Bag.Report(LibxcRules.HeaderCut, start, path, "The data ends inside the image header.");
            return false;
        }

        var stream = new LibxcStream(state.Budget) { Offset = start, Header = LibxcImageHeader.Read(bytes) };
        state.Image.Libxc = stream;
        return new LibxcReader(state, path, stream).Read();
    }

    /// <summary>Reads a domain context that is no part of a stream, and judges what does not need memory.</summary>
    public static void ReadContext(ReadState state, ReadOnlyMemory<byte> bytes, ContentPath path)
    {
        DomainContextImage image = DomainContextReader.Read(state.Bag, bytes, 0, path);
        state.Image.DomainContext = image;
        if (state.Options.TargetXen is XenVersion xen) state.Bag.Report(DomainContextRules.NotForXen, 0, path, $"Xen {xen} does not read it.");
        if (image is not { IsSound: true, Domain: ContextDomain domain }) return;
        bool isPv = domain.Kind == (uint)ContextGuestKind.Pv;
        var stream = new LibxcStream(state.Budget)
        {
            Offset = 0,
            Header = default,
            Domain = new LibxcDomainHeader { Type = (uint)(isPv ? DomainType.X86Pv : DomainType.X86Hvm) },
            PvInfo = isPv ? new PvInfo { GuestWidth = (byte)domain.Width, PtLevels = (byte)(domain.Width == 4 ? 3 : 4) } : null,
        };
        state.Image.ContextState = stream;
        stream.Pages.IsPartial = true;
        stream.Pv.LastFrame = ulong.MaxValue;
        var reader = new LibxcReader(state, path, stream) { _context = image };
        reader.Judge(new MadePieces(image, domain, state.Target, path));
        if (isPv) reader._pv.JudgeVcpus();
        else if (reader._hvmContext is { } context) HvmContextReader.Read(state, context.Body, context.Offset, context.Path);
    }

    private bool Read()
    {
        if (!ReadHeaders()) return false;
        using var pages = new PageDataReader(_state, _stream, _tables);
        bool complete = ReadRecords(pages);
        _stream.Contents = pages.Contents;
        _stream.Index = pages.Index;
        _stream.IsComplete = complete;
        if (_stream.Pages.IsPartial)
            _state.Bag.Report(PageRules.NotAllMapped, _stream.Offset, _path, "The image names more scattered frames than are kept in memory.");
        else if (_tables.IsPartial)
            _state.Bag.Report(PageRules.NotAllMapped, _stream.Offset, _path, "The image has more page tables than are kept in memory.");
        if (complete) JudgeWhole();
        return complete;
    }

    private bool ReadHeaders()
    {
        DiagnosticBag bag = _state.Bag;
        LibxcImageHeader header = _stream.Header;
        ContentPath path = _path / "image header";
        long at = _stream.Offset;
        bool readable = true;
        if (header.Marker != LibxcImageHeader.ExpectedMarker)
        {
            bag.Report(LibxcRules.Marker, at, path, $"The marker is 0x{header.Marker:x16}.");
            readable = false;
        }

        if (header.Id != LibxcImageHeader.ExpectedId)
        {
            bag.Report(LibxcRules.Id, at + LibxcImageHeader.Offsets.Id, path, $"The id is 0x{header.Id:x8}.");
            readable = false;
        }

        if (header.Version is not (2 or 3))
        {
            bag.Report(LibxcRules.Version, at + LibxcImageHeader.Offsets.Version, path, $"The version is {header.Version}.");
            readable = false;
        }

        if (header.BigEndian)
        {
            bag.Report(LibxcRules.BigEndian, at + LibxcImageHeader.Offsets.Options, path, "The option for big-endian records is set; the records are not read.");
            readable = false;
        }

        if (header.ReservedOptions != 0)
            bag.Report(LibxcRules.HeaderReserved, at + LibxcImageHeader.Offsets.Options, path, $"The option bits are 0x{header.Options:x4}.");
        if (header.Res1 != 0 || header.Res2 != 0)
            bag.Report(LibxcRules.HeaderReserved, at + LibxcImageHeader.Offsets.Res1, path, $"The reserved fields are 0x{header.Res1:x4} and 0x{header.Res2:x8}.");
        return readable && ReadDomainHeader();
    }

    private bool ReadDomainHeader()
    {
        DiagnosticBag bag = _state.Bag;
        long at = _cursor.Offset;
        ContentPath path = _path / "domain header";
        if (!_cursor.TryTake(LibxcDomainHeader.Size, out ReadOnlySpan<byte> bytes))
        {
            bag.Report(LibxcRules.HeaderCut, at, path, "The data ends inside the domain header.");
            return false;
        }

        LibxcDomainHeader domain = LibxcDomainHeader.Read(bytes, _stream.Order);
        _stream.Domain = domain;
        _state.SettleTarget(_stream.Producer);
        if (!XenVersions.IsKnown(_stream.Producer))
            bag.Report(LibxcRules.ProducerUnknown, at + LibxcDomainHeader.Offsets.XenMajor, path, $"The image says that it was saved by Xen {domain.XenMajor}.{domain.XenMinor}.");
        if (_stream.Header.Version == 3)
            bag.Report(LibxcRules.Version3TooNew, _stream.Offset + LibxcImageHeader.Offsets.Version, _path / "image header", $"The stream has version 3, which Xen {_state.Target} does not read.");
        if (domain.Res1 != 0)
            bag.Report(LibxcRules.HeaderReserved, at + LibxcDomainHeader.Offsets.Res1, path, $"The reserved field is 0x{domain.Res1:x4}.");

        // An x86 processor takes a shift count modulo 32, and so does the restorer's.
        if ((domain.PageShift & 31) != 12)
            bag.Report(LibxcRules.PageSize, at + LibxcDomainHeader.Offsets.PageShift, path, $"page_shift is {domain.PageShift}.");
        else if (domain.PageShift != 12)
            bag.Report(LibxcRules.PageShiftWraps, at + LibxcDomainHeader.Offsets.PageShift, path, $"page_shift is {domain.PageShift}.");

        if (domain.Type is not ((uint)DomainType.X86Pv or (uint)DomainType.X86Hvm))
        {
            bag.Report(LibxcRules.DomainTypeUnknown, at, path, $"The type is {domain.Type}.");
            return false;
        }

        if (_state.Config is { Type: not GuestType.Unknown } config && (config.Type == GuestType.Pv) != _stream.IsPv)
        {
            bag.Report(LibxcRules.DomainTypeMismatch, at, path,
                $"The stream is for {(_stream.IsPv ? "a PV" : "an HVM")} domain; the configuration says {config.TypeName}.");
        }

        return true;
    }

    private bool ReadRecords(PageDataReader pages)
    {
        while (true)
        {
            long at = _cursor.Offset;
            if (!_cursor.TryTake(LibxcRecordHeader.Size, out ReadOnlySpan<byte> bytes))
            {
                _state.Bag.Report(LibxcRules.Truncated, at, _path, "The data ends where a record header should stand; END has not been seen.");
                return false;
            }

            LibxcRecordHeader header = LibxcRecordHeader.Read(bytes, _stream.Order);
            var record = new OpenRecord(new StreamRecord(at, header.Type, header.BodyLength), _stream.RecordCount, _path, LibxcRecords.NameOf);
            _stream.Add(record.Place);
            if (header.BodyLength > LibxcRecordHeader.MaxBodyLength)
            {
                _state.Bag.Report(LibxcRules.BodyTooLong, at + LibxcRecordHeader.Offsets.BodyLength, record.Path, $"The body is announced with {header.BodyLength} bytes.");
                return false;
            }

            if (!ReadRecord(record, pages) || !ReadPadding(record))
            {
                _state.Bag.Report(LibxcRules.Truncated, at, record.Path, $"The data ends at 0x{_cursor.Offset:x}, inside the record's {header.BodyLength} bytes and their padding.");
                return false;
            }

            if (header.Type == (uint)LibxcRecordType.End) return true;
        }
    }

    /// <summary>Reads a body; the cursor ends behind it.</summary>
    /// <returns>False when the source ended first.</returns>
    private bool ReadRecord(OpenRecord record, PageDataReader pages)
    {
        long end = record.BodyOffset + record.Length;
        bool fits = Dispatch(record, pages);
        return fits && Skip(end - _cursor.Offset);
    }

    private bool Dispatch(OpenRecord record, PageDataReader pages)
    {
        if ((record.Type & LibxcRecordHeader.OptionalBit) != 0) return true;
        if (PieceCollector.IsPiece(record.Type, _stream.IsPv)) _firstPiece ??= record;
        switch ((LibxcRecordType)record.Type)
        {
            case LibxcRecordType.End:
                ExpectEmpty(record);
                return true;
            case LibxcRecordType.StaticDataEnd:
                ExpectEmpty(record);
                Version3Only(record);
                EndStaticData(record, inferred: false);
                return true;
            case LibxcRecordType.Verify:
                ExpectEmpty(record);
                _state.Bag.Report(LibxcRules.Verify, record.Offset, record.Path, "The stream asks for a comparison of memory.");
                pages.Verifying = true;
                return true;
            case LibxcRecordType.Checkpoint or LibxcRecordType.CheckpointDirtyPfnList:
                _state.Bag.Report(LibxcRules.Checkpoint, record.Offset, record.Path, "The record belongs to a replication.");
                return true;
            case LibxcRecordType.PageData:
                _sawPages = true;
                if (_context is not null) _state.Bag.Report(DomainContextRules.Early, record.Offset, record.Path, "DOMAIN_CONTEXT came before.");
                RequireStaticData(record);
                pages.PvLastFrame = _pv.LastFrame;
                return pages.Read(record.Length, record.Path);
            case LibxcRecordType.DomainContext:
                return ReadDomainContext(record);
            case LibxcRecordType.X86TscInfo:
                return ReadTsc(record);
            case LibxcRecordType.X86CpuidPolicy or LibxcRecordType.X86MsrPolicy:
                return ReadPolicy(record);
            default:
                return _stream.IsPv ? DispatchPv(record) : DispatchHvm(record);
        }
    }

    private bool DispatchHvm(OpenRecord record)
    {
        switch ((LibxcRecordType)record.Type)
        {
            case LibxcRecordType.HvmContext:
                Once(record);
                return KeepHvmContext(record);
            case LibxcRecordType.HvmParams:
                return TryKeep(record, Limits.OtherBody, out byte[]? body) && Judge(body, bytes => _hvmParams.Apply(bytes, record.BodyOffset, record.Path));
            default:
                return Unknown(record);
        }
    }

    private bool DispatchPv(OpenRecord record)
    {
        switch ((LibxcRecordType)record.Type)
        {
            case LibxcRecordType.X86PvInfo:
                return TryKeep(record, Limits.OtherBody, out byte[]? info) && Judge(info, bytes => _pv.ReadInfo(bytes, record.Offset, record.Path));
            case LibxcRecordType.X86PvP2mFrames:
                RequireStaticData(record);
                return TryKeep(record, Limits.OtherBody * 4, out byte[]? frames) && Judge(frames, bytes => _pv.ReadP2mFrames(bytes, record.Offset, record.Path));
            case LibxcRecordType.SharedInfo:
                Once(record);
                _pv.ReadSharedInfo(record.Length, record.Offset, record.Path);
                return true;
            case LibxcRecordType.X86PvVcpuBasic or LibxcRecordType.X86PvVcpuExtended or LibxcRecordType.X86PvVcpuXsave or LibxcRecordType.X86PvVcpuMsrs:
                if (!TryKeep(record, Limits.OtherBody, out byte[]? vcpu)) return false;
                if (vcpu is not null && !_pv.ReadVcpu((LibxcRecordType)record.Type, vcpu, record.Offset, record.Path)) _state.Release(vcpu);
                return true;
            default:
                return Unknown(record);
        }
    }

    private bool Unknown(OpenRecord record)
    {
        string kind = Enum.IsDefined((LibxcRecordType)record.Type) ? $"{record.Name} has no place in the stream of {(_stream.IsPv ? "a PV" : "an HVM")} guest." : $"Type 0x{record.Type:x} is not known, and its bit 31 does not say that it may be skipped.";
        _state.Bag.Report(LibxcRules.UnknownMandatory, record.Offset, record.Path, kind);
        return true;
    }

    private bool ReadTsc(OpenRecord record)
    {
        Once(record);
        if (record.Length != TscInfo.Size)
        {
            _state.Bag.Report(LibxcRules.BodyLength, record.Offset, record.Path, $"The body is {record.Length} bytes long; {record.Name} has {TscInfo.Size}.");
            return true;
        }

        if (!_cursor.TryTake(TscInfo.Size, out ReadOnlySpan<byte> bytes)) return false;
        JudgeTsc(TscInfo.Read(bytes, _stream.Order), record.BodyOffset, record.Path);
        return true;
    }

    private void JudgeTsc(TscInfo tsc, long at, ContentPath path)
    {
        _stream.Tsc = tsc;
        if (tsc.Mode > 2) _state.Bag.Report(LibxcRules.TscMode, at, path, $"The mode is {tsc.Mode}.");
        if (tsc.Khz is not 0 and (< 1_000 or > 100_000_000))
            _state.Bag.Report(LibxcRules.TscFrequency, at + TscInfo.Offsets.Khz, path, $"The frequency is {tsc.Khz} kHz.");
        if (tsc.Res1 != 0) _state.Bag.Report(LibxcRules.BodyReserved, at + TscInfo.Offsets.Res1, path, $"The reserved word is 0x{tsc.Res1:x}.");
    }

    /// <summary>Reads DOMAIN_CONTEXT, which says what the records do that it stands for; what both say is judged by the same rules.</summary>
    private bool ReadDomainContext(OpenRecord record)
    {
        if (_context is not null)
        {
            _state.Bag.Report(DomainContextRules.SaidTwice, record.Offset, record.Path, $"{record.Name} came before.");
            return true;
        }

        if (!TryKeep(record, (int)ContextRecord.MaxImageLength, out byte[]? body) || body is null) return body is not null;
        _context = DomainContextReader.Read(_state.Bag, body, record.BodyOffset, record.Path);
        _state.Image.DomainContext = _context;
        if (_state.Options.TargetXen is XenVersion xen) _state.Bag.Report(DomainContextRules.NotForXen, record.Offset, record.Path, $"Xen {xen} does not read it.");
        if (_context is not { IsSound: true, Domain: ContextDomain domain }) return true;
        if ((domain.Kind == (uint)ContextGuestKind.Pv) != _stream.IsPv || (_stream.PvInfo is { } info && info.GuestWidth != domain.Width) || (_state.Config?.Type is { } type && !IsOf(domain, type)))
        {
            _state.Bag.Report(DomainContextRules.Disagrees, record.Offset, record.Path, $"DOMAIN has kind {domain.Kind} and width {domain.Width}.");
            _context.IsSound = false;
            return true;
        }

        if (_firstPiece is null) Judge(new MadePieces(_context, domain, _state.Target, record.Path));
        return true;
    }

    private static bool IsOf(ContextDomain domain, GuestType type) => type switch
    {
        GuestType.Pv => domain.Kind == (uint)ContextGuestKind.Pv,
        GuestType.Hvm => domain.Kind == (uint)ContextGuestKind.Hvm,
        GuestType.Pvh => domain.Kind == (uint)ContextGuestKind.Pvh,
        _ => true,
    };

    /// <summary>Takes the pieces that a domain context stands for as if they stood in the stream.</summary>
    private void Judge(MadePieces made)
    {
        _state.Bag.PlaceOf = made.PlaceOf;
        bool hasPolicies = false;
        foreach (ContextPiece piece in made.Pieces)
        {
            if (piece.Kind != ContextPieceKind.LibxcRecord) continue;
            long at = made.OffsetOf(piece);
            byte[] body = piece.Body.ToArray();
            switch ((LibxcRecordType)piece.Type)
            {
                case LibxcRecordType.X86CpuidPolicy or LibxcRecordType.X86MsrPolicy:
                    _policies.Keep((LibxcRecordType)piece.Type, body, at, _path);
                    hasPolicies = true;
                    break;
                case LibxcRecordType.X86TscInfo:
                    JudgeTsc(TscInfo.Read(body, _stream.Order), at, _path);
                    break;
                case LibxcRecordType.HvmContext:
                    _hvmContext = new KeptRecord(body, at, _path, IsWhole: true);
                    break;
                case LibxcRecordType.HvmParams:
                    // A context that was made from an HVM context alone has none.
                    if (body.Length > HvmParamsHeader.Size) _hvmParams.Apply(body, at, _path);
                    break;
                case LibxcRecordType.SharedInfo:
                    _pv.ReadSharedInfo((uint)body.Length, at, _path);
                    _stream.Pv.SharedInfoOffset = made.PlaceOf(at, _path).Offset + ContextRecord.Size + ContextSharedInfo.Size;
                    break;
                default:
                    _pv.ReadVcpu((LibxcRecordType)piece.Type, body, at - LibxcRecordHeader.Size, _path);
                    break;
            }
        }

        if (hasPolicies) _policies.Apply(_context!.Offset, _path);
    }

    private bool ReadPolicy(OpenRecord record)
    {
        Version3Only(record);
        Once(record);
        if (_staticDataEnded) _state.Bag.Report(LibxcRules.PolicyIgnored, record.Offset, record.Path, "The policy stands behind the end of static data.");
        int entry = record.Type == (uint)LibxcRecordType.X86CpuidPolicy ? CpuidLeaf.Size : MsrEntry.Size;
        if (record.Length == 0 || record.Length % entry != 0)
        {
            _state.Bag.Report(LibxcRules.BodyLength, record.Offset, record.Path, $"The body is {record.Length} bytes long; it should be a multiple of {entry}, and not 0.");
            return true;
        }

        if (!TryKeep(record, Limits.OtherBody, out byte[]? body)) return false;
        if (body is not null && !_staticDataEnded) _policies.Keep((LibxcRecordType)record.Type, body, record.BodyOffset, record.Path);
        return true;
    }

    private bool KeepHvmContext(OpenRecord record)
    {
        if (record.Length == 0)
            _state.Bag.Report(LibxcRules.BodyLength, record.Offset, record.Path, "The body is empty.");
        if (!TryKeep(record, Limits.HvmContext, out byte[]? body)) return false;
        _state.Release(_hvmContext?.Body);
        _hvmContext = new KeptRecord(body ?? [], record.BodyOffset, record.Path, body is not null);
        return true;
    }

    private void RequireStaticData(OpenRecord record)
    {
        if (_staticDataEnded) return;
        if (_stream.Header.Version >= 3)
            _state.Bag.Report(LibxcRules.StaticDataEndMissing, record.Offset, record.Path, "No STATIC_DATA_END came before this record.");
        EndStaticData(record, inferred: true);
    }

    private void EndStaticData(OpenRecord record, bool inferred)
    {
        if (_staticDataEnded)
        {
            _state.Bag.Report(LibxcRules.StaticDataEndTwice, record.Offset, record.Path, "The static data had already ended.");
            return;
        }

        _staticDataEnded = true;
        if (!inferred && _stream.Header.Version >= 3 && _policies.Missing is string missing) _missingPolicy = (record, missing);
        _policies.Apply(record.Offset, record.Path);
    }

    private void JudgeWhole()
    {
        DiagnosticBag bag = _state.Bag;
        long end = _cursor.Offset;
        if (!_sawPages)
            bag.Report(LibxcRules.NoMemory, end, _path, "There is no PAGE_DATA.");
        JudgeMemorySize(end);
        if (_context is not null && _firstPiece is { } piece)
        {
            bag.Report(DomainContextRules.SaidTwice, piece.Offset, piece.Path, $"DOMAIN_CONTEXT stands at 0x{_context.Offset - LibxcRecordHeader.Size:x}.");
            return;
        }

        if (_context is { IsSound: false }) return;
        if (_context is null && _missingPolicy is var (record, missing)) bag.Report(LibxcRules.PolicyMissing, record.Offset, record.Path, $"There is no {missing} before this record.");
        if (_stream.Tsc is null && !_seen.ContainsKey((uint)LibxcRecordType.X86TscInfo))
            bag.Report(LibxcRules.TscMissing, end, _path, "There is no X86_TSC_INFO.");
        if (_stream.IsPv)
        {
            _pv.JudgeWhole(end, _path);
            return;
        }

        _hvmParams.JudgeWhole(end, _path);
        if (_hvmContext is { IsWhole: true } context)
            HvmContextReader.Read(_state, context.Body, context.Offset, context.Path);
        else if (_hvmContext is null)
            bag.Report(LibxcRules.HvmContextMissing, end, _path, "There is no HVM_CONTEXT.");
    }

    private void JudgeMemorySize(long end)
    {
        if (_state.Config?.MemoryKiB is not (>= 0 and < long.MaxValue - MemorySlackKiB and long memory) || _stream.Pages.IsPartial) return;
        long most = (memory + MemorySlackKiB) / (PageDataReader.PageSize / 1024);
        long frames = _stream.Pages.CountPopulated();
        if (frames > most) _state.Bag.Report(PageRules.TooMuchMemory, end, _path, $"The image has {frames} frames; a domain of {memory} KiB may have {most}.");
    }

    private void ExpectEmpty(OpenRecord record)
    {
        if (record.Length != 0) _state.Bag.Report(LibxcRules.EndBody, record.Offset, record.Path, $"The record has a body of {record.Length} bytes.");
    }

    private void Version3Only(OpenRecord record)
    {
        if (_stream.Header.Version < 3) _state.Bag.Report(LibxcRules.Version3RecordInVersion2, record.Offset, record.Path, $"{record.Name} stands in a version 2 stream.");
    }

    private void Once(OpenRecord record)
    {
        if (!_seen.TryAdd(record.Type, record.Offset))
            _state.Bag.Report(LibxcRules.Duplicate, record.Offset, record.Path, $"{record.Name} also stands at 0x{_seen[record.Type]:x}.");
    }

    /// <summary>Keeps a body in memory. Null with true means that it is too long to be looked at.</summary>
    private bool TryKeep(OpenRecord record, int limit, out byte[]? body)
    {
        if (!_state.TryKeep(record.Length, limit, out body)) return false;
        if (body is not null) return true;
        if (!Skip(record.Length)) return false;
        _state.Bag.Report(LibxcRules.TooMuchToKeep, record.Offset, record.Path, $"The body is {record.Length} bytes long.");
        return true;
    }

    private bool Judge(byte[]? body, Action<byte[]> judge)
    {
        if (body is null) return true;
        judge(body);
        _state.Release(body);
        return true;
    }

    private bool ReadPadding(OpenRecord record)
    {
        int length = (int)(-record.Length & (LibxcRecordHeader.Alignment - 1));
        if (length == 0) return true;
        long at = _cursor.Offset;
        if (!_cursor.TryTake(length, out ReadOnlySpan<byte> padding)) return false;
        if (padding.ContainsAnyExcept((byte)0)) _state.Bag.Report(LibxcRules.Padding, at, record.Path, $"The {length} bytes of padding hold {Convert.ToHexStringLower(padding)}.");
        return true;
    }

    private bool Skip(long count) => _cursor.Skip(count) == count;

    private sealed record KeptRecord(byte[] Body, long Offset, ContentPath Path, bool IsWhole);
}
