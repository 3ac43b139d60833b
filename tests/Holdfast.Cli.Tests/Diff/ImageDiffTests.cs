using System.Diagnostics;
using System.Text.Json.Nodes;
using Holdfast.Content;
using Holdfast.Testing;

namespace Holdfast.Cli.Tests.Diff;

public sealed class ImageDiffTests
{
    private static string Guests => Command.Stored("samples", "guests") + Path.DirectorySeparatorChar;

    /// <summary>Two versions of Xen; two processors; two guests; two kinds of guest.</summary>
    [Theory]
    [InlineData("pvh-1vcpu-xen-4.17", "pvh-1vcpu-xen-4.20")]
    [InlineData("pv-1vcpu-xen-4.17", "pv-1vcpu-intel-xen-4.17")]
    [InlineData("pvh-1vcpu-xen-4.17", "pvh-2vcpu-xen-4.17")]
    [InlineData("pvh-1vcpu-xen-4.17", "pv-1vcpu-xen-4.17")]
    public void What_differs_is_written_as_it_is_stored(string a, string b)
    {
        Command command = Command.Run("diff", Guest(a), Guest(b));
        Assert.Equal((1, ""), (command.Status, command.Error));
        string text = command.Output.Replace(Guests, "", StringComparison.Ordinal);
        Assert.Equal(StoredText.Read($"tests/Holdfast.Cli.Tests/Diff/Goldens/{a}.{b}.golden", text), text);
    }

    [Fact]
    public void An_image_differs_from_itself_in_nothing()
    {
        Command command = Command.Run("diff", Samples.Sound, Samples.Sound);
        Assert.Equal((0, "no difference\n", ""), (command.Status, command.Output, command.Error));
    }

    [Fact]
    public void State_in_another_form_is_no_difference()
    {
        using var workspace = new Workspace();
        Assert.Equal(0, Command.Run("convert", Samples.Sound, workspace.PathOf("context"), "--state", "domain-context").Status);
        Command command = Command.Run("diff", Samples.Sound, workspace.PathOf("context"));
        Assert.Equal((0, ""), (command.Status, command.Error));
        Assert.Equal("no difference", command.Lines[^1]);
        Assert.Contains("  state  Xen's records  domain context", command.Lines);
    }

    [Fact]
    public void The_pages_that_differ_are_written_and_left_out_without_contents()
    {
        using var workspace = new Workspace();
        byte[] image = Samples.Bytes;
        int page = image.AsSpan().IndexOf("SUSPENDING"u8);
        image[page] ^= 1;
        string changed = workspace.Add("changed", image);
        Command command = Command.Run("diff", Samples.Sound, changed);
        Assert.Equal((1, ""), (command.Status, command.Error));
        Assert.Contains("  1 frame with other contents", command.Lines);
        Assert.Equal("differences in memory", command.Lines[^1]);
        Assert.Equal((0, "no difference\n"), (Command.Run("diff", Samples.Sound, changed, "--no-pages").Status, Command.Run("diff", Samples.Sound, changed, "--no-pages").Output));

        JsonNode run = Assert.Single(Json("diff", Samples.Sound, changed)["pages"]!["runs"]!.AsArray())!;
        Assert.Equal(("contents", 1, "NOTAB", "NOTAB"), ((string)run["what"]!, (int)run["count"]!, (string)run["a"]!, (string)run["b"]!));
        Assert.Contains($"    {(string)run["first"]!}", command.Lines);
    }

