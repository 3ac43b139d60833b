using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>Emits what belongs to a package and to none of its types: its comment, constants, and the numbers of hypercalls and operations.</summary>
internal static class GoPackageEmitter
{
    private const string Versioned = " This interface changes with each version of Xen: a caller is built for one, and must check that it runs on that.";

    private static readonly FieldType.Integer s_code = new(4, Signed: false, 4);

    public static IEnumerable<GeneratedFile> Emit(AbiFile file)
    {
        string package = GoNames.Package(file);
        GoWriter doc = new(file.Path, package) { PackageDoc = $"Package {package}: {file.Doc}{(file.Interface == InterfaceKind.Versioned ? Versioned : "")}" };
        yield return doc.ToFile("doc.go");
        if (file.Constants.Count > 0)
        {
            GoWriter code = new(file.Path, package);
            foreach (ConstantDescription constant in file.Constants) Constant(code, "", constant);
            yield return code.ToFile("constants.go");
        }

        if (file.Hypercalls.Count > 0)
        {
            GoWriter code = new(file.Path, package);
            foreach (HypercallDescription hypercall in file.Hypercalls) EmitHypercall(code, hypercall);
            yield return code.ToFile("hypercalls.go");
        }
    }

    /// <summary>A number or a text, with a name that begins with that of its owner.</summary>
    public static void Constant(GoWriter code, string owner, ConstantDescription constant)
    {
        string name = owner + constant.PascalName;
        code.Line();
        // A constant that Xen's documents state without naming it has our name for both.
        string xen = string.Equals(constant.Name, constant.PascalName, StringComparison.Ordinal) ? ":" : $" is {constant.Name}.";
        code.Comment($"{name}{xen} {constant.Doc}{Versions(constant.Versions)}");
        code.Line(constant.Type is { } type
            ? $"const {name} {GoNames.Integer(type)} = {GoNames.Number(constant.Value, type, constant.Show)}"
            : $"const {name} = {GoNames.Literal(constant.Text!)}");
    }

    /// <summary>The versions that have something, as a sentence behind others; empty when all have.</summary>
    public static string Versions(Content.XenVersionSpan versions) => versions.IsAlways ? "" : $" In Xen {VersionText.Of(versions)}.";

    private static void EmitHypercall(GoWriter code, HypercallDescription hypercall)
    {
        string name = hypercall.PascalName + "Hypercall";
        code.Line();
        code.Comment($"{name} is the number of the hypercall {hypercall.Name}. {hypercall.Doc} From {hypercall.Source}.{Versions(hypercall.Versions)}");
        code.Line($"const {name} uint32 = {GoNames.Number(hypercall.Number, s_code, DisplayHint.Dec)}");
        foreach (OperationDescription operation in hypercall.Operations.Where(operation => operation.Code is not null))
        {
            Code(code, $"{hypercall.PascalName}Code{operation.PascalName}", operation.Code!.Value, $"is the code of {operation.Name}. {operation.Doc}{Argument(operation)}{Versions(operation.Versions)}");
            if (operation.SubCode is { } sub) Code(code, $"{hypercall.PascalName}SubCode{operation.PascalName}", sub, $"is the code of {operation.Name} in the operation that it is a part of.");
        }
    }

    private static void Code(GoWriter code, string name, ulong value, string doc)
    {
        code.Line();
        code.Comment($"{name} {doc}");
        code.Line($"const {name} uint32 = {GoNames.Number(value, s_code, DisplayHint.Dec)}");
    }

    private static string Argument(OperationDescription operation)
    {
        string now = operation.Argument is null ? "" : $" It takes {(operation.TakesArray ? "an array of " : "")}{operation.Argument}.";
        return operation.Older.Count == 0 ? now : $"{now} Older versions take {string.Join(" or ", operation.Older)}.";
    }
}
