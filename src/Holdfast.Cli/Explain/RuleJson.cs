using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Holdfast.Cli.Explain;

/// <summary>A rule as JSON: one object on one line.</summary>
internal static partial class RuleJson
{
    /// <summary>The object of a rule.</summary>
    public static string Write(Rule rule) => JsonSerializer.Serialize(
        new Document("holdfast.explain/1", rule.Id, SeverityName.Of(rule.Severity), rule.Title, rule.Reason, rule.Source, rule.Since?.ToString(), rule.Until?.ToString()),
        Context.Default.Document);

    [Description("What holdfast explain says of one rule.")]
    internal sealed record Document(
        [property: Description("The name and version of this contract: holdfast.explain/1.")] string Schema,
        [property: Description("The rule's id, which never changes its meaning.")] string Id,
        [property: Description("error, warning or info.")] string Severity,
        [property: Description("What holds where nothing is wrong.")] string Rule,
        [property: Description("What comes of it when the rule is broken.")] string Reason,
        [property: Description("Where the rule is from: a specification, a file of Xen's, a measurement.")] string Source,
        [property: Description("The first version of Xen that the rule holds for; null when it always did.")] string? Since,
        [property: Description("The last version of Xen that the rule holds for; null when it still does.")] string? Until);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Document))]
    private sealed partial class Context : JsonSerializerContext;
}
