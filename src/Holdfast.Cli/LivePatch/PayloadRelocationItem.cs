using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>A relocation, as JSON.</summary>
[Description("A relocation.")]
internal sealed record PayloadRelocationItem(
    [property: Description("The section that it changes.")] string Section,
    [property: Description("Where in that section: a hexadecimal number with 0x.")] string Offset,
    [property: Description("The type, as in R_X86_64_PC32, or its number.")] string Type,
    [property: Description("What it goes by.")] string Symbol,
    [property: Description("What is added: 64 bits in two's complement as a hexadecimal number with 0x.")] string Addend);
