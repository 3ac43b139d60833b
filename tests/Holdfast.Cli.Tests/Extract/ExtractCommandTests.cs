using System.Text.Json.Nodes;
using Holdfast.Testing;

namespace Holdfast.Cli.Tests.Extract;

public sealed class ExtractCommandTests
{
    [Fact]
    public void A_core_is_written_and_told_in_a_line()
    {
        using var workspace = new Workspace();
        string core = workspace.PathOf("core");
        Command command = Command.Run("extract", Samples.Sound, "--to", "elf-core", core);
        Assert.Equal((0, ""), (command.Status, command.Error));
        Assert.Matches($"^{core}: ELF core, x86-64, 1 vCPU, [0-9]+ pages in [0-9]+ ranges, [0-9]+ of them zero\n$", command.Output);
        Assert.True(File.ReadAllBytes(core).AsSpan().StartsWith("\u007fELF"u8));
    }

    [Fact]
    public void The_same_is_told_as_json()
    {
        using var workspace = new Workspace();
        JsonNode document = JsonNode.Parse(Command.Run("extract", Samples.Sound, workspace.PathOf("core"), "--to", "elf-core", "--format", "json").Output)!;
        Assert.Equal("holdfast.extract/1", (string?)document["schema"]);
        Assert.Equal(("elf-core", "x86-64"), ((string?)document["to"], (string?)document["machine"]));
        Assert.Equal((31, 0), ((int)document["pages"]!, (int)document["vcpus"]![0]!));
        Assert.Null(document["unmappedPages"]);
    }

    [Fact]
    public void Nothing_is_told_where_the_bytes_go_to_standard_output()
    {
        using var workspace = new Workspace();
        Assert.Equal(0, Command.Run("extract", Samples.Sound, "--to", "elf-core", workspace.PathOf("core")).Status);
        var pipe = new PipeOutput();
        Assert.Equal(0, Command.RunInPipe(Stream.Null, pipe, "extract", workspace.Add("image", Samples.Bytes), "--to", "elf-core", "-"));
        Assert.Equal(File.ReadAllBytes(workspace.PathOf("core")), pipe.ToArray());
        var spooled = new PipeOutput();
        Assert.Equal(0, Command.RunInPipe(new MemoryStream(Samples.Bytes), spooled, "extract", "-", "--to", "elf-core", "-"));
        Assert.Equal(pipe.ToArray(), spooled.ToArray());
    }

    [Theory]
    [InlineData("HVM_CONTEXT")]
    [InlineData("HVM_CONTEXT/LAPIC/0")]
    [InlineData("X86_TSC_INFO")]
    [InlineData("libxl/0")]
    [InlineData("xl")]
    public void A_record_is_written_as_it_stands_in_the_image(string selector)
    {
        using var workspace = new Workspace();
        Command command = Command.Run("extract", Samples.Sound, "--to", "record", "--record", selector, workspace.PathOf("body"));
        Assert.Equal((0, "", ""), (command.Status, command.Output, command.Error));
        byte[] body = File.ReadAllBytes(workspace.PathOf("body"));
        Assert.True(selector == "libxl/0" ? body.Length == 0 : body.Length > 0);
        Assert.True(Samples.Bytes.AsSpan().IndexOf(body) >= 0, "The image has no such bytes.");
    }

    [Fact]
    public void A_context_is_what_convert_makes()
    {
        using var workspace = new Workspace();
        Assert.Equal(0, Command.Run("extract", Samples.Sound, "--to", "domain-context", workspace.PathOf("extracted")).Status);
        Assert.Equal(0, Command.Run("convert", Samples.Sound, workspace.PathOf("converted"), "--to", "domain-context", "--drop", "config", "--drop", "memory").Status);
        Assert.Equal(File.ReadAllBytes(workspace.PathOf("converted")), File.ReadAllBytes(workspace.PathOf("extracted")));
        Assert.Equal(0, Command.Run("extract", Samples.Sound, "--to", "hvm-context", workspace.PathOf("context")).Status);
        Assert.Equal(0, Command.Run("extract", Samples.Sound, "--to", "record", "--record", "HVM_CONTEXT", workspace.PathOf("body")).Status);
        Assert.Equal(File.ReadAllBytes(workspace.PathOf("body")), File.ReadAllBytes(workspace.PathOf("context")));
    }

    [Fact]
    public void A_damaged_image_is_refused_and_extracted_when_that_is_asked_for()
    {
        using var workspace = new Workspace();
        Command refused = Command.Run("extract", Samples.Broken, "--to", "raw", workspace.PathOf("raw"));
        Assert.Equal(2, refused.Status);
        Assert.Contains("With --damaged, what can be read is extracted.", refused.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(workspace.Root));
        Command taken = Command.Run("extract", Samples.Broken, "--to", "raw", workspace.PathOf("raw"), "--damaged");
        Assert.Equal(1, taken.Status);
        Assert.StartsWith($"holdfast: {Samples.Broken}: HF", taken.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(workspace.PathOf("raw")));
    }

    [Theory]
    [InlineData("'sideways' is no range of addresses", "--to", "raw", "--virtual", "sideways")]
    [InlineData("'5-4' is no range of addresses", "--to", "raw", "--virtual", "5-4")]
    [InlineData("'1+0' is no range of addresses", "--to", "raw", "--virtual", "1+0")]
    [InlineData("A raw file holds one range.", "--to", "raw", "--virtual", "0-1", "--virtual", "2-3")]
    [InlineData("--vcpu and --cr3 say how --virtual is followed", "--to", "raw", "--vcpu", "1")]
    [InlineData("--to record goes with --record", "--to", "record")]
    [InlineData("--to record goes with --record", "--to", "raw", "--record", "3")]
    [InlineData("--virtual is about memory", "--to", "hvm-context", "--virtual", "0-1")]
    [InlineData("'zip' is none of elf-core, raw, record, hvm-context, domain-context.", "--to", "zip")]
    [InlineData("--to", "--damaged")]
    public void What_makes_no_sense_is_said(string words, params string[] options)
    {
        using var workspace = new Workspace();
        Command command = Command.Run(["extract", Samples.Sound, workspace.PathOf("out"), .. options]);
        Assert.Equal(2, command.Status);
        Assert.Contains(words, command.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(workspace.Root));
    }

    [Fact]
    public void Memory_is_not_written_to_a_terminal()
    {
        Command command = Command.Run("extract", Samples.Sound, "--to", "raw", "-");
        Assert.Equal((2, "holdfast: memory is no text for a terminal: write it to a file, or into a pipe.\n"), (command.Status, command.Error));
    }
}
