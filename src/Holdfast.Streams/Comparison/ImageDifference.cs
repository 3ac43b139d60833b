namespace Holdfast.Streams.Comparison;

/// <summary>Something in which two images differ.</summary>
/// <param name="Part">The part of the image: a record of a domain context with its instance, a record of a stream, a header, the configuration.</param>
/// <param name="Field">What of it: a field, an element and its field, a feature; null for the whole part.</param>
/// <param name="What">How the images differ.</param>
/// <param name="A">What the first image has; null when it has nothing.</param>
/// <param name="B">What the second image has; null when it has nothing.</param>
/// <param name="Meaning">What the field means, or the part; null where no description says it.</param>
public sealed record ImageDifference(string Part, string? Field, DifferenceKind What, ComparedValue? A, ComparedValue? B, string? Meaning);
