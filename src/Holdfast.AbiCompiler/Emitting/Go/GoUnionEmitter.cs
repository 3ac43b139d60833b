using System.Globalization;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>
/// Emits a union: its bytes, with the width and the order that they were read with where they mean nothing without; and for each structure
/// that it may hold a method to get it and one to set it, which look at the tag.
/// </summary>
internal sealed class GoUnionEmitter(AbiDescription description, StructureDescription structure, GoTypes types, GoWriter code)
{
    public void EmitType(FieldDescription field, FieldType.Union union)
    {
        string name = GoNames.UnionType(structure, field);
        string tag = union.Tag is null ? "no field says which" : $"{union.Tag} says which";
        code.Line();
        code.Comment($"{name} holds the bytes of one of several structures; {tag}. The methods of {structure.Name} know them.");
        code.Open($"type {name} struct");
        code.Comment("As they stand in memory; what no structure takes is zero.");
        code.Line(string.Create(CultureInfo.InvariantCulture, $"Bytes [{types.UnionSize(union)}]byte"));
        if (types.KeepsWidth(union))
        {
            code.UseOwn(GoNames.Wire);
            code.Line();
            code.Comment("The width of the caller whose bytes they are. They are not encoded for another one.");
            code.Line("Width wire.Width");
        }

        if (types.KeepsOrder(union))
        {
            code.Use("encoding/binary");
            code.Line();
            code.Comment("The order of the stream that they are from. They are not encoded in another one.");
            code.Line("Order binary.ByteOrder");
        }

        code.Close();
    }

    public void EmitArm(GoArms arms)
    {
        FieldType.Union union = (FieldType.Union)arms.Field.Type;
        string structureType = types.Qualify(arms.Structure, code);
        string member = "s." + arms.Field.PascalName;
        bool takesWidth = types.KeepsWidth(union);
        bool takesOrder = types.KeepsOrder(union);
        string doc = string.Join(' ', arms.Arms.Select(arm => arm.Doc).Distinct(StringComparer.Ordinal));
        string held = union.Tag is null
            ? $"what {arms.Field.Name} holds, taken for {arms.Structure}: no field says whether it is one"
            : $"what {arms.Field.Name} holds when {union.Tag} is {string.Join(" or ", arms.Arms.Select(arm => Tag(arm, union)))}";
        string otherwise = union.Tag is null ? "" : $" It is an error when {union.Tag} is something else.";

        code.Line();
        code.Comment($"As{arms.Name} returns {held}. {doc}{otherwise}");
        code.Open($"func (s *{structure.Name}) As{arms.Name}() (value {structureType}, err error)");
        CheckTag(arms, union, "return value, ");
        if (types.DependsOnWidth(arms.Structure) || (types.IsStream && types.TakesOrder(arms.Structure)))
        {
            // An empty union has no width and no order, and is zero in all of them.
            code.Open($"if {member} == ({GoNames.UnionType(structure, arms.Field)}{{}})");
            code.Line("return value, nil");
            code.Close();
        }

        code.Line($"err = value.Decode({member}.Bytes[:]{Arguments(arms.Structure, takesWidth ? member + ".Width" : "", takesOrder ? member + ".Order" : "")})");
        code.Line("return value, err");
        code.Close();

        List<string> parameters = [$"value *{structureType}"];
        if (takesWidth) parameters.Add("width wire.Width");
        if (takesOrder) parameters.Add("order binary.ByteOrder");
        List<string> circumstances = [];
        if (takesWidth) circumstances.Add("Width: width");
        if (takesOrder) circumstances.Add("Order: order");
        code.Line();
        code.Comment($"Set{arms.Name} sets {(union.Tag is null ? $"what {arms.Field.Name} holds" : held)}.{otherwise}");
        code.Open($"func (s *{structure.Name}) Set{arms.Name}({string.Join(", ", parameters)}) error");
        CheckTag(arms, union, "return ");
        code.Line($"u := {GoNames.UnionType(structure, arms.Field)}{{{string.Join(", ", circumstances)}}}");
        code.Try($"value.Encode(u.Bytes[:]{Arguments(arms.Structure, "width", "order")})");
        code.Line($"{member} = u");
        code.Line("return nil");
        code.Close();
    }

    private void CheckTag(GoArms arms, FieldType.Union union, string give)
    {
        if (union.Tag is not { } tag) return;
        FieldDescription field = structure.Fields.First(item => string.Equals(item.Name, tag, StringComparison.Ordinal));
        code.UseOwn(GoNames.Wire);
        code.Open($"if {string.Join(" && ", arms.Arms.Select(arm => $"s.{field.PascalName} != {arm.When}"))}");
        code.Line($"{give}wire.OtherTag({GoNames.Literal($"{structure.Name}.{tag}")}, uint64(s.{field.PascalName}), {GoNames.Literal(arms.Structure)})");
        code.Close();
    }

    /// <summary>A tag's value, by its name where it has one.</summary>
    private string Tag(UnionArm arm, FieldType.Union union)
    {
        FieldDescription field = structure.Fields.First(item => string.Equals(item.Name, union.Tag, StringComparison.Ordinal));
        EnumValue? named = field.Enum is { } values ? description.FindEnum(values)!.Values.FirstOrDefault(value => value.Value == arm.When) : null;
        return named?.Name ?? arm.When.ToString(CultureInfo.InvariantCulture);
    }

    private string Arguments(string arm, string width, string order)
    {
        string arguments = types.DependsOnWidth(arm) ? $", {width}" : "";
        if (!types.TakesOrder(arm)) return arguments;
        return $"{arguments}, {(types.IsStream ? order : types.Order(code))}";
    }
}
