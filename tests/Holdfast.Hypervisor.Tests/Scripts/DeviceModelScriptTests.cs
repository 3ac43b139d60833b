using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Domctl;
using Holdfast.HypercallScripts;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Gates;
using Holdfast.Hypervisor.Kernels;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>The scripts that a device model in domain 0 carried out on real Xen in the lab, carried out by the same program over the gates to the embedded hypervisor.</summary>
public sealed class DeviceModelScriptTests
{
    internal static Comparison Compared { get; } = new(StoredAnswers.OfDeviceModels, Answers);

    public static TheoryData<string, string> Scripts => [.. StoredAnswers.OfDeviceModels.AskedBy(Script.Process)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_device_model_is_answered_as_real_Xen_answers_it(string version, string name) =>
        Assert.Empty(Compared.SurprisesOf(version, name));

    [Fact]
    public void Every_difference_that_is_listed_is_one() => Assert.DoesNotContain(0, Compared.CountKnown().Values);

    private static List<string> Answers(string version, Script script)
    {
        using var hypervisor = new EmbeddedHypervisor(StoredAnswers.ProfileOf(version));
        Domain pv = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pv });
        Domain other = LabGuests.CreatePvh(hypervisor, vcpus: 2);
        Domain guest = LabGuests.CreatePvh(hypervisor);

        // What a domctl begins with, and where its flags of devices are when a domain is to be created.
        ulong interfaceVersion = XenDomctlInterfaceVersionValues.Table.At(hypervisor.Version)!.Value;
        int emulation = XenDomctl.Offsets.U + (version == "4.17" ? XenDomctlCreatedomainBefore419.Offsets.Arch : XenDomctlCreatedomainBefore421.Offsets.Arch);
        using var calls = new InProcessGate(new Privcmd(hypervisor), sizeof(ulong));
        using var resources = new InProcessMemoryGate(hypervisor);
        using var machine = new GateMachine(calls, resources, new Dictionary<string, ulong>(StringComparer.Ordinal) { ["pvh"] = guest.Id.Value, ["pv"] = pv.Id.Value, ["other"] = other.Id.Value, ["interface"] = interfaceVersion, ["emulation"] = (ulong)emulation });
        return [.. new ScriptRunner(machine).Run(script)];
    }
}
