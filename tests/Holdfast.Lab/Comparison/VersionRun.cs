using System.Diagnostics;
using Holdfast.Agreement;
using Holdfast.Content;
using Holdfast.Lab.Restoring;
using Holdfast.Lab.Runs;
using Holdfast.Streams;

namespace Holdfast.Lab.Comparison;

/// <summary>Asks one version of Xen about images, and the checker with it.</summary>
internal sealed class VersionRun(XenHost host, string folder, long deadline, Action<LiveJudgement> told)
{
    /// <summary>The part of the time that is kept for a second look at what is doubtful, and the most of it.</summary>
    private const int SecondLooks = 6;

    private static readonly long s_longestSecondLooks = 5 * 60 * Stopwatch.Frequency;

    private readonly Dictionary<string, LiveJudgement> _judgements = new(StringComparer.Ordinal);

    /// <summary>The program that boots; null for the lab's.</summary>
    public string? Command { get; init; }

    /// <summary>The version.</summary>
    public XenHost Host => host;

    /// <summary>What both said, in the order of the images.</summary>
    public IReadOnlyCollection<LiveJudgement> Judgements => _judgements.Values;

    /// <summary>What the time did not suffice for.</summary>
    public IReadOnlyList<LiveCase> NotReached { get; private set; } = [];

    /// <summary>Why it could not be carried out to its end; null when it was.</summary>
    public string? Failure { get; private set; }

    /// <summary>How long it took.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>Asks about every image, and about the doubtful ones again.</summary>
    /// <param name="cases">The images.</param>
    /// <param name="cancellation">Ends it at once.</param>
    public async Task RunAsync(IReadOnlyList<LiveCase> cases, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var boots = new RestoreBoots(host.Xen, folder, host.Proof) { Command = Command };
        Dictionary<string, LiveCase> byName = cases.ToDictionary(live => live.Job.Name, StringComparer.Ordinal);
        long first = deadline - Math.Min(Math.Max(0, deadline - Stopwatch.GetTimestamp()) / SecondLooks, s_longestSecondLooks);
        try
        {
            await boots.RunAsync([.. cases.Select(live => live.Job)], first, (job, result) => Judge(byName[job.Name], result), cancellation);
            while (_judgements.Values.Where(judgement => judgement.NeedsAnotherLook).Select(judgement => judgement.Case.Job).ToArray() is { Length: > 0 } doubtful)
            {
                IReadOnlyList<RestoreJob> left = await boots.RunAsync(doubtful, deadline, LookAgain, cancellation);
                if (left.Count > 0) break;
            }
        }
        catch (LabException failure)
        {
            Failure = failure.Message;
        }

        NotReached = [.. cases.Where(live => !_judgements.ContainsKey(live.Job.Name))];
        Time = watch.Elapsed;
    }

    private void LookAgain(RestoreJob job, RestoreResult result) => _judgements[job.Name] = _judgements[job.Name] with { Looks = [.. _judgements[job.Name].Looks, result] };

    private void Judge(LiveCase live, RestoreResult result)
    {
        using ByteSource source = live.Job.File is string file ? ByteSource.OpenFile(file) : ByteSource.FromBytes(live.Image, live.Job.Name);
        CheckReport report = ImageChecker.Check(source, host.Target);
        var judgement = new LiveJudgement(host.Xen, live, [result], report);
        judgement = judgement with { Reason = Differences.ReasonFor(judgement.Verdict) };
        _judgements[live.Job.Name] = judgement;
        told(judgement);
    }
}
