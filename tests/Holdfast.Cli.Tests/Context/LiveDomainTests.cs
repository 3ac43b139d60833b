using System.Text.Json;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Toolstack.Tests.Gates;

namespace Holdfast.Cli.Tests.Context;

/// <summary>What <c>context</c> does with a hypervisor that is scripted, and gives contexts that real Xen has given.</summary>
public sealed class LiveDomainTests
{
    private const uint Pvh = (uint)X86Emulation.Lapic;
    private const uint Hvm = (uint)(X86Emulation.Lapic | X86Emulation.Hpet | X86Emulation.Pm | X86Emulation.Rtc | X86Emulation.IoApic | X86Emulation.Pic);

    [Fact]
    public void A_context_is_written_as_Xen_gives_it()
    {
        using var workspace = new Workspace();
        byte[] context = Captured("xen-4.17-bios");
        using ScriptedGate gate = Xen(context, Hvm, vcpus: 2);
        string file = workspace.PathOf("context");
        Assert.Equal(new Command(0, "", ""), Command.RunOn(gate, "context", "get", "5", "-o", file));
        Assert.Equal(context, File.ReadAllBytes(file));
        Assert.Equal(0, gate.Outstanding);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("-")]
    [InlineData("/dev/stdout")]
    public void A_context_goes_to_standard_output_as_bytes_unless_that_is_a_terminal(string? file)
    {
        byte[] context = Captured("xen-4.17-bios");
        string[] arguments = ["context", "get", "5", .. file is null ? Array.Empty<string>() : ["-o", file]];
        using ScriptedGate gate = Xen(context, Hvm, vcpus: 2);
        using var output = new MemoryStream();
        Assert.Equal(new Command(0, "", ""), Command.RunOn(gate, output, arguments));
        Assert.Equal(context, output.ToArray());

        Command onTerminal = Command.RunOn(gate, arguments);
        Assert.Equal((2, ""), (onTerminal.Status, onTerminal.Output));
        Assert.Contains("a context is no text for a terminal", onTerminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gate_is_closed_whether_the_domain_is_there_or_not()
    {
        using ScriptedGate gate = Xen(Captured("xen-4.17-bios"), Hvm, vcpus: 2);
        Command.RunOn(gate, Stream.Null, "context", "get", "5");
        Assert.True(gate.IsClosed);

        using ScriptedGate none = new((_, _, _) => ScriptedXen.Fail(XenErrno.Eperm));
        Assert.Equal(2, Command.RunOn(none, Stream.Null, "context", "get", "5").Status);
        Assert.True(none.IsClosed);
    }

    [Theory]
    [InlineData("xen-4.17-bios", Hvm, 2, "pass  domain 5: hvm guest, 2 vCPUs; for Xen 4.17.7: nothing wrong\n")]
    [InlineData("xen-4.17-linux-pvh", Pvh, 3, "pass  domain 5: pvh guest, 3 vCPUs; for Xen 4.17.7: nothing wrong\n")]
    public void A_context_is_judged_by_what_the_hypervisor_says_of_the_domain(string capture, uint emulation, int vcpus, string said)
    {
        using ScriptedGate gate = Xen(Captured(capture), emulation, vcpus);
        Assert.Equal(new Command(0, said, ""), Command.RunOn(gate, "context", "check", "5"));
    }

    [Theory]
    [InlineData(Pvh, 2, "HF1709")]
    [InlineData(Hvm, 1, "HF1710")]
    public void Devices_and_vCPUs_that_the_domain_does_not_have_are_found(uint emulation, int vcpus, string rule)
    {
        using ScriptedGate gate = Xen(Captured("xen-4.17-bios"), emulation, vcpus);
        Command command = Command.RunOn(gate, "context", "check", "5");
        Assert.Equal(1, command.Status);
        Assert.StartsWith("FAIL  domain 5: ", command.Lines[0], StringComparison.Ordinal);
        Assert.All(command.Lines.Where(line => line.Contains("error HF", StringComparison.Ordinal)), line => Assert.Contains(rule, line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("LAPIC/1")]
    [InlineData("LAPIC:1")]
    [InlineData("lapic:1")]
    public void A_record_is_selected_in_one_way_and_in_the_other(string selector)
    {
        using ScriptedGate gate = Xen(Captured("xen-4.17-bios"), Hvm, vcpus: 2);
        Command command = Command.RunOn(gate, "context", "inspect", "5", "--record", selector, "--format", "json");
        Assert.Equal((0, ""), (command.Status, command.Error));
        JsonElement record = JsonDocument.Parse(command.Output).RootElement.GetProperty("record");
        Assert.Equal((5, 1), (record.GetProperty("typecode").GetInt32(), record.GetProperty("instance").GetInt32()));
    }

    [Theory]
    [InlineData("CPU:1")]
    [InlineData("CPU/1")]
    [InlineData("2:1")]
    public void A_record_is_got_alone_by_its_name(string name)
    {
        using var workspace = new Workspace();
        (uint Type, uint Instance)? asked = null;
        using ScriptedGate gate = ScriptedXen.Gate(4, 17, ".7", domctl: (gate, call, union) =>
        {
            if (call.Cmd == DomctlHypercall.Codes.Getdomaininfo) return TellOfDomain(call, union, Hvm, 2);
            var question = XenDomctlHvmcontextPartial.Read(union);
            asked = (question.Type, question.Instance);
            (question with { Bufsz = 3 }).Write(union);
            if (question.Buffer != 0) "abc"u8.CopyTo(gate.At(question.Buffer));
            return ScriptedXen.Ok;
        });
        string file = workspace.PathOf("record");
        Assert.Equal(new Command(0, "", ""), Command.RunOn(gate, "context", "get", "5", "--record", name, "-o", file));
        Assert.Equal((2u, 1u), asked);
        Assert.Equal("abc"u8, File.ReadAllBytes(file));
    }

    [Theory]
    [InlineData("get", "-o", "unused")]
    [InlineData("get", "--record", "HPET", "-o", "unused")]
    [InlineData("check")]
    [InlineData("inspect")]
    public void A_domain_without_vCPUs_is_refused(string verb, params string[] options)
    {
        using ScriptedGate gate = ScriptedXen.Gate(4, 17, ".7", domctl: (_, call, union) =>
        {
            Assert.Equal(DomctlHypercall.Codes.Getdomaininfo, call.Cmd);
            return TellOfDomain(call, union, Hvm, 0);
        });
        Assert.Equal(new Command(2, "", "holdfast: domain 5 has no vCPUs yet, and so no context: it is still being built.\n"), Command.RunOn(gate, ["context", verb, "5", .. options]));
    }

    [Fact]
    public void A_hypervisor_that_is_not_known_is_asked_for_nothing()
    {
        using ScriptedGate gate = ScriptedXen.Gate(5, 0, ".1");
        Command command = Command.RunOn(gate, "context", "check", "5");
        Assert.Equal((2, "holdfast: Xen 5.0.1 is not known here: the toolstack's interfaces are described for Xen 4.17 to 4.22, and nothing is guessed.\n"), (command.Status, command.Error));
    }

    [Fact]
    public void A_hypervisor_that_cannot_be_asked_is_told()
    {
        using ScriptedGate gate = new((_, _, _) => ScriptedXen.Fail(XenErrno.Eperm));
        Command command = Command.RunOn(gate, "context", "check", "5");
        Assert.Equal((2, "holdfast: Linux lets this domain make no hypercalls (EPERM), as it does where a domain is not privileged.\n"), (command.Status, command.Error));
    }

    private static byte[] Captured(string name) => File.ReadAllBytes(Command.Stored("tests", "Holdfast.Lab.Tests", "Contexts", "Captures", name, "whole"));

    private static ScriptedGate Xen(byte[] context, uint emulation, int vcpus) => ScriptedXen.Gate(4, 17, ".7", domctl: (gate, call, union) =>
    {
        if (call.Cmd == DomctlHypercall.Codes.Getdomaininfo) return TellOfDomain(call, union, emulation, vcpus);
        Assert.Equal(DomctlHypercall.Codes.Gethvmcontext, call.Cmd);
        var question = XenDomctlHvmcontext.Read(union);
        if (question.Buffer != 0) context.CopyTo(gate.At(question.Buffer));
        (question with { BufferSize = (uint)context.Length }).Write(union);
        return ScriptedXen.Ok;
    });

    private static HypercallResult TellOfDomain(XenDomctl call, Span<byte> union, uint emulation, int vcpus)
    {
        new XenDomctlGetdomaininfo
        {
            Domain = call.Domain,
            HvmGuest = true,
            MaxVcpuId = vcpus == 0 ? XenDomctlGetdomaininfo.InvalidMaxVcpuId : (uint)vcpus - 1,
            ArchConfig = new XenArchDomainconfig { EmulationFlags = emulation },
        }.Write(union);
        return ScriptedXen.Ok;
    }
}
