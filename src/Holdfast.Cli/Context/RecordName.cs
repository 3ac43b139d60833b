using System.Globalization;
using Holdfast.Abi.Hvm;

namespace Holdfast.Cli.Context;

/// <summary>Names a record of an HVM context: <c>LAPIC</c>, <c>LAPIC:1</c>, <c>5:1</c>.</summary>
/// <param name="Type">The type code.</param>
/// <param name="Instance">Which of the type: a vCPU's number, one of several devices, or 0.</param>
internal sealed record RecordName(ushort Type, ushort Instance)
{
    /// <summary>Reads a name; null when it is none.</summary>
    public static RecordName? Parse(string text)
    {
        string[] parts = text.Split(':', '/');
        if (parts.Length > 2 || Number(parts.Length == 2 ? parts[1] : "0") is not ushort instance || TypeOf(parts[0]) is not ushort type) return null;
        return new RecordName(type, instance);
    }

    private static ushort? TypeOf(string name) =>
        Number(name) ?? HvmSaveRecords.All.FirstOrDefault(record => record.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Code;

    private static ushort? Number(string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number) ? number : null;
}
