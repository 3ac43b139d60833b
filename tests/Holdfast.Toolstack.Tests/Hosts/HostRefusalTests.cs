using Holdfast.Toolstack.Hosts;

namespace Holdfast.Toolstack.Tests.Hosts;

/// <summary>What is said when the device for hypercalls cannot be opened. The numbers are Linux's.</summary>
public sealed class HostRefusalTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("holdfast-host-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData(2, RefusalReason.NoXenHost, "this is no Xen host: there is no /dev/xen/privcmd, and nothing else here speaks of Xen.")]
    [InlineData(6, RefusalReason.NoXenHost, "this is no Xen host: /dev/xen/privcmd is there, but no driver serves it.")]
    [InlineData(13, RefusalReason.NoPermission, "this user may not open /dev/xen/privcmd: run it as root.")]
    [InlineData(1, RefusalReason.NoPermission, "this user may not open /dev/xen/privcmd: run it as root.")]
    [InlineData(24, RefusalReason.Other, "/dev/xen/privcmd cannot be opened: Linux answers with error 24.")]
    public void Without_a_sign_of_Xen(int error, RefusalReason reason, string message) => Assert.Equal(new Refusal(reason, message), Why(error));

    [Theory]
    [InlineData(2, "this machine runs under Xen (as /proc/xen says), but there is no /dev/xen/privcmd: the module xen-privcmd is not loaded, or /dev is not filled.")]
    [InlineData(19, "/dev/xen/privcmd is there, but no driver serves it: the module xen-privcmd is not loaded.")]
    public void Under_Xen(int error, string message)
    {
        Directory.CreateDirectory(Path.Combine(_root, "proc/xen"));
        Assert.Equal(new Refusal(RefusalReason.NoDevice, message), Why(error));
    }

    [Fact]
    public void A_machine_is_opened_or_it_is_said_why_not()
    {
        // What machine this is, the test does not know: but an answer there is.
        Answer<HostGate> answer = HostGate.Open();
        using HostGate? gate = answer.Value;
        Assert.Equal(answer.Succeeded, gate is not null);
        if (gate is null) Assert.EndsWith(".", answer.Refusal?.Message, StringComparison.Ordinal);
    }

    private Refusal Why(int error) => XenDevices.WhyNotOpened(XenDevices.Calls, error, HostSigns.LookUnder(_root));
}
