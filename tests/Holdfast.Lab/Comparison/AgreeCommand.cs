using System.Diagnostics;
using System.Globalization;
using Holdfast.Agreement;
using Holdfast.Content;
using Holdfast.Lab.Runs;
using Holdfast.Streams;
using Holdfast.Testing;

namespace Holdfast.Lab.Comparison;

/// <summary><c>agree</c>: real Xen restores images on every version, and the checker's judgement is compared with what became of them.</summary>
internal static class AgreeCommand
{
    private const int CouldNot = 2;

    /// <summary>Runs it.</summary>
    /// <returns>0 when nothing differs without a listed reason, 1 otherwise, 2 when it could not be carried out, or the time did not suffice for a comparison.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (AgreeOptions.Parse(arguments) is not AgreeOptions options)
        {
            await Console.Error.WriteLineAsync("usage: " + AgreeOptions.Usage);
            return CouldNot;
        }

        using var interruption = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            interruption.Cancel();
        };
        try
        {
            return await CompareAsync(options, interruption.Token);
        }
        catch (LabException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return CouldNot;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
    }

    private static async Task<int> CompareAsync(AgreeOptions options, CancellationToken cancellation)
    {
        string folder = Path.Combine(Repository.Root, "artifacts", "lab", "agree");
        string FolderOf(string xen) => Path.Combine(folder, xen);
        using FileStream only = LabRun.Alone("agree");

        // Nothing of an earlier run is taken for this one's.
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Started[] started = await Task.WhenAll(options.Versions.Select(xen => StartAsync(xen, FolderOf(xen), options.Guests, cancellation)));
        foreach (Started failed in started.Where(start => start.Host is null)) await Console.Error.WriteLineAsync(failed.Failure);
        XenHost[] hosts = [.. started.Select(start => start.Host).OfType<XenHost>()];
        if (hosts.Length == 0) return CouldNot;

        (XenHost Host, LiveCase[] Cases)[] work = [.. hosts.Select(host => (host, CasesFor(host, hosts, options)))];
        long deadline = Stopwatch.GetTimestamp() + (long)(options.Time.TotalSeconds * Stopwatch.Frequency);
        var progress = new Progress();
        VersionRun[] runs = [.. hosts.Select(host => new VersionRun(host, FolderOf(host.Xen), deadline, progress.Tell))];
        await Task.WhenAll(runs.Zip(work, (run, part) => run.RunAsync(part.Cases, cancellation)));
        progress.Clear();

        var report = new LiveReport(options, runs);
        Console.Write(report.ToText());
        string file = Path.Combine(Repository.Root, "artifacts", "lab", "agreement.md");
        WholeFile.WriteText(file, report.ToMarkdown());
        if (options.Keep) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{CaseStore.Keep(runs)} images kept in tests/agreement"));
        if (options.Record) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{CaseStore.Record(runs)} verdicts recorded in tests/agreement"));
        Console.WriteLine(report.Summary);
        return report.Failed ? 1 : report.IsIncomplete || hosts.Length < started.Length ? CouldNot : 0;
    }

    private static async Task<Started> StartAsync(string xen, string folder, IReadOnlyList<string> guests, CancellationToken cancellation)
    {
        try
        {
            return new Started(await XenHost.StartAsync(xen, folder, guests, cancellation), "");
        }
        catch (LabException failure)
        {
            return new Started(null, failure.Message);
        }
    }

    /// <summary>A host, or why there is none.</summary>
    private sealed record Started(XenHost? Host, string Failure);

    private static LiveCase[] CasesFor(XenHost host, IReadOnlyList<XenHost> hosts, AgreeOptions options) =>
    [
        .. CaseList.Fresh(hosts),
        .. CaseList.Converted(host, hosts),
        .. Alternate(
            [.. CaseList.Stored(host.Xen, options.Stored, options.Seed).Where(live => live.Recorded is null || !options.OnlyUnrecorded)],
            [.. CaseList.Random(host, image => Judgement.Check(image, host.Target) is { Passed: true }, options.Random, options.Seed)]),
    ];

    /// <summary>Takes from both in turn, so that a run whose time is over has something of each.</summary>
    private static IEnumerable<LiveCase> Alternate(LiveCase[] first, LiveCase[] second)
    {
        for (int index = 0; index < Math.Max(first.Length, second.Length); index++)
        {
            if (index < first.Length) yield return first[index];
            if (index < second.Length) yield return second[index];
        }
    }
}
