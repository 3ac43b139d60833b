using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>Writes a domain context: the header, the records with their padding, INTEGRITY and END (docs/specs/domain-context.md §3 to §5).</summary>
public static class DomainContextWriter
{
    /// <summary>The length in bytes of an image with records of these lengths.</summary>
    public static long LengthOf(IEnumerable<int> bodies) =>
        ContextHeader.Size + bodies.Sum(body => (long)LengthOf(body)) + LengthOf(ContextIntegrity.Size) + LengthOf(0);

    /// <summary>The image of some records.</summary>
    /// <param name="records">The records, in the order in which they are to stand, without INTEGRITY and END.</param>
    public static byte[] Write(IReadOnlyCollection<DomainContextRecord> records)
    {
        byte[] image = new byte[LengthOf(records.Select(record => record.Body.Length))];
        Header.Write(image);
        int position = ContextHeader.Size;
        foreach (DomainContextRecord record in records) position = Append(image, position, record.Type, record.Instance, record.Body.Span);
        Span<byte> integrity = stackalloc byte[ContextIntegrity.Size];
        new ContextIntegrity { Crc32c = Crc32C.Of(image.AsSpan(0, position)) }.Write(integrity);
        position = Append(image, position, ContextRecordType.Integrity, 0, integrity);
        Append(image, position, ContextRecordType.End, 0, []);
        return image;
    }

    private static ContextHeader Header => new()
    {
        Marker = ContextHeader.ExpectedMarker,
        Id = ContextHeader.ExpectedId,
        Major = ContextHeader.CurrentMajor,
        Minor = ContextHeader.CurrentMinor,
    };

    /// <summary>The length of a record with its descriptor and its padding.</summary>
    private static int LengthOf(int body) => ContextRecord.Size + Padded(body);

    private static int Padded(int length) => (length + (int)ContextRecord.Alignment - 1) & -(int)ContextRecord.Alignment;

    private static int Append(Span<byte> image, int position, ContextRecordType type, uint instance, ReadOnlySpan<byte> body)
    {
        new ContextRecord { Type = (uint)type, Instance = instance, Length = (ulong)body.Length }.Write(image[position..]);
        body.CopyTo(image[(position + ContextRecord.Size)..]);
        return position + LengthOf(body.Length);
    }
}
