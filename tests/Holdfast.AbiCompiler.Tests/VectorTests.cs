using Holdfast.AbiCompiler.Emitting.Vectors;
using Holdfast.AbiCompiler.Loading;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>The test vectors, on small descriptions whose bytes can be counted by hand.</summary>
public class VectorTests
{
    [Fact]
    public void A_vector_has_bytes_that_depend_on_their_place_and_another_all_bits() => Assert.Equal(
        """
        # Generated from abi/test.yaml. Do not edit.

        vector Subject/0
        structure Subject
        widths 4 8 16
        order little
        bytes 0102030405060708090a0000
          first = 0x1
          second = 0x2
          text[0..1] = 0304
          third = 0x8070605
          third:low = 0x5
          third:high = 0x80
          fourth = 0xa09

        vector Subject/1
        structure Subject
        widths 4 8 16
        order little
        bytes ffffffffffffffffffff0000
          first = 0xff
          second = 0xff
          text[0..1] = ffff
          third = 0xffffffff
          third:low = 0xf
          third:high = 0xfff
          fourth = 0xffff

        """,
        Of(
            "{ name: first, type: u8, doc: A. }",
            "{ name: second, type: s8, doc: A. }",
            "{ name: text, type: u8, count: 2, doc: A. }",
            "{ name: third, type: u32, doc: A., bits: [{ name: low, at: 0..3, doc: A. }, { name: high, at: 20..31, doc: A. }] }",
            "{ name: fourth, type: s16, doc: A. }",
            "{ name: _pad, type: u8, count: 2, implicit: true }"));

    [Fact]
    public void Only_the_ends_of_a_long_array_are_filled()
    {
        string text = Of("{ name: many, type: u16, count: 17, doc: A. }");
        Assert.Contains("bytes 0102030405060708090a0b0c0d0e0f10000013141516", text, StringComparison.Ordinal);
        Assert.Contains("  many[7] = 0x100f\n  many[9] = 0x1413\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("many[8]", text, StringComparison.Ordinal);
        Assert.Contains("many[8]", Of("{ name: many, type: u16, count: 16, doc: A. }"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_structure_in_the_order_of_its_stream_has_vectors_in_both()
    {
        string text = Emit(Descriptions.Load("  - { name: Subject, doc: A., order: stream, fields: [{ name: value, type: u16, doc: A. }] }\n"));
        Assert.Contains("order little\nbytes 0102\n  value = 0x201\n", text, StringComparison.Ordinal);
        Assert.Contains("order big\nbytes 0102\n  value = 0x102\n", text, StringComparison.Ordinal);
        Assert.Equal(4, Count(text));
    }

    [Fact]
    public void Widths_at_which_the_bytes_differ_have_vectors_of_their_own()
    {
        string text = Of("{ name: word, type: word, doc: A. }");
        Assert.Contains("widths 4\norder little\nbytes 01020304\n  word = 0x4030201\n", text, StringComparison.Ordinal);
        Assert.Contains("widths 16\norder little\nbytes 0102030405060708090a0b0c0d0e0f10\n  word = 0x100f0e0d0c0b0a090807060504030201\n", text, StringComparison.Ordinal);
        Assert.Contains("widths 4 8 16\n", Of("{ name: time, type: u64c, doc: A. }"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_arm_of_a_union_has_vectors_and_its_tag_selects_it()
    {
        string text = Emit(Descriptions.Load(
            """
              - { name: Small, doc: A., fields: [{ name: a, type: u16, doc: A. }] }
              - { name: Large, doc: A., fields: [{ name: b, type: u32, doc: A. }] }
              - name: Subject
                doc: A.
                fields:
                  - { name: tag, type: u32, doc: A. }
                  - { name: u, union: tag, doc: A., arms: [{ when: [7, 8], structure: Small, doc: A. }, { when: 9, structure: Large, doc: A. }] }
                  - { name: v, union: tag, doc: A., arms: [{ when: 9, structure: Small, doc: A. }] }
                  - { name: _pad, type: u16, mbz: true }
              - { name: Around, doc: A., fields: [{ name: subject, type: Subject, doc: A. }] }

            """));
        Assert.Contains("bytes 070000000506000000000b0c\n  tag = 0x7\n  u.Small.a = 0x605\n  _pad = 0xc0b\n", text, StringComparison.Ordinal);
        Assert.Contains("bytes 0900000005060708090a0b0c\n  tag = 0x9\n  u.Large.b = 0x8070605\n  v.Small.a = 0xa09\n  _pad = 0xc0b\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("tag = 0x8", text, StringComparison.Ordinal);
        Assert.Contains("  subject.u.Small.a = 0x605\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("subject.u.Large", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_array_without_a_fixed_length_is_left_out()
    {
        string text = Of("{ name: rest, type: u8, count: rest, doc: A. }");
        Assert.EndsWith("vector Subject/0\nstructure Subject\nwidths 4 8 16\norder little\n", text, StringComparison.Ordinal);
    }

    private static string Of(params string[] fields) => Emit(Descriptions.LoadFields(fields));

    private static string Emit(LoadResult result)
    {
        Assert.Empty(result.Problems);
        return Assert.Single(VectorEmitter.Emit(result.Description)).Text;
    }

    private static int Count(string text) => text.Split("\nvector ").Length - 1;
}
