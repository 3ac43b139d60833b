using System.Buffers.Binary;
using System.Globalization;
using Holdfast.Fuzzing;

namespace Holdfast.Lab.Mutations;

/// <summary>Changes in the page tables of a PV guest: the only pages that a restore reads.</summary>
internal static class PageTableChanges
{
    private const int PageLength = PageDataBody.PageLength;

    /// <summary>Of a type's four bits, those that tell the level of a page table; the other says that it is pinned.</summary>
    private const int LevelBits = 7;
    private const int FrameShift = 12;
    private const int MostTries = 64;

    private static readonly string[] s_tables = ["", "L1", "L2", "L3", "L4"];

    /// <summary>Another entry in a page table: a bit of it, its frame, or all of it.</summary>
    public static string? ChangeEntry(Random random, EditableImage image)
    {
        (int Record, int Page, ulong Frame, int Level)[] tables = [.. TablesIn(image)];
        if (tables.Length == 0) return null;
        (int index, int page, ulong frame, int level) = tables[random.Next(tables.Length)];
        byte[] body = [.. image.Records[index].Body];
        int slot = SlotIn(random, body.AsSpan(page, PageLength));
        Span<byte> entry = body.AsSpan(page + (slot * sizeof(ulong)), sizeof(ulong));
        ulong old = BinaryPrimitives.ReadUInt64LittleEndian(entry);
        ulong other = tables[random.Next(tables.Length)].Frame;
        ulong value = random.Next(6) switch
        {
            0 or 1 => old ^ (1UL << random.Next(FrameShift)),
            2 => old ^ (1UL << random.Next(64)),
            3 => (old & ((1UL << FrameShift) - 1)) | (other << FrameShift),
            4 => (old & ((1UL << FrameShift) - 1)) | ((ulong)random.Next(1200) << FrameShift),
            _ => FieldValue.Next(random, old, sizeof(ulong), null, null),
        };
        if (value == old) return null;
        BinaryPrimitives.WriteUInt64LittleEndian(entry, value);
        image.Records[index] = image.Records[index] with { Body = body };
        return string.Create(CultureInfo.InvariantCulture, $"PAGE_DATA {s_tables[level]} page table 0x{frame:x} entry {slot} = 0x{value:x} (was 0x{old:x})");
    }

    /// <summary>An entry that is in use, if one is found; any entry otherwise, and now and then.</summary>
    private static int SlotIn(Random random, ReadOnlySpan<byte> table)
    {
        int slot = random.Next(PageLength / sizeof(ulong));
        if (random.Next(8) == 0) return slot;
        for (int tries = 0; tries < MostTries && BinaryPrimitives.ReadUInt64LittleEndian(table[(slot * sizeof(ulong))..]) == 0; tries++)
            slot = random.Next(tries < MostTries / 2 ? 64 : PageLength / sizeof(ulong));
        return slot;
    }

    private static IEnumerable<(int Record, int Page, ulong Frame, int Level)> TablesIn(EditableImage image)
    {
        for (int index = 0; index < image.Records.Count; index++)
        {
            if (image.Records[index].Type != ImageRecord.PageData) continue;
            foreach (PageDataBody.Frame frame in PageDataBody.FramesIn(image.Records[index].Body))
            {
                if (frame.Page is int page && (frame.Type & LevelBits) is int level and >= 1 and <= 4) yield return (index, page, frame.Number, level);
            }
        }
    }
}
