namespace Holdfast.LivePatching.Inspection;

/// <summary>A symbol that a payload leaves open or brings.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is to those who load the payload.</param>
/// <param name="Owner">The payload that has one which is left open; null for others.</param>
/// <param name="Place">Where it is in the payload; null for one that is left open.</param>
/// <param name="Address">Its address; null where that is not known.</param>
/// <param name="Length">How many bytes it has; 0 when it is not said.</param>
/// <param name="IsFunction">True when it is said to be a function.</param>
public sealed record InspectedSymbol(string Name, InspectedSymbolKind Kind, string? Owner, string? Place, ulong? Address, ulong Length, bool IsFunction);
