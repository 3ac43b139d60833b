using Holdfast.Lab.Comparison;

namespace Holdfast.Lab.Tests.Comparison;

public sealed class AgreeOptionsTests
{
    [Fact]
    public void Nothing_said_compares_a_few_images_on_every_version() => Assert.Equal(["4.17", "4.14", "4.20"], AgreeOptions.Parse([])!.Versions);

    [Fact]
    public void Everything_can_be_said()
    {
        AgreeOptions? options = AgreeOptions.Parse(["--xen", "4.20", "--stored", "all", "--random", "300", "--seed", "7", "--minutes", "30", "--guests", "pvh1,hvm1", "--keep", "--record"]);
        Assert.NotNull(options);
        Assert.Equal(["4.20"], options.Versions);
        Assert.Equal(["pvh1", "hvm1"], options.Guests);
        Assert.Equal((int.MaxValue, 300, 7, TimeSpan.FromMinutes(30), true, true), (options.Stored, options.Random, options.Seed, options.Time, options.Keep, options.Record));
    }

    [Fact]
    public void Of_the_stored_images_all_can_be_asked_for_or_those_that_are_not_judged_yet()
    {
        AgreeOptions? all = AgreeOptions.Parse(["--stored", "all"]);
        AgreeOptions? unjudged = AgreeOptions.Parse(["--stored", "new"]);
        Assert.Equal((int.MaxValue, false), (all!.Stored, all.OnlyUnrecorded));
        Assert.Equal((int.MaxValue, true), (unjudged!.Stored, unjudged.OnlyUnrecorded));
    }

    [Theory]
    [InlineData("--xen", "4.18")]
    [InlineData("--xen", "4.17,4.17")]
    [InlineData("--guests", "pvh1,none")]
    [InlineData("--guests", "pv1")]
    [InlineData("--guests", "pvh1,pvh1")]
    [InlineData("--random", "-1")]
    [InlineData("--random", "all")]
    [InlineData("--minutes", "0")]
    [InlineData("--seed", "x")]
    [InlineData("--what", "1")]
    public void What_makes_no_sense_is_refused(string name, string value) => Assert.Null(AgreeOptions.Parse([name, value]));

    [Fact]
    public void A_name_without_its_value_is_refused() => Assert.Null(AgreeOptions.Parse(["--seed"]));
}
