using System.Globalization;
using System.Text;

namespace Holdfast.Streams.Inspection;

/// <summary>Writes a description for people: aligned, abridged where programs get everything, and without colours.</summary>
public static class InspectionText
{
    private const int Indent = 2;
    private const int LineLength = 120;
    private const int Gap = 2;
    private const int ShownBytes = 1024;
    private const int BytesOnALine = 16;

    /// <summary>The description as lines.</summary>
    public static string ToText(ImageDescription description)
    {
        var text = new StringBuilder();
        Write(text, description.Root, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Section section, int indent)
    {
        if (section.InWords is string sentence)
        {
            AppendLine(text, indent, sentence);
            return;
        }

        if (section.Title.Length > 0)
        {
            AppendLine(text, indent, section.Title);
            indent += Indent;
        }

        List<Field> fields = [];
        foreach (Part part in section.Parts)
        {
            if (part is Field field)
            {
                fields.Add(field);
                continue;
            }

            WriteFields(text, fields, section.Columns, indent);
            fields.Clear();
            if (indent == 0 && text.Length > 0) text.Append('\n');
            if (part is Section inner) Write(text, inner, indent);
            else if (part is Table table) Write(text, table, indent);
        }

        WriteFields(text, fields, section.Columns, indent);
    }

    private static void WriteFields(StringBuilder text, List<Field> fields, int columns, int indent)
    {
        if (fields.Count == 0) return;
        int label = fields.Max(field => field.Label.Length);
        List<string>[] values = [.. fields.Select(field => Lines(field.Value, LineLength - indent - label - Gap))];
        int value = columns == 1 ? 0 : values.Max(lines => lines.Max(line => line.Length));
        for (int first = 0; first < fields.Count; first += columns)
        {
            int last = Math.Min(first + columns, fields.Count);
            int height = values[first..last].Max(lines => lines.Count);
            for (int line = 0; line < height; line++)
            {
                var row = new StringBuilder();
                for (int i = first; i < last; i++)
                {
                    if (i > first) row.Append(' ', Gap * 2);
                    row.Append((line == 0 ? fields[i].Label : "").PadRight(label)).Append(' ', Gap);
                    row.Append((line < values[i].Count ? values[i][line] : "").PadRight(value));
                }

                AppendLine(text, indent, row.ToString());
            }
        }
    }

    private static void Write(StringBuilder text, Table table, int indent)
    {
        IReadOnlyList<Shown[]> rows = table.Abridged ?? table.Rows;
        if (rows.Count == 0) return;
        if (table.Title.Length > 0)
        {
            AppendLine(text, indent, table.Title);
            indent += Indent;
        }

        List<string>[][] cells = [.. rows.Select(row => row.Select(CellOf).ToArray())];
        int[] widths = [.. table.Columns.Select((column, i) => Math.Max(column.Heading.Length, cells.Max(row => WidthOf(row[i]))))];
        if (table.Columns.Any(column => column.Heading.Length > 0)) AppendLine(text, indent, Row(table, widths, i => table.Columns[i].Heading));
        for (int i = 0; i < cells.Length; i++)
        {
            List<string>[] row = cells[i];
            int height = row.Max(lines => lines.Count);
            for (int line = 0; line < height; line++)
                AppendLine(text, indent, Row(table, widths, column => line < row[column].Count ? row[column][line] : ""));

            // What is too long for a column stands below its row.
            foreach (Shown value in rows[i].Where(IsLong))
                foreach (string line in Lines(value, LineLength)) AppendLine(text, indent + Indent, line);
        }

        if (table.Remark is string remark) AppendLine(text, indent, remark);
    }

    private static List<string> CellOf(Shown value) => IsLong(value) ? [SummaryOf(value)] : Lines(value, LineLength / 2);

    private static int WidthOf(List<string> cell) => cell.Max(line => line.Length);

    private static bool IsLong(Shown value) => value switch
    {
        Shown.Document => true,
        Shown.Raw raw => raw.Bytes.Length > BytesOnALine && raw.Bytes.Span.ContainsAnyExcept((byte)0),
        _ => false,
    };

    private static string SummaryOf(Shown value) => value is Shown.Raw raw ? $"{raw.Bytes.Length} bytes" : "text";

    private static string Row(Table table, int[] widths, Func<int, string> cell)
    {
        var line = new StringBuilder();
        for (int i = 0; i < widths.Length; i++)
        {
            if (i > 0) line.Append(' ', Gap);
            line.Append(table.Columns[i].IsQuantity ? cell(i).PadLeft(widths[i]) : cell(i).PadRight(widths[i]));
        }

        return line.ToString();
    }

    private static void AppendLine(StringBuilder text, int indent, string line)
    {
        string trimmed = line.TrimEnd(' ');
        if (trimmed.Length > 0) text.Append(' ', indent).Append(trimmed);
        text.Append('\n');
    }

    /// <summary>A value as lines, at least one.</summary>
    private static List<string> Lines(Shown value, int width) => value switch
    {
        Shown.Raw raw => Dump(raw.Bytes.Span),
        Shown.Document document => [.. document.Value.Split('\n').Select(line => Harmless(line.TrimEnd('\r')))],
        Shown.List list => Fill(list.Values.Select(Line), width),
        Shown.Decoded decoded => Fill([.. Lines(decoded.Value, width)[..1], .. Pieces(decoded.Meaning)], width),
        _ => [Line(value)],
    };

    private static IEnumerable<string> Pieces(Shown meaning) =>
        meaning is Shown.List list ? list.Values.Select((item, i) => i == 0 ? $" {Line(item)}" : Line(item)) : [$" {Line(meaning)}"];

    /// <summary>A value in one line.</summary>
    internal static string Line(Shown value) => value switch
    {
        Shown.Text text => Harmless(text.Value),
        Shown.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Shown.Amount amount => amount.Value.ToString(CultureInfo.InvariantCulture),
        Shown.Size size => InUnits(size.Bytes),
        Shown.Word word => Hexadecimal.Word(word.Value, word.Bits),
        Shown.Flag flag => flag.Value ? "yes" : "no",
        Shown.Decoded decoded => $"{Line(decoded.Value)} {Line(decoded.Meaning)}",
        Shown.List list => string.Join(' ', list.Values.Select(Line)),
        Shown.Raw raw => Convert.ToHexStringLower(raw.Bytes.Span),
        Shown.Document document => Harmless(document.Value),
        _ => "-",
    };

    private static List<string> Fill(IEnumerable<string> words, int width)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        foreach (string word in words)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }

