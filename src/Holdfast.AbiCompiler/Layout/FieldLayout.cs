using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Layout;

/// <summary>Where a field lies.</summary>
/// <param name="Field">The field.</param>
/// <param name="Offset">The offset in bytes from the start of the structure.</param>
/// <param name="ElementSize">The size of one element in bytes.</param>
/// <param name="Count">How many elements; zero for one whose length the description does not know.</param>
public sealed record FieldLayout(FieldDescription Field, int Offset, int ElementSize, int Count)
{
    /// <summary>The size of all elements in bytes.</summary>
    public int Size => ElementSize * Count;
}
