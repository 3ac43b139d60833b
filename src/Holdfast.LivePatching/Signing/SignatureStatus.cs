namespace Holdfast.LivePatching.Signing;

/// <summary>What is to be thought of a payload's signature (docs/specs/live-patch-signatures.md §8).</summary>
public enum SignatureStatus
{
    /// <summary>There is none.</summary>
    Unsigned,

    /// <summary>A key that is trusted made it over this file.</summary>
    Valid,

    /// <summary>It is not as signatures are, or not one over this file.</summary>
    Invalid,

    /// <summary>None of the keys that are trusted made it.</summary>
    KeyUnknown,
}
