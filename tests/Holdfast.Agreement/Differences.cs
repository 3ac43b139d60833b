namespace Holdfast.Agreement;

/// <summary><c>differences.tsv</c>: the images that the checker is known to judge otherwise than real Xen, each with the reason.</summary>
public static class Differences
{
    private const string Heading = "variant\treason";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_stored = new(Read);

    /// <summary>The reasons, by the name of the image.</summary>
    /// <exception cref="FormatException">A line is not as the format says.</exception>
    public static IReadOnlyDictionary<string, string> Read()
    {
        string[] lines = File.ReadAllLines(Path.Combine(JudgedImages.StoredFolder, "differences.tsv"));
        if (lines is not [Heading, ..]) throw new FormatException("differences.tsv does not begin with its heading.");
        return lines.Skip(1).Select(line => line.Split('\t')).ToDictionary(
            cells => cells[0],
            cells => cells is [_, { Length: > 0 } reason] ? reason : throw new FormatException($"differences.tsv gives no reason for {cells[0]}."),
            StringComparer.Ordinal);
    }

    /// <summary>The reason why the checker differs from a verdict; null when none is listed. One that is given for an image without a version holds on all.</summary>
    public static string? ReasonFor(Verdict verdict) => s_stored.Value.GetValueOrDefault(verdict.Id) ?? s_stored.Value.GetValueOrDefault(verdict.Name);
}
