namespace Holdfast.Hypervisor.State;

/// <summary>Reads a structure from the start of a span that is long enough for it.</summary>
internal delegate T StructureReader<out T>(ReadOnlySpan<byte> source);
