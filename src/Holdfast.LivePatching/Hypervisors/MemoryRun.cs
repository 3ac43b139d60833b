namespace Holdfast.LivePatching.Hypervisors;

/// <summary>Bytes that stand together.</summary>
/// <param name="Address">Where they begin.</param>
/// <param name="Bytes">The bytes.</param>
internal readonly record struct MemoryRun(ulong Address, ReadOnlyMemory<byte> Bytes);
