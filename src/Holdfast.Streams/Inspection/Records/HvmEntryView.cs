using Holdfast.Abi;
using Holdfast.Abi.Hvm;
using Holdfast.Streams.Hvm;

namespace Holdfast.Streams.Inspection.Records;

/// <summary>Describes an entry of an HVM context.</summary>
internal static class HvmEntryView
{
    /// <summary>
    /// Finds an entry by its index, or by its name and, behind a slash, its instance. Of several that match, the last is what a restored
    /// guest has.
    /// </summary>
    public static HvmContextEntry? Find(HvmContext context, RecordSelector selector)
    {
        if (selector.IsEmpty || selector.Parts.Count > 2) return null;
        if (RecordSelector.Number(selector.Head) is int index)
            return selector.Parts.Count == 1 && index < context.Entries.Count ? context.Entries[index] : null;
        int? instance = selector.Parts.Count == 1 ? 0 : RecordSelector.Number(selector.Parts[1]);
        return context.Entries.LastOrDefault(entry => entry.Name is string name && selector.Starts(name) && entry.Descriptor.Instance == instance);
    }

    public static Section Describe(HvmContextEntry entry)
    {
        HvmSaveRecords.TryGet(entry.Descriptor.Typecode, out HvmSaveRecord? known);
        string name = known?.Name ?? $"type {entry.Descriptor.Typecode}";
        Section section = new Section("record", $"HVM context entry: {name} {entry.Descriptor.Instance}")
            .AddText("name", "name", name)
            .AddNumber("instance", "instance", entry.Descriptor.Instance)
            .AddNumber("typecode", "type", entry.Descriptor.Typecode)
            .Add("offset", "offset", Shown.Place((ulong)entry.Offset))
            .AddNumber("length", "length", entry.Descriptor.Length);
        if (known is not null) section.AddText("doc", "what it is", known.Doc);
        if (entry.Body.Length == 0) return section;
        if (FormOf(known, entry.Body.Length) is not { } structure) return section.Add("bytes", "bytes", new Shown.Raw(entry.Body));

        section.Add(new StructureView(entry.Body, entry.Offset + HvmSaveDescriptor.Size, ByteOrder.Little).Describe(structure));
        int described = StructureView.LengthOf(structure, entry.Body.Span, ByteOrder.Little);
        return described < entry.Body.Length ? section.Add("rest", "further bytes", new Shown.Raw(entry.Body[described..])) : section;
    }

    /// <summary>The form of that length, or the newest, of which a shorter entry holds the start.</summary>
    private static AbiStructure? FormOf(HvmSaveRecord? record, int length) =>
        record is { Forms: [.., HvmSaveForm newest] } ? (record.Forms.LastOrDefault(form => form.Size == length) ?? newest).Layout : null;
}
