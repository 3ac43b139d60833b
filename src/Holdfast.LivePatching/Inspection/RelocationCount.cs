namespace Holdfast.LivePatching.Inspection;

/// <summary>How many relocations of a type change a section.</summary>
/// <param name="Section">The name of the section.</param>
/// <param name="IsPlaced">True when the section gets a place in memory; Xen passes over the relocations of one that does not.</param>
/// <param name="Type">The type, as in R_X86_64_PC32, or its number.</param>
/// <param name="Count">How many.</param>
public sealed record RelocationCount(string Section, bool IsPlaced, string Type, long Count);
