namespace Holdfast.Streams.Inspection;

/// <summary>A column of a table.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Header">Its name for people.</param>
/// <param name="IsQuantity">True when its values are compared by size, so that they are set flush right.</param>
internal sealed record Column(string Key, string Header, bool IsQuantity = false);
