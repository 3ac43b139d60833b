using System.Globalization;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Inspection;

/// <summary>Says what of a file cannot be read. It does not judge what can be.</summary>
internal sealed class DamageReport
{
    private const int MaxSentences = 16;

    private readonly List<string> _sentences = [];
    private long _total;

    /// <summary>Takes note of something.</summary>
    public void Add(FormattableString sentence)
    {
        if (_total++ < MaxSentences) _sentences.Add(sentence.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What was taken note of.</summary>
    public Listing<string> ToListing() => new([.. _sentences], _total);

    /// <summary>Looks at what holds the file together.</summary>
    public void Look(ElfFile file)
    {
        ulong length = (ulong)file.Bytes.Length;
        Elf64Header header = file.Header;
        if (file.Sections.Length < header.SectionHeaderCount)
            Add($"There are to be {header.SectionHeaderCount} section headers from 0x{header.SectionHeaders:x} on, and the file, which ends at 0x{length:x}, has {file.Sections.Length} of them.");
        if (header.SectionHeaderCount == 0) Add($"The file has no sections.");
        if (file.Sections.IsEmpty) return;
        if (header.SectionHeaderSize < Elf64SectionHeader.Size) Add($"A section header is said to have {header.SectionHeaderSize} bytes; they are read as having {Elf64SectionHeader.Size}.");
        if (header.SectionNames == 0 || header.SectionNames >= file.Sections.Length) Add($"The names of sections are to be in section {header.SectionNames}, which is not there, so that nothing can be told by its name.");
        foreach (ElfSection section in file.RealSections)
        {
            bool isMissing = section.Header.Length > 0 && section.Contents.IsEmpty && section.Type is not (ElfSectionType.Zeros or ElfSectionType.None);
            if (isMissing) Add($"{PayloadView.TitleOf(section)} is to have 0x{section.Header.Length:x} bytes from 0x{section.Header.Offset:x} on, and the file ends at 0x{length:x}.");
        }

        if (file.Find(ElfSectionType.Symbols) is not ElfSection symbols)
        {
            if (header.SectionHeaderCount > 0) Add($"There is no symbol table, so that it cannot be told what relocations mean.");
        }
        else if (symbols.Header.EntrySize != (ulong)Elf64Symbol.Size || symbols.Header.Length % (ulong)Elf64Symbol.Size != 0)
        {
            Add($"The symbol table has 0x{symbols.Header.Length:x} bytes in entries of {symbols.Header.EntrySize}, and an entry {Elf64Symbol.Size}.");
        }
        else if (symbols.Header.Link == 0 || symbols.Header.Link >= (uint)file.Sections.Length)
        {
            Add($"The names of symbols are to be in section {symbols.Header.Link}, which is not there.");
        }

        foreach (ElfSection table in file.RealSections.Where(section => section.Type == ElfSectionType.Relocations && section.Header.Length > 0))
        {
            if (table.Header.EntrySize != (ulong)Elf64Relocation.Size || table.Header.Length % (ulong)Elf64Relocation.Size != 0)
                Add($"{PayloadView.TitleOf(table)} has 0x{table.Header.Length:x} bytes in entries of {table.Header.EntrySize}, and a relocation {Elf64Relocation.Size}.");
        }
    }

    /// <summary>Looks at a table with elements of one size.</summary>
    public void Look(ElfSection table, int elementSize)
    {
        int rest = table.Contents.Length % elementSize;
        if (rest > 0) Add($"{PayloadView.TitleOf(table)} has {table.Contents.Length} bytes, which is no multiple of {elementSize}: the last {rest} are left out.");
    }
}
