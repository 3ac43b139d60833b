using Holdfast.AbiCompiler.Emitting;
using Holdfast.AbiCompiler.Emitting.C;
using Holdfast.AbiCompiler.Emitting.CSharp;
using Holdfast.AbiCompiler.Emitting.Go;
using Holdfast.AbiCompiler.Emitting.Markdown;
using Holdfast.AbiCompiler.Emitting.Rust;
using Holdfast.AbiCompiler.Emitting.Vectors;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Output;

namespace Holdfast.AbiCompiler;

/// <summary>Generates from the description of the ABI: its structures in each language, vectors to test them with, and tables for people.</summary>
public static class AbiGenerator
{
    private const string DescriptionFolder = "abi";
    private const string CSharpFolder = "src/Holdfast.Abi/Generated";
    private const string CFolder = "bindings/c";
    private const string GoFolder = "bindings/go";
    private const string RustFolder = "bindings/rust/src/generated";
    private const string RustAccessFolder = "bindings/rust/tests/vectors/generated";
    private const string VectorFolder = "tests/vectors";
    private const string MarkdownFolder = "docs/specs/abi";

    /// <summary>Brings the generated files of a source tree up to date, or says what is not.</summary>
    /// <param name="root">The root of the source tree, where <c>abi/</c> is.</param>
    /// <param name="check">True to compare only, and to write nothing.</param>
    /// <param name="output">Where what was found or done is written, a line each.</param>
    /// <returns>0: up to date, now or already; 1: the description is wrong, or under <paramref name="check"/> a file is not up to date;
    /// 2: it could not be done.</returns>
    public static int Run(string root, bool check, TextWriter output)
    {
        try
        {
            string descriptions = Path.Combine(root, DescriptionFolder);
            if (!Directory.Exists(descriptions))
            {
                output.WriteLine($"{descriptions}: no such folder; say where the source tree is");
                return 2;
            }

            LoadResult result = AbiLoader.Load(AbiSources.InFolder(descriptions));
            foreach (Problem problem in result.Problems) output.WriteLine(problem);
            if (!result.Succeeded) return 1;
            GeneratedTree[] trees =
            [
                new(CSharpFolder, "*", CSharpEmitter.Emit(result.Description)),
                new(CFolder, "*", CHeaderEmitter.Emit(result.Description)),
                .. GoEmitter.Emit(result.Description).Select(folder => new GeneratedTree($"{GoFolder}/{folder.Name}", "*", folder.Files)),
                new(RustFolder, "*", RustEmitter.Emit(result.Description)),
                new(RustAccessFolder, "*", RustAccessEmitter.Emit(result.Description)),
                new(VectorFolder, "*.txt", VectorEmitter.Emit(result.Description)),
                new(MarkdownFolder, "*", MarkdownEmitter.Emit(result.Description)),
            ];
            return Update(root, trees, check, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            output.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int Update(string root, IReadOnlyList<GeneratedTree> trees, bool check, TextWriter output)
    {
        int total = trees.Sum(tree => tree.Files.Count);
        int changed = 0;
        foreach (GeneratedTree tree in trees)
        {
            IReadOnlyList<GeneratedChange> changes = tree.Compare(root);
            changed += changes.Count;
            foreach (GeneratedChange change in changes)
            {
                string state = change.Kind switch
                {
                    ChangeKind.Missing => check ? "is missing" : "added",
                    ChangeKind.Stale => check ? "is stale" : "updated",
                    _ => check ? "is superfluous" : "removed",
                };
                output.WriteLine($"{tree.Folder}/{change.Path}: {state}");
            }

            if (!check) tree.Apply(root, changes);
        }

        output.WriteLine(changed == 0
            ? $"{total} generated files are up to date"
            : $"{changed} of {total} generated files {(check ? "are not up to date" : "changed")}");
        return check && changed > 0 ? 1 : 0;
    }
}
