using Holdfast.Streams.Tests.DomainContext;
using Holdfast.Streams.Tests.Hvm;
using Holdfast.Streams.Tests.Hypercalls;
using Holdfast.Streams.Tests.Images;
using Holdfast.Streams.Tests.Libxc;
using Holdfast.Streams.Tests.Libxl;
using Holdfast.Streams.Tests.Pages;
using Holdfast.Streams.Tests.Policies;
using Holdfast.Streams.Tests.Pv;
using Holdfast.Streams.Tests.Xl;
using Holdfast.Testing;

namespace Holdfast.Streams.Tests;

/// <summary>What all the tables of flaws cover together.</summary>
public sealed class RuleCoverageTests
{
    internal static IReadOnlyList<FlawTable> Tables { get; } =
    [
        InputRuleTests.Table, XlRuleTests.Table, LibxlRuleTests.Table, LibxcRuleTests.Table, PageRuleTests.Table, PolicyRuleTests.Table,
        HvmParamRuleTests.Table, PvRuleTests.Table, HvmContextRuleTests.Table, CpuRuleTests.Table, DeviceRuleTests.Table, DomainContextRuleTests.Table, CallRuleTests.Table,
    ];

    [Fact]
    public void Every_rule_is_tripped_by_a_test()
    {
        IEnumerable<string> tripped = Tables.SelectMany(table => table.Flaws).SelectMany(flaw => flaw.Rules);
        Assert.Empty(RuleCatalog.All.Select(rule => rule.Id).Except(tripped, StringComparer.Ordinal));
    }

    [Fact]
    public void Nearly_every_rule_is_tripped_alone_by_a_test()
    {
        IEnumerable<string> alone = Tables.SelectMany(table => table.Flaws).Where(flaw => flaw.Rules.Length == 1).SelectMany(flaw => flaw.Rules);
        IEnumerable<string> together = RuleCatalog.All.Select(rule => rule.Id).Except(alone, StringComparer.Ordinal);
        Assert.Equal(string.Join(' ', NeverAlone), string.Join(' ', together));
    }

    [Fact]
    public void The_stored_findings_are_those_that_would_be_reported()
    {
        string findings = string.Concat(Tables.Select(table => $"{table.Subject}\n\n{string.Concat(table.Flaws.Where(flaw => flaw.Rules.Length > 0).Select(flaw => $"  {flaw.Describe()}\n"))}"));
        Assert.Equal(StoredText.Read("tests/Holdfast.Streams.Tests/findings.golden", findings), findings);
    }

    /// <summary>Rules whose breach always breaks another.</summary>
    private static IEnumerable<string> NeverAlone =>
    [
        "HF0002", "HF1108", "HF1229", "HF1233", "HF1234", "HF1238", "HF1402", "HF1409", "HF1410", "HF1608", "HF1627", "HF1716",
    ];
}
