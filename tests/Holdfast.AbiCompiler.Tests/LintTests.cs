using Holdfast.AbiCompiler.Linting;
using Holdfast.AbiCompiler.Loading;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>Each rule of the lint finds what breaks it, and nothing else; and a history is believed only where it is true.</summary>
public class LintTests
{
    [Theory]
    [InlineData("{ name: a, type: u32, doc: A. }", "")]
    [InlineData("{ name: a, type: handle<void>, doc: A. }", "")]
    [InlineData("{ name: a, type: word, doc: A. }", "")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: _pad, type: u32, mbz: true }, { name: b, type: u64, doc: B. }", "")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: hole, type: u32, implicit: true }, { name: b, type: u64, doc: B. }", "HF0101")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: b, type: u64a4, doc: B. }", "HF0102")]
    [InlineData("{ name: a, type: u32, doc: A. }, { name: b, type: u32, widths: [8], doc: B. }", "HF0103")]
    [InlineData("{ name: a, type: handle<void>, doc: A. }, { name: b, type: word, count: 2, doc: B. }, { name: c, type: u32, widths: [4], doc: B. }", "")]
    [InlineData("{ name: a, type: u64c, doc: A. }", "HF0103 HF0105")]
    [InlineData("{ name: p, type: handle<void>, doc: P. }, { name: a, type: u64c, doc: A. }, { name: b, type: u64, widths: [16], doc: B. }", "HF0105")]
    [InlineData("{ name: pad, type: u32, doc: A. }", "HF0106")]
    [InlineData("{ name: _res1, type: u32, doc: A. }", "HF0106")]
    [InlineData("{ name: pad, as: Lines, type: u32, doc: A. }", "")]
    [InlineData("{ name: a, type: u32, doc: A., bits: [{ name: unused, at: 3, doc: U. }] }", "HF0106")]
    [InlineData("{ name: a, type: u32, doc: A., bits: [{ name: unused, at: 3, mbz: true }] }", "")]
    [InlineData("{ name: kind, type: u32, doc: K. }, { name: u, union: kind, doc: U., arms: [{ when: 1, structure: Plain, doc: P. }] }", "")]
    [InlineData("{ name: u, union: untagged, doc: U., arms: [{ name: one, structure: Plain, doc: P. }] }", "HF0107")]
    [InlineData("{ name: a, type: handle64<void>, doc: A. }", "HF0109")]
    [InlineData("{ name: a, type: u32, bitfield: true, doc: A., bits: [{ name: b, at: 3, doc: B. }] }", "HF0110")]
    [InlineData("{ name: items, type: u8, count: rest, doc: I. }", "HF0111")]
    public void A_structure_breaks_the_rules_that_it_breaks(string fields, string rules) => Assert.Equal(rules, RulesIn(Text(fields, "", "")));

    [Theory]
    [InlineData("{ name: OP_b, code: 2, callers: guest-kernel, doc: B. }", "", "")]
    [InlineData("{ name: OP_b, code: 2, callers: guest-kernel, argument: Pointer, doc: B. }", "", "")]
    [InlineData("{ name: OP_b, code: 2, callers: guest-kernel, argument: Pointer, array: true, doc: B. }", "", "HF0104")]
    [InlineData("{ name: OP_b, code: 1, since: \"4.9\", callers: guest-kernel, doc: B. }", "", "HF0113")]
    [InlineData("{ name: OP_b, code: 255, callers: guest-kernel, doc: B. }", "{ argument: cmd, bits: 8..31, holds: index }", "")]
    [InlineData("{ name: OP_b, code: 256, callers: guest-kernel, doc: B. }", "{ argument: cmd, bits: 8..31, holds: index }", "HF0112")]
    [InlineData("{ name: OP_b, code: 256, callers: guest-kernel, doc: B. }", "{ argument: arg, bits: 8..31, holds: index }", "")]
    [InlineData("{ name: OP_b, code: 2, callers: guest-kernel, doc: B. }", "{ argument: arg, holds: mark, is: 1 }", "")]
    [InlineData("{ name: OP_b, code: 2, callers: guest-kernel, doc: B. }", "{ argument: arg, holds: mark, is: 0 }", "HF0114")]
    [InlineData("{ name: OP_b, code: 256, until: \"4.3\", callers: guest-kernel, doc: B. }", "{ argument: cmd, bits: 8..31, holds: index }", "")]
    public void A_hypercall_breaks_the_rules_that_it_breaks(string operation, string place, string rules) => Assert.Equal(rules, RulesIn(Text("{ name: a, type: u32, doc: A. }", operation, place)));

    [Theory]
    [InlineData("[{ argument: cmd, bits: 0..7 }]", "")]
    [InlineData("[{ argument: cmd, bits: 0..8 }]", "HF0112")]
    [InlineData("[{ argument: cmd, bits: 0..8, until: \"4.3\" }, { argument: cmd, bits: 0..7, since: \"4.4\" }]", "")]
    [InlineData("[{ argument: cmd, bits: 0..7, until: \"4.8\" }, { argument: cmd, bits: 0..11, since: \"4.9\" }]", "HF0112")]
    public void Progress_stays_out_of_the_bits_that_hold_the_code(string selector, string rules)
    {
        string text = Text("{ name: a, type: u32, doc: A. }", "{ name: OP_b, code: 2, since: \"4.9\", callers: guest-kernel, doc: B. }", "{ argument: cmd, bits: 8..31, holds: index }");
        Assert.Equal(rules, RulesIn(text.Replace("selector: cmd", $"selector: {selector}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_pointer_in_the_structure_of_a_dm_op_is_found()
    {
        string text = Text("{ name: a, type: u32, doc: A. }", "{ name: OP_b, code: 2, callers: device-model, argument: Pointer, doc: B. }", "");
        Assert.Equal("HF0108", RulesIn(text.Replace("name: test_op", "name: dm_op", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_history_did_is_listed_and_no_error()
    {
        LintFinding finding = Assert.Single(Lint(Text("{ name: pad, type: u32, doc: A. }", "", "").Replace("    doc: The structure.", "    doc: The structure.\n    history: [{ rule: HF0106, doc: It was so. }]", StringComparison.Ordinal)));
        Assert.True(finding.IsListed);
        Assert.Equal(("HF0106", "Subject", "It was so."), (finding.Rule.Id, finding.Item, finding.History));
    }

    [Fact]
    public void A_history_that_is_not_true_is_an_error()
    {
        LintFinding finding = Assert.Single(Lint(Text("{ name: a, type: u32, doc: A. }", "", "").Replace("    doc: The structure.", "    doc: The structure.\n    history: [{ rule: HF0106, doc: It was so. }]", StringComparison.Ordinal)));
        Assert.False(finding.IsListed);
        Assert.Equal("It is listed for HF0106, and does not break it.", finding.Message);
    }

    [Fact]
    public void A_history_names_rules_that_exist()
    {
        LoadResult result = AbiLoader.Load([(Descriptions.File, Text("{ name: a, type: u32, doc: A. }", "", "").Replace("    doc: The structure.", "    doc: The structure.\n    history: [{ rule: HF0199, doc: It was so. }]", StringComparison.Ordinal))]);
        Assert.StartsWith("the lint has no rule 'HF0199'.", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_description_breaks_no_rule_but_those_that_history_broke() =>
        Assert.All(Linter.Run(AbiLoader.Load(AbiSources.InFolder(Path.Combine(Descriptions.Root, "abi"))).Description), finding => Assert.True(finding.IsListed, finding.ToString()));

    private static string RulesIn(string text) => string.Join(' ', Lint(text).Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal));

    private static IReadOnlyList<LintFinding> Lint(string text)
    {
        LoadResult result = AbiLoader.Load([(Descriptions.File, text)]);
        Assert.Empty(result.Problems);
        return Linter.Run(result.Description);
    }

    private static string Text(string fields, string operation, string place) =>
        $$"""
        subject: Test
        doc: A description for tests.
        source: nowhere
        structures:
          - name: Plain
            doc: Something plain.
            fields: [{ name: a, type: u32, doc: A. }]
          - name: Pointer
            doc: Something with a pointer.
            fields: [{ name: p, type: handle<void>, doc: P. }, { name: q, type: word, count: 2, doc: Q. }]
          - name: Subject
            doc: The structure.
            fields: [{{fields}}]
        hypercalls:
          - name: test_op
            number: 60
            doc: A call.
            selector: cmd
            arguments:
              - { name: cmd, type: u32, doc: What to do. }
              - { name: arg, type: handle<void>, doc: With what. }
            continuations:
              - { name: progress, since: "4.4", doc: Somewhere., places: [{{place}}] }
            operations:
              - { name: OP_a, code: 1, until: "4.8", callers: guest-kernel, argument: Subject, doc: A. }
        {{(operation.Length > 0 ? "      - " + operation : "")}}
        """;
}
