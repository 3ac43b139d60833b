using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Finds the structures of two versions that are forms of one.</summary>
internal static class StructurePairs
{
    /// <summary>
    /// The form that another version has of a structure: the one with the same name or, where the description has a structure for each form,
    /// the one that has the same name in Xen and that the first version has not. Null when there is none.
    /// </summary>
    public static StructureDescription? Match(AbiSide other, StructureDescription structure)
    {
        if (other.Description.FindStructure(structure.Name) is { } same && other.Has(same.Versions)) return same;
        StructureDescription[] forms = [.. other.Description.FindStructures(structure.XenName).Where(candidate => other.Has(candidate.Versions) && !candidate.Versions.Overlaps(structure.Versions))];
        return Array.Find(forms, candidate => string.Equals(Stem(candidate), Stem(structure), StringComparison.Ordinal)) ?? forms.FirstOrDefault();
    }

    /// <summary>The name that a structure and its other form go by: that of the newer one.</summary>
    public static string NameOf(StructureDescription structure, StructureDescription? other) => other is { Versions.Until: null } || other?.Versions.Until > structure.Versions.Until ? other.Name : structure.Name;

    /// <summary>The name without what tells the forms of one structure apart.</summary>
    private static string Stem(StructureDescription structure)
    {
        int end = structure.Name.IndexOf("Before", StringComparison.Ordinal);
        return end > 0 ? structure.Name[..end] : structure.Name;
    }
}
