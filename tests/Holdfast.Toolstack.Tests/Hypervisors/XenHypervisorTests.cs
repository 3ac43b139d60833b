using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Abi.Sysctl;
using Holdfast.Abi.VersionOp;
using Holdfast.Toolstack.Domains;
using Holdfast.Toolstack.Hypervisors;
using Holdfast.Toolstack.Tests.Gates;

namespace Holdfast.Toolstack.Tests.Hypervisors;

public sealed class XenHypervisorTests
{
    [Theory]
    [InlineData(17, ".7")]
    [InlineData(20, ".4-pre-and-more-than-sixteen-bytes")]
    public void It_tells_its_version(int minor, string extra)
    {
        using ScriptedGate gate = ScriptedXen.Gate(4, minor, extra);
        Assert.Equal($"4.{minor}{extra}", ScriptedXen.Ask(gate).Reported.ToString());
        Assert.Equal(0, gate.Outstanding);
    }

    [Fact]
    public void The_version_of_the_interface_goes_with_the_call()
    {
        uint sent = 0;
        using ScriptedGate gate = ScriptedXen.Gate(4, 20, ".0", domctl: (_, call, _) =>
        {
            sent = call.InterfaceVersion;
            return ScriptedXen.Fail(XenErrno.Esrch);
        });
        new DomainInfoClient(ScriptedXen.Ask(gate)).Get(1);
        Assert.Equal(0x17u, sent);
    }

    [Fact]
    public void A_version_that_is_not_known_is_asked_for_nothing()
    {
        using ScriptedGate gate = ScriptedXen.Gate(5, 0, ".0");
        XenHypervisor hypervisor = ScriptedXen.Ask(gate);
        int calls = gate.Calls;
        Assert.Equal(RefusalReason.UnknownVersion, new DomainInfoClient(hypervisor).Get(0).Refusal?.Reason);
        Assert.Equal(RefusalReason.UnknownVersion, new HostInfoClient(hypervisor).Physical().Refusal?.Reason);
        Assert.Equal(calls, gate.Calls);
    }

    [Fact]
    public void A_version_of_the_interface_that_is_refused_is_told()
    {
        using ScriptedGate gate = ScriptedXen.Gate(4, 22, "-unstable", domctl: (_, _, _) => ScriptedXen.Fail(XenErrno.Eacces));
        Refusal? refusal = new DomainInfoClient(ScriptedXen.Ask(gate)).Get(0).Refusal;
        Assert.Equal(RefusalReason.InterfaceRefused, refusal?.Reason);
        Assert.Equal("Xen 4.22-unstable refuses domctl (EACCES): it does not take interface version 0x18, which Xen 4.22.0 is described to have (it is no release), or its security policy (FLASK) denies the call.", refusal?.Message);
    }

    [Fact]
    public void Where_a_call_of_the_interface_went_well_it_is_the_policy_that_denies_another()
    {
        bool denies = false;
        using ScriptedGate gate = ScriptedXen.Gate(4, 17, ".7", sysctl: (_, _, _) => denies ? ScriptedXen.Fail(XenErrno.Eacces) : ScriptedXen.Ok);
        HostInfoClient host = new(ScriptedXen.Ask(gate));
        Assert.True(host.Physical().Succeeded);
        denies = true;
        Assert.Equal(
            new Refusal(RefusalReason.NoRight, "Xen's security policy does not let this domain make this call of sysctl (EACCES); others of the interface go well.", XenErrno.Eacces),
            host.CountLivePatches().Refusal);
    }

