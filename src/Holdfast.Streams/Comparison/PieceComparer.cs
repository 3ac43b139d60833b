using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Inspection;

namespace Holdfast.Streams.Comparison;

/// <summary>
/// Compares how two states are written that Xen wrote: the lengths of its records, their order, and bytes that typed records do not say, of which a restore looks at few (docs/specs/domain-context.md
/// §12). PROVENANCE has all of it (§11), also where the state came as Xen's own records.
/// </summary>
internal static class PieceComparer
{
    private const string Part = "Xen's records";

    /// <summary>Compares; nothing is found where one of the two states does not say how Xen wrote it.</summary>
    public static void Compare(DomainContextRecords a, DomainContextRecords b, Differences forms)
    {
        List<(ContextPiece Piece, int Length, ReadOnlyMemory<byte> Granules)> left = PiecesOf(a), right = PiecesOf(b);
        if (left.Count == 0 || right.Count == 0) return;
        var others = right.ToDictionary(item => KeyOf(item.Piece));
        var shared = new HashSet<(ContextPieceKind, uint, ushort)>();
        foreach ((ContextPiece piece, int length, ReadOnlyMemory<byte> granules) in left)
        {
            if (!others.TryGetValue(KeyOf(piece), out var other)) continue;
            shared.Add(KeyOf(piece));
            string name = NameOf(piece);
            if (length != other.Length && HasFixedLength(piece)) forms.Add(Part, name, new Shown.Size(length), new Shown.Size(other.Length));
            if (!granules.Span.SequenceEqual(other.Granules.Span)) forms.Add(Part, $"{name}, bytes that typed records do not say", CountOf(granules), CountOf(other.Granules));
        }

        IEnumerable<string> Order(List<(ContextPiece Piece, int Length, ReadOnlyMemory<byte> Granules)> pieces) => pieces.Where(item => shared.Contains(KeyOf(item.Piece))).Select(item => NameOf(item.Piece));
        if (!Order(left).SequenceEqual(Order(right), StringComparer.Ordinal)) forms.Add(Part, "order", Shown.Names(Order(left)), Shown.Names(Order(right)));
    }

    private static List<(ContextPiece Piece, int Length, ReadOnlyMemory<byte> Granules)> PiecesOf(DomainContextRecords records)
    {
        List<(ContextPiece, int, ReadOnlyMemory<byte>)> pieces = [];
        HashSet<(ContextPieceKind, uint, ushort)> seen = [];
        foreach (uint instance in records.InstancesOf(ContextRecordType.Provenance))
        {
            // A second one of a name makes no sense, and is told by a check.
            if (records.TryFind(ContextRecordType.Provenance, out byte[]? body, instance) && Provenance.Read(body) is var (piece, length) && seen.Add(KeyOf(piece)))
                pieces.Add((piece, length, body.AsMemory(ContextProvenance.Size)));
        }

        return pieces;
    }

    private static (ContextPieceKind Kind, uint Type, ushort Instance) KeyOf(ContextPiece piece) => (piece.Kind, piece.Type, piece.Instance);

    private static string NameOf(ContextPiece piece) => PieceStructure.IsPvVcpu(piece) ? $"{piece.Name} {piece.Instance}" : piece.Name;

    private static Shown CountOf(ReadOnlyMemory<byte> granules) => granules.IsEmpty ? Shown.Of("none") : Shown.Of($"{granules.Length / ContextProvenanceGranule.Size} times eight");

    /// <summary>False for a piece whose length follows from what it says.</summary>
    private static bool HasFixedLength(ContextPiece piece)
    {
        if (piece.Kind == ContextPieceKind.HvmEntry) return HvmSaveRecords.TryGet((ushort)piece.Type, out HvmSaveRecord? record) && record.LengthRule != HvmSaveLengthRule.Variable;
        return (LibxcRecordType)piece.Type is LibxcRecordType.X86TscInfo or LibxcRecordType.SharedInfo or LibxcRecordType.X86PvVcpuBasic or LibxcRecordType.X86PvVcpuExtended;
    }
}
