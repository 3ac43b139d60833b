using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.Tests.Images;

/// <summary>A record of a libxl or a libxc stream; their headers are alike.</summary>
internal class SampleRecord(uint type, byte[] body)
{
    public SampleRecord(LibxcRecordType type, params byte[] body)
        : this((uint)type, body)
    {
    }

    public uint Type { get; set; } = type;

    public virtual byte[] Body { get; set; } = body;

    /// <summary>The length to announce, where it is not the body's.</summary>
    public uint? ClaimedLength { get; set; }

    /// <summary>What stands behind the body; zeros up to a multiple of eight where this is null.</summary>
    public byte[]? Padding { get; set; }

    /// <summary>Reads the record at an offset, which ends behind its padding.</summary>
    /// <param name="image">The image.</param>
    /// <param name="offset">The offset.</param>
    /// <param name="isLibxc">True in a libxc stream, where types have other meanings.</param>
    public static SampleRecord Read(byte[] image, ref int offset, bool isLibxc)
    {
        LibxcRecordHeader header = LibxcRecordHeader.Read(image.AsSpan(offset), ByteOrder.Little);
        int start = offset + LibxcRecordHeader.Size;
        int end = start + (int)header.BodyLength;
        offset = start + Padded((int)header.BodyLength);
        byte[] body = image[start..end];
        SampleRecord record = (LibxcRecordType)header.Type switch
        {
            _ when !isLibxc => new SampleRecord(header.Type, body),
            LibxcRecordType.PageData => new PageDataRecord(body),
            LibxcRecordType.HvmContext => new HvmContextRecord(body),
            _ => new SampleRecord(header.Type, body),
        };
        record.Padding = image[end..offset];
        return record;
    }

    public void WriteTo(Stream image)
    {
        byte[] written = Body;
        byte[] header = new byte[LibxcRecordHeader.Size];
        new LibxcRecordHeader { Type = Type, BodyLength = ClaimedLength ?? (uint)written.Length }.Write(header, ByteOrder.Little);
        int padding = Padded(written.Length) - written.Length;
        image.Write(header);
        image.Write(written);
        image.Write(Padding?.Length == padding ? Padding : new byte[padding]);
    }

    private static int Padded(int length) => (length + 7) & ~7;
}
