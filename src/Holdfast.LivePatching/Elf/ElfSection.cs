namespace Holdfast.LivePatching.Elf;

/// <summary>A section of an ELF file.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Header">What the file says of it.</param>
/// <param name="HeaderOffset">Where in the file it says so, in bytes.</param>
/// <param name="Name">Its name; empty when it has none that can be read.</param>
/// <param name="Contents">Its bytes; empty when it has none in the file, or they would not all be in it; up to the end of the file when it <see cref="Wraps"/>.</param>
public sealed record ElfSection(int Index, Elf64SectionHeader Header, long HeaderOffset, string Name, ReadOnlyMemory<byte> Contents)
{
    /// <summary>What it is.</summary>
    public ElfSectionType Type => (ElfSectionType)Header.Type;

    /// <summary>How it is used.</summary>
    public ElfSectionFlags Flags => (ElfSectionFlags)Header.Flags;

    /// <summary>True when it has contents in the file whose offset and length add up to more than 64 bits hold.</summary>
    public bool Wraps => Type != ElfSectionType.Zeros && unchecked(Header.Offset + Header.Length) < Header.Offset;

    /// <summary>True when it gets a place in memory.</summary>
    public bool IsAllocated => Has(ElfSectionFlags.Allocated);

    /// <summary>True when it holds instructions.</summary>
    public bool IsCode => Has(ElfSectionFlags.Execute);

    /// <summary>True when it is written to.</summary>
    public bool IsWritable => Has(ElfSectionFlags.Write);

    /// <summary>True when it has a flag.</summary>
    public bool Has(ElfSectionFlags flag) => Flags.HasFlag(flag);

    /// <summary>The place of one of its bytes in the file, for a diagnostic.</summary>
    public long PlaceOf(ulong offset) => unchecked((long)(Header.Offset + offset));
}
