using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>A field of a structure, or of one inside of it, that is no structure itself.</summary>
/// <param name="Path">Its name, behind those of the fields that it is in.</param>
/// <param name="Field">Its description.</param>
/// <param name="Offset">Its offset in bytes from the start of the outermost structure.</param>
/// <param name="ElementSize">The size of an element in bytes.</param>
/// <param name="Count">How many elements; 0 for an array whose length the description does not know.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Order">The order of the bytes of its integers.</param>
internal sealed record Leaf(string Path, FieldDescription Field, int Offset, int ElementSize, int Count, LeafKind Kind, WireOrder Order)
{
    /// <summary>True for what has leaves in it.</summary>
    public bool IsContainer => Kind != LeafKind.Value;

    /// <summary>The fields that it is in, with what ends them; empty for a field of the structure itself.</summary>
    public string Prefix => Path[..(Path.LastIndexOf('.') + 1)];

    /// <summary>The size in bytes.</summary>
    public int Size => ElementSize * Count;

    /// <summary>The offset behind it.</summary>
    public int End => Offset + Size;

    /// <summary>True for what nobody uses: reserved, or padding.</summary>
    public bool IsPadding => Kind == LeafKind.Value && (Field.MustBeZero || Field.Implicit || (Field.Alias ?? Field.Name).TrimStart('_').StartsWith("pad", StringComparison.OrdinalIgnoreCase));
}
