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
            if (hypercall.Selector is { } selector) CheckPlace(description, hypercall, selector, hypercall.SelectorLocation, problems);
            foreach (ContinuationDescription continuation in hypercall.Continuations)
            {
                foreach (ProgressPlace place in continuation.Places.Where(place => place.Kind != ProgressPlaceKind.Hypercall))
                    CheckPlace(description, hypercall, place.Name, place.Location, problems);
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

        foreach (BufferDescription buffer in operation.Buffers)
        {
            if (buffer.Type is FieldType.Structure { Name: var name } && description.FindStructure(name) is null)
                problems.Add(buffer.Location, $"no type or structure is named '{name}'.{NearMatch.Suggest(name, [.. description.StructureNames, .. TypeNames.Simple])}");
        }

        if (operation.Code is null && (hypercall.Selector is not null || hypercall.Operations.Count > 1))
            problems.Add(operation.Location, $"'{operation.Name}' needs a 'code', since '{hypercall.Name}' does several things");
        if (operation.Code is not null && hypercall.Selector is null)
            problems.Add(operation.Location, $"'{operation.Name}' has a code, and '{hypercall.Name}' does not say with 'selector' where it is");
        string[] continuations = [.. hypercall.Continuations.Select(continuation => continuation.Name).Distinct(StringComparer.Ordinal)];
        if (operation.Continuation is { } wanted && !continuations.Contains(wanted, StringComparer.Ordinal))
            problems.Add(operation.ContinuationLocation, $"'{hypercall.Name}' has no continuation '{wanted}'.{NearMatch.Suggest(wanted, continuations)}");
    }

    /// <summary>A place is an argument, or a field of a structure of the description.</summary>
    private static void CheckPlace(AbiDescription description, HypercallDescription hypercall, string place, SourceLocation location, ProblemList problems)
    {
        int dot = place.IndexOf('.', StringComparison.Ordinal);
        string[] arguments = [.. hypercall.Arguments.Select(argument => argument.Name)];
        if (dot < 0)
        {
            if (!arguments.Contains(place, StringComparer.Ordinal))
                problems.Add(location, $"'{hypercall.Name}' has no argument '{place}'.{NearMatch.Suggest(place, arguments)}");
            return;
        }

        string name = place[..dot];
        string field = place[(dot + 1)..];
        if (description.FindStructure(name) is not { } structure)
            problems.Add(location, $"no structure is named '{name}'.{NearMatch.Suggest(name, description.StructureNames)}");
        else if (!structure.Fields.Any(item => string.Equals(item.Name, field, StringComparison.Ordinal)))
            problems.Add(location, $"'{name}' has no field '{field}'.{NearMatch.Suggest(field, structure.Fields.Select(item => item.Name))}");
    }

    private static void CheckHistory(HypercallDescription hypercall, ProblemList problems)
    {
        foreach (IGrouping<string, ContinuationDescription> group in hypercall.Continuations.GroupBy(continuation => continuation.Name, StringComparer.Ordinal))
        {
            ContinuationDescription[] forms = [.. group];
            for (int i = 1; i < forms.Length; i++)
            {
                if (forms.Take(i).Any(earlier => earlier.Versions.Overlaps(forms[i].Versions)))
                    problems.Add(forms[i].Location, $"a continuation '{group.Key}' already holds for some of these versions");
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
