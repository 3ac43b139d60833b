using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits an enumeration, and the table of its values.</summary>
internal static class CSharpEnumEmitter
{
    public static GeneratedFile Emit(AbiFile file, EnumDescription description)
    {
        CodeWriter code = CSharpText.BeginFile(file.Path, file.Subject, []);
        CSharpText.Summary(code, description.Doc);
        string origin = description.XenName is { } xen ? $"Xen's `{xen}`: {description.Source}." : $"From {description.Source}.";
        CSharpText.Remarks(code, $"{origin} {CSharpText.VersionSentence(description.Versions)}".TrimEnd());
        if (description.Flags) code.Line("[System.Flags]");
        code.Open($"public enum {description.Name} : {CSharpText.TypeName(description.Type)}");
        foreach (EnumValue value in description.Values)
        {
            if (!ReferenceEquals(value, description.Values[0])) code.Line();
            CSharpText.Summary(code, value.Doc);
            if (CSharpText.VersionSentence(value.Versions) is { Length: > 0 } versions) CSharpText.Remarks(code, versions);
            code.Line($"{value.PascalName} = {CSharpText.Number(value.Value, description.Type, description.Show)},");
        }

        code.Close();
        return new GeneratedFile($"{file.Subject}/{description.Name}.cs", code.ToString());
    }

    public static GeneratedFile EmitTable(AbiFile file, EnumDescription description)
    {
        CodeWriter code = CSharpText.BeginFile(file.Path, file.Subject, !description.Versions.IsAlways || description.Values.Any(value => !value.Versions.IsAlways) ? ["Holdfast.Content"] : []);
        CSharpText.Summary(code, $"The names and meanings of the values of `{description.Name}`.");
        code.Open($"public static class {TableName(description.Name)}");
        CSharpText.Summary(code, "The values, in the order of their description.");
        code.Line("public static AbiEnum Table { get; } = new()");
        code.OpenBlock();
        code.Line($"Name = {CSharpText.Literal(description.Name)},");
        code.Line($"XenName = {CSharpText.Literal(description.XenName ?? description.Name)},");
        code.Line($"Doc = {CSharpText.Literal(description.Doc)},");
        code.Line($"IsFlags = {(description.Flags ? "true" : "false")},");
        if (!description.Versions.IsAlways) code.Line($"Versions = {CSharpText.Versions(description.Versions)},");
        code.Line("Values =");
        code.Line("[");
        foreach (EnumValue value in description.Values)
        {
            string number = CSharpText.Number(value.Value, description.Type, description.Show);
            if (number.StartsWith('-')) number = $"unchecked((ulong){number})";
            string versions = value.Versions is { IsAlways: true } ? "" : $" {{ Versions = {CSharpText.Versions(value.Versions)} }}";
            code.Continuation($"new({CSharpText.Literal(value.PascalName)}, {CSharpText.Literal(value.Name)}, {number}, {CSharpText.Literal(value.Doc)}){versions},");
        }

        code.Line("],");
        code.Close("};");
        code.Close();
        return new GeneratedFile($"{file.Subject}/{TableName(description.Name)}.cs", code.ToString());
    }

    public static string TableName(string name) => name + "Values";
}
