using System.ComponentModel;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Cli.LivePatch;

/// <summary>How real Xen ends a step.</summary>
internal sealed record PayloadStep(
    [property: Description("succeeds, refused, host-dies, depends-on-hook or not-reached.")] string Result,
    [property: Description("The error of a refusal, as in EINVAL; null otherwise.")] string? Errno)
{
    /// <summary>The document of a result.</summary>
    public static PayloadStep Of(StepResult result) => new(
        result.Kind switch
        {
            StepKind.Done => "succeeds",
            StepKind.Refused => "refused",
            StepKind.HostDies => "host-dies",
            StepKind.Open => "depends-on-hook",
            _ => "not-reached",
        },
        result.Kind == StepKind.Refused ? StepResult.NameOf(result.Errno) : null);
}
