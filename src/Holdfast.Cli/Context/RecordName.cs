using System.Globalization;
using Holdfast.Abi.Hvm;

namespace Holdfast.Cli.Context;

/// <summary>Names a record of an HVM context: <c>LAPIC</c>, <c>LAPIC:1</c>, <c>LAPIC/1</c>, <c>5:1</c>.</summary>
/// <param name="Type">The type code.</param>
/// <param name="Instance">Which of the type: a vCPU's number, one of several devices, or 0.</param>
internal sealed record RecordName(ushort Type, ushort Instance)
{
    private const char Separator = ':';

    /// <summary>What stands before the instance where images are inspected; there, paths are written with it.</summary>
    private const char SelectorSeparator = '/';

    /// <summary>Reads the name of a record that Xen gives alone.</summary>
    /// <param name="text">The name.</param>
    /// <param name="problem">Why it is none; null when it is one.</param>
    public static RecordName? Parse(string text, out string? problem)
    {
        problem = null;
        string[] parts = text.Split(Separator, SelectorSeparator);
        if (parts.Length > 2 || Number(parts.Length == 2 ? parts[1] : "0") is not ushort instance || TypeOf(parts[0]) is not ushort type)
        {
            problem = $"'{text}' names no record; there are {string.Join(", ", HvmSaveRecords.All.Where(record => IsGivenAlone(record.Code)).Select(record => record.Name))}, each with a colon and an instance behind it.";
            return null;
        }

        if (IsGivenAlone(type)) return new RecordName(type, instance);
        problem = $"'{text}' is in the whole context alone: HEADER and END belong to no device and no vCPU.";
        return null;
    }

    /// <summary>The same name as those select with who inspect images, where it is one; what is none stays as it is.</summary>
    public static string? ToSelector(string? text) => text?.Replace(Separator, SelectorSeparator);

    private static bool IsGivenAlone(ushort type) => (HvmSaveType)type is not (HvmSaveType.Header or HvmSaveType.End);

    private static ushort? TypeOf(string name) =>
        Number(name) ?? HvmSaveRecords.All.FirstOrDefault(record => record.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Code;

    private static ushort? Number(string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number) ? number : null;
}
