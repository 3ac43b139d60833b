using Holdfast.Agreement;
using Holdfast.Content;
using Holdfast.Lab.Comparison;
using Holdfast.Streams;
using Holdfast.Testing;

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

    [Fact]
    public void A_host_is_asked_of_its_own_images_converted_and_of_those_of_others_that_conversion_makes_ones_it_restores()
    {
        string folder = Directory.CreateTempSubdirectory("holdfast-").FullName;
        try
        {
            XenHost old = HostWith("4.17", "pvh-1vcpu-xen-4.17", folder), recent = HostWith("4.20", "pvh-1vcpu-xen-4.20", folder);
            Assert.Equal(["pvh1-4.17-for-4.17", "pvh1-4.20-for-4.17"], CaseList.Converted(old, [old, recent]).Select(live => live.Job.Name));
            Assert.Equal(["pvh1-4.20-for-4.20"], CaseList.Converted(recent, [old, recent]).Select(live => live.Job.Name));
            foreach (LiveCase live in CaseList.Converted(old, [old, recent]))
            {
                Assert.Equal((CaseKind.Converted, "clean"), (live.Kind, new Judgement(new Verdict("4.17", "", "", 0, 0, Outcome.Ok, "", "", true), Judgement.Check(live.Image, old.Target)).Word));
                Assert.NotEqual(File.ReadAllBytes(old.Images["pvh1"]), live.Image);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A host that saved a sample.</summary>
    private static XenHost HostWith(string xen, string sample, string folder)
    {
        string file = Path.Combine(folder, XenHost.NameOf("pvh1", xen) + ".xlsave");
        File.WriteAllBytes(file, JudgedImages.ReadImage(Path.Combine(Repository.Root, "samples", "guests", sample + ".xlsave.gz")));
        return new XenHost
        {
            Xen = xen,
            FullVersion = xen,
            BuildId = "",
            Target = new CheckOptions { TargetXen = XenVersion.Parse(xen) },
            Images = new Dictionary<string, string>(StringComparer.Ordinal) { ["pvh1"] = file },
        };
    }
}
