using Holdfast.Streams.Comparison;
using Spectre.Console;

namespace Holdfast.Cli.Diff;

/// <summary>Writes a comparison for people: what differs part by part, with both values beside each other, and then in one line what it comes to.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="all">True to write everything, where otherwise only the first of many is.</param>
internal sealed class ImageDiffTextOutput(Terminal terminal, bool all) : IImageDiffOutput
{
    private const int MostRows = 16;
    private const int MostRuns = 8;
    private const int WidestField = 44;
    private const int WidestValue = 60;
    private const int LineLength = 120;
    private const string Indent = "  ";
    private const string Nothing = "-";

    public void Write(ImageComparison comparison)
    {
        bool hasMore = !comparison.IsSame || comparison.Forms.Count > 0 || comparison.Remarks.Count > 0;
        if (hasMore)
        {
            Write("A", comparison.A);
            Write("B", comparison.B);
            WriteParts(comparison.Differences);
            if (comparison.DifferenceCount > comparison.Differences.Count) terminal.WriteLine($"… and {Number(comparison.DifferenceCount - comparison.Differences.Count, "more difference")}, which are counted and not listed");
            if (comparison.Pages is { IsSame: false } pages) Write(pages);
            WriteForms(comparison.Forms);
            if (comparison.Remarks.Count > 0) terminal.WriteLine();
            foreach (string remark in comparison.Remarks) terminal.WriteLine(remark);
            terminal.WriteLine();
        }

        Summarize(comparison);
    }

    private void Write(string letter, ComparedSide side)
    {
        string name = side.GuestName is string guest ? $" \"{guest}\"" : "";
        string saved = side.Producer is XenVersion xen ? $", saved by Xen {xen}" : "";
        string errors = side.Errors > 0 ? $"; holdfast check finds {Number(side.Errors, "error")}" : "";
        terminal.WriteLine($"{letter}  {side.Name}: {ImageKindName.Of(side.Kind)}, {side.GuestType} guest{name}{saved}{errors}");
    }

    private void WriteParts(IReadOnlyList<ImageDifference> differences)
    {
        // What is about whole parts stands in lines below each other, and everything else apart.
        bool isInLines = false;
        foreach (IGrouping<string, ImageDifference> part in differences.GroupBy(difference => difference.Part, StringComparer.Ordinal))
        {
            ImageDifference[] fields = [.. part.Where(difference => difference.Field is not null)];
            if (!isInLines || fields.Length > 0) terminal.WriteLine();
            foreach (ImageDifference whole in part.Where(difference => difference.Field is null)) terminal.WriteLine($"{part.Key}: {InWords(whole)}");
            isInLines = fields.Length == 0;
            if (isInLines) continue;
            terminal.WriteLine(part.Key);
            WriteNames("only in A", fields.Where(difference => IsThere(difference) && difference.What == DifferenceKind.OnlyInA));
            WriteNames("only in B", fields.Where(difference => IsThere(difference) && difference.What == DifferenceKind.OnlyInB));
            WriteRows([.. fields.Where(difference => !IsThere(difference))]);
        }
    }

    /// <summary>True for what an image has or has not, and that has no value: a feature.</summary>
    private static bool IsThere(ImageDifference difference) => difference.What != DifferenceKind.Differs && (difference.A ?? difference.B)!.Value.Data == "true";

    private static string InWords(ImageDifference whole) => whole.What switch
    {
        DifferenceKind.OnlyInA => $"only in A, {whole.A!.Value.Text}",
        DifferenceKind.OnlyInB => $"only in B, {whole.B!.Value.Text}",
        _ => $"{whole.A!.Value.Text} in A, {whole.B!.Value.Text} in B",
    };

    private void WriteNames(string title, IEnumerable<ImageDifference> differences)
    {
        string line = "";
        foreach (ImageDifference difference in differences)
        {
            if (line.Length == 0) line = $"{Indent}{title}:";
            else if (line.Length + 1 + difference.Field!.Length > LineLength)
            {
                terminal.WriteLine(line);
                line = $"{Indent}{Indent}";
            }

            line += $" {difference.Field}";
        }

        if (line.Length > 0) terminal.WriteLine(line);
    }

