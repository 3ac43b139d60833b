using Holdfast.Agreement;
using Holdfast.Lab.Restoring;
using Holdfast.Testing;

namespace Holdfast.Lab.Tests.Restoring;

/// <summary>What real restores left behind, told as the outcome that it was.</summary>
public sealed class EvidenceJudgeTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "Holdfast.Lab.Tests", "Evidence");

    [Theory]
    [InlineData("pvh1-4.17", Outcome.Ok)]
    [InlineData("pvh2-4.17", Outcome.Ok)]
    [InlineData("pv1-4.17", Outcome.Ok)]
    [InlineData("linux-pvh-4.17", Outcome.Ok)]
    [InlineData("linux-pv-4.20", Outcome.Ok)]
    [InlineData("pvh1-4.20", Outcome.Refused)]
    public void A_fresh_image_is_told_by_its_guest(string image, Outcome expected) => Assert.Equal(expected, Judge(image, Guest.Of(image)).Outcome);

    [Fact]
    public void A_refusal_is_told_in_the_words_of_the_toolstack_and_the_hypervisor_without_the_number_of_the_domain()
    {
        RestoreResult result = Judge("pvh1-4.20", Guest.Of("pvh1"));
        Assert.Equal("xc: Unable to restore HVM context (22 = Invalid argument) ; xc: Restore failed (22 = Invalid argument)", result.Toolstack);
        Assert.StartsWith("HVM restore mismatch: expected zeroextended type 5 length 24, saw type 5 length 32.", result.HypervisorOrGuest, StringComparison.Ordinal);
        Assert.EndsWith("HVMN restore: failed to load entry 5/0 rc -22", result.HypervisorOrGuest, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guest_that_reports_another_register_is_altered()
    {
        RestoreResult result = Judge("rnd_1_19", Guest.Of("h2_base"));
        Assert.Equal(Outcome.OkAltered, result.Outcome);
        Assert.Contains("efer=0xd00", result.HypervisorOrGuest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hz_rsp_0", "h_base")]
    [InlineData("rnd_1_39_on_4.17", "pv1")]
    public void A_guest_that_dies_after_its_restore_is_broken(string image, string original)
    {
        RestoreResult result = Judge(image, Guest.Of(original));
        Assert.Equal(Outcome.AcceptedButBroken, result.Outcome);
        Assert.Contains("domain state ", result.HypervisorOrGuest, StringComparison.Ordinal);
    }

    [Fact]
    public void A_toolstack_that_dies_of_a_signal_has_crashed()
    {
        RestoreResult result = Judge("rnd_1_22", Guest.Of("p_base"));
        Assert.Equal(Outcome.ToolstackCrash, result.Outcome);
        Assert.Equal("libxl_stream_read.c: stream_header_done: Unexpected Version: expected 2, got 131074 ; Segmentation fault ; xl killed by signal 11", result.Toolstack);
        Assert.Contains("domain left behind", result.HypervisorOrGuest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(124)]
    [InlineData(137)]
    [InlineData(143)]
    public void A_restore_that_ran_into_its_limit_hangs(int status) =>
        Assert.Equal(Outcome.ToolstackHang, EvidenceJudge.Judge(Read("pvh1-4.20") with { Status = status }, Guest.Of("pvh1")).Outcome);

    [Fact]
    public void A_guest_that_says_nothing_is_broken()
    {
        RestoreResult result = EvidenceJudge.Judge(Read("pv1-4.17") with { Console = "" }, Guest.Of("pv1"));
        Assert.Equal((Outcome.AcceptedButBroken, "domain state -b----, guest said: nothing"), (result.Outcome, result.HypervisorOrGuest));
    }

    [Fact]
    public void A_second_vCPU_that_does_not_tick_is_lost()
    {
        Evidence evidence = Read("pvh2-4.17");
        string stopped = string.Join('\n', evidence.Hypervisor.Split('\n').Select(line => line.Contains("ALIVE", StringComparison.Ordinal) ? StopSecond(line) : line));
        RestoreResult result = EvidenceJudge.Judge(evidence with { Hypervisor = stopped }, Guest.Of("pvh2"));
        Assert.Equal(Outcome.AcceptedButBroken, result.Outcome);
        Assert.Contains("vcpu1 does not tick: ticks=", result.HypervisorOrGuest, StringComparison.Ordinal);

        static string StopSecond(string line)
        {
            int slash = line.IndexOf('/', StringComparison.Ordinal);
            return line[..slash] + "/6" + line[line.IndexOf(' ', slash)..];
        }
    }

    [Fact]
    public void Memory_that_changed_under_a_Linux_guest_is_noticed()
    {
        Evidence evidence = Read("linux-pvh-4.17");
        RestoreResult result = EvidenceJudge.Judge(evidence with { Console = evidence.Console.Replace(" same", " DIFFERENT", StringComparison.Ordinal) }, Guest.Of("linux-pvh"));
        Assert.Equal(Outcome.OkAltered, result.Outcome);
    }

    [Fact]
    public void The_words_of_another_domain_are_not_the_guests()
    {
        Evidence evidence = Read("pvh1-4.17");
        Assert.Equal(Outcome.AcceptedButBroken, EvidenceJudge.Judge(evidence with { Domains = [new LeftDomain(99, "-b----")] }, Guest.Of("pvh1")).Outcome);
    }

    [Fact]
    public void A_host_that_dies_is_told_by_its_panic_and_where_it_was()
    {
        string console = File.ReadAllText(Path.Combine(s_folder, "panic", "console"));
        Assert.True(EvidenceJudge.ShowsPanic(console));
        Assert.Equal("rnd_1_40", BootConsole.ImageUnderWay(console));
        RestoreResult result = EvidenceJudge.JudgeHost(console);
        Assert.Equal(Outcome.HostCrash, result.Outcome);
        Assert.StartsWith("Panic on CPU 0: ; FATAL PAGE FAULT ; [error_code=0000]", result.HypervisorOrGuest, StringComparison.Ordinal);
        Assert.Contains("livepatch_elf_perform_relocs+0x82/0x130", result.HypervisorOrGuest, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_stands_still_is_told_by_its_last_words() =>
        Assert.Equal("the host stood still; last words: dNv0 one ; dNv0 two", EvidenceJudge.JudgeHost("(XEN) d1v0 one\n(XEN) ****\n(XEN) d1v0 two\n").HypervisorOrGuest);

    [Theory]
    [InlineData("")]
    [InlineData("RESULT other status=0 restore=0.1 watch=0.1 domains=\n")]
    [InlineData("RESULT half status=0 rest")]
    public void Results_that_are_missing_or_cut_off_are_no_evidence(string result)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "half"));
            File.WriteAllText(Path.Combine(folder, "half", "result"), result);
            Assert.Null(Evidence.Read(folder, "half"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static RestoreResult Judge(string image, Guest guest) => EvidenceJudge.Judge(Read(image), guest);

    private static Evidence Read(string image) => Evidence.Read(s_folder, image) ?? throw new InvalidOperationException($"There is no evidence of {image}.");
}
