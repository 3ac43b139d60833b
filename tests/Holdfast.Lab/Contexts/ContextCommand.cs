using Holdfast.Content;
using Holdfast.Testing;

namespace Holdfast.Lab.Contexts;

/// <summary>
/// <c>context</c>: has xen-hvmctx and <c>holdfast context</c> speak of the same paused guests in the dom0 of each version, and compares; <c>judge</c> compares
/// what an earlier run brought back.
/// </summary>
public static class ContextCommand
{
    private const int Seconds = 1800;

    /// <summary>Carries the command out.</summary>
    /// <param name="arguments"><c>[--xen 4.17,4.20]</c>, or <c>judge VERSION FOLDER</c>.</param>
    /// <returns>The exit status: 0 when nothing differs, 1 when something does, 2 when it could not be done; null for a wrong use.</returns>
    public static int? Run(IReadOnlyList<string> arguments) => arguments switch
    {
        [] => RunIn(["4.17", "4.20"]),
        ["--xen", var versions] => RunIn(versions.Split(',')),
        ["judge", var version, var folder] => Judge([(version, folder)]),
        _ => null,
    };

    private static int RunIn(IEnumerable<string> versions)
    {
        List<(string, string)> runs = [];
        foreach (string xen in versions)
        {
            string folder = Path.Combine(Repository.Root, "artifacts", "lab", $"context-{xen}");
            int status = LabRun.Run(xen, Seconds, "context.sh", folder);
            if (status != 0)
            {
                Console.Error.WriteLine($"the lab with Xen {xen} ended with status {status}; what it left is in {folder}");
                return 2;
            }

            runs.Add((xen, folder));
        }

        return Judge(runs);
    }

    private static int Judge(IEnumerable<(string Xen, string Folder)> runs)
    {
        var verdict = new ContextVerdict(Console.Out);
        foreach ((string xen, string folder) in runs) verdict.Judge(folder, XenVersion.Parse(xen));
        verdict.WriteTotal();
        return verdict.Agrees ? 0 : 1;
    }
}
