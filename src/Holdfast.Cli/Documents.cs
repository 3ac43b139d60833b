using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Holdfast.Cli.Abi;
using Holdfast.Cli.Check;
using Holdfast.Cli.Conversion;
using Holdfast.Cli.Diff;
using Holdfast.Cli.Doctor;
using Holdfast.Cli.Explain;
using Holdfast.Cli.Extract;
using Holdfast.Cli.LivePatch;

namespace Holdfast.Cli;

/// <summary>What the command writes as JSON, each a contract with a schema in docs/schemas; written and described without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(ConversionDocument))]
[JsonSerializable(typeof(DiffDocument))]
[JsonSerializable(typeof(DoctorDocument))]
[JsonSerializable(typeof(ExtractionDocument))]
[JsonSerializable(typeof(ImageDiffDocument))]
[JsonSerializable(typeof(InspectPayloadDocument))]
[JsonSerializable(typeof(LayoutDocument))]
[JsonSerializable(typeof(LintDocument))]
[JsonSerializable(typeof(OrderDocument))]
[JsonSerializable(typeof(PayloadCheckDocument))]
[JsonSerializable(typeof(RuleDocument))]
[JsonSerializable(typeof(SignDocument))]
[JsonSerializable(typeof(VerifyDocument))]
internal sealed partial class Documents : JsonSerializerContext
{
    // Quotes and the like in sentences stay readable.
    private static Documents Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The object of a document, on one line.</summary>
    public static string Write<T>(T document) => JsonSerializer.Serialize(document, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!);
}
