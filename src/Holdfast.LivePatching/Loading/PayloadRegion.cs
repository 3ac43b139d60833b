namespace Holdfast.LivePatching.Loading;

/// <summary>The parts of a payload in memory, each on pages of its own.</summary>
public enum PayloadRegion
{
    /// <summary>Instructions: executed, not written.</summary>
    Text,

    /// <summary>Data that is written.</summary>
    Writable,

    /// <summary>Data that is only read.</summary>
    ReadOnly,
}
