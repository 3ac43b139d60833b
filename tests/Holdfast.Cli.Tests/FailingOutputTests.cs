using System.Diagnostics;

namespace Holdfast.Cli.Tests;

/// <summary>What becomes of an output when it cannot be written to its end: it is whole, or it is not there.</summary>
public sealed class FailingOutputTests
{
    private const string NeedsLinux = "Only a shell of Linux limits the size of files, and has /dev/full.";

    private static readonly string[][] s_writers =
    [
        ["convert", "--state", "domain-context"],
        ["convert", "--align-pages"],
        ["extract", "--to", "elf-core"],
        ["extract", "--to", "raw"],
        ["extract", "--to", "record", "--record", "PAGE_DATA"],
    ];

    /// <summary>The verbs that write files, each with its options.</summary>
    public static TheoryData<string> Writers => [.. s_writers.Select(writer => string.Join(' ', writer))];

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_file_that_may_not_grow_is_not_there_and_what_stood_there_stays(string command)
    {
        string[] verb = command.Split(' ');
        Assert.SkipUnless(OperatingSystem.IsLinux(), NeedsLinux);
        using var workspace = new Workspace();
        string image = workspace.Add("image", Samples.Bytes);
        string output = workspace.Add("output", [1, 2, 3]);

        // No file of this process may be longer than 64 KiB: writing more fails as on a full disk. The runtime must not want a file for its own code.
        (int status, string error) = RunInShell($"export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 64; exec \"$@\"", [verb[0], image, output, .. verb[1..]]);
        Assert.Equal(2, status);
        Assert.StartsWith($"holdfast: {output}: it could not be written: ", error, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(output));
        Assert.Equal(["image", "output"], Directory.GetFileSystemEntries(workspace.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_full_device_is_said(string command)
    {
        string[] verb = command.Split(' ');
        Assert.SkipUnless(OperatingSystem.IsLinux(), NeedsLinux);
        using var workspace = new Workspace();
        (int status, string error) = RunInShell("exec \"$@\" >/dev/full", [verb[0], workspace.Add("image", Samples.Bytes), "-", .. verb[1..]]);
        Assert.Equal(2, status);
        Assert.StartsWith("holdfast: ", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(character => character == '\n'));
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_reader_that_goes_away_is_said(string command)
    {
        string[] verb = command.Split(' ');
        Assert.SkipUnless(OperatingSystem.IsLinux(), NeedsLinux);
        using var workspace = new Workspace();
        (int status, string error) = RunInShell("\"$@\" | head -c 1000 >/dev/null; exit \"${PIPESTATUS[0]}\"", [verb[0], workspace.Add("image", Samples.Bytes), "-", .. verb[1..]]);
        Assert.Equal(2, status);
        Assert.StartsWith("holdfast: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_ends_too_early_leaves_nothing()
    {
        using var workspace = new Workspace();
        foreach (string[] verb in (string[][])[["convert", "--state", "domain-context"], ["extract", "--to", "raw"]])
        {
            using var input = new MemoryStream(Samples.Bytes[..100_000]);
            Assert.Equal(2, Command.RunWith(input, [verb[0], "-", workspace.PathOf("output"), .. verb[1..]]).Status);
            Assert.Empty(Directory.GetFileSystemEntries(workspace.Root));
        }
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_run_that_is_ended_leaves_nothing(string signal, int status)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only a shell of Linux sends signals.");
        using var workspace = new Workspace();
        using Process process = Start(["convert", "-", workspace.PathOf("output"), "--align-pages"]);
        try
        {
            // Most of an image, and then a silent pipe: a part of the output is written.
            process.StandardInput.BaseStream.Write(Samples.Bytes.AsSpan(0, 100_000));
            process.StandardInput.BaseStream.Flush();
            Assert.True(SpinWait.SpinUntil(() => Directory.GetFileSystemEntries(workspace.Root).Length > 0, TimeSpan.FromSeconds(30)), "Nothing was written.");
            Assert.False(File.Exists(workspace.PathOf("output")));
            using (Process kill = Process.Start("sh", ["-c", $"kill -{signal} {process.Id}"])) kill.WaitForExit();
            Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), "It did not end.");
            Assert.Equal(status, process.ExitCode);
            Assert.Empty(Directory.GetFileSystemEntries(workspace.Root));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public void A_run_that_is_killed_leaves_nothing_under_the_name_of_the_output()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only a shell of Linux sends signals.");
        using var workspace = new Workspace();
        string output = workspace.Add("output", [1, 2, 3]);
        using Process process = Start(["convert", "-", output, "--align-pages"]);
        process.StandardInput.BaseStream.Write(Samples.Bytes.AsSpan(0, 100_000));
        process.StandardInput.BaseStream.Flush();
        Assert.True(SpinWait.SpinUntil(() => Directory.GetFileSystemEntries(workspace.Root).Length > 1, TimeSpan.FromSeconds(30)), "Nothing was written.");
        process.Kill(entireProcessTree: true);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), "It did not end.");
        Assert.Equal([1, 2, 3], File.ReadAllBytes(output));
    }

    private static Process Start(string[] arguments) => Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "holdfast"), arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    })!;

    private static (int Status, string Error) RunInShell(string script, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("bash", ["-c", script, "bash", Path.Combine(AppContext.BaseDirectory, "holdfast"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), "It did not end.");
        Assert.Empty(output.Result);
        return (process.ExitCode, error);
    }
}
