namespace Holdfast.AbiCompiler.Output;

/// <summary>Why a generated file has to change.</summary>
internal enum ChangeKind
{
    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It was generated from another description.</summary>
    Stale,

    /// <summary>Nothing generates it.</summary>
    Superfluous,
}
