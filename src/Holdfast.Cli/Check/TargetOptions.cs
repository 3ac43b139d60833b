using System.CommandLine;
using Holdfast.Streams;

namespace Holdfast.Cli.Check;

/// <summary>The options that name the host that guests are judged for: the same for images and for live domains.</summary>
internal static class TargetOptions
{
    /// <summary>The version of Xen.</summary>
    /// <param name="otherwise">What is taken without the option, as a sentence.</param>
    public static Option<XenVersion?> Xen(string otherwise) => new("--target-xen")
    {
        Description = $"The version of Xen that would restore them, as in 4.17 or 4.18.5. {otherwise}",
        HelpName = "VERSION",
        CustomParser = result =>
        {
            if (!XenVersion.TryParse(result.Tokens[^1].Value, out XenVersion version))
                result.AddError($"'{result.Tokens[^1].Value}' is not a version of Xen, such as 4.17 or 4.18.5.");
            else if (!XenVersions.IsKnown(version))
                result.AddError($"Xen {version} is not known here; the rules are for {XenVersions.Oldest} to {XenVersions.Newest}.");
            else
                return version;
            return null;
        },
    };

    /// <summary>The processor.</summary>
    public static Option<string?> Cpu() => new("--target-cpu")
    {
        Description = "The processor of the host that would restore them: a file with what 'xen-cpuid -p' prints there, or an image saved there.",
        HelpName = "POLICY",
    };
}
