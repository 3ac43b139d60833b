using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Vectors;

/// <summary>The bytes of a structure, and what they mean.</summary>
/// <param name="Structure">The structure.</param>
/// <param name="Order">The byte order that is passed for structures of order <see cref="WireOrder.Stream"/>: little or big.</param>
/// <param name="Widths">The callers' widths, in bytes, at which exactly this holds.</param>
/// <param name="Bytes">The structure, without an array whose length the description does not know.</param>
/// <param name="Leaves">A line for each value in it: its path, and the value.</param>
internal sealed record TestVector(StructureDescription Structure, WireOrder Order, IReadOnlyList<int> Widths, byte[] Bytes, IReadOnlyList<string> Leaves)
{
    /// <summary>True for another vector with the same content, whatever its widths.</summary>
    public bool IsLike(TestVector other) => Order == other.Order && Bytes.AsSpan().SequenceEqual(other.Bytes) && Leaves.SequenceEqual(other.Leaves, StringComparer.Ordinal);
}
