using System.Diagnostics;
using System.IO.Compression;
using Holdfast.Agreement;
using Holdfast.Lab.Runs;

namespace Holdfast.Lab.Restoring;

/// <summary>
/// Restores images on one version of Xen, many in a boot. An image during which the hypervisor died has its outcome by that, and what came before and
/// after it goes on in another boot: a boot that dies brings nothing back.
/// </summary>
/// <param name="xen">The version: "4.17".</param>
/// <param name="folder">A folder of its own for what goes in and comes out.</param>
/// <param name="deadline">When the last boot must have ended, by <see cref="Stopwatch.GetTimestamp"/>.</param>
public sealed class RestoreBoots(string xen, string folder, long deadline)
{
    private const int MostInABoot = 90;
    private const int MostBadBoots = 3;

    /// <summary>Booting, and bringing the results back.</summary>
    private static readonly TimeSpan s_overhead = TimeSpan.FromSeconds(40);

    /// <summary>The bound that the script has for one image, and some more: for an image that is alone in a boot.</summary>
    private static readonly TimeSpan s_longestRestore = TimeSpan.FromSeconds(120);

    private readonly HashSet<string> _suspects = new(StringComparer.Ordinal);
    private TimeSpan _pace = TimeSpan.FromSeconds(5);
    private int _boots;
    private int _badBoots;

    /// <summary>The program that boots; null for the lab's.</summary>
    public string? Command { get; init; }

    /// <summary>Restores one image after another, until all are done or the time is over.</summary>
    /// <param name="jobs">The images.</param>
    /// <param name="done">Told each result.</param>
    /// <param name="cancellation">Ends it at once.</param>
    /// <returns>What was not reached.</returns>
    /// <exception cref="LabException">Boots bring nothing back, and no image can be blamed for it.</exception>
    public async Task<IReadOnlyList<RestoreJob>> RunAsync(IReadOnlyList<RestoreJob> jobs, Action<RestoreJob, RestoreResult> done, CancellationToken cancellation)
    {
        List<RestoreJob> waiting = [.. jobs];
        while (waiting.Count > 0)
        {
            TimeSpan left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), deadline) - s_overhead;
            int fitting = (int)Math.Min(MostInABoot, left / _pace);
            if (fitting <= 0) break;
            // Who is under suspicion of halting the host is tried alone.
            RestoreJob? suspect = waiting.Find(job => _suspects.Contains(job.Name));
            RestoreJob[] batch = suspect is not null ? [suspect] : [.. waiting.Take(fitting)];
            TimeSpan limit = s_overhead + (suspect is not null ? s_longestRestore : (3 * batch.Length * _pace) + s_longestRestore);
            HashSet<string> finished = await BootAsync(batch, limit, done, cancellation);
            waiting.RemoveAll(job => finished.Contains(job.Name));
        }

        return waiting;
    }

    private async Task<HashSet<string>> BootAsync(RestoreJob[] batch, TimeSpan limit, Action<RestoreJob, RestoreResult> done, CancellationToken cancellation)
    {
        _boots++;
        string inputs = Path.Combine(folder, "in");
        var watch = Stopwatch.StartNew();
        var run = new LabRun(xen, LabRun.ScriptNamed("restore"), [.. batch.Select(job => job.File ?? Pack(job, inputs))], Path.Combine(folder, $"boot-{_boots}"), limit);
        if (Command is not null) run = run with { Command = Command };
        LabOutput output = await run.RunAsync(cancellation);
        if (Directory.Exists(inputs)) Directory.Delete(inputs, recursive: true);

        var finished = new HashSet<string>(StringComparer.Ordinal);
        foreach (RestoreJob job in batch)
        {
            if (Evidence.Read(output.Folder, job.Name) is not Evidence evidence) continue;
            finished.Add(job.Name);
            done(job, EvidenceJudge.Judge(evidence, job.Guest));
        }

        if (finished.Count > 0) _pace = (watch.Elapsed - (s_overhead / 3)) / finished.Count;
        if (_pace < TimeSpan.FromSeconds(1)) _pace = TimeSpan.FromSeconds(1);
        if (finished.Count < batch.Length) FindCulprit(batch, finished, output, done);
        return finished;
    }

    private void FindCulprit(RestoreJob[] batch, HashSet<string> finished, LabOutput output, Action<RestoreJob, RestoreResult> done)
    {
        string? name = BootConsole.ImageUnderWay(output.Console);
        RestoreJob? culprit = finished.Contains(name ?? "") ? null : Array.Find(batch, job => job.Name == name);
        bool panicked = EvidenceJudge.ShowsPanic(output.Console);
        if (culprit is not null && (panicked || !_suspects.Add(culprit.Name)))
        {
            finished.Add(culprit.Name);
            done(culprit, EvidenceJudge.JudgeHost(output.Console));
            return;
        }

        if (culprit is not null || finished.Count > 0) return;
        _badBoots++;
        if (_badBoots == MostBadBoots) throw new LabException($"{MostBadBoots} boots of Xen {xen} brought nothing back. The last words of the last one:\n{output.LastWords}");
    }

    private static string Pack(RestoreJob job, string inputs)
    {
        Directory.CreateDirectory(inputs);
        string file = Path.Combine(inputs, job.Name + JudgedImages.ImageSuffix);
        using var packed = new GZipStream(File.Create(file), CompressionLevel.Fastest);
        packed.Write(job.Image!());
        return file;
    }
}
