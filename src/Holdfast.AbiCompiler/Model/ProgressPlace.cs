namespace Holdfast.AbiCompiler.Model;

/// <summary>Where a part of a preempted operation's progress is.</summary>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Name">The argument, the field (<c>Structure.field</c>) or the number of the hypercall.</param>
/// <param name="FirstBit">The lowest of the bits that hold it; null when all do.</param>
/// <param name="LastBit">The highest of the bits that hold it.</param>
/// <param name="Holds">What is held: <c>index</c>, <c>remaining</c>, <c>pointer</c>, <c>mark</c>, <c>state</c> or <c>result</c>.</param>
/// <param name="Location">Where it is described.</param>
public sealed record ProgressPlace(ProgressPlaceKind Kind, string Name, int? FirstBit, int? LastBit, string Holds, SourceLocation Location);
