using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Layout;

namespace Holdfast.AbiCompiler.Rendering;

/// <summary>Writes a layout for people.</summary>
public static class LayoutText
{
    /// <summary>A table of the fields, and the byte ruler.</summary>
    public static string ToText(StructureLayout layout)
    {
        StringBuilder text = new();
        text.Append(Headline(layout)).Append('\n');
        text.Append(layout.Structure.Doc).Append("\n\n");
        string[][] rows = [["offset", "size", "type", "name", "by", "meaning"], .. layout.Fields.Select(Row)];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            IEnumerable<string> cells = row.Select((cell, column) => column == widths.Length ? cell : column == 1 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            text.Append("  ").Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        text.Append('\n');
        foreach (string line in ByteRuler.Draw(layout)) text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>The same as Markdown.</summary>
    public static string ToMarkdown(StructureLayout layout)
    {
        StringBuilder text = new();
        text.Append("### ").Append(Headline(layout)).Append("\n\n").Append(layout.Structure.Doc).Append("\n\n");
        text.Append("| offset | size | type | name | by | meaning |\n|--:|--:|---|---|---|---|\n");
        foreach (string[] row in layout.Fields.Select(Row))
            text.Append("| ").Append(string.Join(" | ", row.Select((cell, column) => column is 2 or 3 ? $"`{cell}`" : cell.Replace("|", "\\|", StringComparison.Ordinal)))).Append(" |\n");
        text.Append("\n```\n");
        foreach (string line in ByteRuler.Draw(layout)) text.Append(line).Append('\n');
        return text.Append("```\n").ToString();
    }

    private static string Headline(StructureLayout layout) =>
        string.Create(CultureInfo.InvariantCulture, $"{layout.Structure.Name} ({layout.Structure.XenName}) for {(layout.DependsOnWidth ? $"callers of {layout.Width} bytes" : "every caller")}: {layout.Size} bytes{(layout.Tail is null ? "" : " and more")}, aligned to {layout.Alignment}");

    private static string[] Row(FieldLayout field) =>
    [
        field.Offset.ToString(CultureInfo.InvariantCulture),
        field.Field.Count.IsTail ? "..." : field.Size.ToString(CultureInfo.InvariantCulture),
        TypeText.Of(field.Field),
        field.Field.Name,
        field.Field.WrittenBy,
        field.Field.Doc,
    ];
}
