using System.Text.Json;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.Memory;

namespace Holdfast.Cli.Tests.Check;

/// <summary>Hypercalls in flight, and the Xen that is to go on with them.</summary>
public sealed class CallTests : IDisposable
{
    private const string Unseen = "Tasks that the guest's kernel suspended in a hypercall cannot be seen.\n";
    private const ulong FiveDone = 5 << 6;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_call_that_goes_on_is_told()
    {
        Command command = Check(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.PopulatePhysmap | FiveDone);
        Assert.Equal(0, command.Status);
        Assert.EndsWith($": nothing wrong\n      vCPU 0 stands at memory_op XENMEM_populate_physmap (5 done): Xen 4.20 goes on with it.\n      {Unseen}", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_that_ends_is_a_warning()
    {
        Command command = Check(EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.ResetCont);
        Assert.Equal(0, command.Status);
        Assert.Contains("warning HF2202", command.Output, StringComparison.Ordinal);
        Assert.Contains("vCPU 0 stands at event_channel_op EVTCHNOP_reset_cont (begun): how far it came stays with the Xen 4.17 that began it.", command.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n      " + Unseen, command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_call_it_says_so_and_what_cannot_be_seen()
    {
        string path = _workspace.Add("guest.xlsave", Samples.Bytes);
        Assert.EndsWith($": nothing wrong\n      No vCPU stands at a hypercall. {Unseen}", Command.Run("check", "--target-xen", "4.20", path).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hypercall", Command.Run("check", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_memory_has_no_positions_it_says_that_calls_were_not_looked_for() =>
        Assert.EndsWith("\n      Hypercalls in flight were not looked for: guest memory is read by position, and only a file that is not compressed has positions.\n", Command.Run("check", "--target-xen", "4.20", Samples.Sound).Output, StringComparison.Ordinal);

    [Fact]
    public void Programs_get_the_calls()
    {
        string path = _workspace.Add("guest.xlsave", Samples.InFlight(MemoryOpHypercall.Number, MemoryOpHypercall.Codes.PopulatePhysmap | FiveDone));
        JsonElement calls = JsonDocument.Parse(Command.Run("check", "--target-xen", "4.20", "--format", "json", path).Output).RootElement.GetProperty("calls");
        Assert.Equal("""{"vcpu":0,"call":"memory_op XENMEM_populate_physmap","progress":"5 done","target":"goes on","reason":"Xen 4.20 goes on with it"}""", Assert.Single(calls.EnumerateArray()).GetRawText());
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(Command.Run("check", "--format", "json", path).Output).RootElement.GetProperty("calls").ValueKind);
    }

    [Fact]
    public void Inspect_shows_what_another_Xen_makes_of_it()
    {
        string path = _workspace.Add("guest.xlsave", Samples.InFlight(EventChannelOpHypercall.Number, EventChannelOpHypercall.Codes.ResetCont));
        Command command = Command.Run("inspect", "--target-xen", "4.20", "--vcpu", "0", path);
        Assert.Equal(0, command.Status);
        Assert.Contains("on Xen 4.20", command.Output, StringComparison.Ordinal);
        Assert.Contains("ends with an error: how far it came stays with the Xen 4.17 that began it\n", command.Output, StringComparison.Ordinal);
    }

    private Command Check(ulong number, ulong command) => Command.Run("check", "--target-xen", "4.20", _workspace.Add("guest.xlsave", Samples.InFlight(number, command)));
}
