using FsCheck;
using FsCheck.Fluent;

namespace Holdfast.Content.Tests;

public sealed class DiagnosticBagTests
{
    private static readonly Rule s_error = new("HF9001", Severity.Error, "A title.", "A reason.", "a source");
    private static readonly Rule s_warning = s_error with { Id = "HF9002", Severity = Severity.Warning };
    private static readonly Rule s_info = s_error with { Id = "HF9003", Severity = Severity.Info };

    private static readonly Arbitrary<(Rule Rule, int Offset)[]> s_findings = (
        from rule in Gen.Elements(s_error, s_warning, s_info)
        from offset in Gen.Choose(0, 1000)
        select (rule, offset)).ArrayOf().Resize(200).ToArbitrary();

    [Fact]
    public void Counts_every_finding_and_keeps_the_first_of_each_rule() => Prop.ForAll(s_findings, findings =>
    {
        DiagnosticBag bag = Fill(findings);
        foreach (Rule rule in new[] { s_error, s_warning, s_info })
        {
            (Rule Rule, int Offset)[] own = [.. findings.Where(finding => finding.Rule == rule)];
            if (bag.Has(rule) != own.Length > 0) return false;
            Diagnostic[] listed = [.. bag.ToImmutable().Where(diagnostic => diagnostic.Id == rule.Id)];
            if (listed.Length != Math.Min(own.Length, DiagnosticBag.KeptPerRule + 1)) return false;
            Diagnostic? counted = listed.SingleOrDefault(diagnostic => diagnostic.Message.StartsWith("and ", StringComparison.Ordinal));
            if ((counted is not null) != own.Length > DiagnosticBag.KeptPerRule) return false;
            if (counted is not null && (counted.Offset != own[^1].Offset || !counted.Message.StartsWith($"and {own.Length - DiagnosticBag.KeptPerRule} more", StringComparison.Ordinal))) return false;
            IEnumerable<long> kept = own.Take(DiagnosticBag.KeptPerRule).Select(finding => (long)finding.Offset).Order();
            if (!listed.Where(diagnostic => diagnostic != counted).Select(diagnostic => diagnostic.Offset).SequenceEqual(kept)) return false;
        }

        return bag.Errors == findings.Count(finding => finding.Rule == s_error) && bag.Warnings == findings.Count(finding => finding.Rule == s_warning);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lists_findings_in_the_order_of_their_offsets() => Prop.ForAll(s_findings, findings =>
    {
        IEnumerable<long> offsets = Fill(findings).ToImmutable().Select(diagnostic => diagnostic.Offset);
        return offsets.SequenceEqual(offsets.Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Drops_what_does_not_hold_for_the_target()
    {
        var bag = new DiagnosticBag { Target = XenVersion.Parse("4.17") };
        Rule newer = s_error with { Since = new XenVersion(4, 18, 0) };
        Rule older = s_warning with { Until = new XenVersion(4, 16) };
        bag.Report(newer, 0, ContentPath.Root, "A message.");
        bag.Report(older, 0, ContentPath.Root, "A message.");
        Assert.False(bag.Has(newer));
        Assert.Equal((0, 0), (bag.Errors, bag.Warnings));
        Assert.Empty(bag.ToImmutable());
    }

    [Fact]
    public void Costs_no_more_for_a_million_findings()
    {
        var bag = new DiagnosticBag();
        for (int i = 0; i < 1_000_000; i++) bag.Report(s_error, i, ContentPath.Root, "A message.");
        Assert.Equal(1_000_000, bag.Errors);
        Assert.Equal(DiagnosticBag.KeptPerRule + 1, bag.ToImmutable().Length);
        Assert.Equal(999_999, bag.ToImmutable()[^1].Offset);
    }

    private static DiagnosticBag Fill(IEnumerable<(Rule Rule, int Offset)> findings)
    {
        var bag = new DiagnosticBag();
        foreach ((Rule rule, int offset) in findings) bag.Report(rule, offset, ContentPath.Root / "a" / "b", "A message.");
        return bag;
    }
}
