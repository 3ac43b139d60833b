namespace Holdfast.Agreement;

/// <summary>One line of <c>crossings.tsv</c>: an unmodified guest that was saved on one host of the lab and restored on another, or on the same.</summary>
/// <param name="Guest">The guest: <c>pvh1</c>.</param>
/// <param name="SavedOn">The version that saved it: "4.17".</param>
/// <param name="RestoredOn">The version that was to restore it.</param>
/// <param name="Outcome">What <c>xl restore</c> made of it.</param>
/// <param name="Checker">What the checker said of it before, in a word.</param>
/// <param name="Rules">The ids of the rules behind that.</param>
public sealed record Crossing(string Guest, string SavedOn, string RestoredOn, Outcome Outcome, string Checker, string Rules)
{
    private const string Heading = "guest\tsaved_on\trestored_on\treal\tchecker\trules";

    /// <summary>Where they are stored.</summary>
    public static string StoredFile => Path.Combine(JudgedImages.StoredFolder, "crossings.tsv");

    /// <summary>Reads the stored ones.</summary>
    /// <exception cref="FormatException">A line is not as the format says.</exception>
    public static IReadOnlyList<Crossing> Read()
    {
        string[] lines = File.ReadAllLines(StoredFile);
        if (lines is not [Heading, ..]) throw new FormatException("crossings.tsv does not begin with its heading.");
        return [.. lines.Skip(1).Select(Parse)];
    }

    /// <summary>The whole file.</summary>
    public static string ToText(IEnumerable<Crossing> crossings) =>
        Heading + "\n" + string.Concat(crossings.Select(crossing =>
            $"{crossing.Guest}\t{crossing.SavedOn}\t{crossing.RestoredOn}\t{Verdict.TextOf(crossing.Outcome)}\t{crossing.Checker}\t{crossing.Rules}\n"));

    private static Crossing Parse(string line) => line.Split('\t') is [var guest, var saved, var restored, var outcome, var checker, var rules]
        ? new Crossing(guest, saved, restored, Verdict.OutcomeOf(outcome), checker, rules)
        : throw new FormatException($"Not a crossing: {line}");
}
