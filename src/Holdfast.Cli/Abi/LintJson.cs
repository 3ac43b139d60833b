using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Holdfast.AbiCompiler.Linting;

namespace Holdfast.Cli.Abi;

/// <summary>Writes and describes <see cref="LintDocument"/> without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(LintDocument))]
internal sealed partial class LintJson : JsonSerializerContext
{
    private static LintJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The object of a finding.</summary>
    public static string Write(LintFinding finding) => JsonSerializer.Serialize(
        new LintDocument("holdfast.abi-lint/1", finding.Rule.Id, finding.Item, finding.Location.File, finding.Location.Line, finding.Location.Column, finding.Message, finding.History),
        Readable.LintDocument);
}
