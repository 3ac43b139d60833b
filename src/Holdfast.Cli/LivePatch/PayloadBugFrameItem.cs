using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>An instruction that stops on purpose, as JSON.</summary>
[Description("An instruction that stops on purpose.")]
internal sealed record PayloadBugFrameItem(
    [property: Description("run-function, warning, bug or assertion.")] string Kind,
    [property: Description("The instruction; null when it cannot be told.")] PayloadPlaceItem? Instruction,
    [property: Description("The line in the source.")] int Line,
    [property: Description("The name of the file, or the function to call; null when it cannot be told.")] string? Subject,
    [property: Description("What an assertion demands; null for others, and when it cannot be told.")] string? Message);
