namespace Holdfast.Hypervisor.State;

/// <summary>Writes a structure to the start of a span that is long enough for it.</summary>
internal delegate void StructureWriter<T>(in T value, Span<byte> destination);
