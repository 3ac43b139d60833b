using System.Globalization;
using System.Text;
using Holdfast.Agreement;

namespace Holdfast.Lab.Comparison;

/// <summary>Says how real Xen and the checker stand to each other: as text for a terminal, and as a page.</summary>
internal sealed class LiveReport(AgreeOptions options, IReadOnlyList<VersionRun> runs)
{
    private readonly LiveJudgement[] _judgements = [.. runs.SelectMany(run => run.Judgements)];

    /// <summary>True when something differs without a listed reason.</summary>
    public bool Failed => Array.Exists(_judgements, judgement => judgement.Standing == Standing.Differs);

    /// <summary>
    /// True when a comparison lacks what every one must have: each unmodified guest from each version on each, and something else on each; or when one was not carried out to its end.
    /// </summary>
    public bool IsIncomplete => runs.Any(run =>
        run.Failure is not null || run.NotReached.Any(live => live.Kind == CaseKind.Fresh) || (run.NotReached.Count > 0 && run.Judgements.All(judgement => judgement.Case.Kind == CaseKind.Fresh)));

    /// <summary>The comparison in one line.</summary>
    public string Summary
    {
        get
        {
            string compared = string.Join(", ", runs.Select((run, index) => Say($"{run.Judgements.Count}{(index == 0 ? " cases compared" : "")} on {(index == 0 ? "Xen " : "")}{run.Host.Xen}")));
            int reasons = Count(Standing.DiffersForAReason);
            string more = string.Concat(
                Part(Count(Standing.Unnamed), "broke their guest without a finding"),
                Part(_judgements.Count(judgement => judgement.IsNotAsRecorded), "not as recorded"),
                Part(runs.Sum(run => run.NotReached.Count), "not reached in the time"));
            return Say($"{compared}: {Count(Standing.Agrees)} agree, {Count(Standing.Differs) + reasons} differ{(reasons > 0 ? Say($" ({reasons} for a listed reason)") : "")}, {Count(Standing.Undecided)} undecided{more}");
        }
    }

    private static string Part(int count, string words) => count == 0 ? "" : Say($", {count} {words}");

    /// <summary>What a person at a terminal wants to know.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (VersionRun run in runs)
        {
            text.Append(Say($"Xen {run.Host.Xen} ({run.Host.FullVersion}, build id {run.Host.BuildId}): {run.Judgements.Count} images in {run.Time.TotalMinutes:f1} minutes\n"));
            foreach (IGrouping<CaseKind, LiveJudgement> kind in run.Judgements.GroupBy(judgement => judgement.Case.Kind).OrderBy(kind => kind.Key))
                text.Append(Say($"  {KindName(kind.Key),-9} {kind.Count(),5}   {string.Join(", ", kind.GroupBy(judgement => judgement.Result.Outcome).OrderBy(group => group.Key).Select(group => Say($"{Verdict.TextOf(group.Key)} {group.Count()}")))}\n"));
            if (run.NotReached.Count > 0) text.Append(Say($"  {run.NotReached.Count} more were not reached in the time\n"));
        }

