using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Rust;

/// <summary>
/// Emits what the test of the crate needs to find a field by its path in a vector: for each structure, which member a name stands for. The test
/// then uses the members themselves, so that a wrong one is noticed.
/// </summary>
public static class RustAccessEmitter
{
    /// <summary>All files, by path.</summary>
    public static IReadOnlyList<GeneratedFile> Emit(AbiDescription description)
    {
        AbiFile[] files = [.. description.Files.Where(file => file.Structures.Count > 0)];
        return [.. files.Select(EmitFile).Append(EmitIndex(files)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static GeneratedFile EmitIndex(AbiFile[] files)
    {
        CodeWriter code = new();
        code.Line("// Generated from the files of abi/. Do not edit.");
        code.Line();
        code.Line("use crate::check::{of, Check};");
        code.Line();
        foreach (string module in files.Select(RustNames.Module).Order(StringComparer.Ordinal)) code.Line($"mod {module};");
        code.Line();
        RustText.Doc(code, "What checks a vector of a structure; None for one that is not known.");
        code.Begin("pub fn check_of(structure: &str) -> Option<Check>");
        code.Begin("Some(match structure");
        foreach (AbiFile file in files)
        {
            foreach (StructureDescription structure in file.Structures)
            {
                if (RustText.Condition(structure.Widths) is { } condition) code.Line(condition);
                string arm = $"\"{structure.Name}\" =>";
                string check = $"of::<holdfast_abi::{RustNames.Path(file)}::{structure.Name}>";
                if (8 + arm.Length + 1 + check.Length + 1 <= RustText.LineWidth)
                {
                    code.Line($"{arm} {check},");
                }
                else
                {
                    code.Line($"{arm} {{");
                    code.Continuation(check);
                    code.Line("}");
                }
            }
        }

        code.Line("_ => return None,");
        code.Close("})");
        code.Close();
        return new GeneratedFile("mod.rs", code.ToString());
    }

    private static GeneratedFile EmitFile(AbiFile file)
    {
        CodeWriter code = new();
        code.Line($"// Generated from {file.Path}. Do not edit.");
        code.Line();
        code.Line("use crate::access::Order;");
        code.Line($"use holdfast_abi::{RustNames.Path(file)}::*;");
        foreach (StructureDescription structure in file.Structures)
        {
            foreach (FieldDescription field in structure.Fields.Where(field => field.Type is FieldType.Union)) EmitUnion(code, structure, field, (FieldType.Union)field.Type);
            EmitStructure(code, structure);
        }

        return new GeneratedFile($"{RustNames.Module(file)}.rs", code.ToString());
    }

    private static void EmitUnion(CodeWriter code, StructureDescription structure, FieldDescription field, FieldType.Union union)
    {
        code.Line();
        if (RustText.Condition(structure.Widths) is { } condition) code.Line(condition);
        code.Begin($"union! {{ {RustNames.Union(structure, field)}");
        foreach ((string name, UnionArm[] arms) in RustNames.Arms(union)) code.Line($"\"{arms[0].Name ?? arms[0].Structure}\" => {name},");
        code.Close("} }");
    }

    private static void EmitStructure(CodeWriter code, StructureDescription structure)
    {
        code.Line();
        if (RustText.Condition(structure.Widths) is { } condition) code.Line(condition);
        code.Begin($"structure! {{ {structure.Name}, Order::{structure.Order},");
        foreach (FieldDescription field in structure.Fields.Where(field => !field.Count.IsTail && !field.Implicit))
        {
            if (RustText.Condition(field.Widths) is { } only) code.Line(only);
            string[] bits = [.. field.Bits.Select(bits => $"\"{bits.Name}\": {RustNames.Constant(bits.PascalName + "Mask")}, {RustNames.Constant(bits.PascalName + "Shift")};")];
            string member = $"\"{field.Name}\" => {RustNames.Field(field.Name)}";
            if (bits.Length == 0)
            {
                code.Line($"{member},");
                continue;
            }

            code.Begin(member);
            foreach (string range in bits) code.Line(range);
            code.Close("},");
        }

        code.Close("} }");
    }
}
