using Holdfast.Abi.Libxc;
using Holdfast.Content;
using Holdfast.Streams;
using Holdfast.Streams.Conversion;

namespace Holdfast.Benchmarks;

/// <summary>Writes libxc streams of any size whose pages stand at multiples of 4096 bytes: a sample, with further memory above 4 GiB, all of it holes in the file.</summary>
internal static class AlignedImage
{
    private const int PageSize = 4096;
    private const int PagesPerRecord = 1024;
    private const ulong FirstPfn = 0x10_0000;

    /// <summary>Writes an image.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="sample">An image of a PVH guest, unpacked.</param>
    /// <param name="mebibytes">The memory to add, a multiple of 4 MiB.</param>
    public static void Write(string path, byte[] sample, long mebibytes)
    {
        byte[] stream = ToStream(sample);
        using ByteSource source = ByteSource.FromBytes(stream, "sample");
        StreamRecord pages = ImageChecker.Check(source, new CheckOptions()).Image.Libxc!.Records.Last(record => record.Type == (uint)LibxcRecordType.PageData);
        int split = (int)(pages.BodyOffset + pages.BodyLength);

        using FileStream file = File.Create(path);
        file.Write(stream.AsSpan(0, split));
        byte[] head = new byte[LibxcRecordHeader.Size + PageDataHeader.Size + (PagesPerRecord * PageDataEntry.Size)];
        for (long first = 0; first < (mebibytes << 20) / PageSize; first += PagesPerRecord)
        {
            Align(file, head.Length);
            new LibxcRecordHeader { Type = (uint)LibxcRecordType.PageData, BodyLength = (uint)(head.Length - LibxcRecordHeader.Size + (PagesPerRecord * PageSize)) }.Write(head, ByteOrder.Little);
            new PageDataHeader { Count = PagesPerRecord }.Write(head.AsSpan(LibxcRecordHeader.Size), ByteOrder.Little);
            for (int i = 0; i < PagesPerRecord; i++)
                new PageDataEntry { Pfn = FirstPfn + (ulong)(first + i) }.Write(head.AsSpan(LibxcRecordHeader.Size + PageDataHeader.PfnOffset(i)), ByteOrder.Little);
            file.Write(head);
            file.Position += (long)PagesPerRecord * PageSize;
        }

        file.Write(stream.AsSpan(split));
    }

    private static byte[] ToStream(byte[] sample)
    {
        var stream = new MemoryStream();
        var options = new ConversionOptions { To = ImageContainer.Libxc, AlignPages = true, Drop = ConversionLoss.All.Keys.ToHashSet(StringComparer.Ordinal) };
        return ImageConverter.Convert(() => ByteSource.FromBytes(sample, "sample"), stream, options).Problem is string problem ? throw new InvalidOperationException(problem) : stream.ToArray();
    }

    /// <summary>Writes a record that says nothing, so that what follows the head of the next one stands where pages can be mapped.</summary>
    private static void Align(FileStream file, int head)
    {
        int gap = (int)(-(file.Position + head) & (PageSize - 1));
        if (gap == 0) return;
        byte[] padding = new byte[gap];
        new LibxcRecordHeader { Type = (uint)LibxcRecordType.Padding, BodyLength = (uint)(gap - LibxcRecordHeader.Size) }.Write(padding, ByteOrder.Little);
        file.Write(padding);
    }
}
