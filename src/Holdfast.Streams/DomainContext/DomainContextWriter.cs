using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>Writes a domain context: the header, the records with their padding, INTEGRITY and END (docs/specs/domain-context.md §3 to §5).</summary>
public static class DomainContextWriter
{
    /// <summary>The length in bytes of an image with records of these lengths.</summary>
    public static long LengthOf(IEnumerable<int> bodies)
    {
        var sink = DomainContextSink.Measuring();
        foreach (int body in bodies) sink.Begin(ContextRecordType.Domain, 0, body, out _);
        sink.Finish();
        return sink.Length;
    }

    /// <summary>The image of some records.</summary>
    /// <param name="records">The records, in the order in which they are to stand, without INTEGRITY and END.</param>
    public static byte[] Write(IReadOnlyCollection<DomainContextRecord> records)
    {
        byte[] image = new byte[LengthOf(records.Select(record => record.Body.Length))];
        var sink = DomainContextSink.Into(image);
        foreach (DomainContextRecord record in records)
        {
            sink.Begin(record.Type, record.Instance, record.Body.Length, out Span<byte> body);
            record.Body.Span.CopyTo(body);
        }

        sink.Finish();
        return image;
    }
}
