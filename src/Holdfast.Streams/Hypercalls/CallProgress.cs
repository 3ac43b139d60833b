using Holdfast.Abi;

namespace Holdfast.Streams.Hypercalls;

/// <summary>A part of a hypercall's progress, where the encoding keeps it.</summary>
/// <param name="Place">Where it is, and what it holds.</param>
/// <param name="Value">Its value, in units of one; null when it is in memory that cannot be read.</param>
public sealed record CallProgress(AbiProgressPlace Place, ulong? Value);
