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
    /// <summary>Enough for a machine that does much else; on an idle one it takes three minutes.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(30);

    /// <summary>The versions of the lab whose live domains can be asked for.</summary>
    public static IReadOnlyList<string> Versions { get; } = [.. JudgedImages.Versions.Where(IsDescribed)];

    /// <summary>The versions of the lab whose interfaces are not described.</summary>
    public static IReadOnlyList<string> LeftOut { get; } = [.. JudgedImages.Versions.Where(version => !IsDescribed(version))];

    /// <summary>Carries the command out.</summary>
    /// <param name="arguments"><c>[--xen VERSION,...]</c>, or <c>judge VERSION FOLDER</c>.</param>
    /// <returns>The exit status: 0 when nothing differs, 1 when something does, 2 when it could not be done; null for a wrong use.</returns>
    public static async Task<int?> RunAsync(IReadOnlyList<string> arguments) => arguments switch
    {
        [] => await RunInAsync(Versions, LeftOut),
        ["--xen", var versions] => await RunInAsync(versions.Split(','), []),
        ["judge", var version, var folder] => Judge([(version, folder)], []),
        _ => null,
    };

    private static bool IsDescribed(string version) => XenVersion.Parse(version) is var xen && xen >= InterfaceVersion.Oldest && xen <= InterfaceVersion.Newest;

    private static async Task<int> RunInAsync(IReadOnlyList<string> versions, IReadOnlyList<string> leftOut)
    {
        try
        {
            return Judge(await Task.WhenAll(versions.Select(RunInAsync)), leftOut);
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

    private static int Judge(IEnumerable<(string Xen, string Folder)> runs, IReadOnlyList<string> leftOut)
    {
        var verdict = new ContextVerdict(Console.Out);
        foreach ((string xen, string folder) in runs) verdict.Judge(folder, XenVersion.Parse(xen));
        verdict.WriteTotal(leftOut);
        return verdict.Agrees ? 0 : 1;
    }
}
