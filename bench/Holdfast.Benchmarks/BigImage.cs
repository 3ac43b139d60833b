using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using Holdfast.Agreement;
using Holdfast.Fuzzing;
using Holdfast.Testing;

namespace Holdfast.Benchmarks;

/// <summary>Writes images of any size: the PVH sample, with further memory above 4 GiB.</summary>
internal static partial class BigImage
{
    private const int PageSize = 4096;

    /// <summary>As many pages as libxc puts in one record.</summary>
    private const int PagesPerRecord = 1024;

    private const int RecordHeaderLength = 8;
    private const int PageDataHeaderLength = 8;
    private const ulong FirstPfn = 0x10_0000;

    /// <summary>Writes an image.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="mebibytes">The memory to add, a multiple of 4 MiB.</param>
    /// <param name="isSparse">True to leave holes where the pages are, so that the file takes little space on a disk.</param>
    public static void Write(string path, long mebibytes, bool isSparse)
    {
        EditableImage sample = EditableImage.Parse(JudgedImages.ReadImage(Path.Combine(Repository.Root, "samples", "guests", "pvh-1vcpu-xen-4.17.xlsave.gz")));
        sample.ReplaceConfigText(Encoding.UTF8.GetBytes(WithMemory(sample.ConfigText, (mebibytes + 4) << 10)));
        byte[] whole = sample.ToBytes();
        int split = EndOfPages(sample);

        using FileStream file = File.Create(path);
        file.Write(whole.AsSpan(0, split));
        byte[] page = new byte[PageSize];
        new Random(1).NextBytes(page);
        byte[] header = new byte[RecordHeaderLength + PageDataHeaderLength + (PagesPerRecord * sizeof(ulong))];
        long pages = (mebibytes << 20) / PageSize;
        for (long first = 0; first < pages; first += PagesPerRecord)
        {
            WriteHeader(header, FirstPfn + (ulong)first);
            file.Write(header);
            if (isSparse)
                file.Position += (long)PagesPerRecord * PageSize;
            else
                for (int index = 0; index < PagesPerRecord; index++) file.Write(page);
        }

        file.Write(whole.AsSpan(split));
    }

    private static void WriteHeader(Span<byte> header, ulong firstPfn)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(header, ImageRecord.PageData);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], (uint)(header.Length - RecordHeaderLength + (PagesPerRecord * PageSize)));
        BinaryPrimitives.WriteUInt32LittleEndian(header[RecordHeaderLength..], PagesPerRecord);
        Span<byte> pfns = header[(RecordHeaderLength + PageDataHeaderLength)..];
        for (int index = 0; index < PagesPerRecord; index++) BinaryPrimitives.WriteUInt64LittleEndian(pfns[(index * sizeof(ulong))..], firstPfn + (ulong)index);
    }

    /// <summary>Where the sample's own page record ends.</summary>
    private static int EndOfPages(EditableImage sample)
    {
        EditableImage start = sample.Clone();
        while (start.Records[^1].Type != ImageRecord.PageData) start.Records.RemoveAt(start.Records.Count - 1);
        start.Following.Clear();
        return start.ToBytes().Length;
    }

    private static string WithMemory(string config, long kibibytes) =>
        MemoryLimit().Replace(config, match => $"{match.Groups["key"].Value}{kibibytes.ToString(System.Globalization.CultureInfo.InvariantCulture)}");

    [GeneratedRegex("(?<key>\"(max|target)_memkb\": )[0-9]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MemoryLimit();
}
