using System.Text;
using Holdfast.Agreement;
using Holdfast.Content;

namespace Holdfast.Lab.Comparison;

/// <summary>Adds what was learnt to <c>tests/agreement</c>.</summary>
internal static class CaseStore
{
    /// <summary>
    /// Stores each new image that the two disagree about, each that broke its guest without a finding, and each that brought the host down, with what every version did with it.
    /// </summary>
    /// <returns>How many images were stored.</returns>
    public static int Keep(IReadOnlyList<VersionRun> runs)
    {
        HashSet<string> wanted = [.. WorthKeeping(runs)];
        if (wanted.Count == 0) return 0;

        JudgedImages stored = JudgedImages.Stored;
        DeltaMaker[] makers = [.. stored.Bases.Concat(stored.Newer).OrderBy(image => image.Key, StringComparer.Ordinal).Select(image => new DeltaMaker(image.Key, image.Value))];
        var deltas = new StringBuilder(File.ReadAllText(JudgedImages.DeltaFile));
        List<(LiveJudgement Judgement, byte[] Image, string Base)> kept = [];
        foreach (IGrouping<string, LiveJudgement> judgements in NewOnes(runs).Where(judgement => wanted.Contains(judgement.Case.Job.Name)).GroupBy(judgement => judgement.Case.Job.Name, StringComparer.Ordinal))
        {
            byte[] image = judgements.First().Case.Image;
            (ImageDelta delta, string text) = makers.Select(maker => maker.Make(judgements.Key, image)).Select(delta => (delta, delta.ToText())).MinBy(made => made.Item2.Length);
            deltas.Append(text).Append('\n');
            kept.AddRange(judgements.Select(judgement => (judgement, image, delta.Base)));
        }

        // The images first: a verdict without its image is a mistake, an image without a verdict is only left over.
        WholeFile.WriteText(JudgedImages.DeltaFile, deltas.ToString());
        foreach ((LiveJudgement judgement, byte[] image, string unmodified) in kept) Append(judgement, image, stored.Unmodified(unmodified));
        return wanted.Count;
    }

    /// <summary>Stores what versions did with stored images that they had not judged, and which guests crossed from which version to which.</summary>
    /// <returns>How many verdicts were stored.</returns>
    public static int Record(IReadOnlyList<VersionRun> runs)
    {
        JudgedImages stored = JudgedImages.Stored;
        LiveJudgement[] judged =
        [
            .. runs.SelectMany(run => run.Judgements)
                .Where(judgement => judgement.Case is { Kind: CaseKind.Stored, Recorded: null } && judgement.IsCertain),
        ];
        foreach (LiveJudgement judgement in judged) Append(judgement, judgement.Case.Image, stored.Unmodified(judgement.Case.Base));

        Crossing[] crossings = [.. runs.SelectMany(run => run.Judgements).Where(judgement => judgement.Case.Kind == CaseKind.Fresh && judgement.IsCertain).Select(CrossingOf)];
        IEnumerable<Crossing> others = Crossing.Read().Where(old => !Array.Exists(crossings, made => (made.Guest, made.SavedOn, made.RestoredOn) == (old.Guest, old.SavedOn, old.RestoredOn)));
        WholeFile.WriteText(
            Crossing.StoredFile,
            Crossing.ToText(crossings.Concat(others).OrderBy(crossing => (crossing.SavedOn, crossing.RestoredOn, crossing.Guest))));
        return judged.Length;
    }

    /// <summary>The names of the new images that tell something, and are not stored yet.</summary>
    internal static IEnumerable<string> WorthKeeping(IReadOnlyList<VersionRun> runs) =>
        NewOnes(runs).Where(judgement => judgement.Standing is Standing.Differs or Standing.Unnamed || judgement.Result.Outcome == Outcome.HostCrash)
            .Select(judgement => judgement.Case.Job.Name)
            .Distinct(StringComparer.Ordinal)
            .Where(name => !JudgedImages.Stored.Deltas.ContainsKey(name));

    /// <summary>What crossed, as it is stored.</summary>
    public static Crossing CrossingOf(LiveJudgement judgement)
    {
        string name = judgement.Case.Job.Name;
        int end = name.LastIndexOf('-');
        return new Crossing(name[..end], name[(end + 1)..], judgement.Xen, judgement.Result.Outcome, judgement.Judgement.Word, string.Join(' ', judgement.Judgement.Ids));
    }

    private static IEnumerable<LiveJudgement> NewOnes(IReadOnlyList<VersionRun> runs) =>
        runs.SelectMany(run => run.Judgements).Where(judgement => judgement.Case.Kind == CaseKind.Random && judgement.IsCertain);

    private static void Append(LiveJudgement judgement, byte[] image, byte[] baseImage)
    {
        Verdict verdict = judgement.Verdict with { Bytes = image.Length, Offset = image.AsSpan().CommonPrefixLength(baseImage) };
        string file = JudgedImages.VerdictFile(judgement.Xen);
        WholeFile.WriteText(file, File.ReadAllText(file) + verdict.ToLine() + "\n");
    }
}
