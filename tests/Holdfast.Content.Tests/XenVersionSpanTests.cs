namespace Holdfast.Content.Tests;

public class XenVersionSpanTests
{
    private static readonly XenVersionSpan _carriedBack = new([new(4, 18, 5), new(4, 19, 2), new(4, 21, 0)]);

    [Theory]
    [InlineData("4.17.9", false)]
    [InlineData("4.18.4", false)]
    [InlineData("4.18.5", true)]
    [InlineData("4.18", true)]
    [InlineData("4.19.1", false)]
    [InlineData("4.19.3", true)]
    [InlineData("4.20.9", false)]
    [InlineData("4.21.0", true)]
    [InlineData("4.22.0", true)]
    [InlineData("5.0", true)]
    public void A_change_that_was_carried_back_starts_anew_in_each_series(string version, bool included) =>
        Assert.Equal(included, _carriedBack.Includes(XenVersion.Parse(version)));

    [Theory]
    [InlineData("3.3", true)]
    [InlineData("3.4.2", true)]
    [InlineData("4.0.0", false)]
    public void The_last_series_counts_to_its_end(string version, bool included) =>
        Assert.Equal(included, new XenVersionSpan([], [new XenVersion(3, 4)]).Includes(XenVersion.Parse(version)));

    [Fact]
    public void What_was_always_there_is_in_every_version() => Assert.True(XenVersionSpan.Always.Includes(new XenVersion(3, 0)));

    [Theory]
    [InlineData("3.3", "3.4", false)]
    [InlineData("3.4", "3.4", true)]
    [InlineData("3.4.1", "3.4.2", false)]
    [InlineData("4.0", "3.4", true)]
    public void Two_overlap_where_some_version_has_both(string until, string since, bool overlap)
    {
        XenVersionSpan before = new([], [XenVersion.Parse(until)]);
        XenVersion start = XenVersion.Parse(since);
        XenVersionSpan after = new([start with { Point = start.Point ?? 0 }]);
        Assert.Equal((overlap, overlap), (before.Overlaps(after), after.Overlaps(before)));
    }

    [Theory]
    [InlineData("3.3", true)]
    [InlineData("4.11.3", true)]
    [InlineData("4.11.4", false)]
    [InlineData("4.11", false)]
    [InlineData("4.12.9", true)]
    [InlineData("4.13.1", true)]
    [InlineData("4.13.2", false)]
    [InlineData("4.14.0", false)]
    [InlineData("5.0", false)]
    public void What_was_taken_out_of_several_series_ends_in_each_of_them(string version, bool included)
    {
        XenVersionSpan replaced = new([], [new(4, 11, 3), new(4, 12), new(4, 13, 1)]);
        Assert.Equal(included, replaced.Includes(XenVersion.Parse(version)));
        Assert.Equal(new XenVersion(4, 13, 1), replaced.Until);
    }

    [Fact]
    public void What_replaces_something_begins_exactly_where_that_ends()
    {
        // What is carried back begins in the middle of a stable series; only the last may be a first release.
        foreach (XenVersion[] starts in Lists().Where(starts => starts.Length > 0 && starts.SkipLast(1).All(start => start.Point > 0)))
        {
            XenVersionSpan after = new(starts);
            XenVersionSpan before = new([], [.. starts.Select(Before).DistinctBy(end => end.Minor)]);
            Assert.All(_versions, version => Assert.NotEqual(before.Includes(version), after.Includes(version)));
            Assert.False(before.Overlaps(after));
        }
    }

    [Fact]
    public void Two_overlap_exactly_where_some_version_has_both()
    {
        XenVersionSpan[] spans = [.. Lists().SelectMany(starts => Lists().Select(ends => new XenVersionSpan(starts, ends)))];
        // Every span with a part of the others, each time another one.
        for (int i = 0; i < spans.Length; i++)
        {
            for (int j = i % 41; j < spans.Length; j += 41)
            {
                bool shared = _versions.Any(version => spans[i].Includes(version) && spans[j].Includes(version));
                Assert.True(shared == spans[i].Overlaps(spans[j]), $"{Text(spans[i])} and {Text(spans[j])}");
            }
        }
    }

    /// <summary>All releases that matter to lists of the releases 4.1.0 to 4.4.2: those, one behind each series, and series on either side.</summary>
    private static readonly XenVersion[] _versions =
        [new(3, 4, 0), new(4, 0, 0), .. Enumerable.Range(1, 5).SelectMany(minor => Enumerable.Range(0, 4).Select(point => new XenVersion(4, minor, point)).Append(new XenVersion(4, minor)))];

    /// <summary>Lists of none to two releases of the series 4.1, 4.2 and 4.4, at most one of a series.</summary>
    private static IEnumerable<XenVersion[]> Lists()
    {
        XenVersion[] releases = [.. ((int[])[1, 2, 4]).SelectMany(minor => Enumerable.Range(0, 3).Select(point => new XenVersion(4, minor, point)))];
        yield return [];
        foreach (XenVersion first in releases)
        {
            yield return [first];
            foreach (XenVersion second in releases.Where(second => second.Minor > first.Minor)) yield return [first, second];
        }
    }

    /// <summary>The release before one; for the first of its series, the whole series before.</summary>
    private static XenVersion Before(XenVersion version) => version.Point is > 0 and var point ? version with { Point = point - 1 } : new XenVersion(version.Major, version.Minor - 1);

    private static string Text(XenVersionSpan span) => $"since [{string.Join(", ", span.Since)}] until [{string.Join(", ", span.Ends)}]";
}
