using Holdfast.Abi.DomainContext;

namespace Holdfast.Streams.DomainContext;

/// <summary>
/// Where a domain context is written to, record by record. One that has no bytes only measures: who writes tells it the same records first, and so finds the length
/// by the very code that writes (docs/specs/domain-context.md §8.4).
/// </summary>
public ref struct DomainContextSink
{
    private readonly Span<byte> _image;
    private readonly bool _measures;

    private DomainContextSink(Span<byte> image, bool measures)
    {
        _image = image;
        _measures = measures;
        Length = ContextHeader.Size;
        if (!measures) Header.Write(image);
    }

    /// <summary>The length in bytes of what was written, or would have been.</summary>
    public long Length { readonly get; private set; }

    /// <summary>How many records were written, or would have been.</summary>
    public long Records { readonly get; private set; }

    /// <summary>True when the image may be so long and have so many records (docs/specs/domain-context.md §4.6).</summary>
    public readonly bool IsWithinLimits => Length <= (long)ContextRecord.MaxImageLength && Records <= ContextRecord.MaxRecords;

    /// <summary>A sink that only measures.</summary>
    public static DomainContextSink Measuring() => new([], measures: true);

    /// <summary>A sink that writes.</summary>
    /// <param name="image">Bytes for all that will be written: as many as a sink that measured the same has found.</param>
    public static DomainContextSink Into(Span<byte> image) => new(image, measures: false);

    /// <summary>Begins a record, behind the one before it. Records come in the order of the image, without INTEGRITY and END.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="instance">Its instance.</param>
    /// <param name="length">The length of its body in bytes.</param>
    /// <param name="body">Its body, all of which the caller writes.</param>
    /// <returns>False when there is nothing to write to, because the sink measures.</returns>
    public bool Begin(ContextRecordType type, uint instance, int length, out Span<byte> body)
    {
        int padding = -length & ((int)ContextRecord.Alignment - 1);
        long start = Length;
        Length += ContextRecord.Size + (long)length + padding;
        Records++;
        if (_measures)
        {
            body = [];
            return false;
        }

        Span<byte> record = _image[(int)start..(int)Length];
        new ContextRecord { Type = (uint)type, Instance = instance, Length = (ulong)length }.Write(record);
        record[^padding..].Clear();
        body = record.Slice(ContextRecord.Size, length);
        return true;
    }

    /// <summary>Ends the image with INTEGRITY and END.</summary>
    public void Finish()
    {
        uint checksum = _measures ? 0 : Crc32C.Of(_image[..(int)Length]);
        if (Begin(ContextRecordType.Integrity, 0, ContextIntegrity.Size, out Span<byte> integrity)) new ContextIntegrity { Crc32c = checksum }.Write(integrity);
        Begin(ContextRecordType.End, 0, 0, out _);
    }

    private static ContextHeader Header => new()
    {
        Marker = ContextHeader.ExpectedMarker,
        Id = ContextHeader.ExpectedId,
        Major = ContextHeader.CurrentMajor,
        Minor = ContextHeader.CurrentMinor,
    };
}
