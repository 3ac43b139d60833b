using Holdfast.Agreement;
using Holdfast.Lab.Comparison;

namespace Holdfast.Lab.Tests.Comparison;

public sealed class CaseListTests
{
    [Fact]
    public void Some_of_many_are_spread_over_all_of_them()
    {
        int[] some = [.. CaseList.Spread([.. Enumerable.Range(0, 1000)], 10, seed: 3)];
        Assert.Equal(10, some.Length);
        Assert.All(some.Select((value, index) => value / 100 - index), hundred => Assert.Equal(0, hundred));
    }

    [Fact]
    public void All_of_them_are_all_of_them() => Assert.Equal(Enumerable.Range(0, 5), CaseList.Spread([.. Enumerable.Range(0, 5)], int.MaxValue, seed: 3));

    [Fact]
    public void A_stored_image_brings_what_is_recorded_of_it_on_that_version()
    {
        LiveCase[] cases = [.. CaseList.Stored("4.17", 20, seed: 1)];
        Assert.Equal(20, cases.Length);
        Assert.All(cases, live => Assert.Equal(live.Job.Name, live.Recorded?.Name));
        Assert.All(cases, live => Assert.Equal(JudgedImages.Stored.Image(live.Job.Name), live.Image));
    }

    [Fact]
    public void What_no_rule_could_know_on_one_version_is_not_asked_of_it_on_another()
    {
        LiveCase[] cases = [.. CaseList.Stored("4.20", int.MaxValue, seed: 1)];
        Assert.False(cases.Single(live => live.Job.Name == "cpu_fl_noif").IsDecidable);
        Assert.True(cases.Single(live => live.Job.Name == "h_base").IsDecidable);
    }
}
