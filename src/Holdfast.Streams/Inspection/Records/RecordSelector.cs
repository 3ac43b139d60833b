using System.Globalization;

namespace Holdfast.Streams.Inspection.Records;

/// <summary>Names a record in words: <c>12</c>, <c>PAGE_DATA/3</c>, <c>HVM_CONTEXT/LAPIC/1</c>, <c>libxl/EMULATOR_CONTEXT</c>.</summary>
/// <param name="Parts">What stands between the slashes.</param>
internal sealed record RecordSelector(IReadOnlyList<string> Parts)
{
    public static RecordSelector Parse(string text) => new(text.Split('/', StringSplitOptions.TrimEntries));

    /// <summary>The first part.</summary>
    public string Head => Parts[0];

    /// <summary>What follows the first part.</summary>
    public RecordSelector Rest => new([.. Parts.Skip(1)]);

    public bool IsEmpty => Parts.Count == 0;

    /// <summary>True when the first part is that name, in whatever case.</summary>
    public bool Starts(string name) => !IsEmpty && Head.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Finds the record that the selector names: by its index, or by its name and, behind a slash, which of those with the name.
    /// </summary>
    /// <returns>The index; null when there is none.</returns>
    public int? Find(IReadOnlyList<StreamRecord> records, Func<uint, string> nameOf)
    {
        if (IsEmpty || Parts.Count > 2) return null;
        if (Number(Head) is int index) return Parts.Count == 1 && index < records.Count ? index : null;
        int? wanted = Parts.Count == 1 ? 0 : Number(Parts[1]);
        for (int i = 0; i < records.Count; i++)
        {
            if (Starts(nameOf(records[i].Type)) && wanted-- == 0) return i;
        }

        return null;
    }

    /// <summary>A part as a number; null when it is none.</summary>
    public static int? Number(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
