using System.Globalization;
using Holdfast.Abi.Hvm;
using Holdfast.Content;
using Holdfast.Fuzzing;

namespace Holdfast.Lab.Mutations;

/// <summary>Changes in the HVM context.</summary>
internal static class ContextChanges
{
    private const int RegisterDistance = 16;

    /// <summary>Another value in one field of one entry.</summary>
    public static string? ChangeField(Random random, EditableImage image) => Edit(image, entries =>
    {
        int index = random.Next(entries.Count);
        HvmEntry entry = entries[index];
        if (PickField(random, entry) is not FieldPlace place) return null;
        (byte[] body, string change) = place.Change(random, entry.Body, $"HVM_CONTEXT/{NameOf(entry)}", PickField(random, entry));
        entries[index] = entry with { Body = body };
        return change;
    });

    /// <summary>An entry dropped, doubled, moved, resized, or under another type, instance or length.</summary>
    public static string? ChangeEntries(Random random, EditableImage image) => Edit(image, entries =>
    {
        int index = random.Next(entries.Count);
        HvmEntry entry = entries[index];
        string name = $"HVM_CONTEXT/{NameOf(entry)}";
        switch (random.Next(7))
        {
            case 0:
                entries.RemoveAt(index);
                return $"{name} dropped";
            case 1:
                int doubled = random.Next(entries.Count + 1);
                entries.Insert(doubled, entry);
                return Say($"{name} doubled as entry {doubled}");
            case 2:
                int other = random.Next(entries.Count);
                (entries[index], entries[other]) = (entries[other], entry);
                return $"{name} and {NameOf(entries[index])} swapped";
            case 3:
                int length = BodyLength.Next(random, entry.Body.Length);
                entries[index] = entry with { Body = BodyLength.Resize(entry.Body, length) };
                return Say($"{name} with {length} bytes instead of {entry.Body.Length}");
            case 4:
                ushort instance = (ushort)FieldValue.Next(random, entry.Instance, sizeof(ushort), null, null);
                entries[index] = entry with { Instance = instance };
                return Say($"{name} as instance {instance}");
            case 5:
                ushort type = (ushort)random.Next(24);
                entries[index] = entry with { Type = type };
                return Say($"{name} as type {type}");
            default:
                uint claimed = (uint)FieldValue.Next(random, (uint)entry.Body.Length, sizeof(uint), null, null);
                entries[index] = entry with { ClaimedLength = claimed };
                return Say($"{name} claims {claimed} bytes instead of {entry.Body.Length}");
        }
    });

    private static string? Edit(EditableImage image, Func<IList<HvmEntry>, string?> edit)
    {
        int index = image.Records.Select(record => record.Type).ToList().IndexOf(ImageRecord.HvmContext);
        if (index < 0) return null;
        IList<HvmEntry> entries = HvmEntry.ParseAll(image.Records[index].Body);
        string? change = edit(entries);
        if (change is not null) image.Records[index] = image.Records[index] with { Body = HvmEntry.WriteAll(entries) };
        return change;
    }

    private static FieldPlace? PickField(Random random, HvmEntry entry)
    {
        if (RecordOf(entry) is not { Forms.Count: > 0 } record) return null;
        // A register page has nothing but registers, all of one size.
        if (record.Name == "LAPIC_REGS" && entry.Body.Length > 0)
        {
            int register = random.Next(entry.Body.Length / RegisterDistance) * RegisterDistance;
            return new FieldPlace(Say($"register 0x{register:x}"), register, sizeof(uint), ByteOrder.Little, null);
        }

        HvmSaveForm form = record.Forms.LastOrDefault(form => form.Size == entry.Body.Length) ?? record.Forms[^1];
        return FieldPlace.Pick(random, form.Layout, entry.Body, 0);
    }

    private static string NameOf(HvmEntry entry) => Say($"{RecordOf(entry)?.Name ?? Say($"type {entry.Type}")}/{entry.Instance}");

    private static HvmSaveRecord? RecordOf(HvmEntry entry) => HvmSaveRecords.All.FirstOrDefault(record => record.Code == entry.Type);

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
