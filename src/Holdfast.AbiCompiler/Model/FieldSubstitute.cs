namespace Holdfast.AbiCompiler.Model;

/// <summary>What stands in a field's place in the versions that do not have it.</summary>
public enum FieldSubstitute
{
    /// <summary>Padding, which may hold anything.</summary>
    Padding,

    /// <summary>A reserved field, which had to be zero.</summary>
    Reserved,
}
