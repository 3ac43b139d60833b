using System.Diagnostics;
using Holdfast.Testing;

namespace Holdfast.Cli.Tests;

/// <summary>How a run ends that is neither right nor wrong, and what is seen of a long one.</summary>
public sealed class EndingTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(600);

    [Theory]
    [InlineData("check")]
    [InlineData("inspect")]
    public void A_bug_of_ours_is_told_as_one_in_one_line(string verb)
    {
        using var input = new StrangeStream(() => throw new InvalidOperationException("of a kind\nnobody expected"));
        Command command = Command.RunWith(input, verb, "-");
        Assert.Equal(70, command.Status);
        Assert.Empty(command.Output);
        Assert.StartsWith("holdfast: a bug in holdfast: InvalidOperationException: of a kind nobody expected", command.Error, StringComparison.Ordinal);
        Assert.Equal(1, command.Error.Count(character => character == '\n'));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("inspect")]
    public void An_interrupted_run_says_so_to_the_shell_and_writes_nothing(string verb)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only a shell of Linux sends the signal of Ctrl-C.");
        using Process process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "holdfast"), [verb, "--format", "json", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        try
        {
            // The start of an image, and then a silent pipe.
            process.StandardInput.BaseStream.Write("Xen saved domain, xl format\n \0 \r"u8);
            process.StandardInput.BaseStream.Flush();
            Assert.False(process.WaitForExit(TimeSpan.FromSeconds(2)), "It did not wait for the pipe.");
            using (Process kill = Process.Start("sh", ["-c", $"kill -INT {process.Id}"])) kill.WaitForExit();
            Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), "It did not end.");
            Assert.Equal(130, process.ExitCode);
            Assert.Empty(process.StandardOutput.ReadToEnd());
            Assert.Empty(process.StandardError.ReadToEnd());
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public void A_long_run_shows_on_a_terminal_how_far_it_is_and_clears_the_line()
    {
        using Stream input = SlowSample();
        Command command = Command.RunOnTerminal(input, "check", "-");
        Assert.Equal(0, command.Status);
        Assert.StartsWith("\r\e[K-: 0 MiB", command.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r\e[K", command.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', command.Output);
    }

    [Fact]
    public void A_long_run_shows_nothing_in_a_pipe()
    {
        using Stream input = SlowSample();
        Assert.Empty(Command.RunWith(input, "check", "-").Error);
    }

    [Fact]
    public void A_short_run_shows_nothing_on_a_terminal() =>
        Assert.Empty(Command.RunOnTerminal(Stream.Null, "check", Command.Stored("samples", "guests", "pvh-1vcpu-xen-4.17.xlsave.gz")).Error);

    private static StrangeStream SlowSample()
    {
        var sample = new MemoryStream(File.ReadAllBytes(Command.Stored("samples", "guests", "pvh-1vcpu-xen-4.17.xlsave.gz")));
        int reads = 0;

        // The first read is for telling what it is, before the work begins.
        return new StrangeStream(() =>
        {
            if (++reads == 2) Thread.Sleep(s_patience);
            return sample;
        });
    }

    /// <summary>A pipe that does something before each read.</summary>
    private sealed class StrangeStream(Func<Stream> read) : PipeStream
    {
        public override int Read(Span<byte> buffer) => read().Read(buffer);
    }
}
