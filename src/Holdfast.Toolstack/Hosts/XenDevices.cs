namespace Holdfast.Toolstack.Hosts;

/// <summary>The devices that Linux has for those who work with Xen, and what it means when one cannot be opened.</summary>
public static class XenDevices
{
    /// <summary>Hypercalls, and other domains' memory.</summary>
    public const string Calls = "/dev/xen/privcmd";

    /// <summary>Memory for hypercalls.</summary>
    public const string Buffers = "/dev/xen/hypercall";

    /// <summary>Event channels.</summary>
    public const string Events = "/dev/xen/evtchn";

    /// <summary>Every device, in the order in which a person wants to see them.</summary>
    public static IReadOnlyList<XenDevice> All { get; } =
    [
        new(Calls, "hypercalls"),
        new(Buffers, "memory for hypercalls"),
        new(Events, "event channels"),
        new("/dev/xen/gntdev", "other domains' grants"),
        new("/dev/xen/gntalloc", "grants to other domains"),
        new("/dev/xen/xenbus", "the connection to xenstore"),
        new("/dev/xen/xenbus_backend", "the connection of xenstore itself"),
    ];

    /// <summary>True when this user is root; null where there is no such user.</summary>
    public static bool? IsRoot => OperatingSystem.IsLinux() ? LinuxCalls.EffectiveUser() == 0 : null;

    /// <summary>
    /// How this user stands to a device by the rights of its file. Nothing is opened, so that what else may be in the way does not show: <see cref="HostGate"/> opens the two that it uses, and knows.
    /// </summary>
    public static XenDeviceState StateOf(string path) => OperatingSystem.IsLinux() ? StateOf(LinuxCalls.MayReadAndWrite(path)) : XenDeviceState.Missing;

    /// <summary>What an error number of opening a device says of it.</summary>
    internal static XenDeviceState StateOf(int error) => error switch
    {
        0 => XenDeviceState.Usable,
        LinuxError.NoSuchFile or LinuxError.NotAFolder => XenDeviceState.Missing,
        LinuxError.NoAccess or LinuxError.NotPermitted => XenDeviceState.NotPermitted,
        LinuxError.NoSuchAddress or LinuxError.NoSuchDevice => XenDeviceState.NotServed,
        _ => XenDeviceState.Failed,
    };

    /// <summary>Why the device for hypercalls could not be opened.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="error">What Linux answered.</param>
    /// <param name="signs">What else speaks of Xen.</param>
    /// <param name="isRoot">True when this user is root.</param>
    internal static Refusal WhyNotOpened(string path, int error, HostSigns signs, bool isRoot) => error switch
    {
        LinuxError.NoSuchFile or LinuxError.NotAFolder when !signs.IsXen => new(RefusalReason.NoXenHost, $"this is no Xen host: there is no {path}, and nothing else here speaks of Xen."),
        LinuxError.NoSuchFile or LinuxError.NotAFolder => new(RefusalReason.NoDevice, $"this machine runs under Xen ({signs.Found}), but there is no {path}: the module xen-privcmd is not loaded, or /dev is not filled."),
        LinuxError.NoSuchAddress or LinuxError.NoSuchDevice when !signs.IsXen => new(RefusalReason.NoXenHost, $"this is no Xen host: {path} is there, but no driver serves it."),
        LinuxError.NoSuchAddress or LinuxError.NoSuchDevice => new(RefusalReason.NoDevice, $"{path} is there, but no driver serves it: the module xen-privcmd is not loaded."),
        LinuxError.NoAccess when !isRoot => new(RefusalReason.NoPermission, $"this user may not open {path}: run it as root."),
        LinuxError.NoAccess => new(RefusalReason.NoPermission, $"root may not open {path} here (EACCES): a security policy of Linux's keeps it, or this is root of a user namespace alone."),
        LinuxError.NotPermitted => new(RefusalReason.NoPermission, $"{path} may not be opened here, not even by root (EPERM): a container was not given the device, or the kernel is locked down."),
        _ => new(RefusalReason.Other, $"{path} cannot be opened: {LinuxError.Name(error)}."),
    };
}
