using System.Buffers.Binary;
using Holdfast.Fuzzing;

namespace Holdfast.Lab.Mutations;

/// <summary>
/// Makes a fresh image small: without the ordinary pages that are all zero, and without the frames that carry no contents. The guest sees no difference:
/// none of ours touches such a page again.
/// </summary>
public static class PrunedImage
{
    /// <summary>From this frame on, below 4 GiB, stand the pages that Xen and the toolstack make for an HVM guest: its consoles, its rings, its start info.</summary>
    private const ulong FirstSpecialFrame = 0xf_0000;

    /// <summary>The same image with less in it.</summary>
    public static byte[] Of(byte[] image)
    {
        EditableImage pruned = EditableImage.Parse(image);
        for (int index = pruned.Records.Count - 1; index >= 0; index--)
        {
            if (pruned.Records[index].Type != ImageRecord.PageData) continue;
            byte[] body = Prune(pruned.Records[index].Body);
            if (body.Length > PageDataBody.HeaderLength) pruned.Records[index] = pruned.Records[index] with { Body = body };
            else pruned.Records.RemoveAt(index);
        }

        return pruned.ToBytes();
    }

    private static byte[] Prune(byte[] body)
    {
        byte[] header = new byte[PageDataBody.HeaderLength];
        byte[] entry = new byte[sizeof(ulong)];
        var entries = new MemoryStream();
        var pages = new MemoryStream();
        foreach (PageDataBody.Frame frame in PageDataBody.FramesIn(body))
        {
            if (frame.Page is not int start) continue;
            ReadOnlySpan<byte> contents = body.AsSpan(start, PageDataBody.PageLength);
            bool isOrdinary = frame is { Type: 0, Number: < FirstSpecialFrame };
            if (isOrdinary && contents.IndexOfAnyExcept((byte)0) < 0) continue;
            BinaryPrimitives.WriteUInt64LittleEndian(entry, frame.Entry);
            entries.Write(entry);
            pages.Write(contents);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(header, (uint)(entries.Length / sizeof(ulong)));
        return [.. header, .. entries.ToArray(), .. pages.ToArray()];
    }
}
