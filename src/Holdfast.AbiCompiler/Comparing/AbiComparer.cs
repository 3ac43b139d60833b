namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Compares two versions of the ABI in both directions.</summary>
public static class AbiComparer
{
    /// <summary>Everything that the two have, in the order of the description: what differs, and what does not, without changes.</summary>
    /// <param name="from">The first version.</param>
    /// <param name="to">The second version.</param>
    public static IReadOnlyList<AbiDifference> Compare(AbiSide from, AbiSide to)
    {
        Dictionary<(AbiSubject, string), Judgement> forward = ByItem(Judge(from, to));
        Dictionary<(AbiSubject, string), Judgement> backward = ByItem(Judge(to, from));
        return
        [
            .. forward.Values.Select(judgement =>
            {
                Judgement reverse = backward[(judgement.Subject, judgement.Name)];
                string[] affected = [.. judgement.Affected.Union(reverse.Affected, StringComparer.Ordinal)];
                return new AbiDifference(judgement.Subject, judgement.Name, affected, judgement.Changes, judgement.Verdict(), reverse.Verdict())
                {
                    Aliases = [.. judgement.Aliases.Union(reverse.Aliases, StringComparer.Ordinal)],
                    IsPart = judgement.IsPart || reverse.IsPart,
                };
            }),
        ];
    }

    private static IEnumerable<Judgement> Judge(AbiSide from, AbiSide to) =>
        HypercallComparer.Compare(from, to).Concat(SaveRecordComparer.Compare(from, to)).Concat(StructuresComparer.Compare(from, to)).Concat(ValueComparer.Compare(from, to));

    private static Dictionary<(AbiSubject, string), Judgement> ByItem(IEnumerable<Judgement> judgements)
    {
        Dictionary<(AbiSubject, string), Judgement> items = [];
        foreach (Judgement judgement in judgements) items.TryAdd((judgement.Subject, judgement.Name), judgement);
        return items;
    }
}
