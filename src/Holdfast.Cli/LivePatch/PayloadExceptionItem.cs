using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>An instruction that may fault, as JSON.</summary>
[Description("An instruction that may fault.")]
internal sealed record PayloadExceptionItem(
    [property: Description("The instruction; null when it cannot be told.")] PayloadPlaceItem? Instruction,
    [property: Description("Where to go on after a fault; null when it cannot be told.")] PayloadPlaceItem? Continuation);
