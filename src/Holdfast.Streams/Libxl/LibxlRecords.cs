using Holdfast.Abi.Libxl;

namespace Holdfast.Streams.Libxl;

/// <summary>The names of a libxl stream's records.</summary>
public static class LibxlRecords
{
    /// <summary>The name of a record's type, as the specification spells it.</summary>
    public static string NameOf(uint type) => LibxlRecordTypeValues.Table.Find(type)?.XenName ?? $"type 0x{type:x}";
}
