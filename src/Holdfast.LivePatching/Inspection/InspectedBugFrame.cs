namespace Holdfast.LivePatching.Inspection;

/// <summary>An instruction of a payload that stops on purpose.</summary>
/// <param name="Kind">What for: run-function, warning, bug or assertion.</param>
/// <param name="Instruction">The instruction; null when it cannot be told.</param>
/// <param name="Line">The line in the source.</param>
/// <param name="Subject">The name of the file, or the function to call; null when it cannot be told.</param>
/// <param name="Message">What an assertion demands; null for others, and when it cannot be told.</param>
public sealed record InspectedBugFrame(string Kind, PayloadPlace? Instruction, int Line, string? Subject, string? Message);