        lines.Add(line.Length > 0 || lines.Count > 0 ? line.ToString() : "none");
        return lines;
    }

    private static List<string> Dump(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= BytesOnALine) return [bytes.IsEmpty ? "none" : Convert.ToHexStringLower(bytes)];
        if (!bytes.ContainsAnyExcept((byte)0)) return [$"{bytes.Length} bytes, all zero"];
        List<string> lines = [];
        for (int at = 0; at < Math.Min(bytes.Length, ShownBytes); at += BytesOnALine)
        {
            ReadOnlySpan<byte> row = bytes.Slice(at, Math.Min(BytesOnALine, bytes.Length - at));
            var line = new StringBuilder();
            line.Append(CultureInfo.InvariantCulture, $"+{at:x4} ");
            foreach (byte value in row) line.Append(CultureInfo.InvariantCulture, $" {value:x2}");
            line.Append(' ', (BytesOnALine - row.Length) * 3 + Gap);
            foreach (byte value in row) line.Append(value is >= 0x20 and < 0x7f ? (char)value : '.');
            lines.Add(line.ToString());
        }

        if (bytes.Length > ShownBytes) lines.Add($"… {bytes.Length - ShownBytes} more bytes");
        return lines;
    }

    private static string InUnits(long bytes) => bytes switch
    {
        >= 1L << 30 when bytes % (1 << 30) == 0 => $"{bytes >> 30} GiB",
        >= 1L << 20 when bytes % (1 << 20) == 0 => $"{bytes >> 20} MiB",
        >= 1L << 10 when bytes % (1 << 10) == 0 => $"{bytes >> 10} KiB",
        _ => $"{bytes} bytes",
    };

    /// <summary>The image's text is not trusted: a guest's name must not move the cursor of a terminal.</summary>
    private static string Harmless(string text)
    {
        if (!text.Any(IsHarmful)) return text;
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (IsHarmful(c)) escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static bool IsHarmful(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
