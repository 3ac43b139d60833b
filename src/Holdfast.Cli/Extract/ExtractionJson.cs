using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Holdfast.Cli.Extract;

/// <summary>Writes and describes <see cref="ExtractionDocument"/> without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ExtractionDocument))]
internal sealed partial class ExtractionJson : JsonSerializerContext
{
    private static ExtractionJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The object of an extraction.</summary>
    public static string Write(ExtractionDocument document) => JsonSerializer.Serialize(document, Readable.ExtractionDocument);
}
