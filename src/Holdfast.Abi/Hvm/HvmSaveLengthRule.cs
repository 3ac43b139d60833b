namespace Holdfast.Abi.Hvm;

/// <summary>What Xen makes of the length of an HVM context record.</summary>
public enum HvmSaveLengthRule
{
    /// <summary>Any other length is refused.</summary>
    Exact,

    /// <summary>A shorter record is taken, and what is missing is zero; a longer one is refused.</summary>
    ZeroExtended,

    /// <summary>The length follows from the record's own content.</summary>
    Variable,
}
