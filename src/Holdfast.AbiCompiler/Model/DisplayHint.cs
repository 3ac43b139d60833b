namespace Holdfast.AbiCompiler.Model;

/// <summary>How a person wants to see a number.</summary>
public enum DisplayHint
{
    /// <summary>Decimal.</summary>
    Dec,

    /// <summary>Hexadecimal.</summary>
    Hex,

    /// <summary>A character each byte.</summary>
    Char,
}
