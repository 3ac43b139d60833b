using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Libxc;

namespace Holdfast.Streams.DomainContext;

/// <summary>Reads the records that a domain context stands for out of a stream that was checked, by position: without reading it through once more.</summary>
public static class SavedStateReader
{
    /// <summary>True when the state of a stream can be read so: every record of it is listed.</summary>
    public static bool CanRead(LibxcStream stream) => stream.IsComplete && stream.Records.Count == stream.RecordCount;

    /// <summary>Reads the state.</summary>
    /// <param name="stream">The stream; it can be read so.</param>
    /// <param name="file">The file that it is in.</param>
    /// <param name="refusal">Why it cannot be done, as a sentence; null when it can.</param>
    /// <exception cref="IOException">The file cannot be read, or has become shorter.</exception>
    public static SavedState? Read(LibxcStream stream, PositionedFile file, out string? refusal)
    {
        var collector = new PieceCollector(stream.IsPv);
        long total = 0;
        foreach (StreamRecord record in stream.Records)
        {
            if (!PieceCollector.IsPiece(record.Type, stream.IsPv))
            {
                if (record.Type != (uint)LibxcRecordType.Padding) collector.Pass();
                continue;
            }

            total += record.BodyLength;
            if (total > (long)ContextRecord.MaxImageLength)
            {
                refusal = $"The state of the domain takes more than {ContextRecord.MaxImageLength} bytes.";
                return null;
            }

            byte[] body = new byte[record.BodyLength];
            if (file.Read(record.BodyOffset, body) != body.Length) throw new IOException($"The image has become shorter: {LibxcRecords.NameOf(record.Type)} stood at 0x{record.Offset:x}.");
            collector.Add(record.Type, body);
        }

        refusal = collector.Refusal is string reason ? Sentence.Of(reason) : null;
        return refusal is null ? collector.ToState(stream.PvInfo?.GuestWidth ?? sizeof(ulong), stream.Producer) : null;
    }
}
