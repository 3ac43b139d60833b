using System.Globalization;
using System.Text.Json;

namespace Holdfast.Cli.Tests.Check;

/// <summary>The JSON of a check: one object a file, one a line.</summary>
public sealed class CheckJsonTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void Each_line_is_an_object_with_the_keys_of_the_contract_in_their_order()
    {
        Command command = Command.Run("check", "--format", "json", Samples.Sound, Samples.Broken);
        Assert.Equal(2, command.Lines.Count);
        foreach (JsonElement document in command.Lines.Select(Parse))
        {
            Assert.Equal(["schema", "file", "kind", "target", "verdict", "diagnostics", "calls"], Keys(document));
            Assert.Equal("holdfast.check/1", document.GetProperty("schema").GetString());
            Assert.Equal("xl-save-file", document.GetProperty("kind").GetString());
            Assert.Equal(["xen", "cpu"], Keys(document.GetProperty("target")));
            foreach (JsonElement finding in document.GetProperty("diagnostics").EnumerateArray())
                Assert.Equal(["id", "severity", "offset", "path", "message", "rule"], Keys(finding));
        }
    }

    [Fact]
    public void A_finding_says_what_is_wrong_and_where()
    {
        Command command = Command.Run("check", "--format", "json", Samples.Broken);
        JsonElement document = Parse(Assert.Single(command.Lines));
        Assert.Equal(1, command.Status);
        Assert.Equal("fail", document.GetProperty("verdict").GetString());
        Assert.Equal(Samples.Broken, document.GetProperty("file").GetString());
        JsonElement finding = Assert.Single(document.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("HF1806", finding.GetProperty("id").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.EndsWith("HVM_CONTEXT/entry[1] CPU 0", finding.GetProperty("path").GetString(), StringComparison.Ordinal);
        string offset = finding.GetProperty("offset").GetString()!;
        Assert.StartsWith("0x", offset, StringComparison.Ordinal);
        Assert.InRange(long.Parse(offset[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), 1, Samples.Bytes.Length);
    }

    [Fact]
    public void A_verdict_is_pass_fail_or_skipped()
    {
        _workspace.Add("1", Samples.Bytes);
        _workspace.Add("2", File.ReadAllBytes(Samples.Broken));
        _workspace.Add("3", "garbage"u8.ToArray());
        Command command = Command.Run("check", "--format", "json", _workspace.Root);
        Assert.Equal(["pass", "fail", "skipped"], command.Lines.Select(line => Parse(line).GetProperty("verdict").GetString()));
        Assert.Equal("unknown", Parse(command.Lines[2]).GetProperty("kind").GetString());
    }

    [Fact]
    public void What_cannot_be_judged_writes_no_object()
    {
        Command command = Command.Run("check", "--format", "json", _workspace.PathOf("missing"), _workspace.Add("garbage", [1, 2, 3]), Samples.Sound);
        Assert.Equal(2, command.Status);
        Assert.Equal(Samples.Sound, Parse(Assert.Single(command.Lines)).GetProperty("file").GetString());
    }

    [Fact]
    public void A_usage_error_writes_nothing_to_standard_output() => Assert.Empty(Command.Run("check", "--format", "json", "--no-such-option", Samples.Sound).Output);

    [Fact]
    public void The_target_is_what_the_image_was_judged_against()
    {
        string policy = Command.Stored("tests", "agreement", "xen-4.20", "host-cpu-policy.txt");
        Command command = Command.Run("check", "--format", "json", "--target-xen", "4.18.5", "--target-cpu", policy, Samples.Sound);
        JsonElement target = Parse(Assert.Single(command.Lines)).GetProperty("target");
        Assert.Equal("4.18.5", target.GetProperty("xen").GetString());
        Assert.Equal(policy, target.GetProperty("cpu").GetString());
    }

    [Fact]
    public void Without_a_target_it_is_the_version_that_saved_the_image_and_no_processor()
    {
        JsonElement target = Parse(Assert.Single(Command.Run("check", "--format", "json", Samples.Sound).Lines)).GetProperty("target");
        Assert.Equal("4.17", target.GetProperty("xen").GetString());
        Assert.Equal(JsonValueKind.Null, target.GetProperty("cpu").ValueKind);
    }

    [Fact]
    public void Text_of_a_guest_stays_within_its_line()
    {
        string file = _workspace.Add("image", Samples.Configured("\"type\": \"pvh\"", """ "type": "a\n\u001b[2J\"" """));
        JsonElement document = Parse(Assert.Single(Command.Run("check", "--format", "json", file).Lines));
        Assert.Contains("\"a\\n\\u001b[2J\\\"\"", document.GetProperty("diagnostics")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
