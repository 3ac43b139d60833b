using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.Cli.Abi;

/// <summary>Writes and describes <see cref="LayoutDocument"/> without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(LayoutDocument))]
internal sealed partial class LayoutJson : JsonSerializerContext
{
    private static LayoutJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The object of a layout.</summary>
    public static string Write(StructureLayout layout, string? profile)
    {
        LayoutField[] fields =
        [
            .. layout.Fields.Select(item => new LayoutField(
                item.Field.Name, item.Offset, item.Field.Count.IsTail ? null : item.Size, TypeText.Of(item.Field), item.Field.WrittenBy, item.Field.MustBeZero, item.Field.Doc)),
        ];
        var document = new LayoutDocument("holdfast.abi-layout/1", layout.Structure.Name, layout.Structure.XenName, layout.Width, profile, layout.Size, layout.Alignment, layout.Structure.Doc, fields);
        return JsonSerializer.Serialize(document, Readable.LayoutDocument);
    }
}
