using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>What real Xen would do with the payload, as JSON.</summary>
[Description("What real Xen would do with the payload.")]
internal sealed record PayloadReviewItem(
    [property: Description("The version of Xen whose behaviour was asked for.")] string Xen,
    [property: Description("The build id of that Xen, two digits a byte; null when it has none.")] string? BuildId,
    [property: Description("True when the payload names this build of Xen; null when it names none that can be read.")] bool? IsForThisBuild,
    [property: Description("The payloads that were loaded and applied before, in this order.")] IReadOnlyList<string> Loaded,
    [property: Description("How the upload ends: succeeds, fails with an error's name, takes the host down, depends on a hook, or is not reached.")] string Upload,
    [property: Description("How the apply ends, in the same words.")] string Apply,
    [property: Description("How the revert ends, in the same words.")] string Revert,
    [property: Description("How another apply ends, in the same words.")] string Reapply,
    [property: Description("How it ends to let it replace all others instead, in the same words.")] string Replace,
    [property: Description("What is wrong with it or suspicious, in the order of the offsets.")] IReadOnlyList<Check.CheckFinding> Diagnostics);
