using Holdfast.Abi.Libxl;

namespace Holdfast.Streams.Inspection.Records;

/// <summary>The names of records for people.</summary>
internal static class RecordNames
{
    /// <summary>The name of a libxl record's type, as the specification spells it.</summary>
    public static string OfLibxl(uint type) => LibxlRecordTypeValues.Table.Find(type)?.XenName ?? $"type {type:x}";
}
