using Holdfast.Content;
using Holdfast.Lab.Runs;
using Holdfast.Testing;

namespace Holdfast.Lab.Contexts;

/// <summary>
/// <c>context</c>: has xen-hvmctx and <c>holdfast context</c> speak of the same paused guests in the dom0 of each version, and compares; <c>judge</c> compares
/// what an earlier run brought back.
/// </summary>
public static class ContextCommand
{
    /// <summary>Enough for a machine that does much else; on an idle one it takes three minutes.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(30);

    /// <summary>Carries the command out.</summary>
    /// <param name="arguments"><c>[--xen 4.17,4.20]</c>, or <c>judge VERSION FOLDER</c>.</param>
    /// <returns>The exit status: 0 when nothing differs, 1 when something does, 2 when it could not be done; null for a wrong use.</returns>
    public static async Task<int?> RunAsync(IReadOnlyList<string> arguments) => arguments switch
    {
        [] => await RunInAsync(["4.17", "4.20"]),
        ["--xen", var versions] => await RunInAsync(versions.Split(',')),
        ["judge", var version, var folder] => Judge([(version, folder)]),
        _ => null,
    };

    private static async Task<int> RunInAsync(IReadOnlyList<string> versions)
    {
        try
        {
            return Judge(await Task.WhenAll(versions.Select(RunInAsync)));
        }
        catch (LabException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 2;
        }
    }

    private static async Task<(string Xen, string Folder)> RunInAsync(string xen)
    {
        string folder = Path.Combine(Repository.Root, "artifacts", "lab", $"context-{xen}");
        LabOutput output = await new LabRun(xen, LabRun.ScriptNamed("context"), [], folder, s_limit) { DeviceModel = true }.RunAsync(CancellationToken.None);
        return output.Status == 0 ? (xen, folder) : throw new LabException($"The lab with Xen {xen} ended with status {output.Status}; what it left is in {folder}.\n{output.Said}\n{output.LastWords}");
    }

    private static int Judge(IEnumerable<(string Xen, string Folder)> runs)
    {
        var verdict = new ContextVerdict(Console.Out);
        foreach ((string xen, string folder) in runs) verdict.Judge(folder, XenVersion.Parse(xen));
        verdict.WriteTotal();
        return verdict.Agrees ? 0 : 1;
    }
}
