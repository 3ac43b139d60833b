using System.ComponentModel;

namespace Holdfast.Cli.Abi;

/// <summary>What becomes of a preempted call, in a <see cref="DiffVerdict"/>.</summary>
internal sealed record DiffInFlight(
    [property: Description("right: it goes on as it was meant. lost: its progress is not found. refused: it ends with an error. misread: it is taken for another call or another part of it.")] string Outcome,
    [property: Description("Why.")] string Reason);