    private void WriteRows(ImageDifference[] differences)
    {
        if (differences.Length == 0) return;
        ImageDifference[] shown = all || differences.Length <= MostRows + 1 ? differences : differences[..MostRows];
        (string Field, string A, string B)[] rows = [("", "A", "B"), .. shown.Select(difference => (difference.Field!, Cell(difference.A), Cell(difference.B)))];
        int field = Math.Min(WidestField, rows.Max(row => row.Field.Length)), value = rows.Max(row => row.A.Length);
        foreach ((string name, string a, string b) in rows) terminal.WriteLine($"{Indent}{name.PadRight(field)}{Indent}{a.PadRight(value)}{Indent}{b}".TrimEnd());
        if (shown.Length < differences.Length) terminal.WriteLine($"{Indent}… and {differences.Length - shown.Length} more; --all shows them");
    }

    private string Cell(ComparedValue? value)
    {
        if (value is not { } some) return Nothing;
        return all || some.Text.Length <= WidestValue ? some.Text : $"{some.Text[..WidestValue]}…";
    }

    private void Write(PageComparison pages)
    {
        terminal.WriteLine();
        terminal.WriteLine("memory");
        terminal.WriteLine($"{Indent}{Number((long)pages.InA, "frame")} in A, {Number((long)pages.InB, "frame")} in B{(pages.SameContents > 0 ? $"; {Number((long)pages.SameContents, "frame")} of both with the same contents" : "")}");
        WriteRuns(pages, PageDifferenceKind.OnlyInA, pages.OnlyInA, "only in A");
        WriteRuns(pages, PageDifferenceKind.OnlyInB, pages.OnlyInB, "only in B");
        WriteRuns(pages, PageDifferenceKind.Type, pages.OtherType, "of another type");
        WriteRuns(pages, PageDifferenceKind.Contents, pages.OtherContents, "with other contents");
        if (pages.MoreRuns > 0) terminal.WriteLine($"{Indent}… and {Number(pages.MoreRuns, "more run")}, which are counted and not listed");
    }

    private void WriteRuns(PageComparison pages, PageDifferenceKind what, ulong frames, string words)
    {
        if (frames == 0) return;
        List<PageDifference> runs = Joined(pages.Runs.Where(run => run.What == what));
        List<PageDifference> shown = all || runs.Count <= MostRuns + 1 ? runs : runs[..MostRuns];
        terminal.WriteLine($"{Indent}{Number((long)frames, "frame")} {words}");
        foreach (PageDifference run in shown)
        {
            string types = what == PageDifferenceKind.Type ? $"{Indent}{ImageDiffWord.Of(run.A)} in A, {ImageDiffWord.Of(run.B)} in B" : "";
            string place = run.Count == 1 ? $"0x{run.First:x}" : $"0x{run.First:x} to 0x{run.First + run.Count - 1:x}";
            terminal.WriteLine($"{Indent}{Indent}{place}{types}");
        }

        if (shown.Count < runs.Count) terminal.WriteLine($"{Indent}{Indent}… and {Number(runs.Count - shown.Count, "more run")}; --all shows them");
    }

    /// <summary>Runs of which neighbours are one where their types make no difference.</summary>
    private static List<PageDifference> Joined(IEnumerable<PageDifference> runs)
    {
        List<PageDifference> joined = [];
        foreach (PageDifference run in runs)
        {
            if (joined is [.., var last] && last.First + last.Count == run.First && (run.What != PageDifferenceKind.Type || (last.A, last.B) == (run.A, run.B))) joined[^1] = last with { Count = last.Count + run.Count };
            else joined.Add(run);
        }

        return joined;
    }

    private void WriteForms(IReadOnlyList<ImageDifference> forms)
    {
        if (forms.Count == 0) return;
        terminal.WriteLine();
        terminal.WriteLine("written differently, and no difference");
        WriteRows([.. forms.Select(form => form with { Field = form.Field is string field ? $"{form.Part}, {field}" : form.Part })]);
    }

    private void Summarize(ImageComparison comparison)
    {
        if (comparison.IsSame)
        {
            terminal.Write(comparison.Remarks.Count > 0 ? "no difference in what was compared" : "no difference", Color.Green);
            terminal.WriteLine();
            return;
        }

        int parts = comparison.Differences.Select(difference => difference.Part).Distinct(StringComparer.Ordinal).Count();
        string places = comparison.DifferenceCount == 0 ? "differences" : $"{Number(comparison.DifferenceCount, "difference")} in {Number(parts, "part")}";
        string memory = comparison.Pages is { IsSame: false } ? $"{(comparison.DifferenceCount == 0 ? "" : ", and")} in memory" : "";
        terminal.Write($"{places}{memory}", Color.Red);
        terminal.WriteLine();
    }

    private static string Number(long number, string what) => FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");
}
