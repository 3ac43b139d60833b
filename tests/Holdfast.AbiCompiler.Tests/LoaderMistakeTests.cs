using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>Each kind of mistake is reported where it is, says what was found, and offers what was probably meant.</summary>
public class LoaderMistakeTests
{
    [Theory]
    [InlineData("{ nam: a, type: u8, doc: A. }", "nam: a", "unknown key 'nam' in a field. Did you mean 'name'?")]
    [InlineData("{ name: a, type: u31, doc: A. }", "u31", "no type or structure is named 'u31'. Did you mean 'u32'?")]
    [InlineData("{ name: a, type: Subjekt2, doc: A. }", "Subjekt2", "no type or structure is named 'Subjekt2'.")]
    [InlineData("{ name: a, type: handle<, doc: A. }", "handle<", "'handle<' is no type.")]
    [InlineData("{ name: a, type: u8, doc: A. , mbz: maybe }", "maybe", "'mbz' of a field should be true or false, but is 'maybe'")]
    [InlineData("{ name: a, type: u8, doc: No full stop }", "No full stop", "'doc' of a field should be a sentence that ends with a full stop")]
    [InlineData("{ name: a, type: u8 }", "{", "a field needs the key 'doc'")]
    [InlineData("{ name: a, type: u8, doc: A., by: hypervizor }", "hypervizor", "'by' of a field is 'hypervizor'. Did you mean 'hypervisor'?")]
    [InlineData("{ name: a, type: u8, doc: A., show: hax }", "hax", "'show' of a field is 'hax'. Did you mean 'hex'?")]
    [InlineData("{ name: a, type: u8, doc: A., count: lots! }", "lots!", "'count' of a field should be a number, 'N * width', the name of an earlier field, or 'rest', but is 'lots!'")]
    [InlineData("{ name: a, type: u8, doc: A., count: 0 }", "0", "'count' of a field should be 1 to 1048576, but is 0")]
    [InlineData("{ name: a, type: u8, doc: A., count: b }", "b }", "'a' names 'b' as a count, but no earlier field of 'Subject' has that name.")]
    [InlineData("{ name: a, type: u8, doc: A., enum: Colour }", "Colour", "no enumeration is named 'Colour'.")]
    [InlineData("{ name: a, type: u8, doc: A., since: four }", "four", "'four' is no version of Xen, such as 4.17 or 4.18.5")]
    [InlineData("{ name: a, type: u8, doc: A., since: [4.19, 4.18.5] }", "[4.19", "the versions in 'since' of a field should rise")]
    [InlineData("{ name: a, type: u8, doc: A., since: [4.18.5, 4.18.6] }", "[4.18", "the versions in 'since' of a field should rise, each in a series of its own")]
    [InlineData("{ name: a, type: u8, doc: A., until: [4.18.5, 4.12.1] }", "[4.18", "the versions in 'until' of a field should rise, each in a series of its own")]
    [InlineData("{ name: a, type: u8, doc: A., until: [4.12.1, five] }", "five", "'five' is no version of Xen, such as 4.17 or 4.18.5")]
    [InlineData("{ name: a, type: u8, doc: A., since: [4.12.2, 4.13], until: [4.12.1, 4.12.2] }", "[4.12.1", "the versions in 'until' of a field should rise, each in a series of its own")]
    [InlineData("{ name: a, type: u8, doc: A., since: [4.12.2, 4.13], until: 4.12.1 }", "4.12.1 }", "'until' of a field is before its 'since'")]
    [InlineData("{ name: a, type: u8, doc: A., since: [4.12.2, 4.13], until: [4.12.4, 4.14] }", null, null)]
    [InlineData("{ name: a, type: u8, doc: A., since: 4.19, until: 4.18 }", "4.18", "'until' of a field is before its 'since'")]
    [InlineData("{ name: a, type: u8, doc: A., widths: [12] }", "12", "'12' is no width of a caller: 4, 8 or 16 bytes")]
    [InlineData("{ name: 7up, type: u8, doc: A. }", "7up", "'7up' is no name")]
    [InlineData("{ name: a, as: not_pascal, type: u8, doc: A. }", "not_pascal", "'not_pascal' is no name in PascalCase")]
    [InlineData("{ name: size, type: u8, doc: A. }", "{", "a second member of 'Subject' is named 'Size'; say 'as:'")]
    [InlineData("{ name: a, type: u8, doc: A., bits: [{ name: b, at: 3..1, doc: B. }] }", "3..1", "'at' of a range of bits should be a bit or a range such as 8..10, but is '3..1'")]
    [InlineData("{ name: a, type: u8, doc: A., bits: [{ name: b, at: 8, doc: B. }] }", "{ name: b", "bit 8 of 'b' is past the 8 bits of 'a'")]
    [InlineData("{ name: a, type: u8, doc: A., bits: [{ name: b, at: 0..3, doc: B. }, { name: c, at: 3, doc: C. }] }", "{ name: c", "the bits of 'c' overlap others of 'a'")]
    [InlineData("{ name: a, type: u8, doc: A., bits: [{ name: b, at: 0..3, until: 4.8, doc: B. }, { name: c, at: 3, since: 4.9, doc: C. }] }", null, null)]
    [InlineData("{ name: a, type: u8, doc: A., bits: [{ name: b, at: 0..3, until: 4.8, doc: B. }, { name: c, at: 3, since: 4.8, doc: C. }] }", "{ name: c", "the bits of 'c' overlap others of 'a'")]
    [InlineData("{ name: a, type: u8, doc: A., bits: [{ name: b, at: 0, since: 4, doc: B. }] }", "4, doc", "'4' is no version of Xen, such as 4.17 or 4.18.5")]
    [InlineData("{ name: a, type: u8, doc: A., since: 4.7, otherwise: padding }", null, null)]
    [InlineData("{ name: a, type: u8, doc: A., since: 4.7, otherwise: pading }", "pading", "'otherwise' of a field is 'pading'. Did you mean 'padding'?")]
    [InlineData("{ name: a, type: u8, doc: A., otherwise: reserved }", "reserved", "a field that every version has is never otherwise: 'since' or 'until' is missing")]
    [InlineData("{ name: a, union: kind, arms: [{ when: 1, structure: Subject, doc: A. }, { when: [2, 1], structure: Other, doc: A. }], doc: A. }", "Other", "the value 1 already selects an arm of 'a' in some of these versions")]
    [InlineData("{ name: a, union: kind, arms: [{ when: 1, structure: Subject, since: soon, doc: A. }], doc: A. }", "soon", "'soon' is no version of Xen, such as 4.17 or 4.18.5")]
    [InlineData("{ name: a, type: s8, doc: A., bits: [{ name: b, at: 0, doc: B. }] }", "{", "'a' has bits, so it should be a single unsigned integer")]
    [InlineData("{ name: a, type: u8, doc: A., bits: 7 }", "7", "'bits' of a field should be a list, but is '7'")]
    [InlineData("{ name: a, type: word, doc: A., count: 2 * width }", "2 *", "'a' has as many elements as the width asks for, so 'Subject' should say 'access: in-place'")]
    [InlineData("{ name: a, type: u8, widths: [4], doc: A. }", null, null)]
    [InlineData("{ name: a, type: Subject, doc: A. }", null, "the structure 'Subject' contains itself")]
    [InlineData("{ name: a, union: kind, doc: A. }", "{", "a union needs 'arms'")]
    [InlineData("{ name: a, union: kind, arms: [{ when: 1, structure: Subjekt, doc: A. }], doc: A. }", "Subjekt", "no type or structure is named 'Subjekt'. Did you mean 'Subject'?")]
    [InlineData("{ name: a, union: kind, arms: [{ when: [1, two], structure: Subject, doc: A. }], doc: A. }", "two", "'when' of an arm of a union should be a number, decimal or 0x…, but is 'two'")]
    [InlineData("{ name: a, union: kind, arms: [{ structure: Subject, doc: A. }], doc: A. }", "{ structure", "an arm of a union needs the key 'when'")]
    [InlineData("{ like: Other, through: a }", "Other", "no earlier structure of this file is named 'Other'.")]
    [InlineData("just a text", "just", "expected a field, which is a mapping of keys to values, but found 'just a text'")]
    public void A_mistake_in_a_field_is_reported_where_it_is(string field, string? at, string? message)
    {
        LoadResult result = Descriptions.LoadFields(field);
        if (message is null)
        {
            Assert.Empty(result.Problems);
            return;
        }

        const int FieldColumn = 9;
        string where = at is null ? "" : $"{Descriptions.File}:{Descriptions.FirstFieldLine}:{FieldColumn + field.IndexOf(at, StringComparison.Ordinal)}: ";
        Assert.Contains(result.Problems, problem => problem.ToString().Contains(where + message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("s16", "-32768", "", null)]
    [InlineData("s16", "0x7fff", "", null)]
    [InlineData("s16", "-32769", "", "the value of 'V' does not fit into s16")]
    [InlineData("s16", "0x8000", "", "the value of 'V' does not fit into s16")]
    [InlineData("s64", "-9223372036854775808", "", null)]
    [InlineData("s64", "-9223372036854775809", "", "'value' of a value of an enumeration should be a number, decimal or 0x…, but is '-9223372036854775809'")]
    [InlineData("u16", "-1", "", "'value' of a value of an enumeration should be a number, decimal or 0x…, but is '-1'")]
    [InlineData("u16", "0x10000", "", "the value of 'V' does not fit into u16")]
    [InlineData("u16", "1", "since: 4.6, until: [4.8.1, 4.9], ", null)]
    [InlineData("u16", "1", "since: never, ", "'never' is no version of Xen, such as 4.17 or 4.18.5")]
    [InlineData("u16", "1, since: 4.7", "since: 4.6, ", null)]
    [InlineData("u16", "1, since: 4.5", "since: 4.6, ", "the versions of 'V' should be some of those of 'Kind'")]
    [InlineData("u16", "1, until: 4.9", "until: 4.8, ", "the versions of 'V' should be some of those of 'Kind'")]
    public void A_mistake_in_an_enumeration_is_reported_where_it_is(string type, string value, string versions, string? message)
    {
        string text = $"subject: Test\ndoc: A.\nsource: nowhere\nenums:\n  - {{ name: Kind, type: {type}, doc: K., {versions}values: [{{ name: V, value: {value}, doc: V. }}] }}\n";
        LoadResult result = AbiLoader.Load([(Descriptions.File, text)]);
        if (message is null) Assert.Empty(result.Problems);
        else Assert.StartsWith($"{Descriptions.File}:5:", Assert.Single(result.Problems, problem => problem.Message == message).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_has_the_versions_of_its_enumeration_where_it_says_nothing()
    {
        const string Text = "subject: Test\ndoc: A.\nsource: nowhere\nenums:\n  - { name: Kind, type: u8, doc: K., since: 4.6, until: 4.9, values: [{ name: V, value: 1, doc: V. }, { name: W, value: 2, since: 4.7, doc: W. }] }\n";
        LoadResult result = AbiLoader.Load([(Descriptions.File, Text)]);
        Assert.Empty(result.Problems);
        Assert.Equal(["4.6 to 4.9", "4.7 to 4.9"], result.Description.FindEnum("Kind")!.Values.Select(value => VersionText.Of(value.Versions)));
    }

    [Fact]
    public void A_misspelt_count_field_is_recognised()
    {
        LoadResult result = Descriptions.LoadFields("{ name: count, type: u32, doc: A. }", "{ name: items, type: u32, count: cuont, doc: B. }");

        Assert.Equal(
            $"{Descriptions.File}:{Descriptions.FirstFieldLine + 1}:42: 'items' names 'cuont' as a count, but no earlier field of 'Subject' has that name. Did you mean 'count'?",
            Assert.Single(result.Problems).ToString());
    }

    [Fact]
    public void An_array_without_a_fixed_length_is_the_last_field()
    {
        LoadResult result = Descriptions.LoadFields("{ name: items, type: u8, count: rest, doc: A. }", "{ name: more, type: u8, doc: B. }");

        Assert.Contains("'items' has no fixed length, so it should be the last field of 'Subject'", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_run_reports_every_mistake_in_order()
    {
        LoadResult result = Descriptions.LoadFields(
            "{ name: a, type: u32, doc: A }",
            "{ name: b, tipe: u32, doc: B. }",
            "{ name: c, type: u23, doc: C. }");

        Assert.Equal([0, 1, 1, 2], result.Problems.Select(problem => problem.Location.Line - Descriptions.FirstFieldLine));
    }

    [Fact]
    public void A_field_of_an_unknown_type_does_not_make_what_refers_to_it_wrong()
    {
        LoadResult result = Descriptions.LoadFields("{ name: count, type: u23, doc: A. }", "{ name: a, type: count, doc: A. }", "{ name: items, type: u8, count: a, doc: A. }");

        Assert.DoesNotContain(result.Problems, problem => problem.Message.Contains("no earlier field", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("subject: [", "not valid YAML")]
    [InlineData("a: 1\na: 2", "not valid YAML")]
    [InlineData("", "expected one YAML document, found 0")]
    [InlineData("a: 1\n---\nb: 2", "expected one YAML document, found 2")]
    [InlineData("- a", "expected a description, which is a mapping of keys to values, but found a list")]
    [InlineData("subject: &x Test", "anchors and aliases are not part of the description language")]
    [InlineData("strutures: []", "unknown key 'strutures' in a description. Did you mean 'structures'?")]
    public void A_file_that_is_no_description_is_refused(string text, string message)
    {
        LoadResult result = AbiLoader.Load([("abi/bad.yaml", text)]);

        Assert.Contains(result.Problems, problem => problem.ToString().StartsWith("abi/bad.yaml:", StringComparison.Ordinal) && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Deep_nesting_is_refused_before_it_costs_the_stack()
    {
        LoadResult result = AbiLoader.Load([("abi/deep.yaml", new string('[', 100_000))]);

        Assert.Equal("abi/deep.yaml:1:31: nested more than 32 levels deep", Assert.Single(result.Problems).ToString());
    }

    [Fact]
    public void Two_structures_in_two_files_do_not_share_a_name()
    {
        const string Text = "subject: Test\ndoc: A.\nsource: nowhere\nstructures:\n  - { name: Twice, doc: A., fields: [{ name: a, type: u8, doc: A. }] }\n";
        LoadResult result = AbiLoader.Load([("abi/b.yaml", Text), ("abi/a.yaml", Text)]);

        Assert.Equal("abi/b.yaml:5:5: a second type is named 'Twice'", Assert.Single(result.Problems).ToString());
    }

    [Fact]
    public void A_number_that_does_not_fit_is_refused()
    {
        LoadResult result = Descriptions.Load(
            """
              - name: Subject
                doc: The structure.
                constants:
                  - { name: BIG, type: u8, value: 0x100, doc: Too big. }
                  - { name: TEXT, text: "é", doc: Not ASCII. }
                fields: [{ name: a, type: u8, doc: A. }]
            """);

        Assert.Equal(["the value does not fit into 1 bytes", "a constant's text should be ASCII"], result.Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void What_is_said_about_widths_has_to_agree()
    {
        LoadResult result = Descriptions.Load(
            """
              - { name: Narrow, doc: N., widths: [4, 8], fields: [{ name: a, type: word, doc: A. }, { name: b, type: u32, widths: [16], doc: A. }] }
              - { name: Wide, doc: W., fields: [{ name: n, type: Narrow, doc: N. }] }
              - { name: Same, doc: S., widths: [4], fields: [{ name: n, type: u8, doc: N. }] }
            """);

        Assert.Equal(
            [
                "'b' is said to be there at width 16, at which 'Narrow' does not exist",
                "'Narrow' does not exist at width 16, at which 'Wide' does",
                "'Same' says 'widths', but nothing in it depends on the width",
            ],
            result.Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void Files_that_need_one_another_in_a_circle_are_reported()
    {
        LoadResult result = AbiLoader.Load([("abi/a.yaml", File("A1", "B1")), ("abi/b.yaml", File("B1", "u32") + Structure("B2", "C1")), ("abi/c.yaml", File("C1", "u32") + Structure("C2", "A1"))]);
        Assert.Equal(
            [
                "abi/a.yaml:5:61: 'A1' holds 'B1' of abi/b.yaml, which needs abi/a.yaml in turn: files should not need one another in a circle",
                "abi/b.yaml:6:61: 'B2' holds 'C1' of abi/c.yaml, which needs abi/b.yaml in turn: files should not need one another in a circle",
                "abi/c.yaml:6:61: 'C2' holds 'A1' of abi/a.yaml, which needs abi/c.yaml in turn: files should not need one another in a circle",
            ],
            result.Problems.Select(problem => problem.ToString()));

        static string File(string name, string type) => $"subject: {name}\ndoc: A.\nsource: nowhere\nstructures:\n{Structure(name, type)}";
        static string Structure(string name, string type) => $"  - {{ name: {name}, doc: A., fields: [{{ name: a, doc: A., type: {type} }}] }}\n";
    }
}
