namespace Holdfast.Testing.Vectors;

/// <summary>A part of the path of a value.</summary>
/// <param name="Name">Xen's name of a field, or the name of an arm of a union.</param>
/// <param name="Index">Which element of an array.</param>
public sealed record AbiVectorPart(string Name, int? Index);
