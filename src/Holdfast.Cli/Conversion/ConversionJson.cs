using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Holdfast.Cli.Conversion;

/// <summary>Writes and describes <see cref="ConversionDocument"/> without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ConversionDocument))]
internal sealed partial class ConversionJson : JsonSerializerContext
{
    private static ConversionJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The object of a conversion.</summary>
    public static string Write(ConversionDocument document) => JsonSerializer.Serialize(document, Readable.ConversionDocument);
}
