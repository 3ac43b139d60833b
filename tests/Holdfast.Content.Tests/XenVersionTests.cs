namespace Holdfast.Content.Tests;

public sealed class XenVersionTests
{
    [Theory]
    [InlineData("4.17", "4.17")]
    [InlineData("4.17.7", "4.17.7")]
    [InlineData("4.17.7-pre", "4.17.7")]
    [InlineData("4.17.7.1", "4.17.7")]
    [InlineData("10.0", "10.0")]
    public void Reads(string text, string version) => Assert.Equal(version, XenVersion.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("4.")]
    [InlineData("4.x")]
    [InlineData("4.17.")]
    [InlineData("4.17.x")]
    [InlineData("-4.17")]
    [InlineData("+4.17")]
    [InlineData(" 4.17")]
    [InlineData("4.99999999999")]
    [InlineData("xen-4.17")]
    public void Refuses(string? text) => Assert.False(XenVersion.TryParse(text, out _));

    [Fact]
    public void A_series_alone_means_its_newest_release()
    {
        XenVersion[] ascending = [new(4, 17), new(4, 18, 0), new(4, 18, 5), new(4, 18), new(4, 19, 0), new(5, 0, 0)];
        Assert.Equal(ascending, ascending.Reverse().Order());
        Assert.True(new XenVersion(4, 18) >= new XenVersion(4, 18, 99));
        Assert.True(new XenVersion(4, 18, 4) < new XenVersion(4, 18, 5));
    }
}
