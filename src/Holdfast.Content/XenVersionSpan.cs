namespace Holdfast.Content;

/// <summary>
/// The versions of Xen that have something. A change that was carried back to stable series starts in several places, and what it replaced ends in
/// as many.
/// </summary>
public sealed class XenVersionSpan
{
    /// <summary>Describes versions.</summary>
    /// <param name="since">The first version with it in each series that got it later than from the start, rising. Empty: always.</param>
    /// <param name="ends">The last version with it in each series that lost it, rising. Null or empty: it is still there.</param>
    public XenVersionSpan(IReadOnlyList<XenVersion> since, IReadOnlyList<XenVersion>? ends = null)
    {
        Since = since;
        Ends = ends ?? [];
    }

    /// <summary>Every version.</summary>
    public static XenVersionSpan Always { get; } = new([]);

    /// <summary>The first version with it in each series that got it later than from the start, rising. Empty: always.</summary>
    public IReadOnlyList<XenVersion> Since { get; }

    /// <summary>The last version with it in each series that lost it, rising. Empty: it is still there.</summary>
    public IReadOnlyList<XenVersion> Ends { get; }

    /// <summary>The last version of all with it; null when it is still there.</summary>
    public XenVersion? Until => Ends is [.., var last] ? last : null;

    /// <summary>True when every version has it.</summary>
    public bool IsAlways => Since.Count == 0 && Ends.Count == 0;

    /// <summary>
    /// True when a version has it. In 4.18.5, 4.19.2 and 4.21, say, it came into three series: 4.18.6 has it, 4.19.1 and 4.20.9 have not, and
    /// every series after 4.21 has it from its start. What ended in 4.18.4, 4.19.1 and 4.20 is in all other versions.
    /// </summary>
    public bool Includes(XenVersion version) => HasBegun(version) && !HasEnded(version);

    /// <summary>True when some version has both.</summary>
    public bool Overlaps(XenVersionSpan other) => Witnesses().Concat(other.Witnesses()).Any(version => Includes(version) && other.Includes(version));

    /// <summary>True when the two start in the same versions.</summary>
    public bool StartsWith(XenVersionSpan other) => Since.SequenceEqual(other.Since);

    private bool HasBegun(XenVersion version)
    {
        if (Since is not [.., var newest] || SeriesOf(version).CompareTo(SeriesOf(newest)) > 0) return true;
        return InSeries(Since, version) is XenVersion start && version >= start;
    }

    private bool HasEnded(XenVersion version)
    {
        if (Ends is not [.., var newest]) return false;
        if (SeriesOf(version).CompareTo(SeriesOf(newest)) > 0) return true;
        return InSeries(Ends, version) is XenVersion end && version > end;
    }

    /// <summary>
    /// One version of each stretch in which nothing changes: the oldest of all, the first release of each series that is named and of the one behind
    /// it, and each start. Within a series something only begins once and ends once, so these are enough to find what two spans share.
    /// </summary>
    private IEnumerable<XenVersion> Witnesses()
    {
        yield return new XenVersion(0, 0, 0);
        foreach (XenVersion named in Since.Concat(Ends))
        {
            yield return named with { Point = 0 };
            yield return new XenVersion(named.Major, named.Minor + 1, 0);
        }

        foreach (XenVersion start in Since) yield return start;
    }

    /// <summary>The one of some versions that is of the series of another; null when none is.</summary>
    private static XenVersion? InSeries(IReadOnlyList<XenVersion> versions, XenVersion version)
    {
        // Each hypercall asks this: an enumerator of an interface would be allocated each time.
        for (int i = 0; i < versions.Count; i++)
        {
            if (SeriesOf(versions[i]) == SeriesOf(version)) return versions[i];
        }

        return null;
    }

    private static (int Major, int Minor) SeriesOf(XenVersion version) => (version.Major, version.Minor);
}
