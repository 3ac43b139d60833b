using Holdfast.Content;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Toolstack.Tests.Hypervisors;

public sealed class ReportedVersionTests
{
    [Theory]
    [InlineData(".7", "4.17.7", false)]
    [InlineData(".4-pre", "4.17.4", true)]
    [InlineData(".0-rc2", "4.17.0", true)]
    [InlineData("-rc2", "4.17.0", true)]
    [InlineData("-unstable", "4.17.0", true)]
    [InlineData(".0", "4.17.0", false)]
    [InlineData(".5-1.el9", "4.17.5", false)]
    [InlineData("", "4.17", false)]
    [InlineData("<denied>", "4.17", false)]
    [InlineData("-vendor", "4.17", false)]
    [InlineData(".", "4.17", false)]
    [InlineData(".99999999999999999999", "4.17", false)]
    public void What_follows_the_numbers_says_which_release_it_is(string extra, string release, bool unreleased)
    {
        ReportedVersion reported = new(4, 17, extra);
        Assert.Equal(XenVersion.Parse(release), reported.Version);
        Assert.Equal(unreleased, reported.IsUnreleased);
        Assert.Equal($"4.17{extra}", reported.ToString());
    }
}
