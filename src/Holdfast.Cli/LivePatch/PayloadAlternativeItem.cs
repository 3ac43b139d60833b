using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>Instructions that Xen replaces as it loads the payload, depending on the processor, as JSON.</summary>
[Description("Instructions that Xen replaces as it loads the payload, depending on the processor.")]
internal sealed record PayloadAlternativeItem(
    [property: Description("Where they are; null when it cannot be told.")] PayloadPlaceItem? Original,
    [property: Description("How many bytes they have.")] int OriginalLength,
    [property: Description("How many bytes of NOPs stand behind them.")] int Padding,
    [property: Description("What is put there; null when it cannot be told.")] PayloadPlaceItem? Replacement,
    [property: Description("How many bytes that has.")] int ReplacementLength,
    [property: Description("The number of the processor's feature: 32 times the word, and the bit in it.")] int Feature,
    [property: Description("True when they are replaced where the processor lacks the feature.")] bool IsForAbsence);
