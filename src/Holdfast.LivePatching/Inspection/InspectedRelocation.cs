namespace Holdfast.LivePatching.Inspection;

/// <summary>A relocation.</summary>
/// <param name="Section">The name of the section that it changes.</param>
/// <param name="Offset">Where in that section, in bytes.</param>
/// <param name="Type">Its type, as in R_X86_64_PC32, or its number.</param>
/// <param name="Symbol">What it goes by.</param>
/// <param name="Addend">What is added.</param>
public sealed record InspectedRelocation(string Section, ulong Offset, string Type, string Symbol, long Addend);
