namespace Holdfast.Architecture.Tests;

public sealed class LayeringTests
{
    /// <summary>From the bottom to the top. A project refers only to projects of lower layers.</summary>
    private static readonly string[][] s_layers =
    [
        ["Content"],
        ["Abi", "AbiCompiler"],
        ["X86"],
        ["LivePatching", "Streams", "Toolstack"],
        ["Hypervisor"],
        ["Cli"],
    ];

    private static readonly HashSet<string> s_namesThatSayNothing =
        new(["Helpers", "Helper", "Utils", "Utilities", "Util", "Models", "Common", "Misc", "Shared", "Core"], StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void Every_project_has_a_layer() =>
        Assert.Equal(s_layers.SelectMany(layer => layer).Order(StringComparer.Ordinal), SourceTree.References.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void References_run_downwards_only()
    {
        string[] upwards =
        [
            .. from project in SourceTree.References
               from reference in project.Value
               where LayerOf(reference) >= LayerOf(project.Key)
               select $"{project.Key} refers to {reference}",
        ];
        Assert.Empty(upwards);
    }

    [Fact]
    public void The_ABI_compiler_never_refers_to_what_it_generates()
    {
        // Otherwise a bad generated file could not be generated again.
        Assert.DoesNotContain("Abi", SourceTree.References["AbiCompiler"]);
    }

    [Fact]
    public void Folders_are_named_for_their_subject()
    {
        IEnumerable<string> folders = SourceTree.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(file => file.Split('/')[..^1])
            .Distinct(StringComparer.Ordinal);
        Assert.DoesNotContain(folders, s_namesThatSayNothing.Contains);
    }

    private static int LayerOf(string project) => Array.FindIndex(s_layers, layer => layer.Contains(project, StringComparer.Ordinal));
}
