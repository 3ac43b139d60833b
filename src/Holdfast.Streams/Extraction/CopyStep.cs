namespace Holdfast.Streams.Extraction;

/// <summary>Bytes of an image that go somewhere in one piece.</summary>
/// <param name="Source">Where they stand in the (decompressed) image.</param>
/// <param name="Target">Where they go.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct CopyStep(long Source, long Target, long Length);
