using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.DomainContext;

/// <summary>
/// The pieces that a domain context says the same as, made so that the rules of Xen's own records judge what they have in common; and where in the context
/// stands what a rule finds in one of them. The pieces have offsets far behind the end of any file.
/// </summary>
internal sealed class MadePieces
{
    private const long FirstOffset = 1L << 56;
    private const int ByteBits = 8;

    private readonly DomainContextImage _image;
    private readonly ContentPath _path;
    private readonly SortedList<long, ContextPiece> _places = [];
    private readonly int _width;

    public MadePieces(DomainContextImage image, ContextDomain domain, XenVersion target, ContentPath path)
    {
        _image = image;
        _path = path;
        _width = (int)domain.Width;
        Pieces = PieceList.Of(image.ToRecords(), domain, target);
        long offset = FirstOffset;
        foreach (ContextPiece piece in Pieces)
        {
            // Entries stand in the context before them, behind their descriptors.
            if (piece.Kind == ContextPieceKind.HvmEntry) offset += HvmSaveDescriptor.Size;
            _places.Add(offset, piece);
            if (!piece.Is(LibxcRecordType.HvmContext)) offset += Math.Max(piece.Body.Length, 1);
        }
    }

    /// <summary>The pieces, in the order of a stream.</summary>
    public IReadOnlyList<ContextPiece> Pieces { get; }

    /// <summary>The offset of a piece's body.</summary>
    public long OffsetOf(ContextPiece piece) => _places.GetKeyAtIndex(_places.IndexOfValue(piece));

    /// <summary>Where in the context something stands that was found in a piece; what stands elsewhere stays there.</summary>
    public (long Offset, ContentPath Path) PlaceOf(long offset, ContentPath path)
    {
        if (offset < FirstOffset) return (offset, path);
        int index = 0;
        for (int high = _places.Count - 1; index < high;)
        {
            int middle = (index + high + 1) / 2;
            if (_places.GetKeyAtIndex(middle) <= offset) index = middle;
            else high = middle - 1;
        }

        ContextPiece piece = _places.GetValueAtIndex(index);
        (DomainContextRecord? record, int at) = Find(piece, (int)(offset - _places.GetKeyAtIndex(index)));
        return record is null ? (_image.Offset, _path) : (record.Offset + at, _path / record.Name);
    }

    private (DomainContextRecord? Record, int At) Find(ContextPiece piece, int at)
    {
        (ContextOrigin Origin, ContextRecordKind Kind)[] origins = PieceStructure.Of(piece, _width) is { } structure ? [.. ContextMoves.Of(structure)] : [];
        int bit = (at - PieceStructure.HeaderLengthOf(piece)) * ByteBits;
        foreach ((ContextOrigin origin, ContextRecordKind kind) in origins)
        {
            foreach (ContextMove move in origin.Moves)
            {
                if (bit < move.OriginBit || bit >= move.OriginBit + move.Bits || RecordOf(kind.Type, piece) is not { } record) continue;
                return (record, ContextRecord.Size + (move.ContextBit + bit - move.OriginBit) / ByteBits);
            }
        }

        // Of several, the record that has most of the structure.
        return (RecordOf(origins.Length > 0 ? origins.MaxBy(item => item.Origin.Moves.Count).Kind.Type : TypeOf(piece), piece), 0);
    }

    private DomainContextRecord? RecordOf(ContextRecordType type, ContextPiece piece)
    {
        ContextRecords.TryGet((uint)type, out ContextRecordKind? kind);
        uint instance = kind?.Scope is ContextScope.Vcpu or ContextScope.Device ? piece.Instance : 0u;
        return _image.Records.FirstOrDefault(record => record.Type == type && record.Instance == instance);
    }

    /// <summary>The record of a piece that has no field in common with one.</summary>
    private static ContextRecordType TypeOf(ContextPiece piece) => piece.Kind == ContextPieceKind.HvmEntry
        ? (HvmSaveType)piece.Type switch
        {
            HvmSaveType.LapicRegs => ContextRecordType.VcpuLapic,
            HvmSaveType.CpuMsr => ContextRecordType.VcpuMsrs,
            _ => ContextRecordType.Domain,
        }
        : (LibxcRecordType)piece.Type switch
        {
            LibxcRecordType.X86CpuidPolicy => ContextRecordType.CpuidPolicy,
            LibxcRecordType.X86MsrPolicy => ContextRecordType.MsrPolicy,
            LibxcRecordType.HvmParams => ContextRecordType.HvmParams,
            LibxcRecordType.SharedInfo => ContextRecordType.SharedInfo,
            LibxcRecordType.X86PvVcpuMsrs => ContextRecordType.VcpuMsrs,
            _ => ContextRecordType.Domain,
        };
}
