using Holdfast.Abi;
using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>
/// Reads a domain context that is in memory: the header, then record after record to END, each by itself; and at the end what only the whole can show
/// (docs/specs/domain-context.md §3 to §6).
/// </summary>
internal sealed class DomainContextReader
{
    private readonly DiagnosticBag _bag;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly long _offset;
    private readonly ContentPath _path;
    private readonly DomainContextImage _image;
    private readonly HashSet<(ContextRecordType Type, uint Instance)> _seen = [];
    private (uint Type, uint Instance)? _last;
    private ContextRecord _descriptor;
    private int _index;

    private DomainContextReader(DiagnosticBag bag, ReadOnlyMemory<byte> bytes, long offset, ContentPath path)
    {
        _bag = bag;
        _bytes = bytes;
        _offset = offset;
        _path = path;
        _image = new DomainContextImage { Offset = offset };
    }

    /// <summary>True for bytes that begin as a domain context does.</summary>
    public static bool IsContext(ReadOnlySpan<byte> start)
    {
        var reader = new ByteReader(start, ByteOrder.Big);
        reader.U64();
        return reader.U32() == ContextHeader.ExpectedId && !reader.Overrun;
    }

    /// <summary>Reads an image.</summary>
    /// <param name="bag">Where findings go.</param>
    /// <param name="bytes">The image.</param>
    /// <param name="offset">Where it stands in the file.</param>
    /// <param name="path">Its path.</param>
    public static DomainContextImage Read(DiagnosticBag bag, ReadOnlyMemory<byte> bytes, long offset, ContentPath path)
    {
        long before = bag.Errors;
        var reader = new DomainContextReader(bag, bytes, offset, path);
        reader.Read();
        reader._image.IsSound = reader._image.IsComplete && bag.Errors == before;
        return reader._image;
    }

    private void Read()
    {
        if (!ReadHeader()) return;
        int position = ContextHeader.Size;
        while (true)
        {
            if (_bytes.Length - position < ContextRecord.Size)
            {
                _bag.Report(DomainContextRules.Truncated, _offset + position, _path, $"{_bytes.Length - position} bytes are left where a record should stand; END has not been seen.");
                return;
            }

            if (_image.Records.Count >= ContextRecord.MaxRecords)
            {
                _bag.Report(DomainContextRules.Limit, _offset + position, _path, $"The image has more than {ContextRecord.MaxRecords} records.");
                return;
            }

            ContextRecord descriptor = ContextRecord.Read(_bytes.Span[position..]);
            (_descriptor, _index) = (descriptor, _image.Records.Count);
            int body = position + ContextRecord.Size;
            if (!FitsLimit(descriptor, position)) return;
            ulong padded = (descriptor.Length + ContextRecord.Alignment - 1) & ~(ulong)(ContextRecord.Alignment - 1);
            if (padded > (ulong)(_bytes.Length - body))
            {
                _bag.Report(DomainContextRules.Truncated, _offset + position, RecordPath, $"The record is announced with {descriptor.Length} bytes; {_bytes.Length - body} are left.");
                return;
            }

            var record = new DomainContextRecord((ContextRecordType)descriptor.Type, descriptor.Instance, _bytes.Slice(body, (int)descriptor.Length)) { Offset = _offset + position };
            _image.Add(record);
            if (_bytes.Span[(body + (int)descriptor.Length)..(body + (int)padded)].ContainsAnyExcept((byte)0))
                _bag.Report(DomainContextRules.Padding, _offset + body + (int)descriptor.Length, RecordPath, "The padding is not zero.");
            JudgePlace(record);
            JudgeBody(record, position);
            position = body + (int)padded;
            if (record.Type == ContextRecordType.End) break;
        }

        _image.IsComplete = true;
        if (position < _bytes.Length) _bag.Report(DomainContextRules.AfterEnd, _offset + position, _path, $"{_bytes.Length - position} bytes follow END.");
        new DomainContextWholeChecker(_bag, _image, _path, _offset + position).Judge();
    }

    private bool ReadHeader()
    {
        if (_bytes.Length < ContextHeader.Size)
        {
            _bag.Report(DomainContextRules.Header, _offset, _path, $"There are {_bytes.Length} bytes.");
            return false;
        }

        ContextHeader header = ContextHeader.Read(_bytes.Span);
        _image.Header = header;
        bool isContext = header is { Marker: ContextHeader.ExpectedMarker, Id: ContextHeader.ExpectedId };
        if (!isContext) _bag.Report(DomainContextRules.Header, _offset, _path, $"The marker is 0x{header.Marker:x16}, and the id 0x{header.Id:x8}.");

        // Compared as numbers, the major one first.
        bool known = (header.Major, header.Minor) == (ContextHeader.CurrentMajor, ContextHeader.CurrentMinor);
        if (!known)
            _bag.Report(DomainContextRules.Version, _offset + ContextHeader.Offsets.Major, _path, $"The version is {header.Major}.{header.Minor}; {ContextHeader.CurrentMajor}.{ContextHeader.CurrentMinor} is read here.");
        if (ReservedBits.Find(ContextHeader.Layout, _bytes.Span) is var (name, at)) _bag.Report(DomainContextRules.HeaderReserved, _offset + at, _path, $"{name} is not zero.");
        return isContext && known;
    }

