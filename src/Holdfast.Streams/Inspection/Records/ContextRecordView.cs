using Holdfast.Abi.DomainContext;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Streams.Inspection.Records;

/// <summary>Describes a record of a domain context.</summary>
internal static class ContextRecordView
{
    /// <summary>Finds a record by its index, or by its name and, behind a slash, its instance.</summary>
    public static DomainContextRecord? Find(DomainContextImage context, RecordSelector selector)
    {
        if (selector.IsEmpty || selector.Parts.Count > 2) return null;
        if (RecordSelector.Number(selector.Head) is int index)
            return selector.Parts.Count == 1 && index < context.Records.Count ? context.Records[index] : null;
        int? instance = selector.Parts.Count == 1 ? 0 : RecordSelector.Number(selector.Parts[1]);
        return context.Records.FirstOrDefault(record => record.Kind is { } kind && selector.Starts(kind.Name) && record.Instance == instance);
    }

    public static Section Describe(DomainContextRecord record)
    {
        string name = record.Kind?.Name ?? "unknown";
        Section section = new Section("record", $"domain context record: {record.Name}")
            .AddText("name", "name", name)
            .AddNumber("instance", "instance", record.Instance)
            .AddWord("type", "type", (uint)record.Type, 32)
            .Add("offset", "offset", Shown.Place((ulong)record.Offset))
            .AddNumber("length", "length of body", record.Body.Length);
        if (record.Kind is { } kind) section.AddText("doc", "what it is", kind.Doc);
        if (record.Body.Length == 0) return section;
        if (record.Kind?.Body is not { } structure) return section.Add("bytes", "bytes", new Shown.Raw(record.Body));
        section.Add(new StructureView(record.Body, record.Offset + ContextRecord.Size, ByteOrder.Little).Describe(structure));
        int described = StructureView.LengthOf(structure, record.Body.Span, ByteOrder.Little);
        return described < record.Body.Length ? section.Add("rest", "further bytes", new Shown.Raw(record.Body[described..])) : section;
    }
}