    [Fact]
    public void Values_are_written_for_programs()
    {
        JsonNode document = Json("diff", Guest("pvh-1vcpu-xen-4.17"), Guest("pvh-2vcpu-xen-4.17"));
        Assert.Equal(("holdfast.diff/1", false), ((string)document["schema"]!, (bool)document["same"]!));
        JsonNode register = document["differences"]!.AsArray().Single(item => (string)item!["part"]! == "VCPU_REGISTERS 0" && (string?)item["field"] == "rbp")!;
        Assert.Equal("differs", (string)register["what"]!);
        Assert.Matches("^0x[0-9a-f]+$", (string)register["a"]!);
        JsonNode vcpu = document["differences"]!.AsArray().Single(item => (string)item!["part"]! == "VCPU_REGISTERS 1")!;
        Assert.Equal(("only-in-b", null, null, "464"), ((string)vcpu["what"]!, (string?)vcpu["field"], (string?)vcpu["a"], (string?)vcpu["b"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Standard_input_is_one_of_the_two(bool isPacked)
    {
        byte[] image = isPacked ? Samples.Packed : Samples.Bytes;
        Assert.Equal((0, "no difference\n"), Outcome(Command.RunWith(new MemoryStream(image), "diff", "-", Samples.Sound)));
        Assert.Equal((0, "no difference\n"), Outcome(Command.RunWith(new MemoryStream(image), "diff", Samples.Sound, "-")));
    }

    [Fact]
    public void An_image_that_cannot_be_unpacked_further_is_compared_as_far_as_it_goes()
    {
        using var workspace = new Workspace();
        Command command = Command.Run("diff", Samples.Sound, workspace.Add("cut.gz", Samples.Packed[..^2000]));
        Assert.Equal((1, ""), (command.Status, command.Error));
        Assert.Contains(command.Lines, line => line.Contains("cut.gz cannot be read behind ", StringComparison.Ordinal) && line.EndsWith(": the gzip data is damaged or cut short.", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_differences_of_a_part_are_written_when_they_are_asked_for()
    {
        string[] arguments = ["diff", Guest("pvh-1vcpu-xen-4.17"), Guest("pv-1vcpu-xen-4.17")];
        string some = Command.Run(arguments).Output, all = Command.Run([.. arguments, "--all"]).Output;
        Assert.Contains(" more; --all shows them", some, StringComparison.Ordinal);
        Assert.DoesNotContain("--all shows them", all, StringComparison.Ordinal);
        Assert.True(all.Length > some.Length);
    }

    [Fact]
    public void What_cannot_be_read_is_said_of_each()
    {
        Command command = Command.Run("diff", "no/such/image", "nor/this");
        Assert.Equal((2, "", "holdfast: no/such/image: there is no such file.\nholdfast: nor/this: there is no such file.\n"), (command.Status, command.Output, command.Error));
    }

    [Fact]
    public void What_is_no_image_is_said()
    {
        using var workspace = new Workspace();
        string file = workspace.Add("text", "nothing that is known"u8.ToArray());
        Command command = Command.Run("diff", Samples.Sound, file);
        Assert.Equal((2, "", $"holdfast: {file}: The file is not a save image that is known here.\n"), (command.Status, command.Output, command.Error));
    }

    [Fact]
    public void Nothing_is_left_behind_of_what_was_unpacked()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "TMPDIR is a matter of Unix.");
        using var workspace = new Workspace();
        using Process process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "holdfast"), ["diff", Samples.Sound, Samples.Sound])
        {
            Environment = { ["TMPDIR"] = workspace.Root },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        Assert.Equal("no difference\n", process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(workspace.Root));
    }

    [Fact]
    public void The_example_of_the_documentation_is_what_is_written()
    {
        string[] document = File.ReadAllLines(Command.Stored("docs", "diff.md"));
        int start = Array.FindIndex(document, line => line.StartsWith("    $ holdfast diff ", StringComparison.Ordinal));
        string[] example = [.. document.Skip(start + 1).TakeWhile(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Length == 0 ? line : line[4..])];
        string[] arguments = document[start]["    $ holdfast diff ".Length..].Split(' ');
        string written = Command.Run(["diff", .. arguments.Select(file => Path.Combine(Guests, file))]).Output.Replace(Guests, "", StringComparison.Ordinal);
        Assert.Equal(written.TrimEnd('\n'), string.Join('\n', example).TrimEnd('\n'));
    }

    private static (int Status, string Output) Outcome(Command command) => (command.Status, command.Output);

    private static string Guest(string name) => $"{Guests}{name}.xlsave.gz";

    private static JsonNode Json(params string[] arguments) => JsonNode.Parse(Command.Run([.. arguments, "--format", "json"]).Output)!;
}
