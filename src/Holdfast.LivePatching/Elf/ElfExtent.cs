namespace Holdfast.LivePatching.Elf;

/// <summary>How far an ELF file reaches, by what it says of itself.</summary>
internal static class ElfExtent
{
    /// <summary>
    /// The end of the last thing that the headers tell of: the headers themselves, and the contents of sections. Null when one of them would not lie in the file, or the file has no sections;
    /// <paramref name="complaint"/> says which.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="complaint">What is wrong, as a sentence.</param>
    public static int? EndOf(ElfFile file, out string complaint)
    {
        Elf64Header header = file.Header;
        ulong length = (ulong)file.Bytes.Length;
        complaint = "";
        if (header.SectionHeaderCount == 0)
        {
            complaint = "It has no section headers.";
            return null;
        }

        if (header.SectionHeaderSize != Elf64SectionHeader.Size)
        {
            complaint = $"Its section headers have {header.SectionHeaderSize} bytes each, and those of a 64-bit file {Elf64SectionHeader.Size}.";
            return null;
        }

        if (file.Sections.Length < header.SectionHeaderCount)
        {
            complaint = $"It says that it has {header.SectionHeaderCount} section headers, of which {file.Sections.Length} are in it.";
            return null;
        }

        ulong end = Math.Max(Elf64Header.Size, header.SectionHeaders + ((ulong)header.SectionHeaderCount * Elf64SectionHeader.Size));
        if (header.ProgramHeaderCount > 0 && !Reach(header.ProgramHeaders, (ulong)header.ProgramHeaderCount * header.ProgramHeaderSize))
        {
            complaint = "Its program headers would end behind it.";
            return null;
        }

        foreach (ElfSection section in file.RealSections)
        {
            if (!HasContents(section) || Reach(section.Header.Offset, section.Header.Length)) continue;
            complaint = $"Section {section.Index}, {section.Name}, would end behind it.";
            return null;
        }

        return (int)end;

        bool Reach(ulong offset, ulong size)
        {
            if (offset > length || size > length - offset) return false;
            end = Math.Max(end, offset + size);
            return true;
        }
    }

    /// <summary>True for a section that has bytes in the file.</summary>
    public static bool HasContents(ElfSection section) => section.Type is not (ElfSectionType.None or ElfSectionType.Zeros) && section.Header.Length > 0;
}
