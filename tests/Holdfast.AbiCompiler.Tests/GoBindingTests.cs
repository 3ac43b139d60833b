using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Holdfast.AbiCompiler.Emitting;
using Holdfast.AbiCompiler.Emitting.Go;
using Holdfast.AbiCompiler.Emitting.Vectors;
using Holdfast.AbiCompiler.Loading;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>The bindings of Go: gofmt and vet have nothing to say of them, and they agree with the test vectors.</summary>
public sealed partial class GoBindingTests : IDisposable
{
    private const string Example = "tests/Holdfast.Abi.Tests/Example";

    /// <summary>What is written by hand and knows no structure, so that it serves the example as well.</summary>
    private static readonly string[] s_common = ["go.mod", "doc.go", "vectors_test.go", "wire/*.go", "internal/vectors/*.go"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holdfast-");

    [Theory]
    [InlineData(".")]
    [InlineData(Example)]
    public void Stored_files_are_those_that_would_be_generated(string root)
    {
        foreach ((string folder, IReadOnlyList<GeneratedFile> files) in Generate(root))
        {
            foreach (GeneratedFile file in files) Assert.Equal(File.ReadAllText(Path.Combine(Descriptions.Root, root, "bindings/go", folder, file.Path)), file.Text);
        }
    }

    [Theory]
    [InlineData(".")]
    [InlineData(Example)]
    public void Nothing_is_declared_twice(string root)
    {
        ILookup<string, GeneratedFile> packages = Generate(root).SelectMany(folder => folder.Files.Select(file => (Package: Path.Combine(folder.Name, Path.GetDirectoryName(file.Path)!), file))).ToLookup(pair => pair.Package, pair => pair.file);
        Assert.NotEmpty(packages);
        foreach (IGrouping<string, GeneratedFile> package in packages)
        {
            Assert.Distinct(package.Select(file => file.Path));
            Assert.Distinct(package.SelectMany(file => Declarations().Matches(file.Text)).Select(match => match.Groups["name"].Value));
            foreach (GeneratedFile file in package) Assert.Distinct(Members(file.Text));
        }
    }

    [Fact]
    public void The_module_is_formatted_and_agrees_with_the_vectors()
    {
        string module = Path.Combine(Descriptions.Root, "bindings/go");
        AssertClean(module);
        AssertEmpty(Run("gofmt", module, "-l", Path.Combine(Descriptions.Root, Example, "bindings/go")));
    }

    [Fact]
    public void The_example_agrees_with_its_vectors() => AssertClean(MakeExample(text => text));

    /// <summary>What neither Xen's description nor the example has: orders and widths that unions keep, types of other packages, and a few odd ones.</summary>
    [Fact]
    public void Whatever_else_the_language_allows_agrees_with_its_vectors()
    {
        const string Odd =
            """
            subject: Odd
            doc: Odd structures.
            source: nowhere
            order: stream
            interface: versioned
            enums:
              - { name: Level, type: s8, doc: A level., values: [{ name: low, value: -1, doc: Low. }, { name: deep, value: -1, doc: The same. }, { name: high, value: 0x7f, doc: High. }] }
            structures:
              - { name: OddPart, doc: "A part, in the order of the stream.", widths: [4, 8], fields: [{ name: start, type: word, doc: Where. }] }
              - { name: OddSigned, doc: Signed numbers., fields: [{ name: a, type: s64, doc: A. }, { name: b, type: s8, count: 3, enum: Level, doc: B. }, { name: c, type: u8, count: 2, enum: PlainKind, doc: C. }, { name: d, type: s8, enum: Level, doc: D. }, { name: e, type: s16, count: 17, doc: E. }, { name: pad, type: u32, implicit: true }, { name: pad2, type: u32, mbz: true }] }
              - { name: OddWide, doc: What only the widest callers have., widths: [16], fields: [{ name: a, type: word, doc: A. }] }
              - { name: OddTail, doc: Nothing but an array., fields: [{ name: a, type: u8, count: rest, doc: A. }] }
              - name: OddUnions
                doc: Two unions, of which each keeps something.
                widths: [4, 8]
                fields:
                  - { name: kind, type: u32, enum: PlainKind, doc: Which. }
                  - { name: other_kind, type: u32, bits: [{ name: plain, at: 0..7, enum: PlainKind, doc: Plain. }, { name: sign, at: 8..15, enum: Level, doc: A level. }, { name: all, at: 16..31, doc: More. }], doc: Which other. }
                  - { name: first, union: kind, doc: The first., arms: [{ when: 1, structure: OddPart, doc: A part. }, { when: 2, structure: OddSigned, doc: Numbers. }, { when: 3, structure: PlainPair, doc: A pair. }] }
                  - { name: second, union: untagged, doc: The second., arms: [{ name: part, structure: OddPart, doc: A part. }, { name: pair, structure: PlainPair, doc: A pair. }] }
                history: [{ rule: HF0107, doc: It was so. }]
              - name: OddNest
                doc: Structures of several packages and widths.
                widths: [4, 8]
                fields: [{ name: unions, type: OddUnions, count: 2, doc: Unions. }, { name: pairs, type: PlainPair, count: 18, doc: Pairs. }, { name: parts, type: OddPart, count: 2, widths: [8], doc: Parts. }]
              - { name: OddShared, access: in-place, doc: A page., widths: [4, 8], fields: [{ name: parts, type: OddPart, count: 5 * width, doc: Parts. }] }
            """;
        const string Plain =
            """
            subject: Plain
            doc: What others need.
            source: nowhere
            order: big
            enums:
              - { name: PlainKind, type: u32, doc: A kind., values: [{ name: one, value: 1, doc: One. }] }
            structures:
              - { name: PlainPair, doc: A pair., fields: [{ name: a, type: u64, doc: A. }, { name: b, type: u32, count: 2, enum: PlainKind, doc: B. }] }
            """;
        LoadResult result = AbiLoader.Load([("abi/odd.yaml", Odd), ("abi/plain.yaml", Plain)]);
        Assert.Empty(result.Problems);
        AssertClean(MakeModule(GoEmitter.Emit(result.Description), VectorEmitter.Emit(result.Description)));
    }

    [Theory]
    [InlineData("b[4]", "b[5]")]
    [InlineData("Uint16(b[2:]", "Uint16(b[0:]")]
    [InlineData("b[8:80]", "b[7:79]")]
    public void A_wrong_offset_is_noticed(string right, string wrong) =>
        Assert.Contains("--- FAIL: TestVectors/ExampleCall/0", Test(MakeExample(text => text.Replace(right, wrong, StringComparison.Ordinal), "examplecall.go")), StringComparison.Ordinal);

    [Fact]
    public void A_word_that_is_cut_is_noticed() =>
        Assert.Contains("is 0x100000000: <nil>", Test(MakeExample(text => text.Replace("> math.MaxUint32", "> math.MaxUint32+1", StringComparison.Ordinal), "examplebuffer.go")), StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private static IReadOnlyList<(string Name, IReadOnlyList<GeneratedFile> Files)> Generate(string root)
    {
        LoadResult result = AbiLoader.Load(AbiSources.InFolder(Path.Combine(Descriptions.Root, root, "abi")));
        Assert.Empty(result.Problems);
        return GoEmitter.Emit(result.Description);
    }

    private static void AssertClean(string module)
    {
        AssertEmpty(Run("gofmt", module, "-l", "."));
        AssertEmpty(Run("go", module, "vet", "./..."));
        string tests = Test(module);
        Assert.True(tests.StartsWith("ok ", StringComparison.Ordinal), tests);
    }

    private static void AssertEmpty(string output) => Assert.True(output.Length == 0, output);

    /// <summary>What the module's tests say. Go would not see that vectors changed, and so must not take an earlier result.</summary>
    private static string Test(string module) => Run("go", module, "test", "-count=1", ".");

    /// <summary>A module with the example's structures, one file of them changed.</summary>
    private string MakeExample(Func<string, string> change, string? changed = null)
    {
        string vectors = File.ReadAllText(Path.Combine(Descriptions.Root, Example, "tests/vectors/example.txt"));
        return MakeModule([.. Generate(Example).Select(folder => (folder.Name, (IReadOnlyList<GeneratedFile>)[.. folder.Files.Select(Change)]))], [new GeneratedFile("example.txt", vectors)]);

        GeneratedFile Change(GeneratedFile file)
        {
            if (Path.GetFileName(file.Path) != changed) return file;
            GeneratedFile other = file with { Text = change(file.Text) };
            Assert.NotEqual(file, other);
            return other;
        }
    }

    /// <summary>A module with what is written by hand and some generated files.</summary>
    private string MakeModule(IReadOnlyList<(string Name, IReadOnlyList<GeneratedFile> Files)> folders, IReadOnlyList<GeneratedFile> vectors)
    {
        string module = Path.Combine(_folder.FullName, "bindings/go");
        foreach (string pattern in s_common)
        {
            string source = Path.Combine(Descriptions.Root, "bindings/go", Path.GetDirectoryName(pattern)!);
            foreach (string file in Directory.EnumerateFiles(source, Path.GetFileName(pattern))) Write(Path.Combine(module, Path.GetDirectoryName(pattern)!, Path.GetFileName(file)), File.ReadAllText(file));
        }

        foreach ((string folder, IReadOnlyList<GeneratedFile> files) in folders)
        {
            foreach (GeneratedFile file in files) Write(Path.Combine(module, folder, file.Path), file.Text);
        }

        foreach (GeneratedFile file in vectors) Write(Path.Combine(_folder.FullName, "tests/vectors", file.Path), file.Text);
        return module;
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>What a command prints. The network is not for tests, and nothing here needs it.</summary>
    private static string Run(string command, string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["GOFLAGS"] = "-mod=readonly", ["GOPROXY"] = "off", ["GOTOOLCHAIN"] = "local", ["GOWORK"] = "off" },
        };
        Process? process = null;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no go here.");
        }

        using (process)
        {
            Task<string> errors = process!.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output + errors.Result;
        }
    }

    /// <summary>The fields and the methods of the type that a file is for: it is the first, and the only one with methods.</summary>
    private static IEnumerable<string> Members(string text)
    {
        string fields = text.Split(" struct {\n") is [_, var rest, ..] ? rest[..rest.IndexOf("\n}", StringComparison.Ordinal)] : "";
        return Fields().Matches(fields).Concat(Methods().Matches(text)).Select(match => match.Groups["name"].Value);
    }

    [GeneratedRegex(@"^(type|const|var|func) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declarations();

    [GeneratedRegex(@"^\t(?<name>\w+) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fields();

    [GeneratedRegex(@"^func \(\w+ \*?\w+\) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Methods();
}
