using System.Buffers.Binary;

namespace Holdfast.Fuzzing;

/// <summary>Makes images so small that every byte of them can be tried.</summary>
public static class SmallImage
{
    private const int PageDataHeaderLength = 8;
    private const int PageLength = 4096;

    /// <summary>How long a record of pages is in them, in bytes.</summary>
    public const int MostPageData = PageDataHeaderLength + sizeof(ulong) + PageLength;

    /// <summary>The same image with only the first of its pages: every record is there, and well framed.</summary>
    public static byte[] Of(byte[] image)
    {
        EditableImage small = EditableImage.Parse(image);
        for (int index = 0; index < small.Records.Count; index++)
        {
            if (small.Records[index].Type == ImageRecord.PageData) small.Records[index] = FirstPageOf(small.Records[index]);
        }

        return small.ToBytes();
    }

    private static ImageRecord FirstPageOf(ImageRecord pages)
    {
        int count = (int)BinaryPrimitives.ReadUInt32LittleEndian(pages.Body);
        int firstPage = PageDataHeaderLength + (count * sizeof(ulong));
        byte[] body = new byte[PageDataHeaderLength + sizeof(ulong) + PageLength];
        BinaryPrimitives.WriteUInt32LittleEndian(body, 1);
        pages.Body.AsSpan(PageDataHeaderLength, sizeof(ulong)).CopyTo(body.AsSpan(PageDataHeaderLength));
        pages.Body.AsSpan(firstPage, PageLength).CopyTo(body.AsSpan(PageDataHeaderLength + sizeof(ulong)));
        return pages with { Body = body };
    }
}
