namespace Holdfast.Abi;

/// <summary>How a person wants to see a number.</summary>
public enum AbiDisplay
{
    /// <summary>Decimal.</summary>
    Dec,

    /// <summary>Hexadecimal.</summary>
    Hex,

    /// <summary>A character each byte.</summary>
    Char,
}
