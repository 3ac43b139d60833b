using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Hypercalls;
using Holdfast.Streams.Libxc;
using Holdfast.Streams.Libxl;
using Holdfast.Streams.Pages;
using Holdfast.Streams.Policies;
using Holdfast.Streams.Pv;
using Holdfast.Streams.Xl;

namespace Holdfast.Streams;

/// <summary>Every rule that an image is judged by. Each subject declares its own; here they are found by id.</summary>
public static class RuleCatalog
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. InputRules.All
            .Concat(XlRules.All)
            .Concat(LibxlRules.All)
            .Concat(LibxcRules.All)
            .Concat(PageRules.All)
            .Concat(PolicyRules.All)
            .Concat(HvmParamRules.All)
            .Concat(PvRules.All)
            .Concat(HvmContextRules.All)
            .Concat(CpuRules.All)
            .Concat(DeviceRules.All)
            .Concat(DomainContextRules.All)
            .Concat(CallRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule with the given id, such as HF1203; null when there is none. Case does not matter.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
