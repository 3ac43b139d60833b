using Holdfast.AbiCompiler.Comparing;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>What it takes to add a field: a line of the description and one command. The comparison says what it breaks.</summary>
public sealed class NewFieldTests : IDisposable
{
    private const string Description = "abi/dm-op.yaml";
    private const string Before = "      - { name: vcpus, type: u32, by: hypervisor,";
    private const string Added = "      - { name: threads, type: u32, since: \"4.23\", doc: \"Which threads of each are counted.\" }\n";

    private readonly string _root = Directory.CreateTempSubdirectory("holdfast-abi-").FullName;

    public NewFieldTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "abi"));
        foreach (string path in Directory.GetFiles(Path.Combine(Descriptions.Root, "abi"))) File.Copy(path, Path.Combine(_root, "abi", Path.GetFileName(path)));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void One_command_brings_it_into_every_language_table_and_vector()
    {
        Generate();
        AddField();
        string[] changed = [.. Generate().Where(line => line.EndsWith(": updated", StringComparison.Ordinal)).Select(line => line[..^": updated".Length])];
        Assert.Equal(
            [
                "bindings/c/stable/dm-op.h",
                "bindings/go/internal/access/dmop.go",
                "bindings/go/stable/dmop/xendmopnrvcpus.go",
                "bindings/rust/src/generated/stable/dm_op.rs",
                "bindings/rust/tests/vectors/generated/dm_op.rs",
                "docs/specs/abi/dm-op.md",
                "src/Holdfast.Abi/Generated/DmOp/XenDmOpNrVcpus.cs",
                "tests/vectors/dm-op.txt",
            ],
            changed.Order(StringComparer.Ordinal));
        Assert.All(changed, path => Assert.Contains("threads", File.ReadAllText(Path.Combine(_root, path)), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_comparison_says_what_it_breaks()
    {
        AbiDescription before = Load();
        AddField();
        AbiDescription after = Load();
        AbiDifference versions = NrVcpus(Side(after, "4.20"), Side(after, "next"));
        Assert.Equal(["threads is new at byte 4", "it has 8 bytes instead of 4"], versions.Changes.Select(change => change.Text));
        Assert.Equal(["whatever the caller left there: threads"], versions.Forward.Effects);
        Assert.Equal(Compatibility.Breaking, versions.Forward.Compatibility);
        Assert.Equal(Compatibility.Breaking, NrVcpus(Side(before, "next"), Side(after, "next")).Forward.Compatibility);
        Assert.True(NrVcpus(Side(before, "4.20"), Side(after, "4.20")).IsSame);
    }

    private static AbiDifference NrVcpus(AbiSide from, AbiSide to) => AbiComparer.Compare(from, to).Single(difference => difference.Name == "dm_op.nr_vcpus");

    private static AbiSide Side(AbiDescription description, string profile) => new(profile, description, description.FindProfile(profile)!.Version);

    private AbiDescription Load()
    {
        LoadResult result = AbiLoader.Load(AbiSources.InFolder(Path.Combine(_root, "abi")));
        Assert.Empty(result.Problems);
        return result.Description;
    }

    private void AddField()
    {
        string path = Path.Combine(_root, Description);
        string text = File.ReadAllText(path);
        int at = text.IndexOf('\n', text.IndexOf(Before, StringComparison.Ordinal)) + 1;
        Assert.True(at > 0);
        File.WriteAllText(path, text.Insert(at, Added));
    }

    private string[] Generate()
    {
        using StringWriter output = new();
        Assert.Equal(0, AbiGenerator.Run(_root, check: false, output));
        return output.ToString().ReplaceLineEndings("\n").Split('\n');
    }
}
