using System.ComponentModel;
using Holdfast.Cli.Check;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Hypervisors;

namespace Holdfast.Cli.LivePatch;

/// <summary>What livepatch check says of one payload, as JSON: one object a payload, one a line. A contract (docs/schemas).</summary>
[Description("What holdfast livepatch check says of one payload: one object a payload, one a line.")]
internal sealed record PayloadCheckDocument(
    [property: Description("The name and version of this contract: holdfast.livepatch-check/1.")] string Schema,
    [property: Description("The payload, as it was named; - is standard input.")] string File,
    [property: Description("The hypervisor that it was judged for.")] PayloadTargetDocument Target,
    [property: Description("pass or fail.")] string Verdict,
    [property: Description("How real Xen ends each step.")] PayloadSteps Steps,
    [property: Description("The findings, in the order of their offsets.")] IReadOnlyList<CheckFinding> Diagnostics)
{
    /// <summary>The document of a report.</summary>
    public static PayloadCheckDocument Of(string file, HypervisorImage xen, PayloadCheckReport report) => new(
        "holdfast.livepatch-check/1",
        file,
        new PayloadTargetDocument(report.Version.ToString(), xen.BuildId.ToString()),
        report.Passed ? "pass" : "fail",
        PayloadSteps.Of(report.Verdict),
        [.. report.Diagnostics.Select(CheckFinding.Of)]);
}
