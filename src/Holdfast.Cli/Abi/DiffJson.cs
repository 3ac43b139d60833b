using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Holdfast.AbiCompiler.Comparing;

namespace Holdfast.Cli.Abi;

/// <summary>Writes and describes <see cref="DiffDocument"/> without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DiffDocument))]
internal sealed partial class DiffJson : JsonSerializerContext
{
    private static DiffJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The object of a comparison.</summary>
    public static string Write(AbiSide from, AbiSide to, IEnumerable<AbiDifference> items)
    {
        DiffItem[] differences =
        [
            .. items.Select(item => new DiffItem(
                DiffTextOutput.Subject(item.Subject), item.Name, item.Affected, [.. item.Changes.Select(change => new DiffChange(change.Text, change.Effect, change.Part, change.Widths))], Verdict(item.Forward), Verdict(item.Backward))),
        ];
        return JsonSerializer.Serialize(new DiffDocument("holdfast.abi-diff/1", from.Name, to.Name, differences), Readable.DiffDocument);
    }

    private static DiffVerdict Verdict(AbiVerdict verdict) => new(
        DiffTextOutput.Word(verdict.Compatibility), verdict.Effects, verdict.RebuildSuffices,
        verdict.InFlight is { } inFlight ? new DiffInFlight(DiffTextOutput.Word(inFlight.Outcome), inFlight.Reason) : null);
}
