using System.Diagnostics;
using System.Globalization;
using Holdfast.Testing;

namespace Holdfast.Lab.Runs;

/// <summary>One boot of real Xen by <c>lab/run</c>: a script that runs in its dom0, and the files that the script gets.</summary>
/// <param name="Xen">The version of Xen: "4.17".</param>
/// <param name="Script">The script.</param>
/// <param name="Files">What appears in dom0's <c>/in</c>.</param>
/// <param name="Output">The folder for what comes back. What it held before is removed.</param>
/// <param name="Limit">How long the script may take.</param>
public sealed record LabRun(string Xen, string Script, IReadOnlyList<string> Files, string Output, TimeSpan Limit)
{
    /// <summary>Enough for the images of Linux guests, which are kept in memory there.</summary>
    private const int Dom0Megabytes = 2048;

    /// <summary>How much later than the script <c>lab/run</c> may end, before it is ended: the first run of all sets the lab up.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(40);

    /// <summary>How long it has to clean up when it is told to end.</summary>
    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(10);

    /// <summary>The program that boots.</summary>
    public string Command { get; init; } = Path.Combine(Repository.Root, "lab", "run");

    /// <summary>True when dom0 has a device model, so that HVM guests run.</summary>
    public bool DeviceModel { get; init; }

    /// <summary>More arguments for Xen.</summary>
    public string XenArguments { get; init; } = "";

    /// <summary>The script of the lab with this name, without its ending.</summary>
    public static string ScriptNamed(string name) => Path.Combine(Repository.Root, "lab", "scripts", name + ".sh");

    /// <summary>Sees to it that a comparison's folders are its own for as long as what is returned is not disposed.</summary>
    /// <exception cref="LabException">The same comparison runs already.</exception>
    public static FileStream Alone(string comparison)
    {
        string file = Path.Combine(Repository.Root, "artifacts", "lab", comparison + ".lock");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new LabException($"Another '{comparison}' runs here.");
        }
    }

    /// <summary>Boots, and waits for the end.</summary>
    /// <exception cref="LabException">There is no lab, or its command does not end.</exception>
    public async Task<LabOutput> RunAsync(CancellationToken cancellation)
    {
        if (Directory.Exists(Output)) Directory.Delete(Output, recursive: true);
        Directory.CreateDirectory(Output);
        if (!File.Exists(Command)) throw new LabException($"There is no lab here: {Command} does not exist.");
        var start = new ProcessStartInfo(Command) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Repository.Root };
        string limit = ((int)Limit.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        foreach (string argument in (string[])["-t", limit, "-d", Dom0Megabytes.ToString(CultureInfo.InvariantCulture), "-o", Output, .. DeviceModel ? ["-q"] : Array.Empty<string>(), "-x", XenArguments, Script, .. Files]) start.ArgumentList.Add(argument);
        start.Environment["XEN"] = Xen;

        using Process process = Process.Start(start) ?? throw new LabException($"{Command} does not start.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Limit + s_patience);
        try
        {
            Task<string> said = process.StandardOutput.ReadToEndAsync(patience.Token);
            Task<string> complained = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new LabOutput(process.ExitCode, Output, await said + await complained);
        }
        catch (OperationCanceledException)
        {
            await EndAsync(process);
            cancellation.ThrowIfCancellationRequested();
            throw new LabException($"{Command} did not end within {limit} s, nor within {s_patience.TotalMinutes} minutes after that.");
        }
    }

    /// <summary>Boots, waits for the end, and boots once more when it went wrong in a way that it may not another time: real Xen in emulation hangs now and then.</summary>
    /// <exception cref="LabException">There is no lab, or its command does not end.</exception>
    public async Task<LabOutput> RunUpToTwiceAsync(CancellationToken cancellation)
    {
        LabOutput output = await RunAsync(cancellation);
        if (!output.MayGoBetter) return output;
        await Console.Error.WriteLineAsync($"The lab with Xen {Xen} ended with status {output.Status}, and boots again.\n{output.Said}\n{output.LastWords}");
        return await RunAsync(cancellation);
    }

    /// <summary>Ends it as an interruption would, so that it takes its machine and its temporary files with it; by force when it does not.</summary>
    private static async Task EndAsync(Process process)
    {
        using (Process? kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill!.WaitForExitAsync(CancellationToken.None);
        using var farewell = new CancellationTokenSource(s_farewell);
        try
        {
            await process.WaitForExitAsync(farewell.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
