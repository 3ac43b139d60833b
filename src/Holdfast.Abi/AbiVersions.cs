using Holdfast.Content;

namespace Holdfast.Abi;

/// <summary>The versions of Xen that have something. A change that was carried back to stable series starts in several places.</summary>
public sealed class AbiVersions
{
    /// <summary>Describes versions.</summary>
    /// <param name="since">The first version with it in each series that got it later than from the start, rising. Empty: always.</param>
    /// <param name="until">The last version with it; null when it is still there.</param>
    public AbiVersions(IReadOnlyList<XenVersion> since, XenVersion? until = null)
    {
        Since = since;
        Until = until;
    }

    /// <summary>Every version.</summary>
    public static AbiVersions Always { get; } = new([]);

    /// <summary>The first version with it in each series that got it later than from the start, rising. Empty: always.</summary>
    public IReadOnlyList<XenVersion> Since { get; }

    /// <summary>The last version with it; null when it is still there.</summary>
    public XenVersion? Until { get; }

    /// <summary>
    /// True when a version has it. In 4.18.5, 4.19.2 and 4.20.1, say, it came into three series: 4.18.6 has it, 4.19.1 has not, and
    /// every series after 4.20 has it from its start.
    /// </summary>
    public bool Includes(XenVersion version)
    {
        if (Until is { } until && version > until) return false;
        if (Since.Count == 0) return true;
        XenVersion newest = Since[^1];
        if ((version.Major, version.Minor).CompareTo((newest.Major, newest.Minor)) > 0) return true;
        foreach (XenVersion start in Since)
        {
            if (start.Major == version.Major && start.Minor == version.Minor) return version >= start;
        }

        return false;
    }
}