        foreach (VersionRun run in runs.Where(run => run.Failure is not null)) text.Append(Say($"\nXen {run.Host.Xen} was not compared to the end. {run.Failure}\n"));
        foreach ((string heading, Func<LiveJudgement, bool> belongs) in s_findings)
        {
            LiveJudgement[] found = [.. _judgements.Where(belongs)];
            if (found.Length == 0) continue;
            text.Append(Say($"\n{heading} ({found.Length}):\n"));
            foreach (LiveJudgement judgement in found)
            {
                text.Append(Say($"  {judgement.Case.Job.Name} on {judgement.Xen}: {judgement.Verdict.Change}\n      real Xen: {OutcomeOf(judgement)}. {judgement.Verdict.FirstWords}\n"));
                text.Append(Say($"      checker: {judgement.Judgement.Word} {string.Join(' ', judgement.Judgement.Ids)}{(judgement.Reason is null ? "" : $"; {judgement.Reason}")}\n"));
            }
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Everything, as a page.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append(Say($"# Agreement with real Xen, live\n\n{Summary}.\n\nSeed {options.Seed}. Each version restored the images; the checker had that very host as the target.\n\n"));
        text.Append("| Xen | reports | build id | minutes | not reached |\n|---|---|---|--:|--:|\n");
        foreach (VersionRun run in runs) text.Append(Say($"| {run.Host.Xen} | {run.Host.FullVersion} | {run.Host.BuildId} | {run.Time.TotalMinutes:f1} | {run.NotReached.Count} |\n"));
        text.Append("\n## Counts\n\n| Xen | images | outcome | number | agree | differ | for a listed reason | undecided | no rule names the state |\n|---|---|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var group in _judgements.GroupBy(judgement => (judgement.Xen, judgement.Case.Kind, judgement.Result.Outcome)).OrderBy(group => group.Key))
        {
            int Of(Standing standing) => group.Count(judgement => judgement.Standing == standing);
            text.Append(Say($"| {group.Key.Xen} | {KindName(group.Key.Kind)} | {Verdict.TextOf(group.Key.Outcome)} | {group.Count()} | {Of(Standing.Agrees)} | {Of(Standing.Differs)} | {Of(Standing.DiffersForAReason)} | {Of(Standing.Undecided)} | {Of(Standing.Unnamed)} |\n"));
        }

        text.Append("\n## From version to version\n\nUnmodified guests.\n\n| guest | saved on | restored on | real Xen | checker | rules |\n|---|---|---|---|---|---|\n");
        foreach (Crossing crossing in _judgements.Where(judgement => judgement.Case.Kind == CaseKind.Fresh).Select(CaseStore.CrossingOf))
            text.Append(Say($"| {crossing.Guest} | {crossing.SavedOn} | {crossing.RestoredOn} | {Verdict.TextOf(crossing.Outcome)} | {crossing.Checker} | {crossing.Rules} |\n"));
        foreach ((string heading, Func<LiveJudgement, bool> belongs) in s_findings) AppendFindings(text, heading, [.. _judgements.Where(belongs)]);
        return text.ToString();
    }

    private static readonly (string Heading, Func<LiveJudgement, bool> Belongs)[] s_findings =
    [
        ("THE HOST DIED", judgement => judgement.Result.Outcome == Outcome.HostCrash),
        ("Xen kept something of the destroyed domain", judgement => judgement.Looks.Any(look => look.Remains)),
        ("Differences", judgement => judgement.Standing == Standing.Differs),
        ("Differences for a listed reason", judgement => judgement.Standing == Standing.DiffersForAReason),
        ("Unsteady: real Xen did one thing, and then another", judgement => judgement.IsUnsteady),
        ("Not as recorded", judgement => judgement.IsNotAsRecorded),
        ("The guest did not survive a state that no rule names", judgement => judgement.Standing == Standing.Unnamed),
    ];

    private static void AppendFindings(StringBuilder text, string heading, LiveJudgement[] found)
    {
        text.Append(Say($"\n## {heading}\n\n"));
        if (found.Length == 0)
        {
            text.Append("None.\n");
            return;
        }

        text.Append("| image | Xen | change | real Xen | toolstack | hypervisor or guest | checker | rules | recorded, reason |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (LiveJudgement judgement in found)
        {
            Verdict verdict = judgement.Verdict;
            string recorded = judgement.Case.Recorded is Verdict old ? Verdict.TextOf(old.Outcome) : "";
            string[] cells =
            [
                verdict.Name, judgement.Xen, verdict.Change, OutcomeOf(judgement), verdict.Toolstack, verdict.HypervisorOrGuest, judgement.Judgement.Word,
                string.Join(' ', judgement.Judgement.Ids), string.Join("; ", new[] { recorded, judgement.Reason ?? "" }.Where(part => part.Length > 0)),
            ];
            text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }
    }

    private int Count(Standing standing) => _judgements.Count(judgement => judgement.Standing == standing);

    private static string OutcomeOf(LiveJudgement judgement) => judgement.IsUnsteady
        ? string.Join(", then ", judgement.Looks.Select(look => Verdict.TextOf(look.Outcome)))
        : Verdict.TextOf(judgement.Result.Outcome) + (judgement.Looks.Length > 1 ? ", twice" : "");

    private static string KindName(CaseKind kind) => kind switch
    {
        CaseKind.Fresh => "fresh",
        CaseKind.Converted => "converted",
        CaseKind.Stored => "stored",
        _ => "random",
    };

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
