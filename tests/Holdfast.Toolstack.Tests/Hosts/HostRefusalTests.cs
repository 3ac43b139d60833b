using System.Runtime.InteropServices;
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
    [InlineData(1, RefusalReason.NoPermission, "/dev/xen/privcmd may not be opened here, not even by root (EPERM): a container was not given the device, or the kernel is locked down.")]
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
    public void Root_is_not_told_to_be_root() => Assert.Equal(
        "root may not open /dev/xen/privcmd here (EACCES): a security policy of Linux's keeps it, or this is root of a user namespace alone.",
        Why(13, isRoot: true).Message);

    [Theory]
    [InlineData("Windows", Architecture.X64, "hypercalls can be made from Linux on 64-bit x86 alone, and this is Windows on X64.")]
    [InlineData("Linux", Architecture.Arm64, "hypercalls can be made from Linux on 64-bit x86 alone, and this is Linux on Arm64.")]
    public void A_machine_of_another_kind_is_not_said_to_be_no_Xen_host(string system, Architecture processor, string message) =>
        Assert.Equal(new Refusal(RefusalReason.OtherPlatform, message), HostPlatform.RefusalOn(system, processor));

    [Fact]
    public void Linux_on_x86_is_tried() => Assert.Null(HostPlatform.RefusalOn("Linux", Architecture.X64));

    [Theory]
    [InlineData(0, XenDeviceState.Usable)]
    [InlineData(1, XenDeviceState.NotPermitted)]
    [InlineData(2, XenDeviceState.Missing)]
    [InlineData(6, XenDeviceState.NotServed)]
    [InlineData(13, XenDeviceState.NotPermitted)]
    [InlineData(19, XenDeviceState.NotServed)]
    [InlineData(20, XenDeviceState.Missing)]
    [InlineData(24, XenDeviceState.Failed)]
    public void What_Linux_answers_says_how_the_device_stands(int error, XenDeviceState state) => Assert.Equal(state, XenDevices.StateOf(error));

    private Refusal Why(int error, bool isRoot = false) => XenDevices.WhyNotOpened(XenDevices.Calls, error, HostSigns.LookUnder(_root), isRoot);
}
