using System.Text.RegularExpressions;

namespace Holdfast.Lab.Restoring;

/// <summary>What a machine's console tells of a boot whose results did not come back.</summary>
public static partial class BootConsole
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>The image that was being restored, or whose guest was being destroyed, when the console fell silent; null when none was.</summary>
    public static string? ImageUnderWay(string console)
    {
        string? begun = null;
        foreach (Match mark in Marks.Matches(console))
        {
            if (mark.Groups["repeated"].Success) continue;
            string name = mark.Groups["name"].Value;
            if (mark.Groups["mark"].Value == "BEGIN") begun = name;
            else if (name == begun) begun = null;
        }

        return begun;
    }

    // A message of the hypervisor may stand before it in the same line. Behind a bar stands the script's transcript, which repeats it, later.
    [GeneratedRegex(@"(?<repeated>\| )?(?<mark>BEGIN|DONE) (?<name>[A-Za-z0-9_.-]+)", Options)]
    private static partial Regex Marks { get; }
}
