using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Loading;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Tests;

public class LayoutTests
{
    [Theory]
    [InlineData(4, 4, 8)]
    [InlineData(8, 8, 16)]
    [InlineData(16, 16, 32)]
    public void Words_and_handles_take_the_callers_width(int width, int second, int size)
    {
        StructureLayout layout = Descriptions.LayOut(
            Descriptions.LoadFields("{ name: a, type: word, doc: A. }", "{ name: b, type: handle<u8>, doc: B. }"), width);

        Assert.Equal(second, layout.Fields[1].Offset);
        Assert.Equal(size, layout.Size);
        Assert.Equal(width, layout.Alignment);
    }

    [Fact]
    public void Structures_without_them_have_one_layout()
    {
        LoadResult result = Descriptions.LoadFields("{ name: a, type: handle64<u8>, doc: A. }", "{ name: b, type: u32, count: 2, doc: B. }");

        Assert.False(new LayoutEngine(result.Description).DependsOnWidth(result.Description.Files[0].Structures[0]));
        Assert.Equal([16, 16, 16], LayoutEngine.AllWidths.Select(width => Descriptions.LayOut(result, width).Size));
    }

    [Fact]
    public void Padding_before_a_field_has_to_be_written_down()
    {
        LoadResult result = Descriptions.LoadFields("{ name: a, type: u8, doc: A. }", "{ name: b, type: u32, doc: B. }");

        Assert.Equal(
            $"{Descriptions.File}:{Descriptions.FirstFieldLine + 1}:9: 'b' of 'Subject' would stand at byte 1, which is no multiple of its alignment 4: write down 3 bytes of padding before it",
            Assert.Single(result.Problems).ToString());
    }

    [Fact]
    public void Padding_at_the_end_has_to_be_written_down()
    {
        LoadResult result = Descriptions.LoadFields("{ name: a, type: u64, doc: A. }", "{ name: b, type: u32, doc: B. }");

        Assert.Contains("'Subject' ends at byte 12, which is no multiple of its alignment 8: write down 4 bytes", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Padding_that_only_some_callers_need_names_them()
    {
        LoadResult result = Descriptions.LoadFields("{ name: a, type: u32, doc: A. }", "{ name: b, type: word, doc: B. }");

        Assert.Equal(2, result.Problems.Count);
        Assert.Contains("for callers of 8 bytes", result.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("for callers of 16 bytes", result.Problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_64_bit_integer_aligned_to_four_needs_no_padding() =>
        Assert.Equal(12, Descriptions.LayOut(Descriptions.LoadFields("{ name: a, type: u32, doc: A. }", "{ name: b, type: u64a4, doc: B. }")).Size);

    [Fact]
    public void An_array_without_a_fixed_length_has_an_offset_and_no_size()
    {
        StructureLayout layout = Descriptions.LayOut(Descriptions.LoadFields("{ name: n, type: u32, doc: N. }", "{ name: a, type: u32, count: n, doc: A. }"));

        Assert.Equal(4, layout.Size);
        Assert.Equal(4, layout.Tail!.Offset);
    }

    [Fact]
    public void A_structure_of_absurd_size_is_refused() => Assert.Contains(
        "larger than 1048576 bytes",
        Assert.Single(Descriptions.LoadFields("{ name: a, type: u64, count: 1048576, doc: A. }").Problems).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_union_is_as_large_and_as_aligned_as_its_arms_need()
    {
        LoadResult result = Descriptions.Load(
            """
              - { name: Small, doc: S., fields: [{ name: a, type: u8, count: 5, doc: A. }] }
              - { name: Large, doc: L., fields: [{ name: a, type: u64, doc: A. }] }
              - name: Holder
                doc: H.
                fields:
                  - { name: kind, type: u64, doc: Which. }
                  - { name: u, union: kind, doc: What., arms: [{ when: 0, structure: Small, doc: S. }, { when: 1, structure: Large, doc: L. }] }
            """);

        Assert.Equal(16, Descriptions.LayOut(result).Size);
    }

    [Fact]
    public void What_was_something_else_in_a_version_keeps_its_place()
    {
        LoadResult result = Descriptions.LoadFields(
            "{ name: a, type: u32, since: 4.7, otherwise: padding, doc: A., bits: [{ name: bit, at: 0, doc: B. }] }",
            "{ name: b, type: u32, since: 4.7, otherwise: reserved, doc: B. }",
            "{ name: c, type: u32, doc: C., bits: [{ name: old, at: 0, until: 4.6, doc: O. }, { name: new, at: 0, since: 4.7, doc: N. }] }",
            "{ name: d, type: u32, since: 4.7, doc: D. }");

        StructureLayout before = LayOut(result, "4.6");
        Assert.Equal([("a", 0, false, 0), ("b", 4, true, 0), ("c", 8, false, 1)], before.Fields.Select(field => (field.Field.Name, field.Offset, field.Field.MustBeZero, field.Field.Bits.Count)));
        Assert.Equal(("Padding in this version.", true), (before.Fields[0].Field.Doc, before.Fields[0].Field.Implicit));
        Assert.Equal("old", before.Fields[2].Field.Bits[0].Name);
        StructureLayout after = LayOut(result, "4.7");
        Assert.Equal([("a", false), ("b", false), ("c", false), ("d", false)], after.Fields.Select(field => (field.Field.Name, field.Field.MustBeZero)));
        Assert.Equal("new", after.Fields[2].Field.Bits[0].Name);
    }

    [Theory]
    [InlineData("4.6", 4)]
    [InlineData("4.7", 8)]
    public void A_union_is_as_large_as_the_arms_of_a_version(string version, int size)
    {
        LoadResult result = Descriptions.Load(
            """
              - { name: Small, doc: S., fields: [{ name: a, type: u32, doc: A. }] }
              - { name: Large, doc: L., fields: [{ name: a, type: u32, count: 2, doc: A. }] }
              - name: Subject
                doc: A.
                fields:
                  - { name: u, union: untagged, doc: U., arms: [{ name: s, structure: Small, doc: S. }, { name: l, structure: Large, since: 4.7, doc: L. }] }
            """);
        Assert.Equal(size, LayOut(result, version).Size);
    }

    private static StructureLayout LayOut(LoadResult result, string version)
    {
        Assert.Empty(result.Problems);
        return new LayoutEngine(result.Description, XenVersion.Parse(version)).Compute(result.Description.Files[0].Structures[^1], 8);
    }
}
