using System.ComponentModel;

namespace Holdfast.Cli.Check;

/// <summary>One finding.</summary>
internal sealed record CheckFinding(
    [property: Description("The rule's id, HF and four digits; see holdfast explain.")] string Id,
    [property: Description("error, warning or info.")] string Severity,
    [property: Description("The offset in the decompressed file: a hexadecimal number with 0x.")] string Offset,
    [property: Description("Where that is, as names joined by /.")] string Path,
    [property: Description("What was found, and what was expected.")] string Message,
    [property: Description("What the rule demands.")] string Rule)
{
    /// <summary>The document of a finding.</summary>
    public static CheckFinding Of(Diagnostic finding) =>
        new(finding.Id, SeverityName.Of(finding.Severity), $"0x{finding.Offset:x}", finding.Path, finding.Message, finding.Rule.Title);
}
