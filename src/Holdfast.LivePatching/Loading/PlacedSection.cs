using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Loading;

/// <summary>A section of a payload that has a place in memory.</summary>
/// <param name="Section">The section.</param>
/// <param name="Region">Which pages it is on.</param>
/// <param name="Address">Where it begins.</param>
public sealed record PlacedSection(ElfSection Section, PayloadRegion Region, ulong Address)
{
    /// <summary>How many bytes it has.</summary>
    public ulong Length => Section.Header.Length;
}
