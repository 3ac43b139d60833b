using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Holdfast.Agreement;
using Holdfast.Lab.Runs;

namespace Holdfast.Lab.Restoring;

/// <summary>
/// Restores images on one version of Xen, many in a boot. Each boot ends with an image that is known to restore: where it does not, the host was not well any
/// more, and nothing that the boot brought back counts. An image during which the hypervisor died, or after which nothing restores, has its outcome by that; the others go on
/// in another boot.
/// </summary>
/// <param name="xen">The version: "4.17".</param>
/// <param name="folder">A folder of its own for what goes in and comes out.</param>
/// <param name="proof">The image that is known to restore.</param>
public sealed class RestoreBoots(string xen, string folder, RestoreJob proof)
{
    /// <summary>What the known image is called in dom0, where it is restored last.</summary>
    public const string ProofName = "proof";

    /// <summary>The file that tells the script which images come first: a name in each line.</summary>
    public const string OrderFile = "restore-order";

    /// <summary>The file that tells the script for how many seconds it may begin with another image.</summary>
    public const string SecondsFile = "restore-seconds";

    /// <summary>The script's status when a domain could not be destroyed, and when an image could not be unpacked.</summary>
    private const int DomainStays = 1, NotUnpacked = 2;

    private const int MostInABoot = 90;
    private const int MostBadBoots = 3;

    /// <summary>dom0 has its files in memory.</summary>
    private const long MostBytesInABoot = 400L << 20;

    /// <summary>Booting, and bringing the results back.</summary>
    private static readonly TimeSpan s_overhead = TimeSpan.FromSeconds(40);

    /// <summary>The bound that the script has for one image, and some more.</summary>
    private static readonly TimeSpan s_longestRestore = TimeSpan.FromSeconds(120);

    private readonly HashSet<string> _suspects = new(StringComparer.Ordinal);
    private TimeSpan _pace = TimeSpan.FromSeconds(5);
    private int _most = MostInABoot;
    private int _boots;
    private int _badBoots;
    private bool _isProvenAlone;

    /// <summary>The program that boots; null for the lab's.</summary>
    public string? Command { get; init; }

