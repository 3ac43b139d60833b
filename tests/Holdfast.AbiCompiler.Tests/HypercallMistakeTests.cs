using Holdfast.AbiCompiler.Loading;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>What is wrong with a hypercall is reported where it is.</summary>
public class HypercallMistakeTests
{
    [Theory]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, doc: A. }", null)]
    [InlineData("{ name: OP_a, code: 1, doc: A. }", "an operation needs 'callers': any of guest-kernel, device-model, control-plane")]
    [InlineData("{ name: OP_a, code: 1, callers: [guest-kernal], doc: A. }", "'guest-kernal' is no caller. Did you mean 'guest-kernel'?")]
    [InlineData("{ name: OP_a, callers: guest-kernel, doc: A. }", "'OP_a' needs a 'code', since 'test_op' does several things")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, argument: Argumnet, doc: A. }", "no structure is named 'Argumnet'. Did you mean 'Argument'?")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, older: Argumnet, doc: A. }", "no structure is named 'Argumnet'. Did you mean 'Argument'?")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, argument: Argument, instead: [{ structure: Old, widths: 4, guest: pv, until: 4.9, doc: A. }], doc: A. }", null)]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, argument: Argument, instead: [{ structure: Argumnet, doc: A. }], doc: A. }", "no structure is named 'Argumnet'. Did you mean 'Argument'?")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, argument: Argument, instead: [{ structure: Old, guest: pvh, doc: A. }], doc: A. }", "'guest' of an alternative to the argument is 'pvh'. Did you mean 'pv'?")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, argument: Argument, instead: [{ widths: 5, doc: A. }], doc: A. }", "'5' is no width of a caller: 4, 8 or 16 bytes")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, argument: Argument, instead: [{ guest: pv, doc: A. }], doc: A. }", "an alternative to the argument needs the key 'structure'")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, continuation: comand, doc: A. }", "'test_op' has no continuation 'comand'. Did you mean 'command'?")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, interface: solid, doc: A. }", "'interface' of an operation is 'solid'.")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, buffers: [{ index: 17, type: u8, doc: A. }], doc: A. }", "'index' of a buffer should be 0 to 16, but is 17")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, buffers: [{ index: 1, type: Argumnet, doc: A. }], doc: A. }", "no type or structure is named 'Argumnet'. Did you mean 'Argument'?")]
    [InlineData("{ name: OP_a, code: 7, callers: guest-kernel, doc: A. }", "a second operation of 'test_op' has the code 7 in the same versions")]
    [InlineData("{ name: OP_a, code: 7, callers: guest-kernel, until: \"4.8\", doc: A. }", null)]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, ignores_others_until: \"4.8\", doc: A. }", null)]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, ignores_others_until: [\"4.8\", \"4.9\"], doc: A. }", "'ignores_others_until' of an operation is one version")]
    [InlineData("{ name: OP_seven, code: 8, callers: guest-kernel, doc: A. }", "a second operation of 'test_op' is named 'OpSeven'")]
    public void A_mistake_in_an_operation_is_reported(string operation, string? message) =>
        AssertReported(Load($"      - {operation}"), message, $"{Descriptions.File}:27:");

    [Theory]
    [InlineData("{ argument: cmd, holds: index }", null)]
    [InlineData("{ argument: cmd, bits: 8..31, holds: index }", null)]
    [InlineData("{ field: Argument.done, holds: state }", null)]
    [InlineData("{ hypercall: 50, holds: state }", null)]
    [InlineData("{ holds: state }", "a place of progress is one of 'argument', 'field' and 'hypercall'")]
    [InlineData("{ argument: cmd, field: Argument.done, holds: state }", "a place of progress is one of 'argument', 'field' and 'hypercall'")]
    [InlineData("{ argument: cdm, holds: index }", "'test_op' has no argument 'cdm'. Did you mean 'cmd'?")]
    [InlineData("{ field: Argument.dome, holds: index }", "'Argument' has no field 'dome'. Did you mean 'done'?")]
    [InlineData("{ field: Argumnet.done, holds: index }", "no structure is named 'Argumnet'. Did you mean 'Argument'?")]
    [InlineData("{ argument: cmd, bits: 8-31, holds: index }", "'bits' of a place of progress should be a bit or a range such as 8..10, but is '8-31'")]
    [InlineData("{ argument: cmd, holds: idnex }", "'holds' of a place of progress is 'idnex'. Did you mean 'index'?")]
    [InlineData("{ argument: cmd }", "a place of progress needs the key 'holds'")]
    [InlineData("{ argument: cmd, bits: 8..31, holds: index, unit: 64 }", null)]
    [InlineData("{ argument: cmd, bits: 8..31, holds: index, unit: 0 }", "'unit' of a place of progress should be at least 1")]
    [InlineData("{ argument: cmd, bits: 8..31, holds: index, unit: page }", "'unit' of a place of progress should be a number, decimal or 0x…, but is 'page'")]
    [InlineData("{ argument: cmd, bits: 8..9, holds: mark, is: 3 }", null)]
    [InlineData("{ argument: cmd, bits: 8..9, holds: mark, is: 4 }", "4 does not fit into the bits 8..9")]
    [InlineData("{ argument: cmd, bits: 8..9, holds: mark, unread: true }", "what nobody looks at has one value, which 'is' says")]
    public void A_mistake_in_a_place_of_progress_is_reported(string place, string? message) =>
        AssertReported(Load("", $"          - {place}"), message, $"{Descriptions.File}:");

    [Fact]
    public void A_continuation_has_one_form_in_a_version()
    {
        LoadResult result = Load("", "", "      - { name: command, since: \"4.5\", doc: Another., places: [] }");
        Assert.EndsWith("a continuation 'command' already holds for some of these versions", Assert.Single(result.Problems).ToString(), StringComparison.Ordinal);
        Assert.Empty(Load("", "", "      - { name: command, until: \"4.3\", doc: Another., places: [] }").Problems);
    }

    [Theory]
    [InlineData("{ name: command, case: other, doc: A., places: [{ argument: cmd, holds: mark, is: 9 }] }", null)]
    [InlineData("{ name: command, case: other, doc: A., places: [] }", "nothing tells the case 'other' of 'command' from 'one': one of them needs a place with 'is'")]
    [InlineData("{ name: command, case: one, doc: A., places: [{ argument: cmd, holds: mark, is: 9 }] }", "a continuation 'command' already holds for some of these versions")]
    [InlineData("{ name: command, doc: A., places: [{ argument: cmd, holds: mark, is: 9 }] }", "a continuation 'command' already holds for some of these versions")]
    public void Cases_of_a_continuation_can_be_told_apart(string continuation, string? message) =>
        AssertReported(AbiLoader.Load([(Descriptions.File, Text("", "", $"      - {continuation}").Replace("name: command\n", "name: command\n        case: one\n", StringComparison.Ordinal))]), message, $"{Descriptions.File}:25:9");

    [Theory]
    [InlineData("[{ argument: cmd, bits: 0..5 }]", 24, null)]
    [InlineData("[{ argument: cmd, bits: 0..1 }]", 0, "the code 7 of 'OP_seven' does not fit into the bits 0..1 of 'cmd'")]
    [InlineData("[{ argument: cmd, bits: 0..1, until: \"4.8\" }, { argument: cmd, since: \"4.9\" }]", 0, null)]
    [InlineData("[{ argument: cmd, until: \"4.9\" }, { field: Argument.done, since: \"4.9\" }]", 58, "'test_op' already has a selector in some of these versions")]
    [InlineData("[{ argument: cmd, until: \"4.8\" }]", 0, "'test_op' has no selector in any version that has 'OP_seven'")]
    [InlineData("[{ argument: cdm }]", 28, "'test_op' has no argument 'cdm'. Did you mean 'cmd'?")]
    [InlineData("[{ field: Argument.dome }]", 25, "'Argument' has no field 'dome'. Did you mean 'done'?")]
    [InlineData("[{ bits: 0..5 }]", 16, "a selector is either an 'argument' or a 'field'")]
    [InlineData("[{ argument: cmd, field: Argument.done }]", 16, "a selector is either an 'argument' or a 'field'")]
    [InlineData("[{ argument: cmd, bits: 5..0 }]", 39, "'bits' of a selector should be a bit or a range such as 8..10, but is '5..0'")]
    [InlineData("[{ argument: cmd, bit: 5 }]", 33, "unknown key 'bit' in a selector. Did you mean 'bits'?")]
    [InlineData("{ argument: cmd }", 15, "'selector' of a hypercall should be a text, but is a mapping")]
    [InlineData("cdm", 15, "'test_op' has no argument 'cdm'. Did you mean 'cmd'?")]
    public void A_mistake_in_a_selector_is_reported(string selector, int column, string? message) =>
        AssertReported(
            AbiLoader.Load([(Descriptions.File, Text("", "", "").Replace("selector: cmd", $"selector: {selector}", StringComparison.Ordinal))]),
            message,
            column == 0 ? $"{Descriptions.File}:26:9" : $"{Descriptions.File}:13:{column}");

    [Theory]
    [InlineData("[{ code: 7, field: Argument.done }]", "", null)]
    [InlineData("[{ code: 7, field: Argument.dome }]", "13:39", "'Argument' has no field 'dome'. Did you mean 'done'?")]
    [InlineData("[{ code: 6, field: Argument.done }]", "13:39", "no operation of 'test_op' is a part of the operation 6 in these versions")]
    [InlineData("[{ code: 7, field: Argument.done, until: \"4.8\" }]", "13:39", "no operation of 'test_op' is a part of the operation 7 in these versions")]
    [InlineData("[{ code: 7, field: Argument.done }, { code: 7, field: Argument.done }]", "13:74", "the parts of the operation 7 already have a selector in some of these versions")]
    [InlineData("[{ code: 7, field: Old.done, until: \"4.9\" }]", "13:39", "'Old' is not in Xen 4.9, where this is said to hold")]
    [InlineData("[{ code: 7 }]", "13:21", "a selector of a part needs the key 'field'")]
    [InlineData("[{ code: 7, field: Argument.done, bits: 3 }]", "13:54", "unknown key 'bits' in a selector of a part.")]
    [InlineData("[]", "27:9", "'OP_seven' has a code in the operation 7, and 'sub_selectors' of 'test_op' does not say where it is")]
    public void A_mistake_in_the_selector_of_parts_is_reported(string selectors, string where, string? message)
    {
        string text = Text("", "", "").Replace("selector: cmd", $"sub_selectors: {selectors}\n    selector: cmd", StringComparison.Ordinal).Replace("code: 7, callers", "code: 7, sub: 1, callers", StringComparison.Ordinal);
        AssertReported(AbiLoader.Load([(Descriptions.File, text)]), message, $"{Descriptions.File}:{where}");
    }

    [Fact]
    public void An_argument_may_be_that_of_some_widths_only()
    {
        static LoadResult Load(string widths) =>
            AbiLoader.Load([(Descriptions.File, Text("", "", "").Replace("type: u32, doc: What to do.", $"type: u32, widths: {widths}, doc: What to do.", StringComparison.Ordinal))]);

        Assert.Empty(Load("[4, 8]").Problems);
        AssertReported(Load("[5]"), "'5' is no width of a caller: 4, 8 or 16 bytes", $"{Descriptions.File}:15:");
    }

    [Fact]
    public void A_number_has_one_hypercall_in_a_version()
    {
        const string text = "subject: Other\ndoc: A.\nsource: nowhere\nhypercalls:\n  - { name: other_op, number: 60, doc: A., operations: [{ name: OP_b, callers: guest-kernel, doc: B. }] }\n";
        LoadResult result = AbiLoader.Load([("abi/other.yaml", text), (Descriptions.File, Text("", "", ""))]);
        Assert.EndsWith("a second hypercall has the number 60", Assert.Single(result.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("profiles: [{ name: a, version: \"4.5\", doc: A. }, { name: b, version: \"4.17\", doc: B. }]", null)]
    [InlineData("profiles: [{ name: a, version: \"4.17\", doc: A. }, { name: b, version: \"4.5\", doc: B. }]", "the versions of the profiles should rise")]
    [InlineData("profiles: [{ name: a, version: \"4.5\", doc: A. }, { name: a, version: \"4.17\", doc: B. }]", "a second profile is named 'a'")]
    [InlineData("profiles: [{ name: a, version: four, doc: A. }]", "'four' is no version of Xen, such as 4.17 or 4.18.5")]
    [InlineData("profiles: []\nsubject: Test", "unknown key 'subject' in a list of profiles.")]
    public void A_mistake_in_the_profiles_is_reported(string text, string? message) => AssertReported(AbiLoader.Load([("abi/profiles.yaml", text)]), message, "abi/profiles.yaml:");

    private static void AssertReported(LoadResult result, string? message, string where)
    {
        if (message is null) Assert.Empty(result.Problems);
        else Assert.Contains(result.Problems, problem => problem.ToString().StartsWith(where, StringComparison.Ordinal) && problem.Message.StartsWith(message, StringComparison.Ordinal));
    }

    private static LoadResult Load(string operation, string place = "", string continuation = "") => AbiLoader.Load([(Descriptions.File, Text(operation, place, continuation))]);

    private static string Text(string operation, string place, string continuation) =>
        $$"""
        subject: Test
        doc: A description for tests.
        source: nowhere
        structures:
          - name: Argument
            doc: What is asked for.
            fields: [{ name: done, type: u32, doc: How much is done. }]
          - { name: Old, doc: What was asked for once., until: "4.8", fields: [{ name: done, type: u32, doc: How much is done. }] }
        hypercalls:
          - name: test_op
            number: 60
            doc: A call.
            selector: cmd
            arguments:
              - { name: cmd, type: u32, doc: What to do. }
            continuations:
              - name: command
                since: "4.4"
                doc: In the command.
                places:
                  - { argument: cmd, bits: 6..31, holds: index }
        {{(place.Length > 0 ? place : "          - { argument: cmd, bits: 5, holds: mark }")}}
              - { name: none, doc: Nowhere., places: [] }
        {{(continuation.Length > 0 ? continuation : "      - { name: nothing, doc: Nowhere., places: [] }")}}
            operations:
              - { name: OP_seven, code: 7, callers: guest-kernel, since: "4.9", continuation: command, doc: Seven. }
        {{operation}}
        """;
}
