using Holdfast.LivePatching.Signing;

namespace Holdfast.LivePatching;

/// <summary>Every rule that a live patch is judged by. Each subject declares its own; here they are found by id.</summary>
public static class LivePatchRuleCatalog
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. SignatureRules.All.OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The rule with the given id, such as HF3801; null when there is none. Case does not matter.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
