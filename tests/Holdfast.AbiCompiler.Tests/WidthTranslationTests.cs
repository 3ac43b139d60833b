using Holdfast.AbiCompiler.Emitting.CSharp;
using Holdfast.AbiCompiler.Loading;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>Which structures of C# can be translated to another width, on small descriptions.</summary>
public class WidthTranslationTests
{
    private const string Either =
        """
          - { name: Small, doc: A., fields: [{ name: a, type: word, doc: A. }] }
          - { name: Large, doc: A., fields: [{ name: b, type: u64c, doc: A. }] }
          - { name: Either, doc: A., fields: [{ name: u, union: untagged, doc: A., arms: [{ name: small, structure: Small, doc: A. }, { name: large, structure: Large, doc: A. }] }] }

        """;

    [Fact]
    public void A_structure_of_one_layout_needs_no_translation()
    {
        string code = Emit("  - { name: Subject, doc: A., fields: [{ name: a, type: u64, doc: A. }] }\n");
        Assert.DoesNotContain("FitsAt", code, StringComparison.Ordinal);
        Assert.DoesNotContain("TryTranslate", code, StringComparison.Ordinal);
    }

    [Fact]
    public void The_caller_says_what_a_nested_union_holds() => Assert.Contains(
        "int to, Either.UArm firstUArm, Either.UArm secondUArm)",
        Emit(Either + "  - { name: Subject, doc: A., fields: [{ name: first, type: Either, doc: A. }, { name: second, type: Either, doc: A. }] }\n"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("  - { name: Subject, doc: A., fields: [{ name: many, type: Either, count: 2, doc: A. }] }\n")]
    [InlineData("  - { name: Subject, doc: A., widths: [8], fields: [{ name: sometimes, type: Either, widths: [8], doc: A. }] }\n")]
    [InlineData("  - { name: Subject, doc: A., fields: [{ name: v, union: untagged, doc: A., arms: [{ name: either, structure: Either, doc: A. }] }] }\n")]
    public void What_nobody_could_say_is_not_translated(string structure)
    {
        string code = Emit(Either + structure);
        Assert.Contains("public bool FitsAt(int width)", code, StringComparison.Ordinal);
        Assert.Contains("There is no translation to another width", code, StringComparison.Ordinal);
        Assert.DoesNotContain("TryTranslate", code, StringComparison.Ordinal);
    }

    private static string Emit(string structures)
    {
        LoadResult result = Descriptions.Load(structures);
        Assert.Empty(result.Problems);
        return CSharpEmitter.Emit(result.Description).Single(file => file.Path == "Test/Subject.cs").Text;
    }
}
