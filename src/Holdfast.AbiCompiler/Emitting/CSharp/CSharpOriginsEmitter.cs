using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits what the structures of a file have from others, bit for bit.</summary>
internal static class CSharpOriginsEmitter
{
    public static GeneratedFile? Emit(AbiFile file, AbiDescription description, LayoutEngine layouts)
    {
        StructureDescription[] structures = [.. file.Structures.Where(structure => OriginResolver.OriginsOf(structure).Count > 0)];
        if (structures.Length == 0) return null;
        OriginResolver resolver = new(description, layouts);
        IEnumerable<string> usings = structures.SelectMany(OriginResolver.OriginsOf).Select(description.SubjectOf).Distinct(StringComparer.Ordinal)
            .Where(subject => subject != file.Subject).Order(StringComparer.Ordinal).Select(subject => $"Holdfast.Abi.{subject}");
        CodeWriter code = CSharpText.BeginFile(file.Path, file.Subject, ["System.Collections.Generic", .. usings]);
        CSharpText.Summary(code, "What the records of the domain context have from those that Xen writes.");
        code.Open("public static class ContextOrigins");
        CSharpText.Summary(code, "Every pair of structures of which the one says what the other does.");
        code.Line("public static IReadOnlyList<ContextOrigin> All { get; } =");
        code.Line("[");
        foreach (StructureDescription structure in structures)
        {
            foreach (string origin in OriginResolver.OriginsOf(structure)) EmitPair(code, resolver, structure, description.FindStructure(origin)!);
        }

        code.Line("];");
        code.Close();
        return new GeneratedFile($"{file.Subject}/ContextOrigins.cs", code.ToString());
    }

    private static void EmitPair(CodeWriter code, OriginResolver resolver, StructureDescription structure, StructureDescription origin)
    {
        code.Continuation($"new({origin.Name}.Layout, {structure.Name}.Layout,");
        code.Continuation("[");
        foreach (OriginMove[] line in resolver.Moves(structure, origin).Chunk(6))
            code.Continuation($"    {string.Join(", ", line.Select(move => move.Rank == 0 ? $"new({move.Origin}, {move.Target}, {move.Bits})" : $"new({move.Origin}, {move.Target}, {move.Bits}, {move.Rank})"))},");
        code.Continuation("]),");
    }
}
