using System.Text.Json.Nodes;

namespace Holdfast.Cli.Tests.Abi;

/// <summary>What changed in Xen, derived from the description alone.</summary>
public sealed class AbiDiffTests
{
    private const string Description = "subject: Test\ndoc: A.\nsource: nowhere\nstructures:\n  - { name: Subject, doc: A., fields: [{ name: a, type: u32, doc: B. }FIELD] }\n";
    private const string Profiles = "profiles:\n  - { name: now, version: \"4.20\", doc: Now. }\n";

    [Fact]
    public void Xen_34_misreads_every_extent_but_0_of_a_memory_op_that_33_preempted()
    {
        Command command = Command.Run("abi", "diff", "3.3", "3.4", "XENMEM_increase_reservation");
        Assert.Equal(1, command.Status);
        Assert.Equal(
            [
                "operation memory_op.XENMEM_increase_reservation (guest-kernel, control-plane)",
                "    populate_on_demand of mem_flags is new, bit 16",
                "    it keeps its progress in bits 6 to 31 of cmd (index); before, it keeps its progress in bits 4 to 31 of cmd (index)",
                "  3.3 -> 3.4: binary-compatible: not set: populate_on_demand; calls from the start are the same",
                "  3.4 -> 3.3: breaking: refused or ignored: populate_on_demand",
                "  3.3 -> 3.4, in flight: misread: bits 4 to 5 of cmd reach the operation's code, so that it may be taken for SetPodTarget (16); and every index but 0 is misread: what is left of it is divided by 4",
                "  3.4 -> 3.3, in flight: misread: every index but 0 is read as 4 times what it is",
                "3.3 -> 3.4: 1 difference: 0 breaking, 0 source-compatible, 1 binary-compatible",
                "in flight: 1 preemptible operation, 0 right, 1 not, 0 as every call",
            ],
            command.Lines);
    }

    [Fact]
    public void No_memory_op_that_keeps_an_extent_survives_from_33_to_34() =>
        Assert.All(Items("3.3", "3.4", "memory_op").Where(item => Text(item["changes"]!).Contains("bits 4 to 31 of cmd", StringComparison.Ordinal)), item => Assert.Equal("misread", (string)item["forward"]!["inFlight"]!["outcome"]!));

    [Fact]
    public void The_mask_that_45_introduced_for_hvm_op_harms_nobody_in_that_direction()
    {
        JsonNode hypercall = Items("4.4", "4.5", "hvm_op").Single(item => (string)item["subject"]! == "hypercall");
        Assert.Equal("the code of an operation is in bits 0 to 7 of op instead of all bits", (string)hypercall["changes"]![0]!["text"]!);
        Assert.Equal("binary-compatible", (string)hypercall["forward"]!["compatibility"]!);
        Assert.Equal("right", (string)Operation("4.4", "4.5", "hvm_op.set_mem_type")["forward"]!["inFlight"]!["outcome"]!);
    }

    [Theory]
    [InlineData("hvm_op.modified_memory")]
    [InlineData("hvm_op.track_dirty_vram")]
    public void Two_structures_of_hvm_op_changed_in_45_and_every_call_is_misread(string operation)
    {
        JsonNode item = Operation("4.4", "4.5", operation);
        Assert.Equal("breaking", (string)item["forward"]!["compatibility"]!);
        Assert.StartsWith("misread: nr", (string)item["forward"]!["effects"]![0]!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bits_that_45_masks_reach_the_switch_of_44()
    {
        JsonNode inFlight = Operation("4.5", "4.4", "hvm_op.set_mem_type")["forward"]!["inFlight"]!;
        Assert.Equal(("refused", "bits 8 to 31 of op reach the operation's code, which no operation has"), ((string)inFlight["outcome"]!, (string)inFlight["reason"]!));
    }

    [Fact]
    public void The_hvm_ops_of_device_models_are_gone_in_49_and_dm_op_has_them()
    {
        string[] moved = [.. Items("4.8", "4.9", "hvm_op").Where(item => Text(item["changes"]!).Contains("it is gone; dm_op has one of that name", StringComparison.Ordinal)).Select(item => (string)item["name"]!)];
        Assert.Contains("hvm_op.create_ioreq_server", moved);
        Assert.Contains("hvm_op.modified_memory", moved);
        Assert.All(moved, name => Assert.Equal("breaking", (string)Operation("4.8", "4.9", name)["forward"]!["compatibility"]!));
        Assert.DoesNotContain(moved, name => name is "hvm_op.set_param" or "hvm_op.get_param");
    }

    [Fact]
    public void The_record_of_the_local_apic_grew_in_420() => Assert.Equal(
        [
            "record LAPIC (saved-image)",
            "    it has 32 bytes instead of 24",
            "  4.17 -> 4.20: binary-compatible: what the image lacks is zero",
            "  4.20 -> 4.17: breaking: the image is refused: the record is too long",
            "4.17 -> 4.20: 1 difference: 0 breaking, 0 source-compatible, 1 binary-compatible",
        ],
        Command.Run("abi", "diff", "4.17", "4.20", "LAPIC").Lines);

    [Fact]
    public void The_list_of_live_patches_changed_with_the_version_of_its_interface()
    {
        JsonNode list = Operation("4.13", "4.14", "sysctl.livepatch_list");
        Assert.Contains("metadata", Text(list["changes"]!), StringComparison.Ordinal);
        Assert.Equal("source-compatible", (string)list["forward"]!["compatibility"]!);
    }

    [Fact]
    public void The_list_of_live_patches_reads_since_421_what_its_callers_left_alone_before()
    {
        JsonNode forward = Operation("4.20", "next", "sysctl.livepatch_list")["forward"]!;
        Assert.Equal(("breaking", "refused until its caller is changed: name_total_size, metadata_total_size"), ((string)forward["compatibility"]!, (string)forward["effects"]![0]!));
        Assert.Equal("its interface has version 0x16 instead of 0x15", (string)Items("4.20", "next", "sysctl").Single(item => (string)item["subject"]! == "hypercall")["changes"]![0]!["text"]!);
    }

    [Fact]
    public void The_example_of_the_documentation_is_what_is_written()
    {
        string[] document = File.ReadAllLines(Command.Stored("docs", "abi-diff.md"));
        int start = Array.FindIndex(document, line => line.StartsWith("    $ holdfast abi diff ", StringComparison.Ordinal));
        string[] example = [.. document.Skip(start + 1).TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..])];
        Assert.NotEmpty(example);
        Assert.Equal(example, Command.Run(["abi", "diff", .. document[start]["    $ holdfast abi diff ".Length..].Split(' ')]).Lines.Take(example.Length));
    }

