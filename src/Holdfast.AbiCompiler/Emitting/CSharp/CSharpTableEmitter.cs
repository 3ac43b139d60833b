using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits the table of a structure's fields. It is built when it is first asked for.</summary>
internal sealed class CSharpTableEmitter(StructureDescription structure, CSharpFields fields, CodeWriter code)
{
    public void Emit(IReadOnlyList<StructureLayout> byWidth, bool wide)
    {
        code.Line();
        code.Open("private static class Table");
        foreach (StructureLayout layout in byWidth)
        {
            if (!ReferenceEquals(layout, byWidth[0])) code.Line();
            EmitTable(layout, wide);
        }

        code.Close();
    }

    private void EmitTable(StructureLayout layout, bool wide)
    {
        code.Line($"internal static readonly AbiStructure {(wide ? $"Width{layout.Width}" : "Instance")} = new()");
        code.OpenBlock();
        code.Line($"Name = {CSharpText.Literal(structure.Name)},");
        code.Line($"XenName = {CSharpText.Literal(structure.XenName)},");
        code.Line($"Doc = {CSharpText.Literal(structure.Doc)},");
        code.Line($"Source = {CSharpText.Literal(structure.Source)},");
        code.Line($"Order = AbiOrder.{structure.Order},");
        code.Line($"Size = {layout.Size},");
        if (structure.Versions is { IsAlways: false }) code.Line($"Versions = {CSharpText.Versions(structure.Versions)},");
        code.Line("Fields =");
        code.Line("[");
        foreach (FieldLayout field in layout.Fields) EmitField(field, layout.Width);
        code.Line("],");
        code.Close("};");
    }

    private void EmitField(FieldLayout layout, int width)
    {
        FieldDescription field = layout.Field;
        List<string> parts =
        [
            $"Name = {CSharpText.Literal(field.PascalName)}",
            $"XenName = {CSharpText.Literal(field.Name)}",
            $"Offset = {layout.Offset}",
            $"Kind = AbiFieldKind.{Kind(field.Type)}",
            $"ElementSize = {layout.ElementSize}",
        ];
        switch (field.Count)
        {
            case ElementCount.One: break;
            case ElementCount.InField { Name: var counter }:
                parts.Add("Length = AbiLength.InField");
                parts.Add("Count = 0");
                parts.Add($"CountField = {CSharpText.Literal(counter)}");
                break;
            case ElementCount.Rest:
                parts.Add("Length = AbiLength.Rest");
                parts.Add("Count = 0");
                break;
            default:
                parts.Add("Length = AbiLength.Fixed");
                parts.Add($"Count = {layout.Count}");
                break;
        }

        parts.Add($"Doc = {CSharpText.Literal(field.Doc)}");
        parts.Add($"WrittenBy = {CSharpText.Literal(field.WrittenBy)}");
        if (field.MustBeZero) parts.Add("MustBeZero = true");
        if (field.Show != DisplayHint.Dec) parts.Add($"Show = AbiDisplay.{field.Show}");
        if (field.Versions is { IsAlways: false }) parts.Add($"Versions = {CSharpText.Versions(field.Versions)}");
        if (field.Otherwise is { } substitute) parts.Add($"Otherwise = AbiSubstitute.{substitute}");
        if (field.Enum is { } name) parts.Add($"Values = {CSharpEnumEmitter.TableName(name)}.Table");
        if (fields.NestedLayout(field.Type, width) is { } nested) parts.Add($"Nested = {nested}");
        if (field.Bits.Count == 0)
        {
            code.Continuation($"new() {{ {string.Join(", ", parts)} }},");
            return;
        }

        code.Continuation($"new() {{ {string.Join(", ", parts)}, Bits =");
        code.Continuation("[");
        foreach (BitRange bits in field.Bits) code.Continuation($"    {Bits(bits)},");
        code.Continuation("] },");
    }

    private static string Bits(BitRange bits)
    {
        string values = bits.Enum is { } name ? $", {CSharpEnumEmitter.TableName(name)}.Table" : "";
        string reserved = bits.MustBeZero ? ", MustBeZero: true" : "";
        string versions = bits.Versions is { IsAlways: true } ? "" : $" {{ Versions = {CSharpText.Versions(bits.Versions)} }}";
        string names = $"{CSharpText.Literal(bits.PascalName)}, {CSharpText.Literal(bits.Name)}";
        return $"new({names}, {bits.First}, {bits.Last}, {CSharpText.Literal(bits.Doc)}{values}{reserved}){versions}";
    }

    private static string Kind(FieldType type) => type switch
    {
        FieldType.Integer { Signed: true } => "Signed",
        FieldType.Integer => "Unsigned",
        FieldType.Word => "Word",
        FieldType.Handle or FieldType.Handle64 => "Handle",
        FieldType.Structure => "Structure",
        _ => "Union",
    };
}
