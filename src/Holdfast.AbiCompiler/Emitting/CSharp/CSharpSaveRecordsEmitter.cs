using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits the table of what is known about the HVM context's records.</summary>
internal static class CSharpSaveRecordsEmitter
{
    public static GeneratedFile Emit(AbiFile file, AbiDescription description, LayoutEngine layouts)
    {
        CodeWriter code = CSharpText.BeginFile(file.Path, file.Subject, ["System.Collections.Generic", "System.Diagnostics.CodeAnalysis", "Holdfast.Content"]);
        CSharpText.Summary(code, "What is known about the records of the HVM context.");
        code.Open("public static class HvmSaveRecords");
        CSharpText.Summary(code, "Every record, in the order of their codes.");
        code.Line("public static IReadOnlyList<HvmSaveRecord> All { get; } =");
        code.Line("[");
        foreach (SaveRecordDescription record in file.SaveRecords.OrderBy(record => record.Code)) EmitRecord(code, record, description, layouts);
        code.Line("];");
        code.Line();
        CSharpText.Summary(code, "Finds the record with a code; false when no version of Xen that the description speaks of has one.");
        code.Open("public static bool TryGet(ushort code, [NotNullWhen(true)] out HvmSaveRecord? record)");
        code.Open("foreach (HvmSaveRecord candidate in All)");
        code.Line("if (candidate.Code != code) continue;");
        code.Line("record = candidate;");
        code.Line("return true;");
        code.Close();
        code.Line();
        code.Line("record = null;");
        code.Line("return false;");
        code.Close();
        code.Close();
        return new GeneratedFile($"{file.Subject}/HvmSaveRecords.cs", code.ToString());
    }

    private static void EmitRecord(CodeWriter code, SaveRecordDescription record, AbiDescription description, LayoutEngine layouts)
    {
        code.Continuation("new()");
        code.Continuation("{");
        code.Continuation($"    Name = {CSharpText.Literal(record.Name)},");
        code.Continuation($"    Code = {record.Code},");
        code.Continuation($"    Doc = {CSharpText.Literal(record.Doc)},");
        code.Continuation($"    Scope = HvmSaveScope.{Names.ToPascalCase(record.Scope)},");
        code.Continuation($"    LengthRule = HvmSaveLengthRule.{Names.ToPascalCase(record.LengthRule.Replace('-', '_'))},");
        code.Continuation($"    PvhAllowed = {(record.PvhAllowed ? "true" : "false")},");
        string[] structures = record.Structure is null ? [] : [.. record.Older, record.Structure];
        if (structures.Length == 0)
        {
            code.Continuation("    Forms = [],");
            code.Continuation("},");
            return;
        }

        code.Continuation("    Forms =");
        code.Continuation("    [");
        foreach (string name in structures)
        {
            StructureDescription structure = description.FindStructure(name)!;
            foreach ((int size, XenVersionSpan versions) in SaveForms.Of(layouts.Compute(structure)))
                code.Continuation($"        new({size}, {name}.Layout, {CSharpText.Versions(versions)}),");
        }

        code.Continuation("    ],");
        code.Continuation("},");
    }
}
