using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Holdfast.Cli.Check;

/// <summary>Writes and describes <see cref="CheckDocument"/> without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(CheckDocument))]
internal sealed partial class CheckDocumentContext : JsonSerializerContext
{
    /// <summary>The context that output is written with: quotes and the like in messages stay readable.</summary>
    public static CheckDocumentContext Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
