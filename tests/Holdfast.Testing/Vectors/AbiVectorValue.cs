namespace Holdfast.Testing.Vectors;

/// <summary>A value in the bytes of a vector.</summary>
/// <param name="Text">The path as it is written.</param>
/// <param name="Path">The path.</param>
public sealed record AbiVectorValue(string Text, IReadOnlyList<AbiVectorPart> Path)
{
    /// <summary>The name of the bits of the field that it is, where it is not the whole field.</summary>
    public string? Bits { get; init; }

    /// <summary>The number that is stored; signed integers in two's complement of their size.</summary>
    public UInt128 Number { get; init; }

    /// <summary>All elements, of an array of bytes.</summary>
    public byte[]? Bytes { get; init; }
}
