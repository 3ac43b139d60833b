namespace Holdfast.Streams.Extraction;

/// <summary>Memory that stands in one piece in what is extracted.</summary>
/// <param name="Linear">Its first linear address; where physical memory is extracted, its physical one.</param>
/// <param name="Physical">Its first physical address.</param>
/// <param name="Length">How many bytes there are.</param>
internal readonly record struct MemorySegment(ulong Linear, ulong Physical, ulong Length);
