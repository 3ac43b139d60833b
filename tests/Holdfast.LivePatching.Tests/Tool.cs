using System.Diagnostics;

namespace Holdfast.LivePatching.Tests;

/// <summary>A program of the machine's that has an opinion of its own.</summary>
internal static class Tool
{
    /// <summary>Runs it on files; the test is skipped where it is not installed.</summary>
    /// <param name="missing">The reason to skip.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">What it is told, where @ and a name is the file of that name.</param>
    /// <param name="files">The files that it finds, which may have changed afterwards.</param>
    /// <returns>The exit status, and what it said.</returns>
    public static (int Status, string Output) Run(string missing, string program, string[] arguments, Dictionary<string, byte[]> files)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("holdfast-");
        try
        {
            foreach ((string name, byte[] bytes) in files) File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
            var start = new ProcessStartInfo(program, arguments.Select(argument => argument.Replace("@", folder.FullName + "/", StringComparison.Ordinal)))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            Process process;
            try
            {
                process = Process.Start(start)!;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                Assert.Skip(missing);
                throw;
            }

            using (process)
            {
                Task<string> error = process.StandardError.ReadToEndAsync();
                string output = process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                foreach (string name in files.Keys.ToArray()) files[name] = File.ReadAllBytes(Path.Combine(folder.FullName, name));
                return (process.ExitCode, output + error.Result);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
