namespace Holdfast.Content;

/// <summary>The versions of Xen that have something. A change that was carried back to stable series starts in several places.</summary>
public sealed class XenVersionSpan
{
    /// <summary>Describes versions.</summary>
    /// <param name="since">The first version with it in each series that got it later than from the start, rising. Empty: always.</param>
    /// <param name="until">The last version with it; null when it is still there.</param>
    public XenVersionSpan(IReadOnlyList<XenVersion> since, XenVersion? until = null)
    {
        Since = since;
        Until = until;
    }

    /// <summary>Every version.</summary>
    public static XenVersionSpan Always { get; } = new([]);

    /// <summary>The first version with it in each series that got it later than from the start, rising. Empty: always.</summary>
    public IReadOnlyList<XenVersion> Since { get; }

    /// <summary>The last version with it; null when it is still there.</summary>
    public XenVersion? Until { get; }

    /// <summary>True when every version has it.</summary>
    public bool IsAlways => Since.Count == 0 && Until is null;

    /// <summary>
    /// True when a version has it. In 4.18.5, 4.19.2 and 4.20.1, say, it came into three series: 4.18.6 has it, 4.19.1 has not, and
    /// every series after 4.20 has it from its start.
    /// </summary>
    public bool Includes(XenVersion version)
    {
        if (Until is { } until && version > until) return false;
        if (Since.Count == 0) return true;
        XenVersion newest = Since[^1];
        if (SeriesOf(version).CompareTo(SeriesOf(newest)) > 0) return true;
        foreach (XenVersion start in Since)
        {
            if (SeriesOf(start) == SeriesOf(version)) return version >= start;
        }

        return false;
    }

    /// <summary>True when some version has both.</summary>
    public bool Overlaps(XenVersionSpan other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>True when the two start in the same versions.</summary>
    public bool StartsWith(XenVersionSpan other) => Since.SequenceEqual(other.Since);

    private bool EndsBefore(XenVersionSpan other) =>
        Until is { } end && other.Since is [var start, ..] && (end.Point is null ? SeriesOf(end).CompareTo(SeriesOf(start)) < 0 : end < start);

    private static (int Major, int Minor) SeriesOf(XenVersion version) => (version.Major, version.Minor);
}
