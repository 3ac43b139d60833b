using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits the members of a structure: one for each field, for each range of bits, and for each arm of a union.</summary>
internal sealed class CSharpMemberEmitter(AbiDescription description, LayoutEngine layouts, CSharpFields fields, CodeWriter code)
{
    public void Emit(FieldLayout layout)
    {
        FieldDescription field = layout.Field;
        code.Line();
        CSharpText.Summary(code, field.Doc);
        List<string> remarks = [];
        if (field.Enum is { } name)
            remarks.Add(description.FindEnum(name)!.Flags ? $"Bits of `{name}`, and unknown ones." : $"A value of `{name}`, or an unknown one.");
        if (CSharpText.VersionSentence(field.Versions) is { Length: > 0 } versions) remarks.Add(versions);
        if (field.Otherwise is { } substitute) remarks.Add(substitute == FieldSubstitute.Padding ? "Padding otherwise." : "Reserved and zero otherwise.");
        if (field.Widths.Count > 0) remarks.Add($"Only for callers of {string.Join(" or ", field.Widths)} bytes.");
        if (remarks.Count > 0) CSharpText.Remarks(code, string.Join(' ', remarks));
        code.Line($"public {fields.MemberType(layout)} {field.PascalName} {{ get; init; }}");
        foreach (BitRange bits in field.Bits) EmitBitsMember(field, (FieldType.Integer)field.Type, bits);
        if (field.Type is FieldType.Union union)
        {
            foreach (UnionArm[] arms in CSharpFields.ArmsOf(union)) EmitArms(field, union.Tag, arms);
        }
    }

    private void EmitBitsMember(FieldDescription field, FieldType.Integer type, BitRange bits)
    {
        string whole = CSharpText.TypeName(type);
        string mask = $"Bits.{bits.PascalName}Mask";
        string shift = $"Bits.{bits.PascalName}Shift";
        string Narrow(string expression) => type.Size < 4 ? $"({whole})({expression})" : expression;
        code.Line();
        CSharpText.Summary(code, bits.Doc);
        string where = bits.Width == 1 ? $"Bit {bits.First} of {field.Name}." : $"Bits {bits.First} to {bits.Last} of {field.Name}.";
        CSharpText.Remarks(code, $"{where} {CSharpText.VersionSentence(bits.Versions)}".TrimEnd());
        bool flag = bits.Width == 1 && bits.Enum is null;
        code.Open($"public {bits.Enum ?? (flag ? "bool" : whole)} {bits.PascalName}");
        if (flag)
        {
            code.Line($"get => ({field.PascalName} & {mask}) != 0;");
            code.Line($"init => {field.PascalName} = {Narrow($"value ? {field.PascalName} | {mask} : {field.PascalName} & ~{mask}")};");
        }
        else
        {
            string value = bits.Enum is null ? "value" : $"({whole})value";
            string got = $"({field.PascalName} & {mask}) >> {shift}";
            code.Line($"get => {(bits.Enum is { } name ? $"({name})({got})" : Narrow(got))};");
            code.Line($"init => {field.PascalName} = {Narrow($"({field.PascalName} & ~{mask}) | (({value} << {shift}) & {mask})")};");
        }

        code.Close();
    }

    private void EmitArms(FieldDescription field, string? tag, UnionArm[] arms)
    {
        UnionArm arm = arms[0];
        StructureDescription structure = description.FindStructure(arm.Structure)!;
        List<(string Type, string Name)> parameters = [];
        if (layouts.DependsOnWidth(structure)) parameters.Add(("int", "width"));
        if (structure.Order == WireOrder.Stream) parameters.Add(("ByteOrder", "order"));
        string local = Names.ToCamelCase(field.PascalName) + "Bytes";
        code.Line();
        CSharpText.Summary(code, string.Join(' ', arms.Select(item => item.Doc).Distinct(StringComparer.Ordinal)));
        string when = tag is null ? $"Xen's `{arm.Name}` of {field.Name}; no field says when." : $"What {field.Name} holds when {tag} is {string.Join(" or ", arms.Select(item => item.When))}.";
        IEnumerable<string> versions = arms.Select(item => CSharpText.VersionSentence(item.Versions)).Distinct(StringComparer.Ordinal);
        CSharpText.Remarks(code, string.Join(' ', [when, .. versions]).TrimEnd());
        code.Open($"public {arm.Structure} {field.PascalName}As{CSharpFields.NameOf(arm)}({string.Join(", ", parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"))})");
        code.Line($"var {local} = {field.PascalName};");
        code.Line($"return {arm.Structure}.Read({local}.AsSpan(){string.Concat(parameters.Select(parameter => $", {parameter.Name}"))});");
        code.Close();
    }
}
