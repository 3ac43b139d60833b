using Holdfast.Agreement;
using Holdfast.Content;
using Holdfast.Lab.Runs;
using Holdfast.Testing;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Lab.Contexts;

/// <summary>
/// <c>context</c>: has xen-hvmctx and <c>holdfast context</c> speak of the same paused guests in the dom0 of each version, and compares; <c>judge</c> compares
/// what an earlier run brought back.
/// </summary>
public static class ContextCommand
{
    /// <summary>Of a boot: enough for a machine that does much else.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(25);

    /// <summary>Carries the command out.</summary>
    /// <param name="arguments"><c>[--quick] [--xen VERSION,...]</c>, or <c>judge VERSION FOLDER</c>.</param>
    /// <returns>The exit status: 0 when nothing differs, 1 when something does, 2 when it could not be done; null for a wrong use.</returns>
    public static async Task<int?> RunAsync(params string[] arguments) => arguments switch
    {
        ["judge", var version, var folder] => Judge([(version, folder)], []),
        ["--quick", .. var rest] => await CompareAsync(rest, isQuick: true),
        _ => await CompareAsync(arguments, isQuick: false),
    };

    private static async Task<int?> CompareAsync(string[] arguments, bool isQuick) => arguments switch
    {
        [] => await CompareInAsync(JudgedImages.Versions, isQuick),
        ["--xen", var list] when list.Split(',') is var versions && !versions.Except(JudgedImages.Versions, StringComparer.Ordinal).Any() && versions.Distinct(StringComparer.Ordinal).Count() == versions.Length => await CompareInAsync(versions, isQuick),
        _ => null,
    };

    /// <summary>Whether the live domains of a version can be asked for: its interfaces are described.</summary>
    internal static bool IsDescribed(string version) => XenVersion.Parse(version) is var xen && xen >= InterfaceVersion.Oldest && xen <= InterfaceVersion.Newest;

    private static async Task<int> CompareInAsync(IReadOnlyList<string> versions, bool isQuick)
    {
        ILookup<bool, string> described = versions.ToLookup(IsDescribed);
        string[] leftOut = [.. described[false]];
        if (!described[true].Any())
        {
            Console.WriteLine($"nothing to compare: {ContextVerdict.LeftOut(leftOut)}");
            return 0;
        }

        try
        {
            using FileStream only = LabRun.Alone("context");
            string[] parts = isQuick ? [ContextVerdict.QuickMark] : [ContextVerdict.NoHvmMark, ContextVerdict.HvmMark];
            foreach (string mark in parts) await File.WriteAllTextAsync(MarkFile(mark), "");
            Ran[] runs = [.. (await Task.WhenAll(described[true].Select(xen => RunInAsync(xen, parts)))).SelectMany(ran => ran)];
            foreach (Ran failed in runs.Where(run => run.Folder is null)) await Console.Error.WriteLineAsync(failed.Failure);
            int status = Judge([.. runs.Where(run => run.Folder is not null).Select(run => (run.Xen, run.Folder!))], leftOut);
            return status == 0 && Array.Exists(runs, run => run.Folder is null) ? 2 : status;
        }
        catch (LabException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 2;
        }
    }

    private static string MarkFile(string mark) => Path.Combine(Repository.Root, "artifacts", "lab", mark);

    /// <summary>A boot for each part, one after the other.</summary>
    private static async Task<IReadOnlyList<Ran>> RunInAsync(string xen, IEnumerable<string> parts)
    {
        List<Ran> runs = [];
        foreach (string part in parts) runs.Add(await RunPartAsync(xen, part));
        return runs;
    }

    private static async Task<Ran> RunPartAsync(string xen, string mark)
    {
        string folder = Path.Combine(Repository.Root, "artifacts", "lab", $"context-{xen}-{mark}");
        try
        {
            LabOutput output = await new LabRun(xen, LabRun.ScriptNamed("context"), [MarkFile(mark)], folder, s_limit) { DeviceModel = true }.RunUpToTwiceAsync(CancellationToken.None);
            return output.Status == 0 ? new Ran(xen, folder, "") : new Ran(xen, null, $"The lab with Xen {xen} ended with status {output.Status}; what it left is in {folder}.\n{output.Said}\n{output.LastWords}");
        }
        catch (LabException failure)
        {
            return new Ran(xen, null, failure.Message);
        }
    }

    private static int Judge((string Xen, string Folder)[] runs, IReadOnlyList<string> leftOut)
    {
        if (runs.Length == 0) return 2;
        var verdict = new ContextVerdict(Console.Out);
        foreach ((string xen, string folder) in runs) verdict.Judge(folder, XenVersion.Parse(xen));
        verdict.WriteTotal(leftOut);
        return verdict.Agrees ? 0 : 1;
    }

    /// <summary>A version, and what it left, or why it left nothing.</summary>
    private sealed record Ran(string Xen, string? Folder, string Failure);
}
