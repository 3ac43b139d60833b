using System.Text.Json.Nodes;

namespace Holdfast.Cli.Tests.Conversion;

public sealed class ConvertCommandTests
{
    [Fact]
    public void An_image_is_converted_there_and_back()
    {
        using var workspace = new Workspace();
        Command there = Command.Run("convert", Samples.Sound, workspace.PathOf("context"), "--state", "domain-context");
        Assert.Equal((0, "", ""), (there.Status, there.Output, there.Error));
        Assert.Equal(0, Command.Run("check", workspace.PathOf("context")).Status);
        Assert.Equal(0, Command.Run("convert", workspace.PathOf("context"), workspace.PathOf("back"), "--state", "hvm-context").Status);
        Assert.Equal(Samples.Bytes, File.ReadAllBytes(workspace.PathOf("back")));
    }

    [Fact]
    public void A_pipe_is_read_and_written()
    {
        using var workspace = new Workspace();
        var first = new MemoryStream();
        Assert.Equal(0, Command.RunInPipe(new MemoryStream(Samples.Packed), first, "convert", "-", "-", "--state", "domain-context"));
        var second = new MemoryStream();
        Assert.Equal(0, Command.RunInPipe(new MemoryStream(first.ToArray()), second, "convert", "-", "/dev/stdout", "--state", "hvm-context"));
        Assert.Equal(Samples.Bytes, second.ToArray());
    }

    [Fact]
    public void An_image_is_converted_in_its_place()
    {
        using var workspace = new Workspace();
        string file = workspace.Add("image", Samples.Bytes);
        Assert.Equal(0, Command.Run("convert", file, file, "--align-pages").Status);
        Assert.NotEqual(Samples.Bytes, File.ReadAllBytes(file));
        Assert.Equal(0, Command.Run("check", "--strict", file).Status);
    }

    [Fact]
    public void What_would_be_lost_is_said_and_no_file_is_written()
    {
        using var workspace = new Workspace();
        Command command = Command.Run("convert", Samples.Sound, workspace.PathOf("stream"), "--to", "libxc");
        Assert.Equal(2, command.Status);
        Assert.Equal($"holdfast: {Samples.Sound}: A stream without xl's header has no place for the guest's configuration: --drop config lets it go.\n", command.Error);
        Assert.Empty(Directory.GetFileSystemEntries(workspace.Root));
        Command again = Command.Run("convert", Samples.Sound, workspace.PathOf("stream"), "--to", "libxc", "--drop", "config", "--drop", "memory");
        Assert.Equal((0, $"{workspace.PathOf("stream")}: without config\n", ""), (again.Status, again.Output, again.Error));
    }

    [Fact]
    public void What_was_lost_is_told_as_json()
    {
        using var workspace = new Workspace();
        string output = workspace.PathOf("context");
        Command command = Command.Run("convert", Samples.Sound, output, "--to", "domain-context", "--drop", "config", "--drop", "memory", "--format", "json");
        JsonNode document = JsonNode.Parse(command.Output)!;
        Assert.Equal(("holdfast.convert/1", Samples.Sound, output), ((string?)document["schema"], (string?)document["file"], (string?)document["output"]));
        Assert.Equal(new FileInfo(output).Length, (long?)document["bytes"]);
        Assert.Equal(["config", "memory"], document["dropped"]!.AsArray().Select(name => (string?)name));
    }

    [Fact]
    public void What_was_lost_is_told_on_standard_error_where_the_bytes_go_to_standard_output()
    {
        using var workspace = new Workspace();
        using var pipe = new MemoryStream();
        using var error = new StringWriter();
        Assert.Equal(0, Command.RunInPipe(new MemoryStream(Samples.Bytes), pipe, error, "convert", "-", "-", "--to", "libxc", "--drop", "config", "--format", "json"));
        Assert.Equal("holdfast: -: converted without config\n", error.ToString());
        Assert.Equal(0, Command.Run("check", workspace.Add("stream", pipe.ToArray())).Status);
    }

    [Fact]
    public void What_stood_there_stays_when_it_cannot_be_done()
    {
        using var workspace = new Workspace();
        string file = workspace.Add("image", [1, 2, 3]);
        Assert.Equal(2, Command.Run("convert", workspace.Add("nonsense", [4, 5, 6]), file).Status);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(file));
    }

    [Theory]
    [InlineData("no/such/image", "there is no such file.")]
    [InlineData("", "")]
    public void An_input_that_cannot_be_read_is_said(string path, string reason)
    {
        using var workspace = new Workspace();
        Command command = Command.Run("convert", path, workspace.PathOf("out"));
        Assert.Equal(2, command.Status);
        Assert.StartsWith($"holdfast: {path}: ", command.Error, StringComparison.Ordinal);
        Assert.EndsWith($"{reason}\n", command.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(workspace.Root));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_of_the_output()
    {
        using var workspace = new Workspace();
        Command command = Command.Run("convert", Samples.Sound, workspace.PathOf("no", "such", "file"));
        Assert.Equal(2, command.Status);
        Assert.Equal($"holdfast: {workspace.PathOf("no", "such", "file")}: there is no such folder to write it in.\n", command.Error);
    }

    [Fact]
    public void Bytes_are_not_written_to_a_terminal()
    {
        Command command = Command.Run("convert", Samples.Sound, "-");
        Assert.Equal(2, command.Status);
        Assert.Equal("holdfast: an image is no text for a terminal: write it to a file, or into a pipe.\n", command.Error);
    }

    [Theory]
    [InlineData("--to", "zip", "'zip' is none of xl, libxl, libxc, libxc-v2, hvm-context, domain-context.")]
    [InlineData("--state", "xl", "'xl' is none of hvm-context, domain-context.")]
    [InlineData("--drop", "everything", "'everything' is nothing that a conversion may lose; there are config, emulator, memory, params, policies, provenance, state, tsc, and the records of a domain context.")]
    public void A_word_that_is_not_known_is_said(string option, string value, string words)
    {
        Command command = Command.Run("convert", Samples.Sound, "out", option, value);
        Assert.Equal(2, command.Status);
        Assert.Contains(words, command.Error, StringComparison.Ordinal);
    }
}
