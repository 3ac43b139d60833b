using Holdfast.Content;
using Holdfast.Streams;
using Holdfast.Toolstack.Hypervisors;

namespace Holdfast.Cli.Tests.Context;

/// <summary>What <c>context</c> does before it comes to a hypervisor, or where there is none. What it does with one is for the lab to say.</summary>
public sealed class ContextCommandTests
{
    /// <summary>The greatest number that a domain can have; nobody's host is likely to have it.</summary>
    private const string Domain = "32751";

    [Theory]
    [InlineData("get")]
    [InlineData("check")]
    [InlineData("inspect")]
    public void Without_the_domain_it_ends_with_status_2_and_a_sentence(string verb)
    {
        using var workspace = new Workspace();
        string file = Path.Combine(workspace.Root, "context");
        Command command = Command.Run(verb == "get" ? ["context", verb, Domain, "-o", file] : ["context", verb, Domain]);
        Assert.Equal(2, command.Status);
        Assert.Empty(command.Output);
        Assert.Matches(@"^holdfast: [^\n]+\.\n$", command.Error);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_name_is_not_looked_up()
    {
        Command command = Command.Run("context", "check", "guest");
        Assert.Equal(2, command.Status);
        Assert.Contains("'guest' is not the number of a domain. Names are not looked up; xl domid NAME gives the number.", command.Error, StringComparison.Ordinal);
        Assert.Contains("see 'holdfast context check --help'.", command.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("32752")]
    [InlineData("65536")]
    [InlineData("99999999999999999999")]
    public void Numbers_that_no_domain_can_have_are_refused(string number)
    {
        Command command = Command.Run("context", "get", number, "-o", "unused");
        Assert.Equal(2, command.Status);
        Assert.Contains($"There is no domain {number}: their numbers end at 32751.", command.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NONE")]
    [InlineData("CPU:x")]
    [InlineData("CPU:0:0")]
    [InlineData("CPU:65536")]
    [InlineData("")]
    public void A_record_that_is_none_is_refused_with_the_names_that_there_are(string record)
    {
        Command command = Command.Run("context", "get", Domain, "-o", "unused", "--record", record);
        Assert.Equal(2, command.Status);
        Assert.Contains($"'{record}' names no record; there are ", command.Error, StringComparison.Ordinal);
        Assert.Contains("LAPIC_REGS", command.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("HEADER", command.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEADER")]
    [InlineData("end:0")]
    [InlineData("0")]
    [InlineData("1/0")]
    public void A_record_that_Xen_does_not_give_alone_is_refused(string record)
    {
        Command command = Command.Run("context", "get", Domain, "-o", "unused", "--record", record);
        Assert.Equal(2, command.Status);
        Assert.Contains($"'{record}' is in the whole context alone: HEADER and END belong to no device and no vCPU.", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_know_every_version_whose_domains_can_be_asked_for()
    {
        for (int minor = InterfaceVersion.Oldest.Minor; minor <= InterfaceVersion.Newest.Minor; minor++)
        {
            Assert.True(XenVersions.IsKnown(new XenVersion(4, minor)));
            Assert.True(XenVersions.IsKnown(new XenVersion(4, minor, 0)));
            Assert.True(XenVersions.IsKnown(new XenVersion(4, minor, 99)));
        }
    }

    [Fact]
    public void A_context_is_not_written_to_a_terminal()
    {
        Command command = Command.Run("context", "get", Domain);
        Assert.Equal(2, command.Status);
        Assert.Equal("holdfast: a context is no text for a terminal: write it to a file with -o, or into a pipe.\n", command.Error);
    }

    [Fact]
    public void A_record_and_a_vCPU_at_once_are_refused()
    {
        Command command = Command.Run("context", "inspect", Domain, "--record", "CPU/0", "--vcpu", "0");
        Assert.Equal(2, command.Status);
        Assert.Contains("--record and --vcpu show different things", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_cannot_be_read_is_told_before_the_host_is_asked()
    {
        Command command = Command.Run("context", "check", Domain, "--target-cpu", "no-such-file");
        Assert.Equal(2, command.Status);
        Assert.Equal("holdfast: no-such-file: there is no such file.\n", command.Error);
    }
}
