namespace Holdfast.Streams.Comparison;

/// <summary>Reads bytes of an image from a position in what it holds unpacked.</summary>
/// <param name="offset">The position.</param>
/// <param name="destination">What is filled, unless the image ends before.</param>
/// <returns>How many bytes were read: fewer than asked for only at the end.</returns>
/// <exception cref="IOException">The image cannot be read.</exception>
public delegate int PositionedRead(long offset, Span<byte> destination);
