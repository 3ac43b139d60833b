using System.IO.Compression;
using System.Text.Json.Nodes;
using Holdfast.LivePatching.Tests.Inspection;
using Holdfast.Testing;

namespace Holdfast.Cli.Tests.LivePatch;

public sealed class InspectPayloadTests
{
    public static TheoryData<string, string> Goldens => new()
    {
        { "whole", "" },
        { "whole", "--xen" },
        { "whole", "--relocations" },
        { "draft", "" },
        { "version-1", "--xen" },
    };

    [Theory]
    [MemberData(nameof(Goldens))]
    public void What_is_shown_is_what_is_stored(string payload, string option)
    {
        using var workspace = new Workspace();
        string path = workspace.Add($"{payload}.livepatch", BytesOf(payload));
        string[] options = option switch
        {
            "" => [],
            "--xen" => ["--xen", workspace.Add("xen-syms", SmallXen.File)],
            _ => [option],
        };
        Command command = Command.Run(["livepatch", "inspect", path, .. options]);
        Assert.Equal((0, ""), (command.Status, command.Error));
        string text = command.Output.Replace(workspace.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        Assert.Equal(StoredText.Read($"tests/Holdfast.Cli.Tests/LivePatch/Goldens/{payload}{option}.golden", text), text);
        Assert.All(command.Lines, line => Assert.InRange(line.Length, 0, 120));
    }

    [Fact]
    public void Json_is_as_the_schema_says()
    {
        using var workspace = new Workspace();
        string xen = workspace.Add("xen-syms", SmallXen.File);
        foreach (string payload in (string[])["whole", "draft", "version-1"])
        {
            string path = workspace.Add(payload, BytesOf(payload));
            foreach (string[] options in (string[][])[[], ["--xen", xen]])
            {
                Command command = Command.Run(["livepatch", "inspect", path, "--format", "json", .. options]);
                Assert.Equal((0, ""), (command.Status, command.Error));
                Assert.Empty(SchemaTests.FaultsOf("holdfast.livepatch-inspect-1", Assert.Single(command.Lines)));
            }
        }
    }

    [Fact]
    public void Addresses_and_lengths_are_hexadecimal_strings_in_json()
    {
        using var workspace = new Workspace();
        Command command = Command.Run("livepatch", "inspect", workspace.Add("whole", SmallPayloads.Whole), "--xen", workspace.Add("xen-syms", SmallXen.File), "--format", "json");
        JsonNode function = JsonNode.Parse(command.Output)!["functions"]![0]!;
        Assert.Equal(("0xffff82d040200040", "0x1a", "new_answer", "5389fb"), ((string)function["oldAddress"]!, (string)function["oldSize"]!, (string)function["new"]!["place"]!, (string)function["expected"]!));
        Assert.Equal(["same", "same", "same", "same", "added", "added", "same", "same", "same", "same", "same"], function["code"]!.AsArray().Select(row => (string)row!["kind"]!));
    }

    [Fact]
    public void What_is_loaded_below_is_named()
    {
        using var workspace = new Workspace();
        string below = workspace.Add("below.livepatch", SmallPayloads.Whole);
        Command command = Command.Run("livepatch", "inspect", workspace.Add("above.livepatch", SmallPayloads.Version2Alone), "--xen", workspace.Add("xen-syms", SmallXen.File), "--loaded", below);
        Assert.Equal((0, ""), (command.Status, command.Error));
        Assert.Contains("    runs now    what 'below' put in its place", command.Lines);
    }

    [Fact]
    public void Standard_input_and_gzip_are_read()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(SmallPayloads.Whole);
        packed.Position = 0;
        Command command = Command.RunWith(packed, "livepatch", "inspect", "-");
        Assert.Equal((0, ""), (command.Status, command.Error));
        Assert.StartsWith($"-: a live patch, {SmallPayloads.Whole.Length} bytes\n", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_cut_short_is_shown_as_far_as_it_goes()
    {
        using var workspace = new Workspace();
        Command command = Command.Run("livepatch", "inspect", workspace.Add("cut", SmallPayloads.Whole[..500]));
        Assert.Equal((1, ""), (command.Status, command.Error));
        Assert.Contains("what cannot be read", command.Lines);
    }

    [Fact]
    public void A_section_that_lies_behind_the_file_is_said_and_the_others_are_shown()
    {
        using var workspace = new Workspace();
        byte[] bytes = [.. SmallPayloads.Whole];
        ElfBuilder.MoveSection(bytes, ".livepatch.funcs", 0x100000);
        Command command = Command.Run("livepatch", "inspect", workspace.Add("damaged", bytes));
        Assert.Equal((1, ""), (command.Status, command.Error));
        Assert.Contains(command.Lines, line => line.StartsWith("  .livepatch.funcs is to have 0xd0 bytes from 0x100000 on", StringComparison.Ordinal));
        Assert.Contains("  load  on_load", command.Lines);
    }

    [Fact]
    public void A_file_that_Xen_finds_too_large_is_shown_and_one_that_is_far_too_large_is_not_read_to_its_end()
    {
        using var workspace = new Workspace();
        byte[] large = new byte[(2 << 20) + 1];
        SmallPayloads.Whole.CopyTo(large, 0);
        Command command = Command.Run("livepatch", "inspect", workspace.Add("large", large));
        Assert.Equal(0, command.Status);
        Assert.Contains("  It is larger than the 2097152 bytes that Xen takes.", command.Lines);

        byte[] larger = new byte[(16 << 20) + 1];
        SmallPayloads.Whole.CopyTo(larger, 0);
        command = Command.Run("livepatch", "inspect", workspace.Add("larger", larger));
        Assert.Equal(1, command.Status);
        Assert.Contains("  The file is longer than 16 MiB, of which no more are read.", command.Lines);
    }

    [Fact]
    public void What_cannot_be_done_is_said()
    {
        using var workspace = new Workspace();
        string payload = workspace.Add("payload", SmallPayloads.Whole);
        string text = workspace.Add("text", "text"u8.ToArray());
        Assert.Equal((2, $"holdfast: {text}: this is no ELF file, and so no live patch.\n"), StatusAndError("livepatch", "inspect", text));
        Assert.Equal((2, $"holdfast: {text}: this is no 64-bit little-endian ELF file.\n"), StatusAndError("livepatch", "inspect", payload, "--xen", text));
        string missing = workspace.PathOf("missing");
        Assert.Equal((2, $"holdfast: {missing}: there is no such file.\n"), StatusAndError("livepatch", "inspect", missing));
        (int status, string error) = StatusAndError("livepatch", "inspect", payload, "--xen", workspace.Add("xen-syms", SmallXen.File), "--loaded", text);
        Assert.Equal(2, status);
        Assert.StartsWith($"holdfast: {text}: it cannot be loaded itself, its upload fails with EINVAL: ", error, StringComparison.Ordinal);
        Assert.Equal(2, StatusAndError("livepatch", "inspect", payload, "--loaded", payload).Status);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("inspect")]
    public void The_verbs_for_images_say_which_one_is_for_live_patches(string verb)
    {
        using var workspace = new Workspace();
        (int status, string error) = StatusAndError(verb, workspace.Add("payload", SmallPayloads.Whole));
        Assert.Equal(2, status);
        Assert.Contains("this is a live patch or another object file, and no save image", error, StringComparison.Ordinal);
        Assert.Contains("'holdfast livepatch ", error, StringComparison.Ordinal);
    }

    private static (int Status, string Error) StatusAndError(params string[] arguments)
    {
        Command command = Command.Run(arguments);
        Assert.Empty(command.Output);
        return (command.Status, command.Error);
    }

    private static byte[] BytesOf(string payload) => payload switch
    {
        "whole" => SmallPayloads.Whole,
        "draft" => SmallPayloads.XspliceDraft,
        _ => SmallPayloads.Version1,
    };
}
