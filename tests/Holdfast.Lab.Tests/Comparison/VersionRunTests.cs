using System.Diagnostics;
using Holdfast.Agreement;
using Holdfast.Lab.Comparison;
using Holdfast.Lab.Restoring;
using Holdfast.Lab.Tests.Restoring;

namespace Holdfast.Lab.Tests.Comparison;

/// <summary>What a comparison says of a host that restores everything it is given.</summary>
public sealed class VersionRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_both_say_the_same_of_agrees()
    {
        LiveReport report = await ReportOf(FarAway, Fresh("p_base"), Stored("p_base"));
        Assert.False(report.Failed || report.IsIncomplete);
        Assert.Equal("2 cases compared on Xen 4.17: 2 agree, 0 differ, 0 undecided", report.Summary);
    }

    [Fact]
    public async Task What_real_Xen_restores_and_the_checker_does_not_differs()
    {
        LiveReport report = await ReportOf(FarAway, Fresh("p_base"), New("pv_no_shinfo"));
        Assert.True(report.Failed);
        Assert.Equal("2 cases compared on Xen 4.17: 1 agree, 1 differ, 0 undecided", report.Summary);
        Assert.Contains("pv_no_shinfo-new on 4.17", report.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_real_Xen_did_otherwise_before_is_told()
    {
        LiveReport report = await ReportOf(FarAway, Fresh("p_base"), Stored("p_base") with { Recorded = Recorded("p_base") with { Outcome = Outcome.OkAltered } });
        Assert.False(report.Failed);
        Assert.Equal("2 cases compared on Xen 4.17: 2 agree, 0 differ, 0 undecided, 1 not as recorded", report.Summary);
    }

    [Fact]
    public async Task A_comparison_without_time_for_it_is_none()
    {
        LiveReport report = await ReportOf(Stopwatch.GetTimestamp(), Fresh("p_base"), Stored("p_base"));
        Assert.True(report.IsIncomplete);
        Assert.Equal("0 cases compared on Xen 4.17: 0 agree, 0 differ, 0 undecided, 2 not reached in the time", report.Summary);
    }

    [Fact]
    public async Task What_is_new_and_differs_is_kept_and_what_is_stored_is_not_again()
    {
        VersionRun run = await RunOf(FarAway, Fresh("p_base"), New("pv_no_shinfo"), Stored("pv_no_shinfo"));
        Assert.Equal(["pv_no_shinfo-new"], CaseStore.WorthKeeping([run]));
    }

    private static long FarAway => Stopwatch.GetTimestamp() + (3600 * Stopwatch.Frequency);

    private static LiveCase Fresh(string image) => new(CaseKind.Fresh, "saved on 4.17", image, JobOf(image, "pv1-4.17"));

    private static LiveCase Stored(string image) => new(CaseKind.Stored, "", "p_base", JobOf(image, image)) { Recorded = Recorded(image) };

    private static LiveCase New(string image) => new(CaseKind.Random, "", "p_base", JobOf(image, image + "-new"));

    private static Verdict Recorded(string image) => JudgedImages.Stored.Verdicts.First(verdict => verdict.Name == image && verdict.Xen == "4.17");

    private static RestoreJob JobOf(string image, string name) => new(name, Guest.Of("pv1"), () => JudgedImages.Stored.Image(image));

    private async Task<LiveReport> ReportOf(long deadline, params LiveCase[] cases) => new(new AgreeOptions(), [await RunOf(deadline, cases)]);

    private async Task<VersionRun> RunOf(long deadline, params LiveCase[] cases)
    {
        string saved = Path.Combine(_folder, "pvh1.xlsave");
        await File.WriteAllBytesAsync(saved, JudgedImages.Stored.Bases["h_base"], TestContext.Current.CancellationToken);
        var host = new XenHost
        {
            Xen = "4.17",
            FullVersion = "4.17.7",
            BuildId = "",
            Target = Judgement.Host("4.17"),
            Images = new Dictionary<string, string>(StringComparer.Ordinal) { ["pvh1"] = saved },
        };
        var run = new VersionRun(host, _folder, deadline, _ => { }) { Command = PlayedHost.WriteTo(_folder) };
        await run.RunAsync(cases, TestContext.Current.CancellationToken);
        return run;
    }
}
