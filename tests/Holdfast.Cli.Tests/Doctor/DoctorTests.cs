using System.Text.Json;

namespace Holdfast.Cli.Tests.Doctor;

/// <summary>What doctor says on whichever machine the tests run. What it says on a Xen host is tried on real ones.</summary>
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
        Assert.StartsWith("This is no Xen host: ", document.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("Images can be checked and inspected here", document.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_takes_no_arguments()
    {
        Command command = Command.Run("doctor", "5");
        Assert.Equal(2, command.Status);
        Assert.Empty(command.Output);
    }
}
