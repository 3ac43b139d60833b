using System.IO.Compression;
using System.Text.Json.Nodes;
using Holdfast.LivePatching.Elf;
using Holdfast.Testing;
using static Holdfast.LivePatching.Tests.Ordering.PayloadBytes;

namespace Holdfast.Cli.Tests.LivePatch;

public sealed class OrderCommandTests : IDisposable
{
    private static readonly BuildId s_xen = Id(0x7e);

    private readonly Workspace _workspace = new();
    private readonly string _xen;

    public OrderCommandTests() => _xen = _workspace.Add("xen-syms", Hypervisor(s_xen, "do_domctl", "do_sysctl", "opt_table"));

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_stack_is_in_order()
    {
        Add("b", 2, Id(1), "do_domctl", "do_sysctl");
        Add("a", 1, s_xen, "do_domctl");
        Command command = Run();
        Assert.Equal((0, ""), (command.Status, command.Error));
        Assert.Equal(["  1  a", "  2  b  over a: do_domctl"], After(command, "order to apply").Take(2));
        Assert.Equal("2 of 2 payloads can be applied", command.Lines[^1]);
    }

    [Fact]
    public void Everything_is_written_as_it_is_stored()
    {
        AddOneOfEachKind();
        Command command = Run();
        Assert.Equal((1, ""), (command.Status, command.Error));
        string text = command.Output.Replace(_workspace.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/');
        Assert.Equal(StoredText.Read("tests/Holdfast.Cli.Tests/LivePatch/Goldens/order.golden", text), text);
    }

    [Fact]
    public void Alternatives_are_a_warning()
    {
        Add("a", 1, s_xen);
        Add("b", 2, s_xen);
        Command command = Run();
        Assert.Equal(0, command.Status);
        Assert.Contains("order to apply, 2 of 2 that exclude each other", command.Lines);
        Assert.Equal("1 of 2 payloads can be applied, in the longest of 2 orders; 1 warning", command.Lines[^1]);
    }

    [Fact]
    public void Json_says_the_same_and_is_as_the_schema_says()
    {
        AddOneOfEachKind();
        Command command = Run("--format", "json");
        Assert.Equal((1, ""), (command.Status, command.Error));
        string line = Assert.Single(command.Lines);
        Assert.Empty(SchemaTests.FaultsOf("holdfast.livepatch-order-1", line));
        JsonNode order = JsonNode.Parse(line)!;
        Assert.Equal((s_xen.ToString(), null), ((string)order["xen"]!["buildId"]!, (string?)order["xen"]!["version"]));
        Assert.Equal([PayloadFile("a"), PayloadFile("b")], order["orders"]![0]!.AsArray().Select(file => (string)file!));
        JsonNode second = order["payloads"]!.AsArray().Single(payload => (string)payload!["name"]! == "b")!;
        Assert.Equal((PayloadFile("a"), "applicable", "do_domctl"), ((string)second["below"]!, (string)second["standing"]!, (string)second["overrides"]![0]!["function"]!));
        Assert.Equal(["patches/README"], order["skipped"]!.AsArray().Select(file => Path.GetRelativePath(_workspace.Root, (string)file!).Replace('\\', '/')));
    }

    [Fact]
    public void The_graph_goes_to_a_file()
    {
        AddOneOfEachKind();
        string graph = _workspace.PathOf("order.dot");
        Assert.Equal(1, Run("--graph", graph).Status);
        string text = File.ReadAllText(graph);
        Assert.StartsWith("digraph livepatches {\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_that_cannot_be_written_is_a_complaint()
    {
        Add("a", 1, s_xen);
        Command command = Run("--graph", _workspace.PathOf("nowhere", "order.dot"));
        Assert.Equal((2, $"holdfast: {_workspace.PathOf("nowhere", "order.dot")}: there is no such folder to write it in.\n"), (command.Status, command.Error));
        Assert.Equal(2, Run("--graph", "-").Status);
    }

    [Fact]
    public void What_is_packed_is_unpacked()
    {
        string payload = _workspace.Add("a.livepatch.gz", Packed(Payload(Id(1), s_xen, s_xen, ["do_domctl"])));
        string xen = _workspace.Add("xen-syms.gz", Packed(File.ReadAllBytes(_xen)));
        Command command = Command.Run("livepatch", "order", payload, "--xen", xen);
        Assert.Equal((0, ""), (command.Status, command.Error));
        Assert.Contains("  1  a", command.Lines);
    }

    [Fact]
    public void What_is_named_twice_is_read_once()
    {
        Add("a", 1, s_xen);
        Command command = Command.Run("livepatch", "order", _workspace.PathOf("patches"), PayloadFile("a"), "--xen", _xen);
        Assert.Equal(0, command.Status);
        Assert.Equal("1 of 1 payload can be applied", command.Lines[^1]);
    }

    [Fact]
    public void The_rest_is_ordered_when_something_that_was_named_is_no_payload()
    {
        Add("a", 1, s_xen);
        Command command = Command.Run("livepatch", "order", _xen, _workspace.PathOf("absent"), PayloadFile("a"), "--xen", _xen);
        Assert.Equal(2, command.Status);
        Assert.Equal([$"holdfast: {_xen}: this is no relocatable 64-bit little-endian ELF file, as a payload is.", $"holdfast: {_workspace.PathOf("absent")}: there is no such file."], command.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("1 of 1 payload can be applied", command.Lines[^1]);
    }

    [Fact]
    public void No_payload_at_all_is_a_complaint()
    {
        _workspace.Add("patches/README", "text"u8.ToArray());
        Command command = Run();
        Assert.Equal((2, "", "holdfast: there are no payloads: relocatable 64-bit little-endian ELF files.\n"), (command.Status, command.Output, command.Error));
    }

    [Fact]
    public void A_hypervisor_that_is_none_is_a_complaint()
    {
        Add("a", 1, s_xen);
        string nameless = _workspace.Add("nameless", Hypervisor(id: null, "do_domctl"));
        foreach ((string path, string complaint) in new[]
        {
            (PayloadFile("a"), "this is no program for x86-64, as xen-syms is."),
            (nameless, "it has no build id, by which payloads would name it."),
            (_workspace.PathOf("absent"), "there is no such file."),
            (_workspace.Add("cut.gz", Packed(File.ReadAllBytes(_xen))[..^40]), ""),
        })
        {
            Command command = Command.Run("livepatch", "order", PayloadFile("a"), "--xen", path);
            Assert.Equal((2, ""), (command.Status, command.Output));
            Assert.StartsWith($"holdfast: {path}: {complaint}", command.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_payload_that_is_too_long_is_refused()
    {
        byte[] bytes = Payload(Id(1), s_xen, s_xen, ["do_domctl"]);
        _workspace.Add("patches/a.livepatch", [.. bytes, .. new byte[(2 << 20) - bytes.Length]]);
        Assert.Equal(0, Run().Status);
        _workspace.Add("patches/a.livepatch", [.. bytes, .. new byte[(2 << 20) + 1 - bytes.Length]]);
        Command command = Run();
        Assert.Equal(1, command.Status);
        Assert.Contains("  It has more than 2097152 bytes, which is what Xen takes at most.", command.Lines);
    }

    private void AddOneOfEachKind()
    {
        Add("a", 1, s_xen, "do_domctl");
        Add("b", 2, Id(1), "do_domctl");
        Add("c", 3, Id(9), "do_sysctl");
        _workspace.Add("patches/d.livepatch", Payload(Id(4), s_xen, s_xen, ["do_domctl", "do_sysctl"], hooks: ["preapply", "postrevert"]));
        _workspace.Add("patches/e.livepatch", Payload(Id(5), Id(2), s_xen, ["do_sysctl"], brings: ["opt_table"]));
        _workspace.Add("patches/f.livepatch", Payload(Id(6), Id(8), Id(8), ["do_sysctl"]));
        _workspace.Add("patches/README", "text"u8.ToArray());
    }

    private void Add(string name, int id, BuildId depends, params string[] functions) => _workspace.Add($"patches/{name}.livepatch", Payload(Id(id), depends, s_xen, functions));

    private string PayloadFile(string name) => _workspace.PathOf("patches", $"{name}.livepatch");

    private Command Run(params string[] options) => Command.Run(["livepatch", "order", _workspace.PathOf("patches"), "--xen", _xen, .. options]);

    private static IEnumerable<string> After(Command command, string line) => command.Lines.SkipWhile(other => other != line).Skip(1);

    private static byte[] Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
