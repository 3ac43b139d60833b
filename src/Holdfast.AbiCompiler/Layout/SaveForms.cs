using Holdfast.Content;

namespace Holdfast.AbiCompiler.Layout;

/// <summary>The forms that a record of the HVM context had.</summary>
internal static class SaveForms
{
    /// <summary>
    /// The forms of a structure that grew: each place where its fields begin to need a newer Xen is where an older version's form ends. What took the
    /// place of something else is no growth.
    /// </summary>
    public static IEnumerable<(int Size, XenVersionSpan Versions)> Of(StructureLayout layout)
    {
        XenVersionSpan current = layout.Structure.Versions;
        foreach (FieldLayout field in layout.Fields)
        {
            XenVersionSpan versions = field.Field.Versions;
            if (field.Field.Otherwise is not null || versions.Since.Count == 0 || versions.StartsWith(current)) continue;
            if (field.Offset > 0) yield return (field.Offset, current);
            current = versions;
        }

        yield return (layout.Size, current);
    }
}
