namespace Holdfast.Toolstack.Hosts;

/// <summary>The devices that Linux has for those who work with Xen, and what it means when one cannot be opened.</summary>
public static class XenDevices
{
    /// <summary>Hypercalls, and other domains' memory.</summary>
    public const string Calls = "/dev/xen/privcmd";

    /// <summary>Memory for hypercalls.</summary>
    public const string Buffers = "/dev/xen/hypercall";

    /// <summary>Every device, in the order in which a person wants to see them.</summary>
    public static IReadOnlyList<XenDevice> All { get; } =
    [
        new(Calls, "hypercalls"),
        new(Buffers, "memory for hypercalls"),
        new("/dev/xen/evtchn", "event channels"),
        new("/dev/xen/gntdev", "other domains' grants"),
        new("/dev/xen/gntalloc", "grants to other domains"),
        new("/dev/xen/xenbus", "the connection to xenstore"),
        new("/dev/xen/xenbus_backend", "the connection of xenstore itself"),
    ];

    /// <summary>True when this user is root; null where there is no such user.</summary>
    public static bool? IsRoot => HostPlatform.Refusal is null ? LinuxCalls.EffectiveUser() == 0 : null;

    /// <summary>How this user stands to a device. Nothing is opened.</summary>
    public static XenDeviceState StateOf(string path)
    {
        if (HostPlatform.Refusal is not null || !File.Exists(path)) return XenDeviceState.Missing;
        return LinuxCalls.MayReadAndWrite(path) == 0 ? XenDeviceState.Usable : XenDeviceState.NotPermitted;
    }

    /// <summary>Why a device could not be opened.</summary>
    internal static Refusal WhyNotOpened(string path, int error, HostSigns signs) => error switch
    {
        LinuxError.NoSuchFile when !signs.IsXen => new(RefusalReason.NoXenHost, $"this is no Xen host: there is no {path}, and nothing else here speaks of Xen."),
        LinuxError.NoSuchFile => new(RefusalReason.NoDevice, $"this machine runs under Xen ({signs.Found}), but there is no {path}: the module xen-privcmd is not loaded, or /dev is not filled."),
        LinuxError.NoSuchAddress or LinuxError.NoSuchDevice when !signs.IsXen => new(RefusalReason.NoXenHost, $"this is no Xen host: {path} is there, but no driver serves it."),
        LinuxError.NoSuchAddress or LinuxError.NoSuchDevice => new(RefusalReason.NoDevice, $"{path} is there, but no driver serves it: the module xen-privcmd is not loaded."),
        LinuxError.NoAccess or LinuxError.NotPermitted => new(RefusalReason.NoPermission, $"this user may not open {path}: run it as root."),
        _ => new(RefusalReason.Other, $"{path} cannot be opened: {LinuxError.Name(error)}."),
    };
}