    [Theory]
    [InlineData(XenErrno.Eopnotsupp, RefusalReason.Other)]
    [InlineData(XenErrno.Eperm, RefusalReason.NoRight)]
    [InlineData(XenErrno.Enosys, RefusalReason.NotThere)]
    [InlineData(XenErrno.Ebusy, RefusalReason.Other)]
    [InlineData((XenErrno)4000, RefusalReason.Other)]
    public void Live_patches_are_counted_or_it_is_said_why_not(XenErrno error, RefusalReason reason)
    {
        using ScriptedGate gate = ScriptedXen.Gate(4, 17, ".7", sysctl: (_, _, _) => ScriptedXen.Fail(error));
        Refusal? refusal = new HostInfoClient(ScriptedXen.Ask(gate)).CountLivePatches().Refusal;
        Assert.Equal(reason, refusal?.Reason);
        Assert.Equal(error, refusal?.Error);
        Assert.Contains(HypercallResult.NameOf(error), refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Xen_without_live_patching_is_told_by_what_it_answers()
    {
        using ScriptedGate gate = ScriptedXen.Gate(4, 20, ".4", sysctl: (_, _, _) => ScriptedXen.Fail(XenErrno.Enosys));
        Assert.Equal("Xen 4.20.4 was built without live patching (ENOSYS).", new HostInfoClient(ScriptedXen.Ask(gate)).CountLivePatches().Refusal?.Message);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_call_whose_memory_has_moved_for_a_moment_is_made_again(int failures, bool succeeds)
    {
        int calls = 0;
        using ScriptedGate gate = ScriptedXen.Gate(4, 17, ".7", sysctl: (_, call, union) =>
        {
            Assert.Equal(SysctlHypercall.Codes.Physinfo, call.Cmd);
            if (calls++ >= failures) return ScriptedXen.Ok;
            // What Xen has copied back in part is not sent again.
            union.Fill(0xff);
            return ScriptedXen.Fail(XenErrno.Efault);
        });
        Answer<XenSysctlPhysinfo> answer = new HostInfoClient(ScriptedXen.Ask(gate)).Physical();
        Assert.Equal(succeeds, answer.Succeeded);
        if (succeeds) Assert.Equal(0u, answer.Value.NrCpus);
        Assert.Equal(3, calls);
    }

    [Theory]
    [InlineData(17)]
    [InlineData(20)]
    public void What_the_security_policy_keeps_is_not_passed_on(int minor)
    {
        using ScriptedGate gate = ScriptedXen.Gate(4, minor, "<denied>");
        XenHypervisor hypervisor = ScriptedXen.Ask(gate);
        Assert.Equal($"4.{minor}", hypervisor.Reported.ToString());
        Assert.True(hypervisor.Capabilities().Succeeded);
    }

    [Fact]
    public void A_version_on_the_way_that_lacks_the_new_questions_is_asked_the_old_ones()
    {
        using ScriptedGate gate = new((gate, number, arguments) => (uint)arguments[0] switch
        {
            XenVersionHypercall.Codes.Version => HypercallResult.Of((4 << 16) | 20),
            XenVersionHypercall.Codes.Extraversion => Write(gate, arguments[1], "-unstable"u8),
            _ => HypercallResult.Failed(XenErrno.Enosys),
        });
        Assert.Equal("4.20-unstable", ScriptedXen.Ask(gate).Reported.ToString());
    }

    private static HypercallResult Write(ScriptedGate gate, UInt128 address, ReadOnlySpan<byte> text)
    {
        text.CopyTo(gate.At(address));
        return ScriptedXen.Ok;
    }

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    public void Live_patches_are_counted_in_either_layout_of_the_list(int minor)
    {
        using ScriptedGate gate = ScriptedXen.Gate(4, minor, ".0", sysctl: (_, call, union) =>
        {
            Assert.Equal(SysctlHypercall.Codes.LivepatchList, call.Cmd);
            Span<byte> list = union[XenSysctlLivepatchOp.Offsets.U..];
            if (minor < 21) new XenSysctlLivepatchListBefore421 { Version = 7, Nr = 3 }.Write(list);
            else new XenSysctlLivepatchList { Version = 7, Nr = 3 }.Write(list);
            return ScriptedXen.Ok;
        });
        Assert.Equal(3u, new HostInfoClient(ScriptedXen.Ask(gate)).CountLivePatches().Value);
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(65537)]
    public void A_length_that_makes_no_sense_is_no_reason_to_allocate_it(long length)
    {
        using ScriptedGate gate = new((gate, number, arguments) => arguments[0] == XenVersionHypercall.Codes.Version ? HypercallResult.Of((4 << 16) | 20) : HypercallResult.Of(length));
        Assert.Equal(RefusalReason.Nonsense, XenHypervisor.Ask(gate).Refusal?.Reason);
        Assert.Equal(0, gate.LargestBuffer);
    }

    [Fact]
    public void More_than_was_asked_for_is_not_read()
    {
        using ScriptedGate gate = new((gate, number, arguments) => (uint)arguments[0] switch
        {
            XenVersionHypercall.Codes.Version => HypercallResult.Of((4 << 16) | 20),
            _ => HypercallResult.Of(arguments[1] == 0 ? 2 : 2000),
        });
        Assert.Equal(RefusalReason.Nonsense, XenHypervisor.Ask(gate).Refusal?.Reason);
    }

    [Fact]
    public void A_version_that_is_no_number_is_told()
    {
        using ScriptedGate gate = new((_, _, _) => HypercallResult.Of(long.MaxValue));
        Assert.Equal(RefusalReason.Nonsense, XenHypervisor.Ask(gate).Refusal?.Reason);
    }

    [Fact]
    public void A_caller_who_may_not_even_ask_is_told()
    {
        using ScriptedGate gate = new((_, _, _) => HypercallResult.Failed(XenErrno.Eperm));
        Refusal? refusal = XenHypervisor.Ask(gate).Refusal;
        Assert.Equal(RefusalReason.NoRight, refusal?.Reason);
        Assert.Equal("Linux lets this domain make no hypercalls (EPERM), as it does where a domain is not privileged.", refusal?.Message);
    }
}
