using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.Libxc;

/// <summary>The names of a libxc stream's records.</summary>
public static class LibxcRecords
{
    /// <summary>The name of a record's type, as the specification spells it.</summary>
    public static string NameOf(uint type) =>
        LibxcRecordTypeValues.Table.Find(type)?.XenName ?? ((type & LibxcRecordHeader.OptionalBit) != 0 ? $"optional 0x{type:x}" : $"type 0x{type:x}");
}