    [Fact]
    public void What_is_the_same_is_told_when_it_is_asked_for()
    {
        Command command = Command.Run("abi", "diff", "4.17", "4.20", "XENMEM_populate_physmap");
        Assert.Equal(0, command.Status);
        Assert.Equal("    is the same in both", command.Lines[1]);
        Assert.Equal("  4.17 -> 4.20, in flight: right: bits 6 to 31 of cmd mean the same", command.Lines[2]);
    }

    [Fact]
    public void A_field_that_somebody_adds_is_found_by_comparing_with_the_tree_before()
    {
        using var before = new Workspace();
        using var after = new Workspace();
        Write(before, Description.Replace("FIELD", "", StringComparison.Ordinal));
        Write(after, Description.Replace("FIELD", ", { name: b, type: u32, doc: B. }", StringComparison.Ordinal));
        Command command = Command.Run("abi", "diff", before.Root, after.Root);
        Assert.Equal(1, command.Status);
        Assert.Equal(["structure Subject (hypervisor)", "    b is new at byte 4", "    it has 8 bytes instead of 4"], [.. command.Lines.Take(3)]);
        Assert.Equal(1, Command.Run("abi", "diff", $"{after.Root}@now", $"{before.Root}@4.20").Status);
        Assert.Equal(0, Command.Run("abi", "diff", after.Root, after.Root).Status);
    }

    [Fact]
    public void A_folder_without_profiles_is_compared_at_versions()
    {
        using var workspace = new Workspace();
        Write(workspace, Description.Replace("FIELD", "", StringComparison.Ordinal));
        File.Delete(workspace.PathOf("abi", "profiles.yaml"));
        Command command = Command.Run("abi", "diff", workspace.Root, "4.17");
        Assert.Equal((2, $"holdfast: the description in {workspace.Root} has no profiles; {workspace.Root}@4.18 would be a version of it.\n"), (command.Status, command.Error));
        Assert.Equal(0, Command.Run("abi", "diff", $"{workspace.Root}@4.17", $"{workspace.Root}@4.18").Status);
    }

    [Theory]
    [InlineData("neither 4.4 nor 4.5 has a ''.", "4.4", "4.5", "")]
    [InlineData("there is no profile '4.x'; there are 3.3, 3.4, 4.4, 4.5, 4.17, 4.20, next, versions such as 4.18, and folders that hold abi/.", "4.x", "4.17")]
    [InlineData("the description begins with Xen 3.3.", "3.2", "4.17")]
    [InlineData("neither 4.4 nor 4.5 has a 'hvm_opp'. Did you mean 'hvm_op'?", "4.4", "4.5", "hvm_opp")]
    [InlineData("neither 4.4 nor 4.5 has a 'XenVcpuRunstateInfo'. Did you mean 'VcpuRunstateInfo'?", "4.4", "4.5", "XenVcpuRunstateInfo")]
    public void What_is_not_there_is_told(string message, params string[] arguments)
    {
        Command command = Command.Run(["abi", "diff", .. arguments]);
        Assert.Equal((2, "", $"holdfast: {message}\n"), (command.Status, command.Output, command.Error));
    }

    private static JsonNode Operation(string from, string to, string name) => Assert.Single(Items(from, to, name));

    private static JsonNode[] Items(string from, string to, string name) =>
        [.. JsonNode.Parse(Command.Run("abi", "diff", from, to, name, "--format", "json").Output)!["differences"]!.AsArray().Select(item => item!)];

    private static string Text(JsonNode changes) => string.Join('\n', changes.AsArray().Select(change => (string)change!["text"]!));

    private static void Write(Workspace workspace, string description)
    {
        string folder = Directory.CreateDirectory(Path.Combine(workspace.Root, "abi")).FullName;
        File.WriteAllText(Path.Combine(folder, "test.yaml"), description);
        File.WriteAllText(Path.Combine(folder, "profiles.yaml"), Profiles);
    }
}
