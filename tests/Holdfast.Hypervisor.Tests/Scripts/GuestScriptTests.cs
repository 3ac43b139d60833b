using Holdfast.HypercallScripts;
using Holdfast.Hypervisor.Profiles;

namespace Holdfast.Hypervisor.Tests.Scripts;

/// <summary>The scripts that guests carried out on real Xen in the lab, carried out by guests of the embedded hypervisor. What is answered otherwise is listed with its reason, or it fails.</summary>
public sealed class GuestScriptTests
{
    private static readonly string[] s_versions = ["4.17", "4.20"];

    public static TheoryData<string, string> Pvh => [.. from version in s_versions from script in StoredAnswers.Scripts.Values where script.Guest == "pvh" && StoredAnswers.Of(version).ContainsKey(script.Name) select (version, script.Name)];

    [Theory]
    [MemberData(nameof(Pvh))]
    public void A_pvh_guest_is_answered_as_real_Xen_answers_it(string version, string name)
    {
        Script script = StoredAnswers.Scripts[name];
        Assert.Empty(Differences(version, script).Where(line => !KnownDifference.All.Any(known => known.Covers(version, name, line.Statement))).Select(line => line.ToString()));
    }

    [Fact]
    public void Every_difference_that_is_listed_is_one()
    {
        var unseen = KnownDifference.All.ToHashSet();
        foreach (string version in s_versions)
        {
            foreach (Script script in StoredAnswers.Scripts.Values.Where(script => script.Guest == "pvh" && StoredAnswers.Of(version).ContainsKey(script.Name)))
            {
                if (!unseen.Any(known => known.CoversSome(version, script.Name))) continue;
                foreach (DifferentLine line in Differences(version, script)) unseen.RemoveWhere(known => known.Covers(version, script.Name, line.Statement));
            }
        }

        Assert.Empty(unseen);
    }

    /// <summary>The lines that are not as real Xen answered them.</summary>
    private static List<DifferentLine> Differences(string version, Script script)
    {
        using var guest = new ScriptGuest(version == "4.17" ? HypervisorProfile.Xen417 : HypervisorProfile.Xen420, script);
        ILookup<string, string> expected = ByLine(StoredAnswers.Of(version)[script.Name]);
        ILookup<string, string> actual = ByLine(new ScriptRunner(guest).Run(script));
        return [.. from number in expected.Select(line => line.Key).Union(actual.Select(line => line.Key))
            let real = string.Join(", ", expected[number])
            let ours = string.Join(", ", actual[number])
            where real != ours
            select new DifferentLine(int.TryParse(number, out int line) ? script.Lines[line] : number, real, ours)];
    }

    /// <summary>Answers by the numbers of their lines; how a script ended has none.</summary>
    private static ILookup<string, string> ByLine(IEnumerable<string> answers) =>
        answers.ToLookup(answer => char.IsAsciiDigit(answer[0]) ? answer[..answer.IndexOf(':', StringComparison.Ordinal)] : "end", StringComparer.Ordinal);

    private sealed record DifferentLine(string Statement, string Real, string Ours);
}
