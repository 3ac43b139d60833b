using System.Globalization;
using Holdfast.Testing;

namespace Holdfast.Agreement.Tests;

/// <summary>The checker against real Xen, image by image, with the host that judged them as the target.</summary>
public sealed class AgreementTests
{
    public static TheoryData<string> DecidableImages => [.. Names(decidable: true)];

    public static TheoryData<string> UndecidableImages => [.. Names(decidable: false)];

    [Theory]
    [MemberData(nameof(DecidableImages))]
    public void Judges_as_real_Xen_did_or_differs_for_a_listed_reason(string image)
    {
        Judgement judgement = Judgement.Of(VerdictOn(image));
        bool isListed = Differences.ReasonFor(judgement.Verdict) is not null;
        if (!isListed) Assert.True(judgement.Agrees, Explain(judgement));
        if (isListed) Assert.False(judgement.Agrees, $"{image} no longer differs: take it out of differences.tsv.\n{Explain(judgement)}");
    }

    [Theory]
    [MemberData(nameof(UndecidableImages))]
    public void Comes_to_some_judgement_where_no_rule_could_know(string image) => Assert.NotNull(Judgement.Of(VerdictOn(image)).Report);

    [Fact]
    public void Lists_only_differences_in_images_that_exist_and_are_decidable()
    {
        IEnumerable<string> decidable = JudgedImages.Stored.Verdicts.Where(verdict => verdict.IsDecidable).SelectMany(verdict => (string[])[verdict.Id, verdict.Name]);
        string[] unknown = [.. Differences.Read().Keys.Except(decidable, StringComparer.Ordinal)];
        Assert.Empty(unknown);
    }

    [Fact]
    public void The_stored_report_is_the_one_that_would_be_generated()
    {
        string report = new AgreementReport().ToMarkdown();
        Assert.Equal(StoredText.Read("docs/agreement.md", report), report);
    }

    private static IEnumerable<string> Names(bool decidable) =>
        JudgedImages.Stored.Verdicts.Where(verdict => verdict.IsDecidable == decidable).Select(verdict => verdict.Id);

    private static Verdict VerdictOn(string image) => JudgedImages.Stored.Verdicts.Single(verdict => verdict.Id == image);

    private static string Explain(Judgement judgement)
    {
        Verdict verdict = judgement.Verdict;
        IEnumerable<string> found = judgement.Report.Diagnostics.Select(
            diagnostic => string.Create(CultureInfo.InvariantCulture, $"  {diagnostic.Id} {diagnostic.Severity} at {diagnostic.Offset}, {diagnostic.Path}: {diagnostic.Message}"));
        return $"""
            {verdict.Id} ({verdict.Change}; first change at {verdict.Offset})
            real Xen: {Verdict.TextOf(verdict.Outcome)}. {verdict.Toolstack} {verdict.HypervisorOrGuest}
            checker: {judgement.Word}
            {string.Join('\n', found)}
            """;
    }
}
