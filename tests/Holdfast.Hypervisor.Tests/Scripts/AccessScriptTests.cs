using Holdfast.HypercallScripts;
using Holdfast.Hypervisor.Gates;
using Holdfast.Hypervisor.Kernels;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>The scripts of accesses that guests of real Xen made and a device model in domain 0 answered, with guests of the embedded hypervisor and the same device model over the gates to it.</summary>
public sealed class AccessScriptTests
{
    internal static Comparison Compared { get; } = new(StoredAnswers.OfAccesses, Answers);

    public static TheoryData<string, string> Scripts => [.. StoredAnswers.OfAccesses.AskedBy("pvh")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void An_access_is_routed_and_answered_as_by_real_Xen(string version, string name) =>
        Assert.Empty(Compared.SurprisesOf(version, name));

    [Fact]
    public void Every_difference_that_is_listed_is_one() => Assert.DoesNotContain(0, Compared.CountKnown().Values);

    private static List<string> Answers(string version, Script script)
    {
        using var guest = new PvhScriptGuest(StoredAnswers.ProfileOf(version), script);
        using var calls = new InProcessGate(new Privcmd(guest.Hypervisor), sizeof(ulong));
        using var memory = new InProcessMemoryGate(guest.Hypervisor);
        using var events = new InProcessEventChannelGate(guest.Hypervisor);
        using var model = new DeviceModel(calls, memory, memory, events, guest.Known);
        model.Prepare(script);
        guest.Service = () => model.TryServe(TimeSpan.Zero);
        List<string> printed = [.. new ScriptRunner(guest).Run(script)];
        return [.. model.Answers, .. printed];
    }
}
