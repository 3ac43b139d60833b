using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits the table of what is known about the domain context's records.</summary>
internal static class CSharpContextRecordsEmitter
{
    public static GeneratedFile Emit(AbiFile file)
    {
        CodeWriter code = CSharpText.BeginFile(file.Path, file.Subject, ["System.Collections.Generic", "System.Diagnostics.CodeAnalysis", "System.Linq"]);
        CSharpText.Summary(code, "What is known about the records of the domain context.");
        code.Open("public static class ContextRecords");
        CSharpText.Summary(code, "Every record, in the order in which they stand: that of their types without the optional bit.");
        code.Line("public static IReadOnlyList<ContextRecordKind> All { get; } =");
        code.Line("[");
        foreach (ContextRecordDescription record in file.ContextRecords.OrderBy(record => record.Code & int.MaxValue)) EmitRecord(code, record);
        code.Line("];");
        code.Line();
        code.Line("private static readonly Dictionary<uint, ContextRecordKind> _byCode = All.ToDictionary(record => record.Code);");
        code.Line();
        CSharpText.Summary(code, "Finds the record of a type; false when there is none.");
        code.Line("public static bool TryGet(uint code, [NotNullWhen(true)] out ContextRecordKind? record) => _byCode.TryGetValue(code, out record);");
        code.Close();
        return new GeneratedFile($"{file.Subject}/ContextRecords.cs", code.ToString());
    }

    private static void EmitRecord(CodeWriter code, ContextRecordDescription record)
    {
        code.Continuation("new()");
        code.Continuation("{");
        code.Continuation($"    Type = ContextRecordType.{record.PascalName},");
        code.Continuation($"    Name = {CSharpText.Literal(record.Name)},");
        code.Continuation($"    Doc = {CSharpText.Literal(record.Doc)},");
        code.Continuation($"    Scope = ContextScope.{Names.ToPascalCase(record.Scope)},");
        code.Continuation($"    Guests = {string.Join(" | ", record.Guests.Select(guest => $"ContextGuests.{Names.ToPascalCase(guest)}"))},");
        code.Continuation($"    Presence = ContextPresence.{Names.ToPascalCase(record.Presence)},");
        if (record.Structure is { } structure) code.Continuation($"    Body = {structure}.Layout,");
        if (record.Length > 0) code.Continuation($"    FixedLength = {record.Length},");
        code.Continuation("},");
    }
}
