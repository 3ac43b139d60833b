namespace Holdfast.Streams.Inspection.Records;

/// <summary>A value in a structure.</summary>
/// <param name="Name">Its name: those of the structures and arrays around it stand before it.</param>
/// <param name="Value">The value.</param>
/// <param name="Meaning">What it means; empty for an element of an array.</param>
internal readonly record struct StructureValue(string Name, Shown Value, string Meaning);
