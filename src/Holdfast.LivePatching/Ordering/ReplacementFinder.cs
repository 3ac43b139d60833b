namespace Holdfast.LivePatching.Ordering;

/// <summary>Finds out what comes of replacing all payloads by one.</summary>
internal static class ReplacementFinder
{
    /// <summary>The outcome for each payload that can replace others: those that depend on Xen and can be uploaded.</summary>
    /// <param name="payloads">All payloads, by name.</param>
    /// <param name="onXen">Those that depend on Xen, by name.</param>
    /// <param name="bringers">The payloads that can be applied, by the symbols that they bring.</param>
    /// <param name="findings">Takes the payloads with which nothing is replaced.</param>
    public static IEnumerable<Replacement> Find(
        ImmutableArray<OrderedPayload> payloads, IReadOnlyList<OrderedPayload> onXen, IReadOnlyDictionary<string, List<OrderedPayload>> bringers, OrderFindings findings)
    {
        OrderedPayload[] applicable = [.. payloads.Where(payload => payload.Standing == PayloadStanding.Applicable)];
        if (findings.Holds(OrderRules.ReplaceWithHooks))
        {
            foreach (OrderedPayload payload in applicable)
                if (payload.Identity.VetoingHooks.ToArray() is { Length: > 0 } hooks)
                    findings.Add(OrderRules.ReplaceWithHooks, payload, $"It has {(hooks.Length == 1 ? "the hook" : "the hooks")} {OrderFindings.Names(hooks)}: it replaces nothing, and nothing is replaced while it is applied.");
        }

        string[] functions = [.. applicable.SelectMany(payload => payload.Identity.Functions).Select(function => function.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return onXen.Where(payload => payload.Standing == PayloadStanding.Applicable).Select(payload =>
        {
            HashSet<string> kept = payload.Identity.Functions.Select(function => function.Name).ToHashSet(StringComparer.Ordinal);
            return new Replacement(payload)
            {
                Hooks = findings.Holds(OrderRules.ReplaceWithHooks) ? [.. payload.Identity.VetoingHooks] : [],
                Clash = ClashOf(payload, bringers),
                LostCount = functions.Length - kept.Count,
                Lost = [.. functions.Where(function => !kept.Contains(function)).Take(Replacement.MostLost)],
            };
        });
    }

    private static (OrderedPayload Other, string Symbol)? ClashOf(OrderedPayload payload, IReadOnlyDictionary<string, List<OrderedPayload>> bringers)
    {
        foreach (string symbol in payload.Identity.NewSymbols)
            if (bringers[symbol].Find(other => other != payload) is OrderedPayload other)
                return (other, symbol);
        return null;
    }
}
