namespace Holdfast.Cli.LivePatch;

/// <summary>Writes rows whose cells stand below each other.</summary>
internal sealed class TextColumns(Terminal terminal)
{
    private const int Gap = 2;

    /// <summary>No cell pushes those behind it further than this: one that is longer does so in its own row alone.</summary>
    private const int WidestColumn = 48;

    public void Write(IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        if (all.Length == 0) return;
        int[] widths = [.. Enumerable.Range(0, all[0].Length).Select(column => Math.Min(WidestColumn, all.Max(row => row[column].Length)))];
        foreach (string[] row in all)
            terminal.WriteLine(("  " + string.Concat(row.Select((cell, column) => widths[column] == 0 ? "" : cell.PadRight(widths[column]) + new string(' ', Gap)))).TrimEnd());
    }
}
