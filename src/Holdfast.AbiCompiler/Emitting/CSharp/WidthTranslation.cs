using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>
/// What has to be known before a structure can be translated to another width. Most of it is read and written again; but a union whose layout depends on
/// the width is bytes, and they have to be translated as the structure that they are.
/// </summary>
internal sealed class WidthTranslation(AbiDescription description, LayoutEngine layouts)
{
    /// <summary>True when a union of the structure, or of one inside of it, depends on the width.</summary>
    public bool HoldsWideUnion(StructureDescription structure) => Members(structure).Any(HoldsWideUnion);

    /// <summary>True when a field is such a union, or holds one.</summary>
    public bool HoldsWideUnion(FieldDescription field) => IsWideUnion(field) || (field.Type is FieldType.Structure { Name: var name } && HoldsWideUnion(description.FindStructure(name)!));

    /// <summary>True for a union whose layout depends on the width.</summary>
    public bool IsWideUnion(FieldDescription field) => field.Type is FieldType.Union && layouts.DependsOnWidth(field.Type);

    /// <summary>What a caller has to say, because no field does: for each such union without a tag a parameter, and its type.</summary>
    public IReadOnlyList<(string Type, string Parameter)> ArmsToChoose(StructureDescription structure) => [.. Members(structure).SelectMany(field => ArmsToChoose(structure, field))];

    /// <summary>
    /// True when it can be translated. It cannot when a caller would have to say what is in each element of an array or in a union inside another, or
    /// when such a union is there at some widths only.
    /// </summary>
    public bool IsPossible(StructureDescription structure) => Members(structure).All(field =>
        (field.Widths.Count == 0 || !HoldsWideUnion(field))
        && (!layouts.DependsOnWidth(field.Type) || field.Type.StructureNames.Select(name => description.FindStructure(name)!).All(nested =>
            IsPossible(nested) && (field is { Type: FieldType.Structure, Count: ElementCount.One } || ArmsToChoose(nested).Count == 0))));

    private IEnumerable<(string Type, string Parameter)> ArmsToChoose(StructureDescription structure, FieldDescription field) => field.Type switch
    {
        FieldType.Union { Tag: null } when IsWideUnion(field) => [($"{structure.Name}.{field.PascalName}Arm", $"{Names.ToCamelCase(field.PascalName)}Arm")],
        FieldType.Structure nested => ArmsToChoose(description.FindStructure(nested.Name)!)
            .Select(choice => (choice.Type, $"{Names.ToCamelCase(field.PascalName)}{char.ToUpperInvariant(choice.Parameter[0])}{choice.Parameter[1..]}")),
        _ => [],
    };

    private static IEnumerable<FieldDescription> Members(StructureDescription structure) => structure.Fields.Where(field => !field.Count.IsTail);
}
