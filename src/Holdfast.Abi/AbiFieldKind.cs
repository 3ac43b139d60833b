namespace Holdfast.Abi;

/// <summary>What a field holds.</summary>
public enum AbiFieldKind
{
    /// <summary>An unsigned integer.</summary>
    Unsigned,

    /// <summary>A signed integer, in two's complement.</summary>
    Signed,

    /// <summary>A native word of the caller's.</summary>
    Word,

    /// <summary>A pointer of the caller's.</summary>
    Handle,

    /// <summary>Another structure: <see cref="AbiField.Nested"/>.</summary>
    Structure,

    /// <summary>One of several structures, as bytes.</summary>
    Union,
}
