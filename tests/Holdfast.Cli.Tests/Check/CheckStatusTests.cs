namespace Holdfast.Cli.Tests.Check;

/// <summary>The exit status of a check, and what goes where: a contract with scripts.</summary>
public sealed class CheckStatusTests : IDisposable
{
    private static readonly byte[] s_garbage = "this is no image of anything"u8.ToArray();

    private readonly Workspace _workspace = new();

    [Fact]
    public void A_sound_image_passes()
    {
        Command command = Command.Run("check", Samples.Sound);
        Assert.Equal(0, command.Status);
        Assert.StartsWith($"pass  {Samples.Sound}: pvh guest \"h1m2\", 1 vCPU, 31 pages, saved by Xen 4.17; for Xen 4.17: nothing wrong\n", command.Output, StringComparison.Ordinal);
        Assert.Empty(command.Error);
    }

    [Fact]
    public void A_broken_image_fails_and_says_which_byte_is_wrong_and_why()
    {
        Command command = Command.Run("check", Samples.Broken);
        Assert.Equal(1, command.Status);
        Assert.StartsWith("FAIL", command.Output, StringComparison.Ordinal);
        Assert.Contains("error HF1806 at 0x", command.Output, StringComparison.Ordinal);
        Assert.Contains("Rule: CR0, CR4 and EFER agree", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_does_not_keep_the_others_from_being_judged()
    {
        string missing = _workspace.PathOf("missing");
        Command command = Command.Run("check", missing, Samples.Broken, Samples.Sound);
        Assert.Equal(2, command.Status);
        Assert.Equal($"holdfast: {missing}: there is no such file.\n", command.Error);
        Assert.Equal("1 passed, 1 failed, 1 not judged", command.Lines[^1]);
    }

    [Fact]
    public void A_link_to_nothing_is_a_missing_file()
    {
        string link = _workspace.PathOf("link");
        File.CreateSymbolicLink(link, _workspace.PathOf("missing"));
        Command command = Command.Run("check", link, Samples.Sound);
        Assert.Equal(2, command.Status);
        Assert.Equal($"holdfast: {link}: there is no such file.\n", command.Error);
        Assert.Contains("1 passed", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_no_known_kind_cannot_be_judged_when_it_is_named()
    {
        Command command = Command.Run("check", _workspace.Add("garbage", s_garbage), Samples.Sound);
        Assert.Equal(2, command.Status);
        Assert.Contains("garbage: this is no save image of any kind known here", command.Error, StringComparison.Ordinal);
        Assert.Contains("1 passed", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_cannot_be_judged_when_it_is_named() => Assert.Equal(2, Command.Run("check", _workspace.Add("empty", [])).Status);

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public void A_file_of_no_known_kind_in_a_folder_is_skipped(int status, params string[] options)
    {
        _workspace.Add("garbage", s_garbage);
        _workspace.Add("image", Samples.Bytes);
        Command command = Command.Run(["check", _workspace.Root, .. options]);
        Assert.Equal(status, command.Status);
        Assert.Contains($"skip  {_workspace.PathOf("garbage")}: of no known kind\n", command.Output, StringComparison.Ordinal);
        Assert.Equal("1 passed, 0 failed, 1 skipped (of no known kind)", command.Lines[^1]);
    }

    [Theory]
    [InlineData(0, "pass")]
    [InlineData(1, "FAIL", "--strict")]
    public void A_warning_fails_only_where_it_is_taken_for_an_error(int status, string verdict, params string[] options)
    {
        Command command = Command.Run(["check", _workspace.Add("image", Samples.Suspicious), .. options]);
        Assert.Equal(status, command.Status);
        Assert.StartsWith(verdict, command.Output, StringComparison.Ordinal);
        Assert.Contains("warning HF1007 at 0x28, xl\n", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_walked_in_order_without_following_links_to_folders()
    {
        _workspace.Add(Path.Combine("b", "c", "image"), Samples.Bytes);
        _workspace.Add("d", Samples.Packed);
        _workspace.Add("a", Samples.Bytes);
        _workspace.Add("empty", []);
        Directory.CreateSymbolicLink(_workspace.PathOf("b", "loop"), _workspace.Root);
        File.CreateSymbolicLink(_workspace.PathOf("e"), Samples.Sound);
        Command command = Command.Run("check", _workspace.Root);
        Assert.Equal(0, command.Status);
        string[] files = [.. command.Lines.SkipLast(1).Select(line => line.Split("  ")[1].Split(':')[0])];
        Assert.Equal([_workspace.PathOf("a"), _workspace.PathOf("b", "c", "image"), _workspace.PathOf("d"), _workspace.PathOf("e")], files);
    }

    [Fact]
    public void A_link_to_nothing_in_a_folder_does_not_keep_the_rest_from_being_judged()
    {
        _workspace.Add("image", Samples.Bytes);
        File.CreateSymbolicLink(_workspace.PathOf("link"), _workspace.PathOf("missing"));
        Assert.Contains($"pass  {_workspace.PathOf("image")}", Command.Run("check", _workspace.Root).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_told_and_nothing_is_wrong()
    {
        Command command = Command.Run("check", _workspace.Root);
        Assert.Equal(0, command.Status);
        Assert.Equal($"holdfast: {_workspace.Root}: the folder holds no files.\n", command.Error);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Standard_input_is_judged_as_a_file_is(bool packed)
    {
        Command command = Command.RunWith(new MemoryStream(packed ? Samples.Packed : Samples.Bytes), "check", "-");
        Assert.Equal(0, command.Status);
        Assert.StartsWith("pass  -: pvh guest", command.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    public void Standard_input_of_no_known_kind_cannot_be_judged(string text) =>
        Assert.Equal(2, Command.RunWith(new MemoryStream([.. text.Select(character => (byte)character)]), "check", "-").Status);

    [Fact]
    public void Standard_input_that_fails_does_not_keep_the_rest_from_being_judged()
    {
        Command command = Command.RunWith(new FailingStream(), "check", "-", Samples.Sound);
        Assert.Equal(2, command.Status);
        Assert.Contains($"pass  {Samples.Sound}", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guest_cannot_steer_the_terminal()
    {
        Command command = Command.Run("check", _workspace.Add("image", Samples.Configured("\"name\": \"h1m2\"", """ "name": "\u001b[2J\u0007\u009b\r" """)));
        Assert.Equal(0, command.Status);
        Assert.DoesNotContain(command.Output, character => char.IsControl(character) && character != '\n');
        Assert.Contains("\"\ufffd[2J\ufffd\ufffd\ufffd\"", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guest_cannot_write_lines_of_its_own()
    {
        Command command = Command.Run("check", _workspace.Add("image", Samples.Configured("\"name\": \"h1m2\"", """ "name": "a\npass  b" """)));
        Assert.Single(command.Lines);
    }

    public void Dispose() => _workspace.Dispose();

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("The pipe is broken.");

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The pipe is broken.");
    }
}
