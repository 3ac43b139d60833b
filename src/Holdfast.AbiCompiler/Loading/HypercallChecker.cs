using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Checks that what hypercalls name exists, and that nothing is said twice for one version.</summary>
internal static class HypercallChecker
{
    public static void Check(AbiDescription description, ProblemList problems)
    {
        foreach (HypercallDescription hypercall in description.Hypercalls)
        {
            SelectorChecker.Check(description, hypercall, problems);
            foreach (ContinuationDescription continuation in hypercall.Continuations)
            {
                foreach (ProgressPlace place in continuation.Places.Where(place => place.Kind != ProgressPlaceKind.Hypercall))
                    PlaceChecker.Check(description, hypercall, place.Name, continuation.Versions, place.Location, problems);
            }

            CheckHistory(hypercall, problems);
            foreach (OperationDescription operation in hypercall.Operations) CheckOperation(description, hypercall, operation, problems);
            CheckCodes(hypercall, problems);
        }

        CheckUnique(description.Hypercalls.Select(call => (call.Number, call.Versions, call.Location)), "hypercall has the number", problems);
    }

    private static void CheckOperation(AbiDescription description, HypercallDescription hypercall, OperationDescription operation, ProblemList problems)
    {
        foreach (string name in operation.StructureNames)
        {
            if (description.FindStructure(name) is null)
                problems.Add(operation.ArgumentLocation, $"no structure is named '{name}'.{NearMatch.Suggest(name, description.StructureNames)}");
        }

        foreach (AlternativeArgument alternative in operation.Instead)
        {
            if (alternative.Structure.Length > 0 && description.FindStructure(alternative.Structure) is null)
                problems.Add(alternative.Location, $"no structure is named '{alternative.Structure}'.{NearMatch.Suggest(alternative.Structure, description.StructureNames)}");
        }

        foreach (BufferDescription buffer in operation.Buffers)
        {
            if (buffer.Type is FieldType.Structure { Name: var name } && description.FindStructure(name) is null)
                problems.Add(buffer.Location, $"no type or structure is named '{name}'.{NearMatch.Suggest(name, [.. description.StructureNames, .. TypeNames.Simple])}");
        }

        if (operation.Code is null && (hypercall.Selectors.Count > 0 || hypercall.Operations.Count > 1))
            problems.Add(operation.Location, $"'{operation.Name}' needs a 'code', since '{hypercall.Name}' does several things");
        if (operation.Code is not null && hypercall.Selectors.Count == 0)
            problems.Add(operation.Location, $"'{operation.Name}' has a code, and '{hypercall.Name}' does not say with 'selector' where it is");
        string[] continuations = [.. hypercall.Continuations.Select(continuation => continuation.Name).Distinct(StringComparer.Ordinal)];
        if (operation.Continuation is { } wanted && !continuations.Contains(wanted, StringComparer.Ordinal))
            problems.Add(operation.ContinuationLocation, $"'{hypercall.Name}' has no continuation '{wanted}'.{NearMatch.Suggest(wanted, continuations)}");
    }

    private static void CheckHistory(HypercallDescription hypercall, ProblemList problems)
    {
        foreach (IGrouping<string, ContinuationDescription> group in hypercall.Continuations.GroupBy(continuation => continuation.Name, StringComparer.Ordinal))
        {
            ContinuationDescription[] forms = [.. group];
            for (int i = 1; i < forms.Length; i++)
            {
                ContinuationDescription form = forms[i];
                ContinuationDescription[] others = [.. forms.Take(i).Where(earlier => earlier.Versions.Overlaps(form.Versions))];
                if (Array.Exists(others, other => form.Case is null || other.Case is null || string.Equals(other.Case, form.Case, StringComparison.Ordinal)))
                    problems.Add(form.Location, $"a continuation '{group.Key}' already holds for some of these versions");
                else if (Array.Find(others, other => !other.IsMarked && !form.IsMarked) is { } like)
                    problems.Add(form.Location, $"nothing tells the case '{form.Case}' of '{group.Key}' from '{like.Case}': one of them needs a place with 'is'");
            }
        }
    }

    private static void CheckCodes(HypercallDescription hypercall, ProblemList problems)
    {
        OperationDescription[] operations = [.. hypercall.Operations];
        for (int i = 1; i < operations.Length; i++)
        {
            OperationDescription operation = operations[i];
            if (operations.Take(i).Any(other => other.Code == operation.Code && other.SubCode == operation.SubCode && other.Versions.Overlaps(operation.Versions)))
                problems.Add(operation.Location, $"a second operation of '{hypercall.Name}' has the code {operation.Code}{(operation.SubCode is { } sub ? $", {sub}" : "")} in the same versions");
        }
    }

    private static void CheckUnique(IEnumerable<(ulong Number, XenVersionSpan Versions, SourceLocation Location)> items, string what, ProblemList problems)
    {
        List<(ulong Number, XenVersionSpan Versions)> seen = [];
        foreach ((ulong number, XenVersionSpan versions, SourceLocation location) in items)
        {
            if (seen.Exists(other => other.Number == number && other.Versions.Overlaps(versions))) problems.Add(location, $"a second {what} {number}");
            seen.Add((number, versions));
        }
    }
}
