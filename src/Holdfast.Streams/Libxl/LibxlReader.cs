using Holdfast.Abi.Libxl;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Xl;

namespace Holdfast.Streams.Libxl;

/// <summary>Reads a libxl stream, and the libxc stream in it.</summary>
internal sealed class LibxlReader
{
    private const uint OptionBigEndian = 1;
    private const uint OptionLegacy = 2;
    private const int RecordAlignment = 8;

    private readonly ReadState _state;
    private readonly ForwardCursor _cursor;
    private readonly ContentPath _path;
    private readonly LibxlStream _stream;
    private bool _sawContext;
    private bool _sawEmulator;

    private LibxlReader(ReadState state, ContentPath path, LibxlStream stream)
    {
        _state = state;
        _cursor = state.Cursor;
        _path = path;
        _stream = stream;
    }

    /// <summary>The eight bytes that such a stream starts with.</summary>
    public static ReadOnlySpan<byte> Ident => "LibxlFmt"u8;

    /// <summary>Reads the stream that starts at the cursor.</summary>
    public static void Read(ReadState state, ContentPath path)
    {
        long start = state.Cursor.Offset;
        DiagnosticBag bag = state.Bag;
        if (!state.Cursor.TryTake(LibxlHeader.Size, out ReadOnlySpan<byte> bytes))
        {
            bag.Report(LibxlRules.HeaderCut, start, path, "The data ends inside the header.");
            return;
        }

        bool isNamed = bytes[..Ident.Length].SequenceEqual(Ident);
        LibxlHeader header = LibxlHeader.Read(bytes);
        if (!isNamed) bag.Report(LibxlRules.Ident, start, path, $"The ident is 0x{header.Ident:x16}.");
        if (header.Version != 2) bag.Report(LibxlRules.Version, start + LibxlHeader.Offsets.Version, path, $"The version is {header.Version}.");
        if ((header.Options & OptionBigEndian) != 0) bag.Report(LibxlRules.BigEndian, start + LibxlHeader.Offsets.Options, path, "The option for big-endian records is set.");
        if ((header.Options & ~(OptionBigEndian | OptionLegacy)) != 0)
            bag.Report(LibxlRules.Options, start + LibxlHeader.Offsets.Options, path, $"The options are 0x{header.Options:x8}.");
        if (!isNamed || (header.Options & OptionBigEndian) != 0) return;

        var stream = new LibxlStream { Offset = start, Header = header };
        state.Image.Libxl = stream;
        new LibxlReader(state, path, stream).ReadRecords();
    }

    private void ReadRecords()
    {
        while (true)
        {
            long at = _cursor.Offset;
            if (!_cursor.TryTake(LibxlRecordHeader.Size, out ReadOnlySpan<byte> bytes))
            {
                _state.Bag.Report(LibxlRules.EndMissing, at, _path, "The data ends where a record header should stand; END has not been seen.");
                break;
            }

            LibxlRecordHeader header = LibxlRecordHeader.Read(bytes, ByteOrder.Little);
            ContentPath path = _path / $"record[{_stream.RecordCount}] {NameOf(header.Type)}";
            _stream.Add(new StreamRecord(at, header.Type, header.BodyLength));
            if (header.BodyLength > int.MaxValue)
            {
                _state.Bag.Report(LibxlRules.TooLong, at + LibxlRecordHeader.Offsets.BodyLength, path, $"The body is announced with {header.BodyLength} bytes.");
                return;
            }

            if (!ReadBody(at, header, path)) return;
            if (header.Type == (uint)LibxlRecordType.End) break;
            if (header.Type == (uint)LibxlRecordType.LibxcContext && !ReadContext(at, path)) return;
        }

        JudgeWhole();
    }

    private bool ReadBody(long at, LibxlRecordHeader header, ContentPath path)
    {
        long bodyStart = _cursor.Offset;
        Judge(at, header, path);
        long left = bodyStart + header.BodyLength - _cursor.Offset;
        bool whole = _cursor.Skip(left) == left;
        int padding = (int)(-header.BodyLength & (RecordAlignment - 1));
        long paddingAt = _cursor.Offset;
        if (whole && padding > 0)
        {
            whole = _cursor.TryTake(padding, out ReadOnlySpan<byte> bytes);
            if (whole && bytes.ContainsAnyExcept((byte)0))
                _state.Bag.Report(LibxlRules.Padding, paddingAt, path, $"The {padding} bytes of padding hold {Convert.ToHexStringLower(bytes)}.");
        }

        if (!whole) _state.Bag.Report(LibxlRules.BodyCut, at, path, $"The data ends inside the record's {header.BodyLength} bytes and their padding.");
        return true;
    }