    /// <summary>The path of the record that is being read, put together when there is something to say of it.</summary>
    private ContentPath RecordPath => _path / $"record[{_index}] {new DomainContextRecordName((ContextRecordType)_descriptor.Type, _descriptor.Instance)}";

    private bool FitsLimit(ContextRecord descriptor, int position)
    {
        bool isVcpus = ContextRecords.TryGet(descriptor.Type, out ContextRecordKind? kind) && kind.Scope == ContextScope.Vcpu;
        ulong limit = isVcpus ? ContextRecord.MaxVcpuBodyLength : ContextRecord.MaxBodyLength;
        if (descriptor.Length <= limit) return true;
        _bag.Report(DomainContextRules.Limit, _offset + position, RecordPath, $"The record is announced with {descriptor.Length} bytes; the limit is {limit}.");
        return false;
    }

    private void JudgePlace(DomainContextRecord record)
    {
        if (!_seen.Add((record.Type, record.Instance)))
        {
            _bag.Report(DomainContextRules.Twice, record.Offset, RecordPath, $"{record.Name} came before.");
            return;
        }

        // INTEGRITY and END have low numbers, and come last all the same.
        uint place = record.Type switch
        {
            ContextRecordType.Integrity => uint.MaxValue - 1,
            ContextRecordType.End => uint.MaxValue,
            _ => (uint)record.Type & ~ContextRecord.OptionalBit,
        };
        bool first = _last is null;
        if (first && record.Type != ContextRecordType.Producer)
            _bag.Report(DomainContextRules.Order, record.Offset, RecordPath, $"{record.Name} stands first.");
        else if (_last is var (type, instance) && (place, record.Instance).CompareTo((type, instance)) < 0)
            _bag.Report(DomainContextRules.Order, record.Offset, RecordPath, $"{record.Name} stands behind what should follow it.");
        _last = (place, record.Instance);
    }

    private void JudgeBody(DomainContextRecord record, int position)
    {
        if (record.Kind is not { } kind)
        {
            if (((uint)record.Type & ContextRecord.OptionalBit) == 0) _bag.Report(DomainContextRules.Unknown, record.Offset, RecordPath, $"The type is 0x{(uint)record.Type:x}.");
            return;
        }

        ReadOnlySpan<byte> body = record.Body.Span;
        if (LengthOf(kind, body) is int length && length != body.Length)
        {
            _bag.Report(DomainContextRules.Length, record.Offset, RecordPath, $"The body is {body.Length} bytes long; by its type and its counts it has {length}.");
            return;
        }

        if (kind.Body is { } structure && ReservedBits.Find(structure, body) is var (name, at))
            _bag.Report(DomainContextRules.Reserved, record.Offset + ContextRecord.Size + at, RecordPath, $"{name} has reserved bits that are not zero.");
        if (record is { Type: ContextRecordType.Domain, Instance: 0 }) _image.Domain = ContextDomain.Read(body);
        if (record.Type != ContextRecordType.Integrity) return;
        uint expected = Crc32C.Of(_bytes.Span[..position]);
        uint found = ContextIntegrity.Read(body).Crc32c;
        if (found != expected) _bag.Report(DomainContextRules.Checksum, record.Offset + ContextRecord.Size, RecordPath, $"The checksum is 0x{found:x8}; that of the image is 0x{expected:x8}.");
    }

    /// <summary>The length that a body should have; null when any will do. A body that is too short for its count has the wrong one.</summary>
    private static int? LengthOf(ContextRecordKind kind, ReadOnlySpan<byte> body)
    {
        if (kind.Body is not { } structure) return 0;
        if (kind.FixedLength > 0) return kind.FixedLength;
        if (body.Length < structure.Size) return structure.Size;
        AbiField last = structure.Fields[^1];
        switch (last.Length)
        {
            case AbiLength.Rest:
                return null;
            case AbiLength.InField:
                ulong count = structure.Find(last.CountField!)!.ReadValue(body, structure.OrderIn(ByteOrder.Little));
                return (int)Math.Min(int.MaxValue, (ulong)structure.Size + count * (ulong)last.ElementSize);
            default:
                return structure.Size;
        }
    }
}
