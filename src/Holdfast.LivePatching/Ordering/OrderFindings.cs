namespace Holdfast.LivePatching.Ordering;

/// <summary>What was found while payloads were ordered.</summary>
/// <param name="version">The version of Xen whose rules apply; null for those of every version.</param>
internal sealed class OrderFindings(XenVersion? version)
{
    private const int MostNames = 6;

    private readonly DiagnosticBag _bag = new() { Target = version };

    /// <summary>What does not go together.</summary>
    public List<PayloadConflict> Conflicts { get; } = [];

    /// <summary>How many errors there are.</summary>
    public long Errors => _bag.Errors;

    /// <summary>How many warnings there are.</summary>
    public long Warnings => _bag.Warnings;

    /// <summary>True when a rule holds for that version.</summary>
    public bool Holds(Rule rule) => version is not XenVersion known || rule.AppliesTo(known);

    /// <summary>Adds a finding on a payload as a whole.</summary>
    public void Add(Rule rule, OrderedPayload payload, string message) => Add(rule, 0, payload.Name, message);

    /// <summary>Adds that a payload is refused because of another one, or of Xen when there is no other.</summary>
    public void Add(Rule rule, OrderedPayload payload, OrderedPayload? other, string what, string message)
    {
        Conflicts.Add(new PayloadConflict(payload, other, what));
        Add(rule, payload, message);
    }

    /// <summary>Adds a finding.</summary>
    public void Add(Rule rule, long offset, string path, string message) => _bag.Report(rule, offset, ContentPath.Root / path, message);

    /// <summary>The findings, by rule; how many more there are of one stands behind the last of it.</summary>
    public ImmutableArray<Diagnostic> InOrder() => [.. _bag.ToImmutable().OrderBy(finding => finding.Id, StringComparer.Ordinal).ThenBy(finding => finding.Path.Length == 0)];

    /// <summary>Some names as a part of a sentence; of many, the first.</summary>
    public static string Names(IReadOnlyList<string> names)
    {
        if (names.Count == 1) return names[0];
        return names.Count <= MostNames
            ? $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}"
            : $"{string.Join(", ", names.Take(MostNames - 1))} and {names.Count - MostNames + 1} more";
    }
}
