using Holdfast.Content;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;
using Holdfast.Testing;

namespace Holdfast.LivePatching.Tests.Agreement;

/// <summary>The loader, the stack and the checker against what real Xen answered.</summary>
public sealed class AgreementTests
{
    private const string Lacking = "The symbols of Xen 4.17 and 4.20 for live patches are not here.";

    /// <summary>Differences between what the checker finds and what came of a payload in the lab, each with its reason.</summary>
    private static readonly string s_differences = Path.Combine(Repository.Root, "tests", "agreement", "livepatch", "differences.tsv");

    public static TheoryData<string, string> Blocks => [.. from version in LabRecords.Versions from block in LabRecords.Blocks(version) select (version, block.Name)];

    public static TheoryData<string> Versions => [.. LabRecords.Versions];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_step_is_answered_as_real_Xen_answers_it(string version, string name)
    {
        LabBlock block = LabRecords.Blocks(version).First(block => block.Name == name);
        Replay(version, block, LabRecords.Small(version), isReal: false);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void With_the_real_hypervisor_every_byte_that_Xen_shows_is_the_one_that_it_shows(string version)
    {
        HypervisorImage? real = LabRecords.Real(version);
        Assert.SkipWhen(real is null, Lacking);
        Assert.All(LabRecords.Blocks(version), block => Replay(version, block, real, isReal: true));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_small_hypervisor_is_the_one_that_would_be_described(string version)
    {
        HypervisorImage? real = LabRecords.Real(version);
        Assert.SkipWhen(real is null, Lacking);
        string text = $"# What the payloads here ask of Xen {version}; written by HOLDFAST_UPDATE=1.\n" + SmallHypervisor.Of(real, LabRecords.Payloads(version)).Text;
        Assert.Equal(StoredText.Read(LabRecords.SmallPath(version), text), text);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void What_took_the_host_down_has_an_error_and_what_went_well_has_none_but_for_listed_reasons(string version)
    {
        string[] expected = [.. File.ReadAllLines(s_differences).Where(line => line.StartsWith(version + "\t", StringComparison.Ordinal)).Select(line => string.Join('\t', line.Split('\t').Take(3))).Order(StringComparer.Ordinal)];
        // The third column is the rule, or why nothing was found; the fourth says why that is so.
        string[] found = [.. LabRecords.Blocks(version).SelectMany(block => Differences(version, block)).Order(StringComparer.Ordinal)];
        Assert.True(expected.SequenceEqual(found, StringComparer.Ordinal), $"Not listed:\n{string.Join('\n', found.Except(expected, StringComparer.Ordinal))}\nListed, and not so:\n{string.Join('\n', expected.Except(found, StringComparer.Ordinal))}");
    }

    private static IEnumerable<string> Differences(string version, LabBlock block)
    {
        HypervisorImage xen = LabRecords.Small(version);
        var loaded = new List<LoadedPayload>();
        var errors = new SortedSet<string>(StringComparer.Ordinal);
        bool isOpen = false;
        foreach (LabStep step in block.Steps)
        {
            if (step.Verb == "unload" && step.Answer == "0") loaded.RemoveAll(payload => payload.Name == step.Arguments[0]);
            if (step.Verb != "upload") continue;
            if (LabRecords.Payload(version, step.Arguments[1]) is not byte[] bytes) yield break;
            PayloadCheckReport report = PayloadChecker.Check(step.Arguments[0], bytes, xen, xen.Version!.Value, loaded);
            isOpen |= report.Payload?.Hooks.Any(hook => hook.Address != 0) == true;

            // A peek is there to be refused, and a script may well apply payloads in an order that is none.
            foreach (Diagnostic finding in report.Diagnostics.Where(finding => finding.Severity == Severity.Error && finding.Id is not ("HF3621" or "HF3631"))) errors.Add(finding.Id);
            if (report is { Verdict.Upload.Succeeds: true, Payload: LoadedPayload payload }) loaded.Add(payload);
        }

        bool isCrash = block.Steps.Any(step => step.IsCrash);
        bool isRefused = block.Steps.Any(step => step.Verb is "upload" && step.Answer != "0");
        if (isCrash && errors.Count == 0) yield return $"{version}\t{block.Name}\t{(isOpen ? "a hook decides" : "missed")}";
        if (!isCrash && !isRefused)
            foreach (string error in errors) yield return $"{version}\t{block.Name}\t{error}";
    }

    private static void Replay(string version, LabBlock block, HypervisorImage xen, bool isReal)
    {
        var replay = new ScriptReplay(xen, xen.Version!.Value, name => LabRecords.Payload(version, name));
        var before = new Dictionary<string, (string Real, string Here)>(StringComparer.Ordinal);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LabStep step in block.Steps)
        {
            if (step.Verb == "upload") files[step.Arguments[0]] = step.Arguments[1];
            string? answer = replay.Answer(step);
            if (replay.Undecided is not null) return;
            if (answer is null) continue;
            Assert.Equal($"{step} -> {ScriptReplay.Plain(step.Answer)}", $"{step} -> {answer}");
            if (step.IsCrash) return;
            if (ActualIn(step) is string actual) Compare(step, files[step.Arguments[0]], actual, replay.Found, isReal, before);
        }
    }

    private static string? ActualIn(LabStep step)
    {
        const string Actual = "actual:";
        return step.Lines.Where(line => line.Contains(Actual, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(Actual, StringComparison.Ordinal) + Actual.Length)..]).FirstOrDefault();
    }

    /// <summary>The code of the small hypervisor is another, so that only what was changed is alike: what was not is what it was.</summary>
    private static void Compare(LabStep step, string file, string real, string here, bool isReal, Dictionary<string, (string Real, string Here)> before)
    {
        if (isReal)
        {
            Assert.Equal($"{step}: {real}", $"{step}: {here}");
            return;
        }

        if (before.TryAdd(file, (real, here))) return;
        (string Real, string Here) first = before[file];
        for (int i = 0; i < real.Length; i += 2)
        {
            bool isUnchanged = real.AsSpan(i, 2).SequenceEqual(first.Real.AsSpan(i, 2));
            Assert.Equal($"{step}, byte {i / 2}: {(isUnchanged ? first.Here : real).Substring(i, 2)}", $"{step}, byte {i / 2}: {here.Substring(i, 2)}");
        }
    }
}
