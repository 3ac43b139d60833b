using System.Diagnostics;
using Holdfast.Agreement;
using Holdfast.Lab.Restoring;
using Holdfast.Lab.Runs;
using Holdfast.Testing;

namespace Holdfast.Lab.Tests.Restoring;

/// <summary>How images are spread over boots when boots go wrong. No image is known that brings a host down, so a script plays one, with the words of one that died.</summary>
public sealed class RestoreBootsTests : IDisposable
{
    private static readonly string s_evidence = Path.Combine(Repository.Root, "tests", "Holdfast.Lab.Tests", "Evidence");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    /// <summary>Brings back, for each image, what a real restore of pv1 left; and dies at the image called deadly, or stands still at the one called still.</summary>
    private static string Host => $$"""
        #!/bin/sh
        while getopts t:d:o: option; do [ $option = o ] && out=$OPTARG; done
        shift $OPTIND
        for file in "$@"; do
            name=${file##*/}; name=${name%.xlsave.gz}
            echo "BEGIN $name" >>"$out/console.log"
            case $name in
                deadly) cat '{{s_evidence}}/panic/console' >>"$out/console.log"; rm -rf "$out"/image*; sed -i 's/rnd_1_40/deadly/' "$out/console.log"; exit 126 ;;
                still) rm -rf "$out"/image*; exit 124 ;;
                silent) : >"$out/console.log"; rm -rf "$out"/image*; exit 126 ;;
            esac
            cp -r '{{s_evidence}}/pv1-4.17' "$out/$name"
            sed -i "s/pv1-4.17/$name/" "$out/$name/result"
            echo "RESULT $name status=0" >>"$out/console.log"
        done
        echo 0 >"$out/status"
        """;

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
    public async Task A_host_that_stands_still_must_do_so_twice_and_the_second_time_with_that_image_alone()
    {
        Dictionary<string, Outcome> outcomes = await RestoreAsync("image1", "still", "image2");
        Assert.Equal(Outcome.HostCrash, outcomes["still"]);
        Assert.Equal((Outcome.Ok, Outcome.Ok), (outcomes["image1"], outcomes["image2"]));
        Assert.DoesNotContain("image", File.ReadAllText(Path.Combine(_folder, "boot-2", "console.log")), StringComparison.Ordinal);
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
        var boots = new RestoreBoots("4.17", _folder, Deadline) { Command = Path.Combine(_folder, "nothing") };
        LabException failure = await Assert.ThrowsAsync<LabException>(() => boots.RunAsync([JobOf("image1")], (_, _) => { }, TestContext.Current.CancellationToken));
        Assert.StartsWith("There is no lab here", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_time_does_not_suffice_for_is_not_begun()
    {
        var boots = new RestoreBoots("4.17", _folder, Stopwatch.GetTimestamp()) { Command = Path.Combine(_folder, "nothing") };
        IReadOnlyList<RestoreJob> left = await boots.RunAsync([JobOf("image1"), JobOf("image2")], (_, _) => { }, TestContext.Current.CancellationToken);
        Assert.Equal(["image1", "image2"], left.Select(job => job.Name));
    }

    private static long Deadline => Stopwatch.GetTimestamp() + (3600 * Stopwatch.Frequency);

    private static RestoreJob JobOf(string name) => new(name, Guest.Of("pv1"), () => [1, 2, 3]);

    private async Task<Dictionary<string, Outcome>> RestoreAsync(params string[] names)
    {
        string command = Path.Combine(_folder, "host");
        await File.WriteAllTextAsync(command, Host, TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsLinux()) Assert.Skip("This is not Linux on x86-64.");
        else File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var outcomes = new Dictionary<string, Outcome>(StringComparer.Ordinal);
        var boots = new RestoreBoots("4.17", _folder, Deadline) { Command = command };
        Assert.Empty(await boots.RunAsync([.. names.Select(JobOf)], (job, result) => outcomes.Add(job.Name, result.Outcome), TestContext.Current.CancellationToken));
        return outcomes;
    }
}
