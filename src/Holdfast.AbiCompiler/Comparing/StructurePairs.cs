using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Finds the structures of two versions that are forms of one.</summary>
internal static class StructurePairs
{
    /// <summary>
    /// The form that another version has of a structure: the one with the same name or, where the description has a structure for each form,
    /// the one that has the same name in Xen and that the first version has not. Null when there is none. Each is the form of the other.
    /// </summary>
    public static StructureDescription? Match(AbiSide side, StructureDescription structure, AbiSide other) =>
        FormOf(structure, other) is { } form && ReferenceEquals(FormOf(form, side), structure) ? form : null;

    /// <summary>The name that a structure and its other form go by: that of the newer one.</summary>
    public static string NameOf(StructureDescription structure, StructureDescription? other)
    {
        if (other is null) return structure.Name;
        XenVersion newest = new(int.MaxValue, 0);
        int order = (structure.Versions.Until ?? newest).CompareTo(other.Versions.Until ?? newest);
        if (order == 0) order = string.CompareOrdinal(other.Name, structure.Name);
        return order >= 0 ? structure.Name : other.Name;
    }

    private static StructureDescription? FormOf(StructureDescription structure, AbiSide side)
    {
        if (side.Description.FindStructure(structure.Name) is { } same && side.Has(same.Versions)) return same;
        StructureDescription[] forms = [.. side.Description.FindStructures(structure.XenName).Where(candidate => side.Has(candidate.Versions) && !candidate.Versions.Overlaps(structure.Versions))];
        return Array.Find(forms, candidate => string.Equals(Stem(candidate), Stem(structure), StringComparison.Ordinal)) ?? forms.FirstOrDefault();
    }

    /// <summary>The name without what tells the forms of one structure apart.</summary>
    private static string Stem(StructureDescription structure)
    {
        int end = structure.Name.IndexOf("Before", StringComparison.Ordinal);
        return end > 0 ? structure.Name[..end] : structure.Name;
    }
}
