using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Holdfast.Cli.Abi;

/// <summary>Writes and describes what the verbs of <c>abi</c> say as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DiffDocument))]
[JsonSerializable(typeof(LayoutDocument))]
[JsonSerializable(typeof(LintDocument))]
internal sealed partial class AbiJson : JsonSerializerContext
{
    private static AbiJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The object of a comparison.</summary>
    public static string Write(DiffDocument document) => JsonSerializer.Serialize(document, Readable.DiffDocument);

    /// <summary>The object of a layout.</summary>
    public static string Write(LayoutDocument document) => JsonSerializer.Serialize(document, Readable.LayoutDocument);

    /// <summary>The object of a finding.</summary>
    public static string Write(LintDocument document) => JsonSerializer.Serialize(document, Readable.LintDocument);
}
