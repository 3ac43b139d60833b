using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>Small descriptions for tests.</summary>
internal static class Descriptions
{
    /// <summary>The name under which the small descriptions are loaded.</summary>
    public const string File = "abi/test.yaml";

    private const string Head =
        """
        subject: Test
        doc: A description for tests.
        source: nowhere
        structures:

        """;

    /// <summary>The line on which the text given to <see cref="Load"/> begins.</summary>
    public const int FirstLine = 5;

    /// <summary>Loads structures, given as the items of the list.</summary>
    public static LoadResult Load(string structures) => AbiLoader.Load([(File, Head + structures)]);

    /// <summary>Loads a structure of the given fields, each on a line of its own.</summary>
    public static LoadResult LoadFields(params string[] fields) => Load(
        "  - name: Subject\n    doc: The structure.\n    fields:\n" + string.Concat(fields.Select(field => $"      - {field}\n")));

    /// <summary>The line of the first field given to <see cref="LoadFields"/>.</summary>
    public const int FirstFieldLine = FirstLine + 3;

    /// <summary>The layout of the first structure.</summary>
    public static StructureLayout LayOut(LoadResult result, int width = 8)
    {
        Assert.Empty(result.Problems);
        StructureDescription structure = result.Description.Files[0].Structures[^1];
        return new LayoutEngine(result.Description).Compute(structure, width);
    }

    /// <summary>The root of the source tree.</summary>
    public static string Root
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Holdfast.slnx"))) folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the source tree.");
        }
    }
}
