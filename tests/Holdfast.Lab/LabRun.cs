using System.Diagnostics;
using Holdfast.Testing;

namespace Holdfast.Lab;

/// <summary>Runs a script in the dom0 of a real Xen, with <c>lab/run</c>.</summary>
public static class LabRun
{
    /// <summary>Runs a script of <c>lab/scripts</c>, and waits for its end; the lab itself bounds the time.</summary>
    /// <param name="xen">The series of Xen to boot, as in 4.17.</param>
    /// <param name="seconds">The most that the script may take.</param>
    /// <param name="script">Its name.</param>
    /// <param name="folder">Where what it leaves in /out is put.</param>
    /// <returns>The script's exit status, or the lab's own when it came to none.</returns>
    public static int Run(string xen, int seconds, string script, string folder)
    {
        string lab = Path.Combine(Repository.Root, "lab");
        var start = new ProcessStartInfo(Path.Combine(lab, "run"), ["-q", "-t", $"{seconds}", "-d", "2048", "-o", folder, Path.Combine(lab, "scripts", script)]) { UseShellExecute = false };
        start.Environment["XEN"] = xen;
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
