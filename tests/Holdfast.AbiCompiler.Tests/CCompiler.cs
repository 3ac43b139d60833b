using System.ComponentModel;
using System.Diagnostics;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>Runs the compilers of C that are installed.</summary>
internal static class CCompiler
{
    /// <summary>The compilers, each for callers of 8 and of 4 bytes.</summary>
    public static TheoryData<string, string> All => new()
    {
        { "gcc", "-m64" },
        { "gcc", "-m32" },
        { "clang", "-m64" },
        { "clang", "-m32" },
    };

    /// <summary>What a compiler says; empty when it has nothing to say. The test is skipped where there is no such compiler.</summary>
    public static string Run(string compiler, string folder, params IEnumerable<string> arguments)
    {
        using Process? process = Start(compiler, folder, arguments) ?? Start(compiler + "-14", folder, arguments);
        Assert.SkipWhen(process is null, $"There is no {compiler} here.");
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return errors.Length > 0 || process.ExitCode == 0 ? errors : $"{compiler} ended with {process.ExitCode}";
    }

    private static Process? Start(string compiler, string folder, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(compiler, arguments) { WorkingDirectory = folder, RedirectStandardError = true, UseShellExecute = false };
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
