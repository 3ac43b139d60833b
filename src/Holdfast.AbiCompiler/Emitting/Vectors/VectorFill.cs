namespace Holdfast.AbiCompiler.Emitting.Vectors;

/// <summary>What the fields of a vector hold.</summary>
internal enum VectorFill
{
    /// <summary>Bytes that depend on where they stand, so that a field that is swapped or shifted is noticed.</summary>
    Positions,

    /// <summary>All bits set: the sign, and the range.</summary>
    Ones,
}
