using System.Buffers.Binary;
using System.Text;

namespace Holdfast.Fuzzing;

/// <summary>
/// A save image taken apart into records, so that whole ones can be moved about and the rest stays well framed. It reads only
/// images that are sound; it is a way to write unsound ones.
/// </summary>
public sealed class EditableImage
{
    private const int XlHeaderLength = 48;
    private const int XlOptionalLengthOffset = 44;
    private const int LibxlHeaderLength = 16;
    private const int RecordHeaderLength = 8;
    private const int LibxcHeadersLength = 40;

    private EditableImage(byte[] config, byte[] headers, List<ImageRecord> records, List<ImageRecord> following) =>
        (Config, Headers, Records, Following) = (config, headers, records, following);

    /// <summary>The xl header and the domain's configuration.</summary>
    public byte[] Config { get; set; }

    /// <summary>From libxl's header to the end of libxc's domain header.</summary>
    public byte[] Headers { get; set; }

    /// <summary>The records of the libxc stream, its END among them.</summary>
    public IList<ImageRecord> Records { get; }

    /// <summary>The records of libxl that follow the libxc stream: those of the device model of an HVM guest, and END.</summary>
    public IList<ImageRecord> Following { get; }

    /// <summary>Takes an image apart.</summary>
    public static EditableImage Parse(byte[] image)
    {
        int libxl = XlHeaderLength + (int)BinaryPrimitives.ReadUInt32LittleEndian(image.AsSpan(XlOptionalLengthOffset));
        int position = libxl + LibxlHeaderLength + RecordHeaderLength + LibxcHeadersLength;
        byte[] headers = image[libxl..position];
        List<ImageRecord> records = RecordsAt(image, ref position);
        return new EditableImage(image[..libxl], headers, records, RecordsAt(image, ref position));
    }

    /// <summary>A copy whose records can be changed without changing these.</summary>
    public EditableImage Clone() => new(Config, Headers, [.. Records], [.. Following]);

    /// <summary>The domain's configuration, as JSON.</summary>
    public string ConfigText => Encoding.UTF8.GetString(Config.AsSpan((XlHeaderLength + sizeof(uint))..^1));

    /// <summary>Replaces the domain's configuration by another text, with all lengths right.</summary>
    public void ReplaceConfigText(ReadOnlySpan<byte> json)
    {
        byte[] config = new byte[XlHeaderLength + sizeof(uint) + json.Length + 1];
        Config.AsSpan(0, XlHeaderLength).CopyTo(config);
        BinaryPrimitives.WriteUInt32LittleEndian(config.AsSpan(XlOptionalLengthOffset), (uint)(config.Length - XlHeaderLength));
        BinaryPrimitives.WriteUInt32LittleEndian(config.AsSpan(XlHeaderLength), (uint)json.Length + 1);
        json.CopyTo(config.AsSpan(XlHeaderLength + sizeof(uint)));
        Config = config;
    }

    /// <summary>Puts the image together.</summary>
    public byte[] ToBytes()
    {
        var image = new MemoryStream();
        image.Write(Config);
        image.Write(Headers);
        Span<byte> header = stackalloc byte[RecordHeaderLength];
        foreach (ImageRecord record in Records.Concat(Following))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(header, record.Type);
            BinaryPrimitives.WriteUInt32LittleEndian(header[4..], record.ClaimedLength ?? (uint)record.Body.Length);
            image.Write(header);
            image.Write(record.Body);
            image.Write(new byte[Padded(record.Body.Length) - record.Body.Length]);
        }

        return image.ToArray();
    }

    /// <summary>The records that begin there, to the one that ends its stream: libxc's and libxl's have the same form, and the same END.</summary>
    private static List<ImageRecord> RecordsAt(byte[] image, ref int position)
    {
        var records = new List<ImageRecord>();
        do
        {
            uint type = BinaryPrimitives.ReadUInt32LittleEndian(image.AsSpan(position));
            int length = (int)BinaryPrimitives.ReadUInt32LittleEndian(image.AsSpan(position + 4));
            position += RecordHeaderLength;
            records.Add(new ImageRecord(type, image[position..(position + length)]));
            position += Padded(length);
        }
        while (records[^1].Type != ImageRecord.End);
        return records;
    }

    private static int Padded(int length) => (length + 7) & ~7;
}
