using System.Globalization;
using Holdfast.Content;
using Holdfast.Streams;

namespace Holdfast.Agreement.Tests;

/// <summary>Images of guests that went on, as they were saved: nothing may be said against them where real Xen restores them.</summary>
public sealed class UnmodifiedImageTests
{
    public static TheoryData<string> Images => [.. JudgedImages.Stored.Bases.Keys, .. JudgedImages.Stored.Newer.Keys];

    public static TheoryData<string> OlderImages => [.. JudgedImages.Stored.Bases.Keys];

    public static TheoryData<string> NewerImages => [.. JudgedImages.Stored.Newer.Keys];

    [Theory]
    [MemberData(nameof(Images))]
    public void Are_clean_when_no_target_is_given(string image) => AssertClean(Judgement.Check(ImageOf(image), new CheckOptions()));

    [Theory]
    [MemberData(nameof(OlderImages))]
    public void Of_4_17_are_clean_on_the_host_that_saved_them(string image) => AssertClean(Judgement.Check(ImageOf(image), Judgement.Host("4.17")));

    [Theory]
    [MemberData(nameof(NewerImages))]
    public void Of_4_20_are_clean_on_the_host_that_saved_them(string image) => AssertClean(Judgement.Check(ImageOf(image), Judgement.Host("4.20")));

    [Theory]
    [MemberData(nameof(OlderImages))]
    public void Of_4_17_are_clean_on_4_20_where_real_Xen_restores_them(string image) => AssertClean(Judgement.Check(ImageOf(image), Judgement.Host("4.20")));

    [Theory]
    [InlineData("h1m2")]
    [InlineData("h2m2")]
    public void Of_PVH_guests_of_4_20_are_refused_on_4_17_for_their_longer_LAPIC_entry(string image)
    {
        CheckReport report = Judgement.Check(ImageOf(image), Judgement.Host("4.17"));
        Assert.All(report.Diagnostics, diagnostic => Assert.Contains("LAPIC", diagnostic.Path, StringComparison.Ordinal));
        Assert.True(report.Errors > 0, "Real Xen 4.17 refuses it: expected zeroextended type 5 length 24, saw type 5 length 32.");
    }

    [Fact]
    public void Of_a_PV_guest_of_4_20_is_clean_on_4_17() => AssertClean(Judgement.Check(ImageOf("p1m4"), Judgement.Host("4.17")));

    private static byte[] ImageOf(string name) =>
        JudgedImages.Stored.Bases.GetValueOrDefault(name) ?? JudgedImages.Stored.Newer[name];

    private static void AssertClean(CheckReport report)
    {
        IEnumerable<string> found = report.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning)
            .Select(diagnostic => string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Id} at {diagnostic.Offset}, {diagnostic.Path}: {diagnostic.Message}"));
        Assert.Empty(found);
    }
}
