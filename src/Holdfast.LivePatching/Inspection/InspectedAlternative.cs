namespace Holdfast.LivePatching.Inspection;

/// <summary>Instructions of a payload that Xen replaces as it loads it, depending on the processor.</summary>
/// <param name="Original">Where they are; null when it cannot be told.</param>
/// <param name="OriginalLength">How many bytes they have.</param>
/// <param name="Padding">How many bytes of NOPs stand behind them.</param>
/// <param name="Replacement">What is put there; null when it cannot be told.</param>
/// <param name="ReplacementLength">How many bytes that has.</param>
/// <param name="Feature">The number of the processor's feature: 32 times the word, and the bit in it.</param>
/// <param name="IsForAbsence">True when they are replaced where the processor lacks the feature.</param>
public sealed record InspectedAlternative(PayloadPlace? Original, int OriginalLength, int Padding, PayloadPlace? Replacement, int ReplacementLength, int Feature, bool IsForAbsence);
