using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>
/// Checks that files do not need one another in a circle: each is a package in languages whose packages cannot import each other. Enumerations
/// do not count, because a field that has one is an integer.
/// </summary>
internal static class DependencyChecker
{
    private static readonly IEqualityComparer<AbiFile> s_same = ReferenceEqualityComparer.Instance;

    public static void Check(AbiDescription description, ProblemList problems)
    {
        Dictionary<AbiFile, AbiFile[]> needed = description.Files.ToDictionary(file => file, file => Uses(description, file).Select(use => use.Needed).ToArray(), s_same);
        foreach (AbiFile file in description.Files)
        {
            foreach ((AbiFile other, StructureDescription structure, string name, SourceLocation location) in Uses(description, file))
            {
                if (!Reaches(other, file, needed)) continue;
                problems.Add(location, $"'{structure.Name}' holds '{name}' of {other.Path}, which needs {file.Path} in turn: files should not need one another in a circle");
            }
        }
    }

    /// <summary>The structures of other files that those of a file hold.</summary>
    private static IEnumerable<(AbiFile Needed, StructureDescription Structure, string Name, SourceLocation Location)> Uses(AbiDescription description, AbiFile file) =>
        from structure in file.Structures
        from field in structure.Fields
        from name in field.Type.StructureNames
        where description.FindStructure(name) is not null
        let needed = description.FileOf(name)
        where !ReferenceEquals(needed, file)
        select (needed, structure, name, field.TypeLocation);

    private static bool Reaches(AbiFile from, AbiFile to, Dictionary<AbiFile, AbiFile[]> needed)
    {
        HashSet<AbiFile> seen = new(s_same);
        Stack<AbiFile> waiting = new([from]);
        while (waiting.TryPop(out AbiFile? file))
        {
            if (ReferenceEquals(file, to)) return true;
            if (!seen.Add(file)) continue;
            foreach (AbiFile next in needed[file]) waiting.Push(next);
        }

        return false;
    }
}
