using System.Text.Json;
using Holdfast.Cli.Doctor;
using Holdfast.Testing;

namespace Holdfast.Cli.Tests.Doctor;

/// <summary>What doctor says on whichever machine the tests run, and of hypervisors that are scripted. What it says on a Xen host is tried on real ones.</summary>
public sealed class DoctorTests
{
    [Fact]
    public void It_can_look_at_any_machine()
    {
        Command command = Command.Run("doctor");
        Assert.Equal(0, command.Status);
        Assert.Empty(command.Error);
        Assert.StartsWith("This ", command.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_JSON_say_the_same()
    {
        JsonElement document = JsonDocument.Parse(Assert.Single(Command.Run("doctor", "--format", "json").Lines)).RootElement;
        Assert.Equal("holdfast.doctor/1", document.GetProperty("schema").GetString());
        Assert.Equal(document.GetProperty("summary").GetString(), Command.Run("doctor").Lines[0]);
    }

    [Fact]
    public void A_machine_without_Xen_is_no_error_and_says_how_that_was_found()
    {
        JsonElement document = JsonDocument.Parse(Assert.Single(Command.Run("doctor", "--format", "json").Lines)).RootElement;
        Assert.SkipWhen(document.GetProperty("xen").GetBoolean(), "This is a Xen host.");
        Assert.False(document.GetProperty("gate").GetProperty("open").GetBoolean());
        Assert.Equal(JsonValueKind.Null, document.GetProperty("hypervisor").ValueKind);
        string? problem = document.GetProperty("gate").GetProperty("problem").GetString();
        Assert.NotNull(problem);
        Assert.Contains(problem, document.GetProperty("notes").EnumerateArray().Select(note => note.GetString()), StringComparer.OrdinalIgnoreCase);
        Assert.Contains("Images can be checked and inspected here", document.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Hosts => [.. SurveyedHosts.All.Keys];

    [Theory]
    [MemberData(nameof(Hosts))]
    public void What_is_said_of_a_host_is_as_stored(string host)
    {
        string text = Say(host, OutputFormat.Text) + "\n" + Say(host, OutputFormat.Json);
        Assert.Equal(StoredText.Read($"tests/Holdfast.Cli.Tests/Doctor/Goldens/{host}.golden", text), text);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void What_is_said_of_a_host_is_as_the_schema_says(string host) => Assert.Empty(SchemaTests.FaultsOf("holdfast.doctor-1", Say(host, OutputFormat.Json)));

    [Theory]
    [InlineData("control-domain", "control", "there")]
    [InlineData("unprivileged-domain", "none", "not-permitted")]
    [InlineData("no-hypercalls", "none", "not-permitted")]
    [InlineData("xenstore-domain", "none", "not-permitted")]
    [InlineData("unknown-version", "unknown", "unknown")]
    [InlineData("refused-version", "unknown", "unknown")]
    [InlineData("no-live-patching", "control", "not-built-in")]
    [InlineData("nonsense", "unknown", "unknown")]
    [InlineData("no-device", "unknown", "unknown")]
    public void Rights_and_live_patching_are_as_the_hypervisor_says(string host, string rights, string livePatching)
    {
        JsonElement document = JsonDocument.Parse(Say(host, OutputFormat.Json)).RootElement;
        Assert.Equal((rights, livePatching), (document.GetProperty("caller").GetProperty("rights").GetString(), document.GetProperty("livePatching").GetProperty("state").GetString()));
    }

    private static string Say(string host, OutputFormat format)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(0, DoctorCommand.Run(new Terminal(output, error, Stream.Null), SurveyedHosts.All[host](), format));
        Assert.Empty(error.ToString());
        return output.ToString();
    }

    [Fact]
    public void It_takes_no_arguments()
    {
        Command command = Command.Run("doctor", "5");
        Assert.Equal(2, command.Status);
        Assert.Empty(command.Output);
    }
}
