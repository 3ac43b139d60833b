namespace Holdfast.AbiCompiler.Comparing;

/// <summary>What a comparison in one direction says of one item.</summary>
/// <param name="Subject">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Affected">Who is affected.</param>
/// <param name="Changes">What changed.</param>
/// <param name="Aliases">What else it is called.</param>
/// <param name="IsGuarded">True when the hypervisor compares the version for which a caller was built, and it differs.</param>
/// <param name="InFlight">What becomes of a preempted call; null for what is never preempted.</param>
internal sealed record Judgement(
    AbiSubject Subject, string Name, IReadOnlyList<string> Affected, IReadOnlyList<AbiChange> Changes, IReadOnlyList<string> Aliases, bool IsGuarded = false, InFlight? InFlight = null)
{
    /// <summary>True for a structure whose changes are also those of an operation or of a record.</summary>
    public bool IsPart { get; init; }

    /// <summary>The verdict that follows.</summary>
    public AbiVerdict Verdict()
    {
        Remedy remedy = Changes.Select(change => change.Remedy).DefaultIfEmpty(Remedy.None).Max();
        Compatibility compatibility = remedy switch
        {
            Remedy.None => Compatibility.BinaryCompatible,
            Remedy.Rebuild when IsGuarded => Compatibility.SourceCompatible,
            _ => Compatibility.Breaking,
        };
        string[] parts = [.. Changes.Where(change => change.Remedy == remedy).Select(change => change.Part).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (IsGuarded && remedy != Remedy.None && parts.Length > 0)
        {
            string until = remedy == Remedy.Rebuild ? "built again" : "changed";
            return new AbiVerdict(compatibility, [$"refused until its caller is {until}: {string.Join(", ", parts)}"], remedy == Remedy.Rebuild, InFlight);
        }

        string[] effects = [.. Changes.Where(change => remedy == Remedy.None || change.Remedy != Remedy.None).GroupBy(change => change.Effect, StringComparer.Ordinal).Select(EffectOn)];
        return new AbiVerdict(compatibility, effects, remedy == Remedy.Rebuild, InFlight);
    }

    private static string EffectOn(IGrouping<string, AbiChange> changes)
    {
        string parts = string.Join(", ", changes.Select(change => change.Part).OfType<string>().Distinct(StringComparer.Ordinal));
        return parts.Length == 0 ? changes.Key : $"{changes.Key}: {parts}";
    }
}
