using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Checks that a place where a hypercall has something exists: an argument, or a field of a structure that it is given.</summary>
internal static class PlaceChecker
{
    /// <summary>Checks one place, in the versions for which it is named.</summary>
    public static void Check(AbiDescription description, HypercallDescription hypercall, string place, XenVersionSpan versions, SourceLocation location, ProblemList problems)
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
        else if (versions.Since.Concat(versions.Ends).Cast<XenVersion?>().FirstOrDefault(version => !structure.Versions.Includes(version!.Value)) is { } version)
            problems.Add(location, $"'{name}' is not in Xen {version}, where this is said to hold");
    }
}
