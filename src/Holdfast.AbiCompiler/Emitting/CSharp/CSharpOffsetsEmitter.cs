using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits where the fields of a structure stand, and where the named bits stand in them.</summary>
internal sealed class CSharpOffsetsEmitter(StructureDescription structure, CodeWriter code)
{
    public void Emit(IReadOnlyList<StructureLayout> byWidth, bool wide)
    {
        EmitOffsets(byWidth, wide);
        EmitBits();
    }

    private void EmitOffsets(IReadOnlyList<StructureLayout> byWidth, bool wide)
    {
        code.Line();
        CSharpText.Summary(code, "Where the fields stand, in bytes from the start.");
        code.Open("public static class Offsets");
        bool first = true;
        foreach (FieldDescription field in structure.Fields)
        {
            if (!first) code.Line();
            first = false;
            CSharpText.Summary(code, field.Doc);
            if (!wide)
            {
                code.Line($"public const int {field.PascalName} = {byWidth[0].Fields.First(layout => ReferenceEquals(layout.Field, field)).Offset};");
                continue;
            }

            code.Line($"public static int {field.PascalName}(int width) => width switch");
            code.OpenBlock();
            foreach (StructureLayout layout in byWidth)
            {
                if (layout.Fields.FirstOrDefault(item => ReferenceEquals(item.Field, field)) is { } found) code.Line($"{layout.Width} => {found.Offset},");
            }

            CSharpText.NoSuchWidth(code);
            code.Close("};");
        }

        code.Close();
    }

    private void EmitBits()
    {
        FieldDescription[] fields = [.. structure.Fields.Where(field => field.Bits.Count > 0)];
        if (fields.Length == 0) return;
        code.Line();
        CSharpText.Summary(code, "Where the bits stand in their fields: shifts, and masks in place.");
        code.Open("public static class Bits");
        bool first = true;
        foreach (FieldDescription field in fields)
        {
            FieldType.Integer type = (FieldType.Integer)field.Type;
            foreach (BitRange bits in field.Bits)
            {
                if (!first) code.Line();
                first = false;
                CSharpText.Summary(code, $"The lowest bit of {bits.Name} in {field.Name}.");
                code.Line($"public const int {bits.PascalName}Shift = {bits.First};");
                code.Line();
                CSharpText.Summary(code, $"The bits of {bits.Name} in {field.Name}.");
                code.Line($"public const {CSharpText.TypeName(type)} {bits.PascalName}Mask = {CSharpText.Number(bits.Mask, type, DisplayHint.Hex)};");
            }
        }

        code.Close();
    }
}
