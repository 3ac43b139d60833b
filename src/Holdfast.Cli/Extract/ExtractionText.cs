using Holdfast.Streams.Extraction;

namespace Holdfast.Cli.Extract;

/// <summary>Says what was extracted.</summary>
internal static class ExtractionText
{
    private const string Schema = "holdfast.extract/1";

    /// <summary>The result as text or JSON, with its line end.</summary>
    public static string Of(ExtractionResult result, string input, string output, string target, OutputFormat format) =>
        format == OutputFormat.Json ? $"{Documents.Write(ToDocument(result, input, output, target))}\n" : $"{Terminal.Printable(output)}: {Describe(result)}\n";

    private static ExtractionDocument ToDocument(ExtractionResult result, string input, string output, string target) => new(
        Schema,
        input,
        output,
        target,
        result.Machine,
        result.Vcpus,
        result.Pages,
        result.ZeroPages,
        result.Ranges,
        result.AbsentPages,
        result.UnmappedPages is ulong unmapped ? $"0x{unmapped:x}" : null,
        [.. result.Damage.Select(finding => finding.Id)]);

    private static string Describe(ExtractionResult result)
    {
        string what = result.Machine is null ? "" : $"ELF core, {result.Machine}, {Count(result.Vcpus.Count, "vCPU")}, ";
        string missing = string.Concat(
            result.UnmappedPages is > 0 and ulong unmapped ? $"; {unmapped} more are not mapped" : "",
            result.AbsentPages > 0 ? $"; {result.AbsentPages} more are not in the image" : "");
        return $"{what}{Count(result.Pages, "page")} in {Count(result.Ranges, "range")}, {result.ZeroPages} of them zero{missing}";
    }

    private static string Count(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
