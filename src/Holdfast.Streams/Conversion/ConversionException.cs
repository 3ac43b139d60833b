namespace Holdfast.Streams.Conversion;

/// <summary>An image cannot become what it is to become. It ends a conversion from wherever that is noticed, and never leaves it.</summary>
internal sealed class ConversionException(string reason) : Exception(reason);
