using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Holdfast.Cli.Diff;

/// <summary>Writes and describes <see cref="ImageDiffDocument"/> without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ImageDiffDocument))]
internal sealed partial class ImageDiffJson : JsonSerializerContext
{
    private static ImageDiffJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The object of a comparison.</summary>
    public static string Write(ImageDiffDocument document) => JsonSerializer.Serialize(document, Readable.ImageDiffDocument);
}
