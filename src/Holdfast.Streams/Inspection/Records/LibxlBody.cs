using Holdfast.Abi.Libxl;

namespace Holdfast.Streams.Inspection.Records;

/// <summary>Describes the body of a libxl record.</summary>
internal static class LibxlBody
{
    public static void Describe(StreamRecord record, ReadOnlyMemory<byte> body, Section section)
    {
        long offset = record.BodyOffset;
        var view = new StructureView(body, offset, ByteOrder.Little);
        switch ((LibxlRecordType)record.Type)
        {
            case LibxlRecordType.EmulatorContext:
                section.Add(view.Describe(LibxlEmulatorHeader.Layout));
                section.Add("state", "state", new Shown.Raw(AfterHeader(body)));
                break;
            case LibxlRecordType.EmulatorXenstoreData:
                section.Add(view.Describe(LibxlEmulatorHeader.Layout)).Add(DescribeXenstore(AfterHeader(body).Span));
                break;
            case LibxlRecordType.CheckpointState:
                section.Add(view.Describe(LibxlCheckpointStateRecord.Layout));
                break;
            default:
                section.Add("bytes", "bytes", new Shown.Raw(body));
                break;
        }

        if (body.Length < record.BodyLength) section.AddNumber("bytesRead", "bytes read", body.Length);
    }

    private static ReadOnlyMemory<byte> AfterHeader(ReadOnlyMemory<byte> body) => body[Math.Min(LibxlEmulatorHeader.Size, body.Length)..];

    /// <summary>Keys and values that each end with a NUL.</summary>
    private static Table DescribeXenstore(ReadOnlySpan<byte> data)
    {
        var table = new Table("entries", "xenstore entries", new("key"), new("value"));
        while (!data.IsEmpty)
        {
            string key = Take(ref data);
            table.Add(Shown.Of(key), data.IsEmpty ? Shown.None : Shown.Of(Take(ref data)));
        }

        return table;
    }

    private static string Take(ref ReadOnlySpan<byte> data)
    {
        int end = data.IndexOf((byte)0);
        string text = Characters.Of(end < 0 ? data : data[..end]);
        data = end < 0 ? [] : data[(end + 1)..];
        return text;
    }
}
