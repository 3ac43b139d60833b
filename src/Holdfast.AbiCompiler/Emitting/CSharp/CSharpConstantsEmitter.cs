using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits the constants of a file that belong to no structure.</summary>
internal static class CSharpConstantsEmitter
{
    public static GeneratedFile Emit(AbiFile file)
    {
        string name = file.Subject + "Constants";
        CodeWriter code = CSharpText.BeginFile(file.Path, file.Subject, []);
        CSharpText.Summary(code, file.Doc);
        CSharpText.Remarks(code, "Numbers and texts that belong to no structure.");
        code.Open($"public static class {name}");
        foreach (ConstantDescription constant in file.Constants)
        {
            if (!ReferenceEquals(constant, file.Constants[0])) code.Line();
            CSharpText.Constant(code, constant);
        }

        code.Close();
        return new GeneratedFile($"{file.Subject}/{name}.cs", code.ToString());
    }

    /// <summary>Emits a table for each number that has a value of its own in some versions: several constants of one name.</summary>
    public static IEnumerable<GeneratedFile> EmitTables(AbiFile file) =>
        file.Constants.Where(constant => constant.Type is not null).GroupBy(constant => constant.Name, StringComparer.Ordinal).Where(values => values.Count() > 1).Select(values => EmitTable(file, [.. values]));

    private static GeneratedFile EmitTable(AbiFile file, ConstantDescription[] values)
    {
        string name = Names.ToPascalCase(values[0].Name) + "Values";
        CodeWriter code = CSharpText.BeginFile(file.Path, file.Subject, ["Holdfast.Content"]);
        CSharpText.Summary(code, $"The values of `{values[0].Name}` from version to version.");
        code.Open($"public static class {name}");
        CSharpText.Summary(code, "The values, in the order of their description.");
        code.Line("public static AbiConstant Table { get; } = new()");
        code.OpenBlock();
        code.Line($"XenName = {CSharpText.Literal(values[0].Name)},");
        code.Line("Values =");
        code.Line("[");
        foreach (ConstantDescription value in values)
            code.Continuation($"new({CSharpText.Literal(value.PascalName)}, {CSharpText.Number(value.Value, value.Type!, value.Show)}, {CSharpText.Literal(value.Doc)}, {CSharpText.Versions(value.Versions)}),");
        code.Line("],");
        code.Close("};");
        code.Close();
        return new GeneratedFile($"{file.Subject}/{name}.cs", code.ToString());
    }
}
