using Holdfast.AbiCompiler.Emitting;
using Holdfast.AbiCompiler.Emitting.C;
using Holdfast.AbiCompiler.Loading;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>The headers of C: each compiles alone, all compile together, and every size and offset that they assert holds.</summary>
public sealed class CHeaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holdfast-");

    public static TheoryData<string, string> Compilers => CCompiler.All;

    public static TheoryData<string, string> Roots => new()
    {
        { "abi", "bindings/c" },
        { "tests/Holdfast.Abi.Tests/Example/abi", "tests/Holdfast.Abi.Tests/Example/bindings/c" },
    };

    [Theory]
    [MemberData(nameof(Roots))]
    public void Stored_headers_are_those_that_would_be_generated(string description, string headers)
    {
        foreach (GeneratedFile file in Headers(description)) Assert.Equal(File.ReadAllText(Path.Combine(Descriptions.Root, headers, file.Path)), file.Text);
    }

    [Theory]
    [MemberData(nameof(Compilers))]
    public void Each_header_compiles_alone_and_all_compile_together(string compiler, string width)
    {
        IReadOnlyList<GeneratedFile> files = [.. Headers("abi"), .. Headers("tests/Holdfast.Abi.Tests/Example/abi")];
        Assert.True(files.Sum(file => file.Text.Split("_Static_assert(").Length - 1) > 1000);
        string together = string.Concat(files.Select(file => $"#include \"{file.Path}\"\n"));
        foreach ((string path, string text) in files.Select(file => (file.Path, file.Text)).Append(("all.c", together)))
        {
            string target = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }

        foreach (string path in files.Select(file => file.Path).Append("all.c")) Assert.Equal("", Compile(compiler, width, path));
    }

    [Fact]
    public void A_header_that_is_not_stable_is_for_those_who_know()
    {
        foreach (GeneratedFile file in Headers("abi")) File.WriteAllText(Path.Combine(_folder.FullName, Path.GetFileName(file.Path)), file.Text);
        Assert.Equal("", CCompiler.Run("gcc", _folder.FullName, "-fsyntax-only", "-x", "c", "dm-op.h"));
        Assert.Contains("define HF_VERSIONED_INTERFACES to say", CCompiler.Run("gcc", _folder.FullName, "-fsyntax-only", "-x", "c", "sysctl.h"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_assertion_that_does_not_hold_is_noticed()
    {
        string header = Headers("abi").Single(file => file.Path == "stable/dm-op.h").Text;
        File.WriteAllText(Path.Combine(_folder.FullName, "wrong.h"), header.Replace("sizeof(struct hf_xen_dm_op) == 32", "sizeof(struct hf_xen_dm_op) == 40", StringComparison.Ordinal));
        Assert.Contains("the size of xen_dm_op", Compile("gcc", "-m64", "wrong.h"), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IReadOnlyList<GeneratedFile> Headers(string folder)
    {
        LoadResult result = AbiLoader.Load(AbiSources.InFolder(Path.Combine(Descriptions.Root, folder)));
        Assert.Empty(result.Problems);
        return CHeaderEmitter.Emit(result.Description);
    }

    /// <summary>What a compiler says of a file; empty when it has nothing to say.</summary>
    private string Compile(string compiler, string width, string path) => CCompiler.Run(
        compiler, _folder.FullName, width, "-ffreestanding", "-std=c11", "-Wall", "-Wextra", "-pedantic", "-Werror", "-fsyntax-only", "-DHF_VERSIONED_INTERFACES", "-I.", "-x", "c", path);
}
