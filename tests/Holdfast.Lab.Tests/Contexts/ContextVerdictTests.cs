using Holdfast.Content;
using Holdfast.Lab.Contexts;

namespace Holdfast.Lab.Tests.Contexts;

public sealed class ContextVerdictTests
{
    private static readonly XenVersion s_xen = new(4, 17);

    [Fact]
    public void A_run_in_which_all_is_as_it_should_be_agrees()
    {
        using CapturedFolder folder = new CapturedFolder().WithGuest("xen-4.17-bios", "4.17.7").WithRefusals(AsExpected());
        (bool agrees, string said) = Judge(folder);
        Assert.True(agrees);
        Assert.Contains("1 domains: ", said, StringComparison.Ordinal);
        Assert.Contains($", {ContextVerdict.Refusals.Count} refusals; 0 differences; Xen 4.14 left out, whose interfaces are not described", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_guest_nothing_agrees()
    {
        using CapturedFolder folder = new CapturedFolder().WithRefusals(AsExpected());
        (bool agrees, string said) = Judge(folder);
        Assert.False(agrees);
        Assert.Contains("  no field of any guest on Xen 4.17 was compared", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "", "holdfast: this user may not open /dev/xen/privcmd: run it as root.\n")]
    [InlineData(2, "", "")]
    [InlineData(0, "", "holdfast: domain 5 is a PV domain, which has no HVM context.\n")]
    [InlineData(2, "half of it", "holdfast: domain 5 is a PV domain, which has no HVM context.\n")]
    [InlineData(2, "", "domain 5 is a PV domain, which has no HVM context.\n")]
    public void A_refusal_of_another_kind_is_a_difference(int status, string output, string error)
    {
        using CapturedFolder folder = new CapturedFolder().WithGuest("xen-4.17-bios", "4.17.7")
            .WithRefusals(AsExpected().Select(refusal => refusal.Command == "pv-get" ? ("pv-get", status, output, error) : refusal));
        (bool agrees, string said) = Judge(folder);
        Assert.False(agrees);
        Assert.Contains("  pv-get: ", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_that_was_not_tried_or_that_nobody_knows_is_a_difference()
    {
        using CapturedFolder folder = new CapturedFolder().WithGuest("xen-4.17-bios", "4.17.7")
            .WithRefusals([.. AsExpected().Where(refusal => refusal.Command != "pv-get"), ("another", 2, "", "holdfast: no.\n")]);
        (bool agrees, string said) = Judge(folder);
        Assert.False(agrees);
        Assert.Contains("  pv-get: it was not tried", said, StringComparison.Ordinal);
        Assert.Contains("  another: nothing is known of what it should say", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_tries_what_is_known_and_nothing_else()
    {
        string script = File.ReadAllText(Path.Combine(Holdfast.Testing.Repository.Root, "lab", "scripts", "context.sh"));
        string[] parts = script[script.IndexOf("note 'what must be refused'", StringComparison.Ordinal)..].Split("[ -z \"$quick\" ] || ");
        Assert.Equal(2, parts.Length);
        Assert.Equal(ContextVerdict.QuickRefusals.Order(StringComparer.Ordinal), Tried(parts[0]).Order(StringComparer.Ordinal));
        string[] later = [.. Tried(parts[1]).Where(name => name is not ("older.txt" or "link"))];
        Assert.Equal(ContextVerdict.Refusals.Keys.Except(ContextVerdict.QuickRefusals, StringComparer.Ordinal).Order(StringComparer.Ordinal), later.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_script_asks_what_is_required_of_a_guest_also_when_it_is_quick()
    {
        string script = File.ReadAllText(Path.Combine(Holdfast.Testing.Repository.Root, "lab", "scripts", "context.sh"));
        string look = script[script.IndexOf("look() {", StringComparison.Ordinal)..];
        foreach (string question in GuestJudgement.Questions)
            Assert.Contains($" {(GuestJudgement.QuickQuestions.Contains(question) ? "run" : "thoroughly")} {question} ", look, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_quick_run_less_is_required()
    {
        using CapturedFolder folder = new CapturedFolder().WithGuest("xen-4.17-bios", "4.17.7").AsQuick()
            .WithExits([.. GuestJudgement.QuickQuestions.Select(question => (question, 0)), ("records/1.0", 2)])
            .WithRefusals(AsExpected().Where(refusal => ContextVerdict.QuickRefusals.Contains(refusal.Command)));
        (bool agrees, string said) = Judge(folder);
        Assert.True(agrees, said);
        Assert.Contains(", 3 refusals; 0 differences", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_quick_run_must_try_and_did_not_is_a_difference()
    {
        using CapturedFolder folder = new CapturedFolder().WithGuest("xen-4.17-bios", "4.17.7").AsQuick().WithRefusals(AsExpected().Where(refusal => refusal.Command == "pv-get"));
        (bool agrees, string said) = Judge(folder);
        Assert.False(agrees);
        Assert.Contains("  unbuilt-get: it was not tried", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_run_with_HVM_guests_alone_nothing_must_be_refused()
    {
        using CapturedFolder folder = new CapturedFolder().WithGuest("xen-4.17-bios", "4.17.7").Marked(ContextVerdict.HvmMark);
        (bool agrees, string said) = Judge(folder);
        Assert.True(agrees, said);
        Assert.Contains(", 0 refusals; 0 differences", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_knows_the_parts_that_it_is_asked_for()
    {
        string script = File.ReadAllText(Path.Combine(Holdfast.Testing.Repository.Root, "lab", "scripts", "context.sh"));
        foreach (string mark in (string[])[ContextVerdict.QuickMark, ContextVerdict.HvmMark, ContextVerdict.NoHvmMark]) Assert.Contains($"[ ! -e /in/{mark} ] || ", script, StringComparison.Ordinal);
        foreach (string mark in (string[])[ContextVerdict.QuickMark, ContextVerdict.HvmMark]) Assert.Contains($" || : >/out/{mark}\n", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.14", false)]
    [InlineData("4.17", true)]
    [InlineData("4.20", true)]
    public void The_versions_whose_interfaces_are_described_are_compared(string version, bool isCompared) => Assert.Equal(isCompared, ContextCommand.IsDescribed(version));

    [Theory]
    [InlineData("--quick", "judge", "4.17", "folder")]
    [InlineData("--xen", "4.15")]
    [InlineData("--xen", "4.17,4.17")]
    [InlineData("--xen", "")]
    [InlineData("--fast")]
    public async Task A_wrong_use_runs_nothing(params string[] arguments) => Assert.Null(await ContextCommand.RunAsync(arguments));

    private static IEnumerable<(string Command, int Status, string Output, string Error)> AsExpected() =>
        ContextVerdict.Refusals.Select(refusal => (refusal.Key, 2, "", $"holdfast: domain 5 {refusal.Value}\n"));

    /// <summary>The names of what a part of the script runs; in a loop over verbs, one for each.</summary>
    private static IEnumerable<string> Tried(string part)
    {
        string[] verbs = [];
        foreach (string line in part.Split('\n'))
        {
            if (line.TrimStart().StartsWith("for verb in ", StringComparison.Ordinal)) verbs = line.Split(" in ")[1].Split(';')[0].Split(' ');
            foreach (string command in line.Split("run ").Skip(1))
            {
                string name = command.Split(' ')[0];
                if (!name.EndsWith("-$verb", StringComparison.Ordinal)) yield return name;
                else foreach (string verb in verbs) yield return name.Replace("$verb", verb, StringComparison.Ordinal);
            }
        }
    }

    private static (bool Agrees, string Said) Judge(CapturedFolder folder)
    {
        using var said = new StringWriter();
        var verdict = new ContextVerdict(said);
        verdict.Judge(folder.Root, s_xen);
        verdict.WriteTotal(["4.14"]);
        return (verdict.Agrees, said.ToString());
    }
}
