using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>The record PROVENANCE: a piece that a context was made from, and what the typed records do not say of it (docs/specs/domain-context.md §11.7).</summary>
internal static class Provenance
{
    private const int GranuleBytes = 8;

    /// <summary>The record of a piece.</summary>
    /// <param name="piece">The piece, as it was.</param>
    /// <param name="made">The same piece as it is made from the typed records, of the same length.</param>
    public static byte[] Write(ContextPiece piece, ReadOnlySpan<byte> made)
    {
        ReadOnlySpan<byte> body = piece.Body.Span;
        List<ContextProvenanceGranule> granules = [];
        for (int at = 0; at < body.Length; at += GranuleBytes)
        {
            int length = Math.Min(GranuleBytes, body.Length - at);
            if (body.Slice(at, length).SequenceEqual(made.Slice(at, length))) continue;
            Abi.Array8<byte> bytes = default;
            body.Slice(at, length).CopyTo(bytes);
            granules.Add(new ContextProvenanceGranule { Offset = (uint)at, Bytes = bytes });
        }

        byte[] record = new byte[ContextProvenance.Size + granules.Count * ContextProvenanceGranule.Size];
        new ContextProvenance
        {
            Kind = (ushort)piece.Kind,
            Instance = piece.Instance,
            Type = piece.Type,
            Length = (uint)body.Length,
            Place = piece.Place,
            Granules = (uint)granules.Count,
        }.Write(record);
        for (int i = 0; i < granules.Count; i++) granules[i].Write(record.AsSpan(ContextProvenance.GranuleOffset(i)));
        return record;
    }

    /// <summary>The piece that a record is about, without its body; null when the record makes no sense.</summary>
    public static (ContextPiece Piece, int Length)? Read(ReadOnlySpan<byte> record)
    {
        if (record.Length < ContextProvenance.Size) return null;
        ContextProvenance provenance = ContextProvenance.Read(record);
        bool fits = (long)provenance.Granules * ContextProvenanceGranule.Size == record.Length - ContextProvenance.Size && provenance.Length <= Limits.HvmContext;
        if (!fits || (ContextPieceKind)provenance.Kind is not (ContextPieceKind.HvmEntry or ContextPieceKind.LibxcRecord)) return null;
        return (new ContextPiece((ContextPieceKind)provenance.Kind, provenance.Type, provenance.Instance, ReadOnlyMemory<byte>.Empty) { Place = provenance.Place }, (int)provenance.Length);
    }

    /// <summary>Puts into a piece what the typed records did not say of it.</summary>
    /// <returns>False when it has no such place.</returns>
    public static bool Apply(ReadOnlySpan<byte> record, Span<byte> body)
    {
        for (int i = 0; i < ContextProvenance.Read(record).Granules; i++)
        {
            ContextProvenanceGranule granule = ContextProvenanceGranule.Read(record[ContextProvenance.GranuleOffset(i)..]);
            if (granule.Offset % GranuleBytes != 0 || granule.Offset >= body.Length) return false;
            Abi.Array8<byte> bytes = granule.Bytes;
            int length = Math.Min(GranuleBytes, body.Length - (int)granule.Offset);
            bytes.AsSpan()[..length].CopyTo(body[(int)granule.Offset..]);
        }

        return true;
    }
}
