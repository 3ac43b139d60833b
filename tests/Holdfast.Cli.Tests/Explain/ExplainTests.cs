using System.Text.Json;

namespace Holdfast.Cli.Tests.Explain;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("HF1203")]
    [InlineData("hf1203")]
    public void A_rule_is_told_with_its_reason_and_source(string id)
    {
        Command command = Command.Run("explain", id);
        Assert.Equal(0, command.Status);
        Assert.Equal(
            """
            HF1203 (error): The image header's id is 58454e46, "XENF".

            A restore refuses any other value.

            Source: docs/specs/libxc-migration-stream.pandoc, Image Header

            """,
            command.Output);
    }

    [Theory]
    [InlineData("HF1816", "Holds until Xen 4.17.")]
    [InlineData("HF1817", "Holds since Xen 4.18.0.")]
    public void A_rule_says_which_versions_have_it(string id, string versions) => Assert.Equal(versions, Command.Run("explain", id).Lines[^1]);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void An_unknown_rule_is_told(string format)
    {
        Command command = Command.Run("explain", "--format", format, "HF9999");
        Assert.Equal(2, command.Status);
        Assert.StartsWith("holdfast: there is no rule 'HF9999'", command.Error, StringComparison.Ordinal);
        Assert.Empty(command.Output);
    }

    [Theory]
    [InlineData("HF1816")]
    [InlineData("hf1816")]
    public void A_rule_is_told_as_JSON(string id)
    {
        JsonElement rule = JsonDocument.Parse(Assert.Single(Command.Run("explain", "--format", "json", id).Lines)).RootElement;
        Assert.Equal(["schema", "id", "severity", "rule", "reason", "source", "since", "until"], rule.EnumerateObject().Select(property => property.Name));
        Assert.Equal("holdfast.explain/1", rule.GetProperty("schema").GetString());
        Assert.Equal("HF1816", rule.GetProperty("id").GetString());
        Assert.Equal("warning", rule.GetProperty("severity").GetString());
        Assert.Equal("4.17", rule.GetProperty("until").GetString());
        Assert.Equal(JsonValueKind.Null, rule.GetProperty("since").ValueKind);
    }

    [Fact]
    public void Every_rule_can_be_told() => Assert.All(Holdfast.Streams.RuleCatalog.All, rule => Assert.Equal(0, Command.Run("explain", rule.Id).Status));
}
