using System.CommandLine;
using Holdfast.LivePatching.Checking;

namespace Holdfast.Cli.LivePatch;

/// <summary>The version of Xen that live patches are judged for.</summary>
internal static class TargetVersion
{
    /// <summary>The version whose behaviour is asked for.</summary>
    public static Option<XenVersion?> Option() => new("--target-xen")
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
}
