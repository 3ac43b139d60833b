using System.ComponentModel;
using Holdfast.AbiCompiler.Comparing;

namespace Holdfast.Cli.Abi;

/// <summary>A verdict of a <see cref="DiffItem"/>.</summary>
internal sealed record DiffVerdict(
    [property: Description("binary-compatible: it works as it is. source-compatible: it is refused and works when it is built again. breaking: it is misread, refused or must be changed.")] string Compatibility,
    [property: Description("Why.")] IReadOnlyList<string> Effects,
    [property: Description("True when building it again from the same sources suffices.")] bool RebuildSuffices,
    [property: Description("What becomes of a preempted call that goes on there; null for what is never preempted.")] DiffInFlight? InFlight)
{
    /// <summary>What a verdict says.</summary>
    public static DiffVerdict Of(AbiVerdict verdict) => new(
        DiffTextOutput.Word(verdict.Compatibility), verdict.Effects, verdict.RebuildSuffices,
        verdict.InFlight is { } inFlight ? new DiffInFlight(DiffTextOutput.Word(inFlight.Outcome), inFlight.Reason) : null);
}
