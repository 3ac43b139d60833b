using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>A section, as JSON.</summary>
[Description("A section.")]
internal sealed record PayloadSectionItem(
    [property: Description("Its number.")] int Index,
    [property: Description("Its name.")] string Name,
    [property: Description("What it is, as in SHT_PROGBITS, or the number.")] string Type,
    [property: Description("Its flags: a hexadecimal number with 0x.")] string Flags,
    [property: Description("What may be done with it in memory: r, w and x, a dash for what may not; null for one that has no place there.")] string? Permissions,
    [property: Description("The pages that it comes to: text, writable or read-only; null for one that has no place in memory.")] string? Region,
    [property: Description("Where it stands in the file: a hexadecimal number with 0x.")] string Offset,
    [property: Description("How many bytes it has: a hexadecimal number with 0x.")] string Length,
    [property: Description("What its address is a multiple of: a hexadecimal number with 0x.")] string Alignment,
    [property: Description("Its address when the payload is loaded: a hexadecimal number with 0x; null where that is not known.")] string? Address);
