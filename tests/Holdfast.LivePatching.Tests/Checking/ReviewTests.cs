using System.Text;
using Holdfast.Abi.Errors;
using Holdfast.Content;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;
using Holdfast.LivePatching.Tests.Agreement;
using Holdfast.Testing;

namespace Holdfast.LivePatching.Tests.Checking;

/// <summary>What real Xen does not look at, or was not asked about: by payloads that it knows, and a hypervisor with a little more in it.</summary>
public sealed class ReviewTests
{
    private const string Version = "4.17";
    private const string Name = "xen_extra_version";

    [Theory]
    [InlineData("add_nops", "patches code")]
    [InlineData("do_nmi", "handles NMIs")]
    [InlineData("do_machine_check", "handles machine checks")]
    public void The_code_that_runs_while_code_is_patched_is_not_patched(string function, string role)
    {
        HypervisorImage xen = With($"symbol 0xffff82d040234e00 64 function {function}\n");
        PayloadCheckReport report = Check(xen, Renamed("plain", function));
        Diagnostic finding = Assert.Single(report.Diagnostics, finding => finding.Id == "HF3612");
        Assert.Equal((Severity.Error, $"{function} {role}."), (finding.Severity, finding.Message));
    }

    [Fact]
    public void A_name_that_stands_for_two_things_is_told()
    {
        HypervisorImage xen = With("symbol 0xffff82d040234e00 12 function twice_there\nsymbol 0xffff82d040234e40 12 function twice_there\n");
        PayloadCheckReport report = Check(xen, Renamed("plain", "twice_there"));
        Assert.True(report.Verdict.Upload.Succeeds);
        Assert.Equal("Several things in Xen are called 'twice_there', and 0xffff82d040234e00 is taken.", Assert.Single(report.Diagnostics, finding => finding.Id == "HF3132").Message);
    }

    [Fact]
    public void A_payload_that_patches_another_place_of_a_function_that_is_patched_is_told()
    {
        HypervisorImage xen = LabRecords.Small(Version);
        var environment = new LoadEnvironment { Xen = xen, Version = xen.Version!.Value };
        LoadedPayload below = PayloadLoader.Load("below", LabRecords.Payload(Version, "plain.livepatch")!, environment, new DiagnosticBag()).Payload!;

        // Its old address stands as a number in the file: here, in the middle of the jump.
        byte[] payload = LabRecords.Payload(Version, "old-middle.livepatch")!;
        ulong start = xen.Symbols.Find(Name)!.Address;
        int at = Enumerable.Range(1, 12).Select(behind => payload.AsSpan().IndexOf(BitConverter.GetBytes(start + (ulong)behind))).First(found => found >= 0);
        BitConverter.GetBytes(start + 2).CopyTo(payload, at);
        PayloadCheckReport report = Check(xen, payload, below);
        Assert.Equal($"'below' patches 5 bytes from 0x{start:x} on, and this payload 5 from 0x{start + 2:x} on.", Assert.Single(report.Diagnostics, finding => finding.Id == "HF3611").Message);
    }

    [Fact]
    public void A_function_in_the_middle_of_another_is_told() =>
        Assert.Contains(Check(LabRecords.Small(Version), LabRecords.Payload(Version, "old-middle.livepatch")!).Diagnostics, finding => finding.Id == "HF3601");

    [Fact]
    public void A_jump_that_reaches_into_the_next_function_is_an_error_whatever_the_payload_says()
    {
        HypervisorImage xen = With("symbol 0xffff82d040234e00 3 function too_short\nsymbol 0xffff82d040234e03 20 function behind_it\n");
        PayloadCheckReport report = Check(xen, Renamed("plain", "too_short"));
        Assert.Equal("5 bytes are written from byte 0 of too_short on, which has 3; behind_it follows.", Assert.Single(report.Diagnostics, finding => finding.Id == "HF3604").Message);
        Assert.Equal(StepResult.HostDies, report.Verdict.Apply);
    }

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, (int)XenErrno.Einval)]
    public void Calls_that_become_direct_are_known_since_4_21(int minor, int error)
    {
        // An element of 14 bytes is no multiple of one of 4.
        byte[] payload = Replaced(LabRecords.Payload(Version, "alternative-254.livepatch")!, ".altinstructions", ".alt_call_sites");
        HypervisorImage xen = LabRecords.Small(Version);
        var findings = new DiagnosticBag();
        StepResult outcome = PayloadLoader.Load("some", payload, new LoadEnvironment { Xen = xen, Version = new XenVersion(4, minor) }, findings).Outcome;
        Assert.Equal(error == 0 ? StepResult.Done : StepResult.Refused((XenErrno)error), outcome);
    }

    [Fact]
    public void A_hypervisor_without_a_build_id_takes_no_payload()
    {
        HypervisorImage xen = HypervisorImage.Read(SmallHypervisor.Parse(Text().Replace("build 151b373fd64b321593bf987fd923cd10dabadac4", "build ", StringComparison.Ordinal)).Build(), out _)!;
        Assert.Equal(StepResult.Refused(XenErrno.Enodata), Check(xen, LabRecords.Payload(Version, "plain.livepatch")!).Verdict.Upload);
    }

    private static string Text() => File.ReadAllText(Path.Combine(Repository.Root, LabRecords.SmallPath(Version)));

    private static HypervisorImage With(string lines) => HypervisorImage.Read(SmallHypervisor.Parse(Text() + lines).Build(), out _)!;

    private static PayloadCheckReport Check(HypervisorImage xen, byte[] payload, params LoadedPayload[] loaded) => PayloadChecker.Check("some", payload, xen, new XenVersion(4, 17), loaded);

    private static byte[] Renamed(string payload, string function) => Replaced(LabRecords.Payload(Version, $"{payload}.livepatch")!, Name, function);

    /// <summary>A text in the place of another one that is no shorter.</summary>
    private static byte[] Replaced(byte[] payload, string old, string text)
    {
        byte[] changed = [.. payload];
        int at = changed.AsSpan().IndexOf(Encoding.ASCII.GetBytes(old + '\0'));
        Assert.True(at >= 0 && text.Length <= old.Length);
        changed.AsSpan(at, old.Length).Clear();
        Encoding.ASCII.GetBytes(text, changed.AsSpan(at));
        return changed;
    }
}
