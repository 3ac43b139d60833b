namespace Holdfast.Streams.Conversion;

/// <summary>What became of a conversion.</summary>
/// <param name="Problem">Why it was not carried out, as a sentence; null when it was.</param>
/// <param name="Dropped">What was lost, as it was allowed to: names of <see cref="ConversionLoss"/>, and of records of a domain context.</param>
public sealed record ConversionResult(string? Problem, IReadOnlyList<string> Dropped)
{
    /// <summary>How many bytes were written.</summary>
    public long Length { get; init; }
}
