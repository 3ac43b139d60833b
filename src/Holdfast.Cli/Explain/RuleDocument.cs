using System.ComponentModel;

namespace Holdfast.Cli.Explain;

[Description("What holdfast explain says of one rule.")]
internal sealed record RuleDocument(
    [property: Description("The name and version of this contract: holdfast.explain/1.")] string Schema,
    [property: Description("The rule's id, which never changes its meaning.")] string Id,
    [property: Description("error, warning or info.")] string Severity,
    [property: Description("What holds where nothing is wrong.")] string Rule,
    [property: Description("What comes of it when the rule is broken.")] string Reason,
    [property: Description("Where the rule is from: a specification, a file of Xen's, a measurement.")] string Source,
    [property: Description("The first version of Xen that the rule holds for; null when it always did.")] string? Since,
    [property: Description("The last version of Xen that the rule holds for; null when it still does.")] string? Until)
{
    /// <summary>The document of a rule.</summary>
    public static RuleDocument Of(Rule rule) => new(
        "holdfast.explain/1", rule.Id, SeverityName.Of(rule.Severity), rule.Title, rule.Reason, rule.Source, rule.Since?.ToString(), rule.Until?.ToString());
}
