using System.ComponentModel;
using Holdfast.LivePatching.Checking;

namespace Holdfast.Cli.LivePatch;

/// <summary>How real Xen ends each step.</summary>
internal sealed record PayloadSteps(
    [property: Description("The upload.")] PayloadStep Upload,
    [property: Description("Applying it, on top of what is applied.")] PayloadStep Apply,
    [property: Description("Reverting it again.")] PayloadStep Revert,
    [property: Description("Applying it once more.")] PayloadStep Reapply,
    [property: Description("Letting it replace all others, instead of applying it.")] PayloadStep Replace)
{
    /// <summary>The document of a verdict.</summary>
    public static PayloadSteps Of(PayloadVerdict verdict) =>
        new(PayloadStep.Of(verdict.Upload), PayloadStep.Of(verdict.Apply), PayloadStep.Of(verdict.Revert), PayloadStep.Of(verdict.Reapply), PayloadStep.Of(verdict.Replace));
}
