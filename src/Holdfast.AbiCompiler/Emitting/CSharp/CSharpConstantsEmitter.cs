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
}
