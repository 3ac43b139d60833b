namespace Holdfast.AbiCompiler.Tests;

public sealed class GeneratorTests : IDisposable
{
    private const string Description =
        "subject: Test\ndoc: A.\nsource: nowhere\nstructures:\n  - { name: Pair, doc: Two numbers., fields: [{ name: left, type: u32, doc: L. }, { name: right, type: u32, doc: R. }] }\n";

    /// <summary>What is made of the description, in the order in which it is written.</summary>
    private static readonly string[] s_files =
    [
        "src/Holdfast.Abi/Generated/Test/Pair.cs",
        "bindings/c/stable/test.h",
        "bindings/go/internal/access/structures.go",
        "bindings/go/internal/access/test.go",
        "bindings/go/stable/test/doc.go",
        "bindings/go/stable/test/pair.go",
        "bindings/rust/src/generated/stable/mod.rs",
        "bindings/rust/src/generated/stable/test.rs",
        "bindings/rust/src/generated/versioned/mod.rs",
        "bindings/rust/tests/vectors/generated/mod.rs",
        "bindings/rust/tests/vectors/generated/test.rs",
        "tests/vectors/test.txt",
        "docs/specs/abi/README.md",
        "docs/specs/abi/test.md",
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("holdfast-abi-").FullName;

    private string Generated => Path.Combine(_root, "src/Holdfast.Abi/Generated/Test/Pair.cs");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_checked_in_files_are_up_to_date() => AssertUpToDate(Descriptions.Root);

    [Fact]
    public void The_checked_in_files_of_the_example_are_up_to_date() =>
        AssertUpToDate(Path.Combine(Descriptions.Root, "tests/Holdfast.Abi.Tests/Example"));

    [Fact]
    public void Generating_again_touches_nothing()
    {
        Describe(Description);
        Assert.Equal((0, All("added", "changed")), Run(_root, check: false));
        File.SetLastWriteTimeUtc(Generated, DateTime.UnixEpoch);
        Assert.Equal((0, $"{s_files.Length} generated files are up to date"), Run(_root, check: false));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Generated));
    }

    [Fact]
    public void A_check_names_what_is_not_up_to_date_and_changes_nothing()
    {
        Describe(Description);
        Assert.Equal((1, All("is missing", "are not up to date")), Run(_root, check: true));
        Run(_root, check: false);
        File.AppendAllText(Generated, "// by hand\n");
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(Generated)!, "Other.cs"), "");
        (int code, string output) = Run(_root, check: true);

        Assert.Equal(1, code);
        Assert.Contains("Test/Pair.cs: is stale", output, StringComparison.Ordinal);
        Assert.Contains("Test/Other.cs: is superfluous", output, StringComparison.Ordinal);
        Assert.EndsWith("// by hand\n", File.ReadAllText(Generated), StringComparison.Ordinal);
    }

    [Fact]
    public void Generating_repairs_and_removes_what_should_not_be_there()
    {
        Describe(Description);
        Run(_root, check: false);
        string before = File.ReadAllText(Generated);
        string other = Path.Combine(Path.GetDirectoryName(Generated)!, "Other.cs");
        File.AppendAllText(Generated, "// by hand\n");
        File.WriteAllText(other, "");
        Run(_root, check: false);

        Assert.Equal(before, File.ReadAllText(Generated));
        Assert.False(File.Exists(other));
        Assert.Equal([Generated], Directory.GetFiles(Path.GetDirectoryName(Generated)!));
    }

    [Fact]
    public void What_stands_beside_the_vectors_is_left_alone()
    {
        Describe(Description);
        Run(_root, check: false);
        string readme = Path.Combine(_root, "tests/vectors/README.md");
        string old = Path.Combine(_root, "tests/vectors/old.txt");
        File.WriteAllText(readme, "by hand");
        File.WriteAllText(old, "");

        Assert.Equal((0, $"tests/vectors/old.txt: removed\n1 of {s_files.Length} generated files changed"), Run(_root, check: false));
        Assert.Equal("by hand", File.ReadAllText(readme));
        Assert.False(File.Exists(old));
    }

    [Fact]
    public void A_wrong_description_changes_nothing_and_says_where_it_is_wrong()
    {
        Describe(Description.Replace("u32", "u33", StringComparison.Ordinal));
        (int code, string output) = Run(_root, check: false);

        Assert.Equal(1, code);
        Assert.Contains("abi/test.yaml:5:", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Generated));
    }

    [Fact]
    public void Without_a_description_it_cannot_be_done() => Assert.Equal(2, Run(_root, check: false).Code);

    [Fact]
    public void The_description_travels_with_the_program()
    {
        (string, string)[] inTree = [.. AbiSources.InFolder(Path.Combine(Descriptions.Root, "abi"))];
        Assert.Equal(inTree, AbiSources.Embedded());
    }

    /// <summary>What is said when something is true of every file.</summary>
    private static string All(string state, string end) =>
        string.Concat(s_files.Select(file => $"{file}: {state}\n")) + $"{s_files.Length} of {s_files.Length} generated files {end}";

    private static void AssertUpToDate(string root)
    {
        (int code, string output) = Run(root, check: true);
        Assert.True(code == 0, output);
        Assert.EndsWith("generated files are up to date", output, StringComparison.Ordinal);
    }

    private static (int Code, string Output) Run(string root, bool check)
    {
        StringWriter output = new() { NewLine = "\n" };
        int code = AbiGenerator.Run(root, check, output);
        return (code, output.ToString().TrimEnd('\n'));
    }

    private void Describe(string text)
    {
        Directory.CreateDirectory(Path.Combine(_root, "abi"));
        File.WriteAllText(Path.Combine(_root, "abi/test.yaml"), text);
    }
}
