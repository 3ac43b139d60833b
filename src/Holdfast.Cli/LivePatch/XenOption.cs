using System.CommandLine;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.Cli.LivePatch;

/// <summary>The options that say which hypervisor a live patch is for.</summary>
internal static class XenOption
{
    /// <summary>The hypervisor with its symbols.</summary>
    public static Option<string> Create() => new("--xen")
    {
        Description = "The hypervisor that it is for, with its symbols: xen-syms, of the very build. Gzip is unpacked on the way.",
        HelpName = "XEN-SYMS",
        Required = true,
    };

    /// <summary>The version whose behaviour is asked for.</summary>
    public static Option<XenVersion?> Version() => new("--target-xen")
    {
        Description = "The version of Xen whose behaviour is asked for, as in 4.17. Without it: what the code of the hypervisor says that it is.",
        HelpName = "VERSION",
        CustomParser = result =>
        {
            string text = result.Tokens[^1].Value;
            if (!XenVersion.TryParse(text, out XenVersion version)) result.AddError($"'{text}' is not a version of Xen, such as 4.17 or 4.18.5.");
            else if (!IsKnown(version)) result.AddError(Unknown(version));
            else return version;
            return null;
        },
    };

    /// <summary>True for a version that live patches are judged for.</summary>
    public static bool IsKnown(XenVersion version) => version >= PayloadChecker.Oldest && version <= PayloadChecker.Newest;

    /// <summary>Why a version is none.</summary>
    public static string Unknown(XenVersion version) => $"Live patches are judged for Xen {PayloadChecker.Oldest.Major}.{PayloadChecker.Oldest.Minor} to {PayloadChecker.Newest}, and not for {version}.";

    /// <summary>Reads the hypervisor; null when it cannot be read, which was said.</summary>
    public static HypervisorImage? Read(Terminal terminal, string path, CancellationToken cancellation)
    {
        if (InputBytes.Read(terminal, path, HypervisorImage.MaxLength, cancellation) is not byte[] bytes) return null;
        if (bytes.Length > HypervisorImage.MaxLength)
        {
            terminal.Complain($"{path}: the file has more than {HypervisorImage.MaxLength >> 20} MiB, and a hypervisor has less.");
            return null;
        }

        HypervisorImage? xen = HypervisorImage.Read(bytes, out string complaint);
        if (xen is null) terminal.Complain($"{path}: {complaint}");
        return xen;
    }
}
