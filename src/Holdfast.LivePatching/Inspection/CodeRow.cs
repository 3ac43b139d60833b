namespace Holdfast.LivePatching.Inspection;

/// <summary>An old instruction and a new one, beside each other.</summary>
/// <param name="Kind">How they stand to each other.</param>
/// <param name="Old">The old one; null when there is none.</param>
/// <param name="New">The new one; null when there is none.</param>
public sealed record CodeRow(CodeRowKind Kind, CodeLine? Old, CodeLine? New);
