namespace Holdfast.Streams.Conversion;

/// <summary>What became of a conversion.</summary>
/// <param name="Problem">Why it was not carried out, as a sentence; null when it was.</param>
/// <param name="Dropped">What was lost, as it was allowed to: names of <see cref="ConversionLoss"/>.</param>
public sealed record ConversionResult(string? Problem, IReadOnlyList<string> Dropped);
