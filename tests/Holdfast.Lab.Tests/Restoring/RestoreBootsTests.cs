using System.Diagnostics;
using Holdfast.Agreement;
using Holdfast.Lab.Restoring;
using Holdfast.Lab.Runs;

namespace Holdfast.Lab.Tests.Restoring;

/// <summary>How images are spread over boots when boots go wrong.</summary>
public sealed class RestoreBootsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_image_is_judged_in_one_boot_when_all_goes_well()
    {
        Dictionary<string, Outcome> outcomes = await RestoreAsync("image1", "image2", "image3");
        Assert.Equal(3, outcomes.Count);
        Assert.All(outcomes.Values, outcome => Assert.Equal(Outcome.Ok, outcome));
        Assert.False(Directory.Exists(Path.Combine(_folder, "boot-2")));
    }

    [Fact]
    public async Task An_image_that_brings_the_host_down_is_found_and_the_others_are_judged_in_another_boot()
    {
        Dictionary<string, Outcome> outcomes = await RestoreAsync("image1", "deadly", "image2");
        Assert.Equal(Outcome.HostCrash, outcomes["deadly"]);
        Assert.Equal((Outcome.Ok, Outcome.Ok), (outcomes["image1"], outcomes["image2"]));
    }

    [Fact]
    public async Task An_image_whose_destruction_brings_the_host_down_is_found()
    {
        Dictionary<string, Outcome> outcomes = await RestoreAsync("image1", "lingering", "image2");
        Assert.Equal(Outcome.HostCrash, outcomes["lingering"]);
        Assert.Equal((Outcome.Ok, Outcome.Ok), (outcomes["image1"], outcomes["image2"]));
    }

    [Fact]
    public async Task A_domain_that_cannot_be_destroyed_twice_is_told_as_that()
    {
        Dictionary<string, RestoreResult> results = [];
        var boots = new RestoreBoots("4.17", _folder, Proof) { Command = PlayedHost.WriteTo(_folder) };
        Assert.Empty(await boots.RunAsync([JobOf("image1"), JobOf("stuck"), JobOf("image2")], Deadline, (job, result) => results.Add(job.Name, result), TestContext.Current.CancellationToken));
        Assert.Equal(EvidenceJudge.Stuck, results["stuck"]);
        Assert.Equal((Outcome.Ok, Outcome.Ok), (results["image1"].Outcome, results["image2"].Outcome));
    }

    [Fact]
    public async Task An_image_that_cannot_be_unpacked_is_the_labs_fault()
    {
        LabException failure = await Assert.ThrowsAsync<LabException>(() => RestoreAsync("image1", "cut"));
        Assert.StartsWith("An image could not be unpacked in dom0.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_stands_still_must_do_so_twice_and_the_second_time_with_that_image_alone()
    {
        Dictionary<string, Outcome> outcomes = await RestoreAsync("image1", "still", "image2");
        Assert.Equal(Outcome.HostCrash, outcomes["still"]);
        Assert.Equal((Outcome.Ok, Outcome.Ok), (outcomes["image1"], outcomes["image2"]));
        Assert.DoesNotContain("image", File.ReadAllText(Path.Combine(_folder, "boot-2", "console.log")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_image_after_which_nothing_restores_is_found_and_what_came_after_it_is_judged_again()
    {
        Dictionary<string, Outcome> outcomes = await RestoreAsync("image1", "image2", "poison", "image3", "image4");
        Assert.Equal(Outcome.HostCrash, outcomes["poison"]);
        Assert.Equal(5, outcomes.Count);
        Assert.All(outcomes.Where(outcome => outcome.Key != "poison"), outcome => Assert.Equal(Outcome.Ok, outcome.Value));
    }

    [Fact]
    public async Task After_a_boot_that_went_wrong_by_chance_boots_grow_again()
    {
        Dictionary<string, Outcome> outcomes = await RestoreAsync(["chance", .. Enumerable.Range(1, 99).Select(number => $"image{number}")]);
        Assert.Equal(100, outcomes.Count);
        Assert.All(outcomes.Values, outcome => Assert.Equal(Outcome.Ok, outcome));
        // One that went wrong, one of the proof alone, half as many images as in the first, all others.
        Assert.True(Directory.Exists(Path.Combine(_folder, "boot-4")));
        Assert.False(Directory.Exists(Path.Combine(_folder, "boot-5")));
    }

    [Fact]
    public async Task A_host_that_restores_nothing_at_all_ends_with_a_sentence()
    {
        RestoreJob broken = Proof with { Guest = Guest.Of("linux-pvh") };
        LabException failure = await Assert.ThrowsAsync<LabException>(() => RestoreAsync(["image1", "image2"], broken, Deadline));
        Assert.StartsWith("Xen 4.17 does not restore what it saved itself.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Boots_that_bring_nothing_back_and_blame_nobody_end_with_a_sentence()
    {
        LabException failure = await Assert.ThrowsAsync<LabException>(() => RestoreAsync("image1", "silent"));
        Assert.StartsWith("3 boots of Xen 4.17 brought nothing back.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lab_that_is_not_there_is_said_so()
    {
        var boots = new RestoreBoots("4.17", _folder, Proof) { Command = Path.Combine(_folder, "nothing") };
        LabException failure = await Assert.ThrowsAsync<LabException>(() => boots.RunAsync([JobOf("image1")], Deadline, (_, _) => { }, TestContext.Current.CancellationToken));
        Assert.StartsWith("There is no lab here", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_time_does_not_suffice_for_is_not_begun()
    {
        var boots = new RestoreBoots("4.17", _folder, Proof) { Command = Path.Combine(_folder, "nothing") };
        IReadOnlyList<RestoreJob> left = await boots.RunAsync([JobOf("image1"), JobOf("image2")], Stopwatch.GetTimestamp(), (_, _) => { }, TestContext.Current.CancellationToken);
        Assert.Equal(["image1", "image2"], left.Select(job => job.Name));
    }

    private static long Deadline => Stopwatch.GetTimestamp() + (3600 * Stopwatch.Frequency);

    private static RestoreJob JobOf(string name) => new(name, Guest.Of("pv1"), () => [1, 2, 3]);

    private static RestoreJob Proof => new("proof", Guest.Of("pvh1"), () => [1, 2, 3]);

    private Task<Dictionary<string, Outcome>> RestoreAsync(params string[] names) => RestoreAsync(names, Proof, Deadline);

    private async Task<Dictionary<string, Outcome>> RestoreAsync(string[] names, RestoreJob proof, long deadline)
    {
        string command = PlayedHost.WriteTo(_folder);
        var outcomes = new Dictionary<string, Outcome>(StringComparer.Ordinal);
        var boots = new RestoreBoots("4.17", _folder, proof) { Command = command };
        Assert.Empty(await boots.RunAsync([.. names.Select(JobOf)], deadline, (job, result) => outcomes.Add(job.Name, result.Outcome), TestContext.Current.CancellationToken));
        return outcomes;
    }
}
