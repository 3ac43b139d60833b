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

        var stream = new LibxlStream(state.Budget) { Offset = start, Header = header };
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
            var record = new OpenRecord(new StreamRecord(at, header.Type, header.BodyLength), _stream.RecordCount, _path, LibxlRecords.NameOf);
            _stream.Add(record.Place);
            if (header.BodyLength > int.MaxValue)
            {
                _state.Bag.Report(LibxlRules.TooLong, at + LibxlRecordHeader.Offsets.BodyLength, record.Path, $"The body is announced with {header.BodyLength} bytes.");
                return;
            }

            if (!ReadBody(record)) break;
            if (header.Type == (uint)LibxlRecordType.End) break;
            if (header.Type == (uint)LibxlRecordType.LibxcContext && !ReadContext(record)) return;
        }

        JudgeWhole();
    }

    private bool ReadBody(OpenRecord record)
    {
        Judge(record);
        long left = record.BodyOffset + record.Length - _cursor.Offset;
        bool whole = _cursor.Skip(left) == left;
        int padding = (int)(-record.Length & (RecordAlignment - 1));
        long paddingAt = _cursor.Offset;
        if (whole && padding > 0)
        {
            whole = _cursor.TryTake(padding, out ReadOnlySpan<byte> bytes);
            if (whole && bytes.ContainsAnyExcept((byte)0))
                _state.Bag.Report(LibxlRules.Padding, paddingAt, record.Path, $"The {padding} bytes of padding hold {Convert.ToHexStringLower(bytes)}.");
        }

        bool isEmulator = (LibxlRecordType)record.Type is LibxlRecordType.EmulatorContext or LibxlRecordType.EmulatorXenstoreData;
        if (!whole) _state.Bag.Report(isEmulator ? LibxlRules.EmulatorCut : LibxlRules.BodyCut, record.Offset, record.Path, $"The data ends inside the record's {record.Length} bytes and their padding.");
        return whole;
    }

    private void Judge(OpenRecord record)
    {
        DiagnosticBag bag = _state.Bag;
        switch ((LibxlRecordType)record.Type)
        {
            case LibxlRecordType.End or LibxlRecordType.LibxcContext:
                if (record.Length != 0) bag.Report(LibxlRules.EmptyBody, record.Offset, record.Path, $"The record has a body of {record.Length} bytes.");
                break;
            case LibxlRecordType.EmulatorXenstoreData or LibxlRecordType.EmulatorContext:
                JudgeEmulator(record);
                break;
            case LibxlRecordType.CheckpointEnd or LibxlRecordType.CheckpointState:
                bag.Report(LibxlRules.Checkpoint, record.Offset, record.Path, "The record belongs to a replication.");
                break;
            default:
                bag.Report(LibxlRules.UnknownRecord, record.Offset, record.Path, $"The type is 0x{record.Type:x8}.");
                break;
        }
    }

    private void JudgeEmulator(OpenRecord record)
    {
        DiagnosticBag bag = _state.Bag;
        if (_state.Config is { Type: GuestType.Pv or GuestType.Pvh } config) bag.Report(LibxlRules.EmulatorUnexpected, record.Offset, record.Path, $"The guest is {config.TypeName}.");
        if (!_sawContext) bag.Report(LibxlRules.EmulatorBefore, record.Offset, record.Path, "No LIBXC_CONTEXT came before this record.");
        if (record.Length < LibxlEmulatorHeader.Size)
        {
            bag.Report(LibxlRules.EmulatorShort, record.Offset, record.Path, $"The body is {record.Length} bytes long.");
            return;
        }

        if (!_cursor.TryTake(LibxlEmulatorHeader.Size, out ReadOnlySpan<byte> bytes)) return;
        LibxlEmulatorHeader emulator = LibxlEmulatorHeader.Read(bytes, ByteOrder.Little);
        if (emulator.EmulatorId is not (1 or 2)) bag.Report(LibxlRules.EmulatorUnknown, record.BodyOffset, record.Path, $"The emulator id is {emulator.EmulatorId}.");
        if (record.Type == (uint)LibxlRecordType.EmulatorContext) _sawEmulator = true;
        else JudgeXenstoreData(record);
    }

    private void JudgeXenstoreData(OpenRecord record)
    {
        uint length = record.Length - LibxlEmulatorHeader.Size;
        if (!_state.TryKeep(length, Limits.OtherBody, out byte[]? data) || data is null) return;
        if (data.Length > 0 && (data[^1] != 0 || data.AsSpan().Count((byte)0) % 2 != 0))
            _state.Bag.Report(LibxlRules.XenstoreData, record.BodyOffset + LibxlEmulatorHeader.Size, record.Path, $"The {length} bytes of data end within a pair of key and value.");
        _state.Release(data);
    }

    private bool ReadContext(OpenRecord record)
    {
        if (_sawContext) _state.Bag.Report(LibxlRules.ContextTwice, record.Offset, record.Path, "A LIBXC_CONTEXT came before.");
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
}
