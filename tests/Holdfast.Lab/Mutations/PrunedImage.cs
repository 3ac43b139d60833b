using System.Buffers.Binary;
using Holdfast.Fuzzing;

namespace Holdfast.Lab.Mutations;

/// <summary>
/// Makes a fresh image small: without the ordinary pages that are all zero, and without the frames that carry no contents. The guest sees no difference:
/// none of ours touches such a page again.
/// </summary>
public static class PrunedImage
{
    private const int PageLength = 4096;
    private const int HeaderLength = 8;
    private const int TypeShift = 60;

    /// <summary>From this type on, a frame comes without contents.</summary>
    private const int FirstWithoutContents = 13;

    /// <summary>From this frame on, below 4 GiB, stand the pages that Xen and the toolstack make for an HVM guest: its consoles, its rings, its start info.</summary>
    private const ulong FirstSpecialFrame = 0xf_0000;

    private const ulong FrameMask = (1UL << 52) - 1;

    /// <summary>The same image with less in it.</summary>
    public static byte[] Of(byte[] image)
    {
        EditableImage pruned = EditableImage.Parse(image);
        for (int index = pruned.Records.Count - 1; index >= 0; index--)
        {
            if (pruned.Records[index].Type != ImageRecord.PageData) continue;
            byte[] body = Prune(pruned.Records[index].Body);
            if (body.Length > HeaderLength) pruned.Records[index] = pruned.Records[index] with { Body = body };
            else pruned.Records.RemoveAt(index);
        }

        return pruned.ToBytes();
    }

    private static byte[] Prune(byte[] body)
    {
        int count = (int)BinaryPrimitives.ReadUInt32LittleEndian(body);
        int page = HeaderLength + (count * sizeof(ulong));
        var frames = new MemoryStream();
        var pages = new MemoryStream();
        for (int entry = 0; entry < count; entry++)
        {
            ReadOnlySpan<byte> frame = body.AsSpan(HeaderLength + (entry * sizeof(ulong)), sizeof(ulong));
            ulong type = BinaryPrimitives.ReadUInt64LittleEndian(frame) >> TypeShift;
            if (type >= FirstWithoutContents) continue;
            ReadOnlySpan<byte> contents = body.AsSpan(page, PageLength);
            page += PageLength;
            bool isOrdinary = type == 0 && (BinaryPrimitives.ReadUInt64LittleEndian(frame) & FrameMask) < FirstSpecialFrame;
            if (isOrdinary && contents.IndexOfAnyExcept((byte)0) < 0) continue;
            frames.Write(frame);
            pages.Write(contents);
        }

        byte[] header = new byte[HeaderLength];
        BinaryPrimitives.WriteUInt32LittleEndian(header, (uint)(frames.Length / sizeof(ulong)));
        return [.. header, .. frames.ToArray(), .. pages.ToArray()];
    }
}
