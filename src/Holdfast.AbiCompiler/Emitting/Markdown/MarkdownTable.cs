using System.Text;

namespace Holdfast.AbiCompiler.Emitting.Markdown;

/// <summary>A table. A column in which nothing stands is left out, and a bar in a cell ends none.</summary>
/// <param name="columns">The heads of the columns; those that begin with <c>&gt;</c> have numbers, which stand at the right.</param>
internal sealed class MarkdownTable(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>True when it has no rows.</summary>
    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Adds a row: a text for each column.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <inheritdoc/>
    public override string ToString()
    {
        if (IsEmpty) return "";
        int[] filled = [.. Enumerable.Range(0, columns.Length).Where(column => _rows.Any(row => row[column].Length > 0))];
        StringBuilder text = new();
        Append(filled.Select(column => columns[column].TrimStart('>')), text);
        text.Append('|').Append(string.Join('|', filled.Select(column => columns[column].StartsWith('>') ? "--:" : "---"))).Append("|\n");
        foreach (string[] row in _rows) Append(filled.Select(column => row[column]), text);
        return text.ToString();
    }

    private static void Append(IEnumerable<string> cells, StringBuilder text) => text.Append("| ").Append(string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))).Append(" |\n");
}
