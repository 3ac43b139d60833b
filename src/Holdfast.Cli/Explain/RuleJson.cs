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

    internal sealed record Document(string Schema, string Id, string Severity, string Rule, string Reason, string Source, string? Since, string? Until);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Document))]
    private sealed partial class Context : JsonSerializerContext;
}
