namespace Holdfast.AbiCompiler.Model;

/// <summary>How many elements a field has.</summary>
public abstract record ElementCount
{
    private ElementCount()
    {
    }

    /// <summary>One value, not an array.</summary>
    public sealed record One : ElementCount;

    /// <summary>An array of a fixed number of elements.</summary>
    /// <param name="Number">The number.</param>
    public sealed record Fixed(int Number) : ElementCount;

    /// <summary>An array with so many elements for each byte of the caller's width.</summary>
    /// <param name="Factor">Elements for each byte of width.</param>
    public sealed record PerWidth(int Factor) : ElementCount;

    /// <summary>An array whose number of elements is in an earlier field.</summary>
    /// <param name="Name">The field's name.</param>
    public sealed record InField(string Name) : ElementCount;

    /// <summary>An array that takes what is left.</summary>
    public sealed record Rest : ElementCount;

    /// <summary>True for an array whose length the description does not know.</summary>
    public bool IsTail => this is InField or Rest;
}
