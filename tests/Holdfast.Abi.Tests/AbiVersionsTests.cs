using Holdfast.Content;

namespace Holdfast.Abi.Tests;

public class AbiVersionsTests
{
    private static readonly AbiVersions _carriedBack = new([new(4, 18, 5), new(4, 19, 2), new(4, 21, 0)]);

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
        Assert.Equal(included, new AbiVersions([], new XenVersion(3, 4)).Includes(XenVersion.Parse(version)));

    [Fact]
    public void What_was_always_there_is_in_every_version() => Assert.True(AbiVersions.Always.Includes(new XenVersion(3, 0)));
}
