using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;
using Holdfast.Abi.Xl;
using Holdfast.Testing;

namespace Holdfast.Streams.Tests.Images;

/// <summary>
/// An image of a real guest, taken apart so that a test can change one thing. Put together, all lengths are right but those that the
/// test claims otherwise, and what it left alone is there byte for byte.
/// </summary>
internal sealed partial class SampleImage
{
    private const string Suffix = ".xlsave.gz";
    private static readonly ConcurrentDictionary<string, byte[]> s_files = new(StringComparer.Ordinal);

    private SampleImage(byte[] image)
    {
        Header = XlSaveHeader.Read(image, ByteOrder.Little);
        int position = XlSaveHeader.Size;
        int configLength = (int)XlOptionalData.Read(image.AsSpan(position), ByteOrder.Little).ConfigLen;
        position += XlOptionalData.Size;
        int end = XlSaveHeader.Size + (int)Header.OptionalDataLen;
        Config = image[position..(position + configLength - 1)];
        AfterConfig = image[(position + configLength - 1)..end];
        Libxl = LibxlHeader.Read(image.AsSpan(end));
        position = end + LibxlHeader.Size;
        do
        {
            LibxlRecords.Add(SampleRecord.Read(image, ref position, isLibxc: false));
            if (LibxlRecords[^1].Type == (uint)LibxlRecordType.LibxcContext) ReadLibxc(image, ref position);
        }
        while (LibxlRecords[^1].Type != (uint)LibxlRecordType.End);
        Tail = image[position..];
    }

    /// <summary>The names of the stored samples.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "guests"), "*" + Suffix).Select(file => Path.GetFileName(file)[..^Suffix.Length]).Order(StringComparer.Ordinal);

    /// <summary>A PVH guest with one vCPU, saved on 4.17.</summary>
    public static SampleImage PvhGuest() => Load("pvh-1vcpu-xen-4.17");

    /// <summary>A PVH guest with two vCPUs, saved on 4.17.</summary>
    public static SampleImage PvhWithTwoVcpus() => Load("pvh-2vcpu-xen-4.17");

    /// <summary>A PVH guest with one vCPU, saved on 4.20.</summary>
    public static SampleImage PvhOf420() => Load("pvh-1vcpu-xen-4.20");

    /// <summary>A 64-bit PV guest with one vCPU, saved on 4.17.</summary>
    public static SampleImage PvGuest() => Load("pv-1vcpu-xen-4.17");

    /// <summary>The bytes of a sample, unpacked.</summary>
    public static byte[] Bytes(string name) => s_files.GetOrAdd(name, static name =>
    {
        using var packed = new GZipStream(File.OpenRead(Path.Combine(Repository.Root, "samples", "guests", name + Suffix)), CompressionMode.Decompress);
        var image = new MemoryStream();
        packed.CopyTo(image);
        return image.ToArray();
    });

    /// <summary>A sample, taken apart.</summary>
    public static SampleImage Load(string name) => new(Bytes(name));

    public XlSaveHeader Header { get; set; }

    /// <summary>The guest's configuration: JSON, without its NUL.</summary>
    public byte[] Config { get; set; }

    /// <summary>The rest of the optional data: the configuration's NUL.</summary>
    public byte[] AfterConfig { get; set; }

    /// <summary>The length of the configuration to announce, where it is not that of the text and a NUL.</summary>
    public uint? ClaimedConfigLength { get; set; }

    /// <summary>The length of the optional data to announce, where it is not its own.</summary>
    public uint? ClaimedOptionalLength { get; set; }

    public LibxlHeader Libxl { get; set; }

    /// <summary>The records of the libxl stream; the libxc stream follows each LIBXC_CONTEXT.</summary>
    public List<SampleRecord> LibxlRecords { get; } = [];

    public LibxcImageHeader ImageHeader { get; set; }

    public LibxcDomainHeader Domain { get; set; }

    /// <summary>The records of the libxc stream.</summary>
    public List<SampleRecord> Records { get; } = [];

    /// <summary>What follows the last record.</summary>
    public byte[] Tail { get; set; }

    /// <summary>The outermost layer to write.</summary>
    public ImageKind Kind { get; set; } = ImageKind.XlSaveFile;

    /// <summary>What to do with the bytes once the image is put together.</summary>
    public Func<byte[], byte[]> Afterwards { get; set; } = bytes => bytes;

    /// <summary>Puts the image together.</summary>
    public byte[] ToBytes()
    {
        var image = new MemoryStream();
        switch (Kind)
        {
            case ImageKind.LibxcStream:
                WriteLibxc(image);
                break;
            case ImageKind.DomainContext:
                image.Write(DomainContext.ToBytes());
                break;
            case ImageKind.HvmContext:
                image.Write(Record(LibxcRecordType.HvmContext).Body);
                break;
            default:
                if (Kind == ImageKind.XlSaveFile) WriteXl(image);
                WriteLibxl(image);
                break;
        }

        image.Write(Tail);
        return Afterwards(image.ToArray());
    }

    private void ReadLibxc(byte[] image, ref int position)
    {
        ImageHeader = LibxcImageHeader.Read(image.AsSpan(position));
        Domain = LibxcDomainHeader.Read(image.AsSpan(position + LibxcImageHeader.Size), ByteOrder.Little);
        position += LibxcImageHeader.Size + LibxcDomainHeader.Size;
        do Records.Add(SampleRecord.Read(image, ref position, isLibxc: true));
        while (Records[^1].Type != (uint)LibxcRecordType.End);
    }

    private void WriteXl(MemoryStream image)
    {
        byte[] header = new byte[XlSaveHeader.Size + XlOptionalData.Size];
        int length = XlOptionalData.Size + Config.Length + AfterConfig.Length;
        (Header with { OptionalDataLen = ClaimedOptionalLength ?? (uint)length }).Write(header, ByteOrder.Little);
        new XlOptionalData { ConfigLen = ClaimedConfigLength ?? (uint)Config.Length + 1 }.Write(header.AsSpan(XlSaveHeader.Size), ByteOrder.Little);
        if (ClaimedOptionalLength == 0)
        {
            image.Write(header, 0, XlSaveHeader.Size);
            return;
        }

        image.Write(header);
        image.Write(Config);
        image.Write(AfterConfig);
    }

    private void WriteLibxl(MemoryStream image)
    {
        byte[] header = new byte[LibxlHeader.Size];
        Libxl.Write(header);
        image.Write(header);
        foreach (SampleRecord record in LibxlRecords)
        {
            record.WriteTo(image);
            if (record.Type == (uint)LibxlRecordType.LibxcContext) WriteLibxc(image);
        }
    }

    private void WriteLibxc(MemoryStream image)
    {
        byte[] headers = new byte[LibxcImageHeader.Size + LibxcDomainHeader.Size];
        ImageHeader.Write(headers);
        Domain.Write(headers.AsSpan(LibxcImageHeader.Size), ByteOrder.Little);
        image.Write(headers);
        foreach (SampleRecord record in Records) record.WriteTo(image);
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
