namespace Holdfast.Abi;

/// <summary>What determines the number of a field's elements.</summary>
public enum AbiLength
{
    /// <summary>It is a single value, not an array.</summary>
    One,

    /// <summary>It is an array of <see cref="AbiField.Count"/> elements.</summary>
    Fixed,

    /// <summary>It is an array at the end, with as many elements as the field <see cref="AbiField.CountField"/> says.</summary>
    InField,

    /// <summary>It is an array at the end that takes what is left.</summary>
    Rest,
}
