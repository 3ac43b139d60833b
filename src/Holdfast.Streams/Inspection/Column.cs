namespace Holdfast.Streams.Inspection;

/// <summary>A column of a table.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Header">Its name for people, where it is another.</param>
internal sealed record Column(string Key, string? Header = null)
{
    /// <summary>Its name for people.</summary>
    public string Heading => Header ?? Key;

    /// <summary>True when its values are compared by size, so that they are set flush right.</summary>
    public bool IsQuantity { get; private init; }

    /// <summary>A column of values that are compared by size.</summary>
    public static Column Quantity(string key, string? header = null) => new(key, header) { IsQuantity = true };
}
