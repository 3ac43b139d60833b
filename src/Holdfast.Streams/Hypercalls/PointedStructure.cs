using Holdfast.Abi;

namespace Holdfast.Streams.Hypercalls;

/// <summary>The structure in the caller's memory that a hypercall is about; of an array, the first element.</summary>
/// <param name="Layout">Its fields, for a caller of this width.</param>
/// <param name="Address">Its linear address.</param>
/// <param name="Bytes">Its bytes, as far as they could be read.</param>
public sealed record PointedStructure(AbiStructure Layout, ulong Address, ReadOnlyMemory<byte> Bytes);
