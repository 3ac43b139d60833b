using Holdfast.Content;

namespace Holdfast.AbiCompiler.Model;

/// <summary>
/// The versions of Xen that have something. A change that was carried back to stable series starts in several places.
/// </summary>
/// <param name="Since">The first version with it, in each series that had it later than from the start. Empty: always had it.</param>
/// <param name="Until">The last series with it; null when it is still there.</param>
public sealed record VersionSpan(IReadOnlyList<XenVersion> Since, XenVersion? Until)
{
    /// <summary>Every version that the description speaks of.</summary>
    public static VersionSpan Always { get; } = new([], null);

    /// <summary>True when some version has both.</summary>
    public bool Overlaps(VersionSpan other) => !EndsBefore(other) && !other.EndsBefore(this);

    private bool EndsBefore(VersionSpan other) =>
        Until is { } end && other.Since is [var start, ..] && (end.Point is null ? (end.Major, end.Minor).CompareTo((start.Major, start.Minor)) < 0 : end < start);

    /// <summary>True when the two start in the same versions.</summary>
    public bool StartsWith(VersionSpan other) => Since.SequenceEqual(other.Since);
}
