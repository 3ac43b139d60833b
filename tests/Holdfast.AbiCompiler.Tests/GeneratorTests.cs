namespace Holdfast.AbiCompiler.Tests;

public sealed class GeneratorTests : IDisposable
{
    private const string Description =
        "subject: Test\ndoc: A.\nsource: nowhere\nstructures:\n  - { name: Pair, doc: Two numbers., fields: [{ name: left, type: u32, doc: L. }, { name: right, type: u32, doc: R. }] }\n";

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
        Assert.Equal((0, "src/Holdfast.Abi/Generated/Test/Pair.cs: added\nbindings/c/stable/test.h: added\nbindings/go/internal/access/structures.go: added\nbindings/go/internal/access/test.go: added\nbindings/go/stable/test/doc.go: added\nbindings/go/stable/test/pair.go: added\ntests/vectors/test.txt: added\ndocs/specs/abi/README.md: added\ndocs/specs/abi/test.md: added\n9 of 9 generated files changed"), Run(_root, check: false));
        File.SetLastWriteTimeUtc(Generated, DateTime.UnixEpoch);
        Assert.Equal((0, "9 generated files are up to date"), Run(_root, check: false));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Generated));
    }

    [Fact]
    public void A_check_names_what_is_not_up_to_date_and_changes_nothing()
    {
        Describe(Description);
        Assert.Equal((1, "src/Holdfast.Abi/Generated/Test/Pair.cs: is missing\nbindings/c/stable/test.h: is missing\nbindings/go/internal/access/structures.go: is missing\nbindings/go/internal/access/test.go: is missing\nbindings/go/stable/test/doc.go: is missing\nbindings/go/stable/test/pair.go: is missing\ntests/vectors/test.txt: is missing\ndocs/specs/abi/README.md: is missing\ndocs/specs/abi/test.md: is missing\n9 of 9 generated files are not up to date"), Run(_root, check: true));
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

        Assert.Equal((0, "tests/vectors/old.txt: removed\n1 of 7 generated files changed"), Run(_root, check: false));
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
