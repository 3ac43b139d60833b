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
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, continuation: comand, doc: A. }", "'test_op' has no continuation 'comand'. Did you mean 'command'?")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, interface: solid, doc: A. }", "'interface' of an operation is 'solid'.")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, buffers: [{ index: 17, type: u8, doc: A. }], doc: A. }", "'index' of a buffer should be 0 to 16, but is 17")]
    [InlineData("{ name: OP_a, code: 1, callers: guest-kernel, buffers: [{ index: 1, type: Argumnet, doc: A. }], doc: A. }", "no type or structure is named 'Argumnet'. Did you mean 'Argument'?")]
    [InlineData("{ name: OP_a, code: 7, callers: guest-kernel, doc: A. }", "a second operation of 'test_op' has the code 7 in the same versions")]
    [InlineData("{ name: OP_a, code: 7, callers: guest-kernel, until: \"4.8\", doc: A. }", null)]
    [InlineData("{ name: OP_seven, code: 8, callers: guest-kernel, doc: A. }", "a second operation of 'test_op' is named 'OpSeven'")]
    public void A_mistake_in_an_operation_is_reported(string operation, string? message) =>
        AssertReported(Load($"      - {operation}"), message, $"{Descriptions.File}:26:");

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
    public void A_mistake_in_a_place_of_progress_is_reported(string place, string? message) =>
        AssertReported(Load("", $"          - {place}"), message, $"{Descriptions.File}:");

    [Fact]
    public void A_continuation_has_one_form_in_a_version()
    {
        LoadResult result = Load("", "", "      - { name: command, since: \"4.5\", doc: Another., places: [] }");
        Assert.EndsWith("a continuation 'command' already holds for some of these versions", Assert.Single(result.Problems).ToString(), StringComparison.Ordinal);
        Assert.Empty(Load("", "", "      - { name: command, until: \"4.3\", doc: Another., places: [] }").Problems);
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
