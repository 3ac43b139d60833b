namespace Holdfast.Abi;

/// <summary>What stands in a field's place in the versions that do not have it.</summary>
public enum AbiSubstitute
{
    /// <summary>Padding, which may hold anything.</summary>
    Padding,

    /// <summary>A reserved field, which had to be zero.</summary>
    Reserved,
}
