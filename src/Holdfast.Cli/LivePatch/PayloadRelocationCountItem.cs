using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>How many relocations of a type change a section, as JSON.</summary>
[Description("How many relocations of a type change a section.")]
internal sealed record PayloadRelocationCountItem(
    [property: Description("The section.")] string Section,
    [property: Description("True when the section gets a place in memory; Xen passes over the relocations of others.")] bool IsPlaced,
    [property: Description("The type, as in R_X86_64_PC32, or its number.")] string Type,
    [property: Description("How many.")] long Count);
