using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Inspection;

/// <summary>A section.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it is, as in SHT_PROGBITS, or the number.</param>
/// <param name="Permissions">What may be done with it in memory: r, w and x, a dash for what may not; empty for one that has no place there.</param>
/// <param name="Flags">Its flags.</param>
/// <param name="Offset">Where it stands in the file.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Alignment">What its address is a multiple of.</param>
/// <param name="Region">The pages that it comes to; null for one that has no place in memory.</param>
/// <param name="Address">Its address when the payload is loaded; null where that is not known.</param>
public sealed record InspectedSection(int Index, string Name, string Type, string Permissions, ulong Flags, ulong Offset, ulong Length, ulong Alignment, PayloadRegion? Region, ulong? Address);
