using System.Globalization;
using System.Text;
using Holdfast.LivePatching.Inspection;
using Spectre.Console;

namespace Holdfast.Cli.LivePatch;

/// <summary>Writes the code of a function before and after, side by side.</summary>
internal sealed class CodeColumns(Terminal terminal)
{
    private const int Indent = 4;
    private const int Gutter = 3;
    private const string PatchSite = "*";
    private const string AtBoot = "~";

    /// <summary>How many lines that are alike are shown before and behind one that is not.</summary>
    private const int Around = 8;

    public void Write(InspectedFunction function)
    {
        int width = (terminal.Width - Indent - Gutter) / 2;
        int digits = Math.Max(2, function.Code.SelectMany(row => (CodeLine?[])[row.Old, row.New]).Max(line => line?.Offset ?? 0).ToString("x", CultureInfo.InvariantCulture).Length);
        terminal.WriteLine();
        Line($"  {"".PadLeft(digits + 1)}  {(function.PatchedBy is null ? "old code" : "code that runs now")}".PadRight(width), "   ", $"  {"".PadLeft(digits + 1)}  new code", null);
        for (int i = 0; i < function.Code.Length; i++)
        {
            int alike = AlikeFrom(function.Code, i);
            bool isStart = i == 0;
            bool isEnd = i + alike == function.Code.Length;
            int before = isStart ? 0 : Around;
            int after = isEnd ? 0 : Around;
            if (alike > before + after + 1 && !function.Code.AsSpan(i + before, alike - before - after).ToArray().Any(row => row.Old?.IsPatchSite == true))
            {
                for (int j = 0; j < before; j++) Row(function.Code[i + j], width, digits);
                terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{new string(' ', Indent)}  … {alike - before - after} instructions alike"));
                i += alike - after - 1;
                continue;
            }

            Row(function.Code[i], width, digits);
        }

        bool hasSite = function.Code.Any(row => row.Old?.IsPatchSite == true);
        bool hasBoot = function.Code.Any(row => row.Old?.IsReplacedAtBoot == true);
        string legend = string.Join("; ", ((string?[])[hasSite ? $"{PatchSite} is overwritten when the payload is applied" : null, hasBoot ? $"{AtBoot} may be replaced when Xen boots" : null]).Where(part => part is not null));
        if (legend.Length > 0) terminal.WriteLine($"{new string(' ', Indent)}{legend}");
    }

    /// <summary>How many rows from one on are alike, when the one before it is not.</summary>
    private static int AlikeFrom(IReadOnlyList<CodeRow> rows, int start)
    {
        if (start > 0 && rows[start - 1].Kind == CodeRowKind.Same) return 0;
        int end = start;
        while (end < rows.Count && rows[end].Kind == CodeRowKind.Same) end++;
        return end - start;
    }

    private void Row(CodeRow row, int width, int digits)
    {
        (string mark, Color? colour) = row.Kind switch
        {
            CodeRowKind.Same => ("   ", (Color?)null),
            CodeRowKind.Changed => (" | ", Color.Yellow),
            CodeRowKind.Removed => (" < ", Color.Red),
            _ => (" > ", Color.Green),
        };
        Line(Cell(row.Old, width, digits).PadRight(width), mark, Cell(row.New, width, digits), colour);
    }

    private void Line(string left, string mark, string right, Color? colour)
    {
        if (colour is null)
        {
            terminal.WriteLine($"{new string(' ', Indent)}{left}{mark}{right}".TrimEnd());
            return;
        }

        terminal.Write($"{new string(' ', Indent)}{left}{mark}{right}".TrimEnd(), colour);
        terminal.WriteLine();
    }

    private static string Cell(CodeLine? line, int width, int digits)
    {
        if (line is null) return "";
        var cell = new StringBuilder(line.IsPatchSite ? PatchSite : " ").Append(line.IsReplacedAtBoot ? AtBoot : " ");
        cell.Append(CultureInfo.InvariantCulture, $"{("+" + line.Offset.ToString("x", CultureInfo.InvariantCulture)).PadLeft(digits + 1)}  {line.Text}");
        return cell.Length <= width ? cell.ToString() : cell.ToString(0, width - 1) + "…";
    }
}
