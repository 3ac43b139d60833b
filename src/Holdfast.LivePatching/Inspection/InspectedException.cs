namespace Holdfast.LivePatching.Inspection;

/// <summary>An instruction of a payload that may fault.</summary>
/// <param name="Instruction">The instruction; null when it cannot be told.</param>
/// <param name="Continuation">Where to go on after a fault; null when it cannot be told.</param>
public sealed record InspectedException(PayloadPlace? Instruction, PayloadPlace? Continuation);
