using Holdfast.AbiCompiler.Comparing;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.Cli.Abi;

/// <summary>What a user wrote for one side of a comparison: <c>4.17</c>, <c>next</c>, <c>DIR</c> or <c>DIR@4.17</c>.</summary>
internal static class DiffSide
{
    /// <summary>Finds the side.</summary>
    /// <param name="terminal">Where problems are told.</param>
    /// <param name="text">What the user wrote.</param>
    /// <param name="description">The description that a version alone belongs to.</param>
    /// <param name="status">The exit status when there is no such side.</param>
    /// <returns>The side, or null.</returns>
    public static AbiSide? Find(Terminal terminal, string text, AbiDescription description, out int status)
    {
        status = ExitCode.NotCarriedOut;
        int at = text.LastIndexOf('@');
        string? folder = at >= 0 ? text[..at] : Directory.Exists(Path.Combine(text, "abi")) ? text : null;
        string? profile = at >= 0 ? text[(at + 1)..] : folder is null ? text : null;
        if (folder is not null)
        {
            if (LoadedDescription.Load(terminal, folder, out status) is not AbiDescription other) return null;
            status = ExitCode.NotCarriedOut;
            description = other;
        }

        XenVersion? newest = description.Profiles is [.., var last] ? last.Version : null;
        if ((profile is null ? newest : description.FindVersion(profile)) is not XenVersion version)
        {
            string profiles = string.Concat(description.Profiles.Select(known => known.Name + ", "));
            terminal.Complain(profile is null
                ? $"the description in {folder} has no profiles; {folder}@4.18 would be a version of it."
                : $"there is no profile '{profile}'; there are {profiles}versions such as 4.18, and folders that hold abi/.");
            return null;
        }

        if (description.Profiles is [var oldest, ..] && version < oldest.Version && (version.Major, version.Minor) != (oldest.Version.Major, oldest.Version.Minor))
        {
            terminal.Complain($"the description begins with Xen {oldest.Version}.");
            return null;
        }

        status = ExitCode.Success;
        return new AbiSide(text, description, version);
    }
}