    private void Judge(long at, LibxlRecordHeader header, ContentPath path)
    {
        DiagnosticBag bag = _state.Bag;
        switch ((LibxlRecordType)header.Type)
        {
            case LibxlRecordType.End or LibxlRecordType.LibxcContext:
                if (header.BodyLength != 0) bag.Report(LibxlRules.EmptyBody, at, path, $"The record has a body of {header.BodyLength} bytes.");
                break;
            case LibxlRecordType.EmulatorXenstoreData or LibxlRecordType.EmulatorContext:
                JudgeEmulator(at, header, path);
                break;
            case LibxlRecordType.CheckpointEnd or LibxlRecordType.CheckpointState:
                bag.Report(LibxlRules.Checkpoint, at, path, "The record belongs to a replication.");
                break;
            default:
                bag.Report(LibxlRules.UnknownRecord, at, path, $"The type is 0x{header.Type:x8}.");
                break;
        }
    }

    private void JudgeEmulator(long at, LibxlRecordHeader header, ContentPath path)
    {
        DiagnosticBag bag = _state.Bag;
        if (_state.Config is { Type: GuestType.Pv or GuestType.Pvh } config) bag.Report(LibxlRules.EmulatorUnexpected, at, path, $"The guest is {config.TypeName}.");
        if (!_sawContext) bag.Report(LibxlRules.EmulatorBefore, at, path, "No LIBXC_CONTEXT came before this record.");
        if (header.BodyLength < LibxlEmulatorHeader.Size)
        {
            bag.Report(LibxlRules.EmulatorShort, at, path, $"The body is {header.BodyLength} bytes long.");
            return;
        }

        long bodyAt = _cursor.Offset;
        if (!_cursor.TryTake(LibxlEmulatorHeader.Size, out ReadOnlySpan<byte> bytes)) return;
        LibxlEmulatorHeader emulator = LibxlEmulatorHeader.Read(bytes, ByteOrder.Little);
        if (emulator.EmulatorId is not (1 or 2)) bag.Report(LibxlRules.EmulatorUnknown, bodyAt, path, $"The emulator id is {emulator.EmulatorId}.");
        if (header.Type == (uint)LibxlRecordType.EmulatorContext) _sawEmulator = true;
        else JudgeXenstoreData(bodyAt + LibxlEmulatorHeader.Size, header.BodyLength - LibxlEmulatorHeader.Size, path);
    }

    private void JudgeXenstoreData(long at, uint length, ContentPath path)
    {
        if (!_state.TryKeep(length, Limits.OtherBody, out byte[]? data) || data is null) return;
        if (data.Length > 0 && (data[^1] != 0 || data.AsSpan().Count((byte)0) % 2 != 0))
            _state.Bag.Report(LibxlRules.XenstoreData, at, path, $"The {length} bytes of data end within a pair of key and value.");
        _state.Release(data);
    }

    private bool ReadContext(long at, ContentPath path)
    {
        if (_sawContext) _state.Bag.Report(LibxlRules.ContextTwice, at, path, "A LIBXC_CONTEXT came before.");
        _sawContext = true;
        return LibxcReader.Read(_state, _path / "LIBXC_CONTEXT" / "libxc");
    }

    private void JudgeWhole()
    {
        if (!_sawContext) _state.Bag.Report(LibxlRules.NoContext, _cursor.Offset, _path, "There is no LIBXC_CONTEXT.");
        if (!_sawEmulator && _state.Config?.Type == GuestType.Hvm)
            _state.Bag.Report(LibxlRules.EmulatorMissing, _cursor.Offset, _path, "The guest is HVM, and there is no EMULATOR_CONTEXT.");
        if (!_cursor.AtEnd) _state.Bag.Report(XlRules.Trailing, _cursor.Offset, _path, "Bytes follow the END record.");
    }

    private static string NameOf(uint type) => (LibxlRecordType)type switch
    {
        LibxlRecordType.End => "END",
        LibxlRecordType.LibxcContext => "LIBXC_CONTEXT",
        LibxlRecordType.EmulatorXenstoreData => "EMULATOR_XENSTORE_DATA",
        LibxlRecordType.EmulatorContext => "EMULATOR_CONTEXT",
        LibxlRecordType.CheckpointEnd => "CHECKPOINT_END",
        LibxlRecordType.CheckpointState => "CHECKPOINT_STATE",
        _ => $"type 0x{type:x}",
    };
}
