using System.ComponentModel;

namespace Holdfast.Cli.Check;

/// <summary>What check says of one file, as JSON: one object a file, one a line. A contract (docs/schemas).</summary>
[Description("What holdfast check says of one file: one object a file, one a line.")]
internal sealed record CheckDocument(
    [property: Description("The name and version of this contract: holdfast.check/1.")] string Schema,
    [property: Description("The file, as it was named or found; - is standard input, and domain 5 a live domain (context check).")] string File,
    [property: Description("What the file is: xl-save-file, libxl-stream, libxc-stream, hvm-context, legacy-image or unknown.")] string Kind,
    [property: Description("What the file was judged against.")] CheckTarget Target,
    [property: Description("pass, fail, or skipped for a file of no known kind that was found in a folder.")] string Verdict,
    [property: Description("The findings, in the order of their offsets.")] IReadOnlyList<CheckFinding> Diagnostics,
    [property: Description("The hypercalls that vCPUs stand at, and what the target makes of them; null when that was not looked for: without --target-xen, or in a file that cannot be read by position.")] IReadOnlyList<CheckCall>? Calls);
