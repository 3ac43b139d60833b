using System.Text.Json;
using Holdfast.Cli;
using Holdfast.Testing;

namespace Holdfast.Cli.Tests.Inspect;

public sealed class InspectCommandTests
{
    private static readonly string s_sample = Path.Combine(Repository.Root, "samples/guests/pvh-2vcpu-xen-4.17.xlsave.gz");
    private static readonly string s_broken = Path.Combine(Repository.Root, "samples/broken/pv-cut-short.xlsave.gz");

    [Fact]
    public void Shows_the_guests_registers()
    {
        (int status, string output, string error) = Run([s_sample, "--vcpu", "1"]);
        Assert.Equal(ExitCode.Success, status);
        Assert.Contains("\nvCPU 1\n", output);
        Assert.Contains("rip     0x", output);
        Assert.Empty(error);
    }

    [Fact]
    public void Writes_one_json_object()
    {
        (int status, string output, _) = Run([s_sample, "--format", "json"]);
        Assert.Equal(ExitCode.Success, status);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("holdfast.inspect/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("vcpus").GetArrayLength());
    }

    [Fact]
    public void Shows_an_image_that_has_errors_and_says_so_at_the_end()
    {
        (int status, string output, _) = Run([s_broken]);
        Assert.Equal(ExitCode.Success, status);
        Assert.EndsWith("holdfast check finds 1 error.\n", output);
    }

    [Fact]
    public void Reads_standard_input()
    {
        (int status, string output, _) = Run(["-"], File.ReadAllBytes(s_sample));
        Assert.Equal(ExitCode.Success, status);
        Assert.StartsWith("file         -\n", output);
    }

    [Fact]
    public void Shows_the_hypercalls_of_an_image_that_is_not_packed()
    {
        using var workspace = new Workspace();
        (int status, string output, _) = Run([workspace.Add("image", Samples.Bytes)]);
        Assert.Equal(ExitCode.Success, status);
        Assert.Contains("\nhypercalls\n", output);
        Assert.Contains("     0  done   0x00000000001053a5  VMMCALL      sched_op SCHEDOP_shutdown  0\n", output);
    }

    [Fact]
    public void Says_why_it_does_not_show_the_hypercalls_of_a_packed_image()
    {
        (int status, string output, _) = Run([s_sample]);
        Assert.Equal(ExitCode.Success, status);
        Assert.Contains("\nHypercalls in flight were not looked for: guest memory is read by position", output);
    }

    [Theory]
    [InlineData("--vcpu", "2", "has no vCPU 2; those that it has: 0, 1.")]
    [InlineData("--record", "NOTHING", "has no record 'NOTHING'.")]
    [InlineData("--vcpu", "-1", "'-1' is not the number of a vCPU.")]
    [InlineData("--format", "xml", "'xml' is no format")]
    public void Says_in_a_sentence_what_it_cannot_show(string option, string value, string sentence)
    {
        (int status, string output, string error) = Run([s_sample, option, value]);
        Assert.Equal(ExitCode.NotCarriedOut, status);
        Assert.Empty(output);
        Assert.Contains(sentence, error);
    }

    [Fact]
    public void Shows_a_record_or_a_vcpu_and_not_both()
    {
        (int status, _, string error) = Run([s_sample, "--record", "xl", "--vcpu", "0"]);
        Assert.Equal(ExitCode.NotCarriedOut, status);
        Assert.Contains("give one of them", error);
    }

    [Fact]
    public void Says_that_a_file_is_missing()
    {
        (int status, _, string error) = Run(["no-such-file"]);
        Assert.Equal(ExitCode.NotCarriedOut, status);
        Assert.Equal("holdfast: no-such-file: there is no such file.\n", error);
    }

    private static (int Status, string Output, string Error) Run(string[] arguments, byte[]? input = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var stream = new MemoryStream(input ?? []);
        int status = CommandLine.Run(["inspect", .. arguments], new Terminal(output, error, stream));
        return (status, output.ToString(), error.ToString());
    }
}
