using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>The arms of a union as methods of the structure that it stands in: a structure that serves several tags is one arm.</summary>
/// <param name="Field">The union.</param>
/// <param name="Name">What the methods are called, behind <c>As</c> and <c>Set</c>.</param>
/// <param name="Path">What a path to a field says for the arm.</param>
/// <param name="Arms">The arm, once for each tag.</param>
internal sealed record GoArms(FieldDescription Field, string Name, string Path, IReadOnlyList<UnionArm> Arms)
{
    /// <summary>The name of the structure.</summary>
    public string Structure => Arms[0].Structure;

    /// <summary>All arms of all unions of a structure.</summary>
    public static IEnumerable<GoArms> Of(StructureDescription structure)
    {
        FieldDescription[] unions = [.. structure.Fields.Where(field => field.Type is FieldType.Union)];
        return from field in unions
               from arms in ((FieldType.Union)field.Type).Arms.GroupBy(arm => arm.Name ?? arm.Structure, StringComparer.Ordinal)
               select new GoArms(field, (unions.Length > 1 ? field.PascalName : "") + NameOf(structure, arms.First()), arms.Key, [.. arms]);
    }

    /// <summary>Structures of arms are often named for the structure around them; that is not said twice.</summary>
    private static string NameOf(StructureDescription structure, UnionArm arm)
    {
        if (arm.Name is { } name) return Names.ToPascalCase(name);
        bool repeats = arm.Structure.Length > structure.Name.Length && arm.Structure.StartsWith(structure.Name, StringComparison.Ordinal) && char.IsAsciiLetterUpper(arm.Structure[structure.Name.Length]);
        return repeats ? arm.Structure[structure.Name.Length..] : arm.Structure;
    }
}
