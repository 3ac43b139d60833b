using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Checks that the code of every operation is somewhere, once, and has room there.</summary>
internal static class SelectorChecker
{
    public static void Check(AbiDescription description, HypercallDescription hypercall, ProblemList problems)
    {
        foreach (SelectorDescription selector in hypercall.Selectors)
        {
            PlaceChecker.Check(description, hypercall, selector.Place, selector.Versions, selector.Location, problems);
            if (hypercall.Selectors.TakeWhile(other => !ReferenceEquals(other, selector)).Any(other => other.Versions.Overlaps(selector.Versions)))
                problems.Add(selector.Location, $"'{hypercall.Name}' already has a selector in some of these versions");
            foreach (OperationDescription operation in hypercall.Operations.Where(operation => operation.Code > selector.MaxCode && operation.Versions.Overlaps(selector.Versions)))
                problems.Add(operation.Location, $"the code {operation.Code} of '{operation.Name}' does not fit into the bits {selector.FirstBit}..{selector.LastBit} of '{selector.Place}'");
        }

        foreach (OperationDescription operation in hypercall.Operations.Where(operation => operation.Code is not null))
        {
            if (hypercall.Selectors.Count > 0 && !hypercall.Selectors.Any(selector => selector.Versions.Overlaps(operation.Versions)))
                problems.Add(operation.Location, $"'{hypercall.Name}' has no selector in any version that has '{operation.Name}'");
            if (operation.SubCode is not null && !hypercall.SubSelectors.Any(selector => selector.Code == operation.Code && selector.Versions.Overlaps(operation.Versions)))
                problems.Add(operation.Location, $"'{operation.Name}' has a code in the operation {operation.Code}, and 'sub_selectors' of '{hypercall.Name}' does not say where it is");
        }

        CheckSubs(description, hypercall, problems);
    }

    private static void CheckSubs(AbiDescription description, HypercallDescription hypercall, ProblemList problems)
    {
        List<(ulong Code, XenVersionSpan Versions)> seen = [];
        foreach (SubSelectorDescription selector in hypercall.SubSelectors)
        {
            if (selector.Field.Length > 0) PlaceChecker.Check(description, hypercall, selector.Field, selector.Versions, selector.Location, problems);
            if (seen.Exists(other => other.Code == selector.Code && other.Versions.Overlaps(selector.Versions)))
                problems.Add(selector.Location, $"the parts of the operation {selector.Code} already have a selector in some of these versions");
            if (!hypercall.Operations.Any(operation => operation.Code == selector.Code && operation.SubCode is not null && operation.Versions.Overlaps(selector.Versions)))
                problems.Add(selector.Location, $"no operation of '{hypercall.Name}' is a part of the operation {selector.Code} in these versions");
            seen.Add((selector.Code, selector.Versions));
        }
    }
}
