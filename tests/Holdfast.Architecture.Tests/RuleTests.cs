using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Holdfast.AbiCompiler.Linting;
using Holdfast.Content;
using Holdfast.LivePatching;
using Holdfast.Streams;
using Holdfast.Testing;

namespace Holdfast.Architecture.Tests;

public sealed partial class RuleTests
{
    private static readonly Rule[] s_declared = [.. Declared()];
    private static readonly Rule[] s_catalogs = [.. RuleCatalog.All, .. LivePatchRuleCatalog.All, .. LintRules.All];

    [Fact]
    public void Every_rule_has_an_id_of_its_own()
    {
        IEnumerable<string> shared = s_declared.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.Empty(shared);
    }

    [Fact]
    public void Every_id_is_HF_and_four_digits() => Assert.All(s_declared, rule => Assert.Matches(Id(), rule.Id));

    [Fact]
    public void Every_rule_says_what_it_demands_why_and_where_that_is_written()
    {
        Assert.All(s_declared, rule =>
        {
            Assert.Matches(Sentence(), rule.Title);
            Assert.Matches(Sentence(), rule.Reason);
            Assert.False(string.IsNullOrWhiteSpace(rule.Source), rule.Id);
        });
    }

    [Fact]
    public void The_catalogs_hold_every_declared_rule() =>
        Assert.Equal(s_declared.Select(rule => rule.Id).Order(StringComparer.Ordinal), s_catalogs.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void The_catalogs_find_a_rule_by_its_id()
    {
        Assert.All(s_catalogs, rule => Assert.Same(rule, RuleCatalog.Find(rule.Id) ?? LivePatchRuleCatalog.Find(rule.Id) ?? LintRules.Find(rule.Id)));
        Assert.Null(RuleCatalog.Find("HF0000"));
        Assert.Null(LintRules.Find("HF0000"));
        Assert.Null(LivePatchRuleCatalog.Find("HF0000"));
    }

    [Fact]
    public void The_stored_list_of_rules_is_the_one_that_would_be_generated()
    {
        string document = Document();
        Assert.Equal(StoredText.Read("docs/rules.md", document), document);
    }

    /// <summary>Every rule in a static field or property, alone or in a collection, wherever it is declared.</summary>
    private static IEnumerable<Rule> Declared()
    {
        const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        IEnumerable<object?> values =
            from assembly in Product.Assemblies
            from type in assembly.GetTypes()
            where !type.ContainsGenericParameters && type != typeof(RuleCatalog) && type != typeof(LivePatchRuleCatalog)
            from field in type.GetFields(Statics)
            where typeof(Rule).IsAssignableFrom(field.FieldType) || typeof(IEnumerable<Rule>).IsAssignableFrom(field.FieldType)
            select field.GetValue(null);
        return values.SelectMany(value => value is Rule rule ? [rule] : value as IEnumerable<Rule> ?? []).Distinct(ReferenceEqualityComparer.Instance).Cast<Rule>();
    }

    private static string Document()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Rules

            *Generated from the rules in the code; `HOLDFAST_UPDATE=1 dotnet test --project tests/Holdfast.Architecture.Tests` writes it again. `holdfast explain ID` prints one.*

            An *error* is what a restore would refuse, or what would break the host or the guest. A *warning* is a departure from a written rule that real Xen
            lets pass, or a state that is suspicious. HF0101 to HF0199 are the rules for the description of the ABI (`holdfast abi lint`).

            | severity | rules |
            |---|--:|

            """);
        foreach (IGrouping<Severity, Rule> group in s_catalogs.GroupBy(rule => rule.Severity).OrderByDescending(group => group.Key))
            text.Append(CultureInfo.InvariantCulture, $"| {Name(group.Key)} | {group.Count()} |\n");
        foreach (Rule rule in s_catalogs.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id}\n\n**{Name(rule.Severity)}**{Versions(rule)}: {rule.Title}\n\n{rule.Reason}\n\nSource: {rule.Source}\n");
        }

        return text.ToString();
    }

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Versions(Rule rule) => rule switch
    {
        { Since: XenVersion since, Until: XenVersion until } => $" (Xen {since} to {until})",
        { Since: XenVersion since } => $" (since Xen {since})",
        { Until: XenVersion until } => $" (until Xen {until})",
        _ => "",
    };

    [GeneratedRegex(@"^HF\d{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"^\S.*\S$", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();
}
