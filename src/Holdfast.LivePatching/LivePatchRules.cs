using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Loading;
using Holdfast.LivePatching.Ordering;
using Holdfast.LivePatching.Signing;

namespace Holdfast.LivePatching;

/// <summary>Every rule that a live patch is judged by. Each subject declares its own; here they are found by id.</summary>
public static class LivePatchRules
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. FileRules.All
            .Concat(LinkRules.All)
            .Concat(SectionRules.All)
            .Concat(FunctionRules.All)
            .Concat(TableRules.All)
            .Concat(ReviewRules.All)
            .Concat(OrderRules.All)
            .Concat(SignatureRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule with the given id, such as HF3605; null when there is none. Case does not matter.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
