namespace Holdfast.AbiCompiler.Comparing;

/// <summary>What a <see cref="Leaf"/> is.</summary>
internal enum LeafKind
{
    /// <summary>An integer, a pointer, or an array of them.</summary>
    Value,

    /// <summary>An array of structures, whose fields are leaves, too.</summary>
    Array,

    /// <summary>A union, whose arms are leaves, too.</summary>
    Union,

    /// <summary>An arm of a union, whose fields are leaves, too.</summary>
    Arm,
}