    /// <summary>Restores one image after another, until all are done or the time is over.</summary>
    /// <param name="jobs">The images.</param>
    /// <param name="deadline">When no image is begun any more, by <see cref="Stopwatch.GetTimestamp"/>.</param>
    /// <param name="done">Told each result.</param>
    /// <param name="cancellation">Ends it at once.</param>
    /// <returns>What was not reached.</returns>
    /// <exception cref="LabException">Boots bring nothing back, and no image can be blamed for it.</exception>
    public async Task<IReadOnlyList<RestoreJob>> RunAsync(IReadOnlyList<RestoreJob> jobs, long deadline, Action<RestoreJob, RestoreResult> done, CancellationToken cancellation)
    {
        List<RestoreJob> waiting = [.. jobs];
        while (waiting.Count > 0)
        {
            TimeSpan left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), deadline) - s_overhead;
            if (left < _pace) break;
            // Who is under suspicion of halting the host is tried alone.
            RestoreJob? suspect = waiting.Find(job => _suspects.Contains(job.Name));
            RestoreJob[] batch = suspect is not null ? [suspect] : Fitting(waiting, (int)Math.Min(_most, Math.Max(1, left / _pace)));
            TimeSpan usual = (3 * batch.Length * _pace) + s_longestRestore;
            HashSet<string> finished = await BootAsync(batch, usual < left ? usual : left, done, cancellation);
            waiting.RemoveAll(job => finished.Contains(job.Name));
        }

        return waiting;
    }

    /// <summary>The first of them, as many as one boot can take.</summary>
    private static RestoreJob[] Fitting(List<RestoreJob> waiting, int most)
    {
        long bytes = 0;
        return [.. waiting.Take(most).TakeWhile((job, index) => (bytes += job.FileLength) <= MostBytesInABoot || index == 0)];
    }

    /// <summary>Restores a batch in a boot.</summary>
    /// <returns>The names of those whose outcome is known now.</returns>
    private async Task<HashSet<string>> BootAsync(RestoreJob[] batch, TimeSpan time, Action<RestoreJob, RestoreResult> done, CancellationToken cancellation)
    {
        _boots++;
        string inputs = Path.Combine(folder, "in");
        Directory.CreateDirectory(inputs);
        string[] files = [.. batch.Select(job => job.File ?? Pack(job, job.Name, inputs)), Pack(proof, ProofName, inputs), WriteSeconds(time, inputs), WriteOrder(batch, inputs)];
        var watch = Stopwatch.StartNew();
        // The script begins with nothing new when its time is over, and has the rest for what it is at and for the proof.
        var run = new LabRun(xen, LabRun.ScriptNamed("restore"), files, Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"boot-{_boots}")), time + (2 * s_longestRestore))
        {
            DeviceModel = Array.Exists(batch, job => job.Guest.NeedsDeviceModel),
        };
        if (Command is not null) run = run with { Command = Command };
        LabOutput output = await run.RunAsync(cancellation);
        Directory.Delete(inputs, recursive: true);

        var finished = new HashSet<string>(StringComparer.Ordinal);
        if (!IsProven(output))
        {
            await FindCulpritAsync(batch, output, finished, done, cancellation);
            return finished;
        }

        _badBoots = 0;
        _isProvenAlone = batch.Length == 0;
        _most = Math.Min(MostInABoot, Math.Max(_most, 2 * batch.Length));
        foreach (RestoreJob job in batch)
        {
            if (Evidence.Read(output.Folder, job.Name) is not Evidence evidence) continue;
            finished.Add(job.Name);
            done(job, EvidenceJudge.Judge(evidence, job.Guest));
        }

        if (finished.Count == 0) return finished;
        _pace = (watch.Elapsed - (s_overhead / 3)) / finished.Count;
        if (_pace < TimeSpan.FromSeconds(1)) _pace = TimeSpan.FromSeconds(1);
        return finished;
    }

    /// <summary>Whether the host still restored, at its end, what it is known to restore.</summary>
    private bool IsProven(LabOutput output) =>
        Evidence.Read(output.Folder, ProofName) is Evidence evidence && EvidenceJudge.Judge(evidence, proof.Guest).Outcome == Outcome.Ok;

    /// <summary>Finds out who is to blame for a boot that counts for nothing, and sees to it that the next boots tell more.</summary>
    /// <exception cref="LabException">It is none of the images.</exception>
    private async Task FindCulpritAsync(RestoreJob[] batch, LabOutput output, HashSet<string> finished, Action<RestoreJob, RestoreResult> done, CancellationToken cancellation)
    {
        if (output is { Finished: true, Status: NotUnpacked }) throw new LabException($"An image could not be unpacked in dom0. The last words of the boot:\n{output.LastWords}");
        string? name = BootConsole.ImageUnderWay(output.Console);
        bool isStuck = output is { Finished: true, Status: DomainStays };
        // A host that came to its end and only restores nothing any more does not tell since when.
        bool isUnwell = (output.Finished && !isStuck) || name == ProofName;
        if (isUnwell && batch.Length == 0) throw new LabException($"Xen {xen} does not restore what it saved itself. The last words of the boot:\n{output.LastWords}");
        RestoreJob? culprit = isUnwell ? batch.Length == 1 ? batch[0] : null : Array.Find(batch, job => job.Name == name);
        if (culprit is null && !isUnwell)
        {
            if (++_badBoots == MostBadBoots) throw new LabException($"{MostBadBoots} boots of Xen {xen} brought nothing back. The last words of the last one:\n{output.LastWords}");
            return;
        }

        // Before boots get smaller, and before an image is blamed: does the host restore anything at all?
        if (isUnwell && (culprit is not null || !_isProvenAlone))
        {
            _isProvenAlone = false;
            await BootAsync([], s_longestRestore, done, cancellation);
            if (!_isProvenAlone) return;
        }

        if (culprit is null)
        {
            _most = Math.Max(1, batch.Length / 2);
            return;
        }

        // Once may be chance; the second time it was alone.
        if ((isUnwell || !output.ShowsPanic) && _suspects.Add(culprit.Name)) return;
        _most = MostInABoot;
        finished.Add(culprit.Name);
        done(culprit, isStuck ? EvidenceJudge.Stuck : isUnwell && !output.ShowsPanic ? EvidenceJudge.Unwell : EvidenceJudge.JudgeHost(output.Console));
    }

    private static string WriteSeconds(TimeSpan time, string inputs)
    {
        string file = Path.Combine(inputs, SecondsFile);
        File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalSeconds}\n"));
        return file;
    }

    private static string WriteOrder(RestoreJob[] batch, string inputs)
    {
        string file = Path.Combine(inputs, OrderFile);
        File.WriteAllText(file, string.Concat(batch.Select(job => job.Name + "\n")));
        return file;
    }

    private static string Pack(RestoreJob job, string name, string inputs)
    {
        string file = Path.Combine(inputs, name + JudgedImages.ImageSuffix);
        using var packed = new GZipStream(File.Create(file), CompressionLevel.Fastest);
        packed.Write(job.Image!());
        return file;
    }
}
