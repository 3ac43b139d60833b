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
        Assert.Equal(included, new XenVersionSpan([], new XenVersion(3, 4)).Includes(XenVersion.Parse(version)));

    [Fact]
    public void What_was_always_there_is_in_every_version() => Assert.True(XenVersionSpan.Always.Includes(new XenVersion(3, 0)));

    [Theory]
    [InlineData("3.3", "3.4", false)]
    [InlineData("3.4", "3.4", true)]
    [InlineData("3.4.1", "3.4.2", false)]
    [InlineData("4.0", "3.4", true)]
    public void Two_overlap_where_some_version_has_both(string until, string since, bool overlap)
    {
        XenVersionSpan before = new([], XenVersion.Parse(until));
        XenVersion start = XenVersion.Parse(since);
        XenVersionSpan after = new([start with { Point = start.Point ?? 0 }]);
        Assert.Equal((overlap, overlap), (before.Overlaps(after), after.Overlaps(before)));
    }
}
