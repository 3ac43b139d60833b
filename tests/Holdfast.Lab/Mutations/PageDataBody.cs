using System.Buffers.Binary;

namespace Holdfast.Lab.Mutations;

/// <summary>The frames of a sound PAGE_DATA record, one after another.</summary>
internal static class PageDataBody
{
    /// <summary>The size of a page in bytes.</summary>
    public const int PageLength = 4096;

    /// <summary>The count and four bytes of padding; the frames' entries follow, and then the pages.</summary>
    public const int HeaderLength = 8;

    private const int TypeShift = 60;
    private const ulong FrameMask = (1UL << 52) - 1;

    /// <summary>From this type on, a frame comes without contents.</summary>
    private const int FirstWithoutContents = 13;

    /// <summary>A frame and where its contents are.</summary>
    /// <param name="Entry">Its entry as it stands in the record.</param>
    /// <param name="Page">Where its page begins in the body; null for a frame that comes without contents.</param>
    public readonly record struct Frame(ulong Entry, int? Page)
    {
        /// <summary>The frame's number.</summary>
        public ulong Number => Entry & FrameMask;

        /// <summary>The frame's type: 0 for an ordinary page.</summary>
        public int Type => (int)(Entry >> TypeShift);
    }

    /// <summary>Every frame of the record that has a whole page, or needs none.</summary>
    public static IEnumerable<Frame> FramesIn(byte[] body)
    {
        int count = (int)BinaryPrimitives.ReadUInt32LittleEndian(body);
        int page = HeaderLength + (count * sizeof(ulong));
        for (int index = 0; index < count; index++)
        {
            var frame = new Frame(BinaryPrimitives.ReadUInt64LittleEndian(body.AsSpan(HeaderLength + (index * sizeof(ulong)))), null);
            if (frame.Type >= FirstWithoutContents)
            {
                yield return frame;
                continue;
            }

            if (page + PageLength > body.Length) yield break;
            yield return frame with { Page = page };
            page += PageLength;
        }
    }
}
