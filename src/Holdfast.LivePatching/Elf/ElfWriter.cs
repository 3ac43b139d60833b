namespace Holdfast.LivePatching.Elf;

/// <summary>
/// Writes 64-bit ELF files, relocatable ones above all, as an assembler does: sections in the order in which they were added, each followed by its relocations; behind them the symbols, local ones first, and the
/// two tables of names; at the end the section headers. Nothing but what is added goes into the file, so that it is the same every time.
/// </summary>
public sealed class ElfWriter
{
    private const uint SymbolAlignment = 8;

    private readonly List<ElfNewSection> _sections = [];
    private readonly List<ElfNewSymbol> _symbols = [];

    /// <summary>What the file is.</summary>
    public ElfFileType Type { get; init; } = ElfFileType.Relocatable;

    /// <summary>Which processor it is for.</summary>
    public ElfMachine Machine { get; init; } = ElfMachine.X8664;

    /// <summary>True when the file gets a table of symbols, with or without any in it; relocations need one.</summary>
    public bool HasSymbols { get; init; } = true;

    /// <summary>Adds a section.</summary>
    /// <param name="name">Its name, in characters of one byte.</param>
    /// <param name="type">What it is.</param>
    /// <param name="flags">How it is used.</param>
    /// <param name="contents">Its bytes.</param>
    /// <param name="alignment">What its place is a multiple of, in bytes.</param>
    /// <param name="address">Where it is in memory; 0 in a file that is still to be linked.</param>
    public ElfNewSection AddSection(string name, ElfSectionType type, ElfSectionFlags flags, ReadOnlySpan<byte> contents, ulong alignment = 1, ulong address = 0) =>
        Add(new ElfNewSection(name, type, flags, contents.ToArray(), alignment) { Address = address });

    /// <summary>Adds a section of zeros, which takes no room in the file.</summary>
    /// <param name="name">Its name, in characters of one byte.</param>
    /// <param name="length">How many bytes it has in memory.</param>
    /// <param name="alignment">What its place is a multiple of, in bytes.</param>
    public ElfNewSection AddZeros(string name, ulong length, ulong alignment = 1) =>
        Add(new ElfNewSection(name, ElfSectionType.Zeros, ElfSectionFlags.Allocated | ElfSectionFlags.Write, [], alignment) { Length = length });

    /// <summary>Adds a section with one note.</summary>
    /// <param name="section">The section's name.</param>
    /// <param name="flags">How it is used.</param>
    /// <param name="name">The note's name, with the NUL at its end.</param>
    /// <param name="type">What the note is.</param>
    /// <param name="body">What it holds.</param>
    public ElfNewSection AddNote(string section, ElfSectionFlags flags, ReadOnlySpan<byte> name, uint type, ReadOnlySpan<byte> body) =>
        Add(new ElfNewSection(section, ElfSectionType.Notes, flags, ElfNotes.Write(name, type, body), alignment: 4));

    /// <summary>Adds a symbol.</summary>
    /// <param name="name">Its name, in characters of one byte.</param>
    /// <param name="section">The section that it is defined in; null when it is undefined.</param>
    /// <param name="value">Where in its section it is, in bytes.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="type">What it stands for.</param>
    /// <param name="binding">Who sees it.</param>
    public ElfNewSymbol AddSymbol(
        string name, ElfNewSection? section, ulong value = 0, ulong length = 0, ElfSymbolType type = ElfSymbolType.None, ElfSymbolBinding binding = ElfSymbolBinding.Global)
    {
        var symbol = new ElfNewSymbol(name, section) { Value = value, Length = length, Type = type, Binding = binding };
        _symbols.Add(symbol);
        return symbol;
    }

    /// <summary>Writes the file.</summary>
    public byte[] ToArray()
    {
        List<Part> parts = [new Part(default, [])];
        var numbers = new Dictionary<ElfNewSection, int>();
        foreach (ElfNewSection section in _sections)
        {
            numbers.Add(section, parts.Count);
            parts.Add(new Part(default, section.Contents));
            if (section.Relocations.Count > 0) parts.Add(new Part(default, []));
        }

        int symbols = HasSymbols ? parts.Count : 0;
        ElfNewSymbol[] ordered = [.. _symbols.OrderBy(symbol => symbol.Binding != ElfSymbolBinding.Local)];
        var names = new ElfTexts();
        foreach (ElfNewSection section in _sections) Describe(parts, section, numbers, names, symbols, ordered);
        if (HasSymbols) AddSymbols(parts, ordered, numbers, names);

        int namesNumber = parts.Count;
        uint namesName = names.Add(".shstrtab");
        parts.Add(new Part(new Elf64SectionHeader { Name = namesName, Type = (uint)ElfSectionType.Strings, Alignment = 1 }, names.ToArray()));
        return Lay(parts, namesNumber);
    }

    private ElfNewSection Add(ElfNewSection section)
    {
        _sections.Add(section);
        return section;
    }

    /// <summary>Fills in the headers of a section and of its relocations.</summary>
    private static void Describe(List<Part> parts, ElfNewSection section, Dictionary<ElfNewSection, int> numbers, ElfTexts names, int symbols, ElfNewSymbol[] ordered)
    {
        int number = numbers[section];
        parts[number] = parts[number] with
        {
            Header = new Elf64SectionHeader
            {
                Name = names.Add(section.Name),
                Type = (uint)section.Type,
                Flags = (ulong)section.Flags,
                Address = section.Address,
                Length = section.Length,
                Link = section.Link is null ? 0 : (uint)numbers[section.Link],
                Info = section.Info,
                Alignment = section.Alignment,
                EntrySize = section.EntrySize,
            },
        };
        if (section.Relocations.Count == 0) return;

        byte[] relocations = new byte[section.Relocations.Count * Elf64Relocation.Size];
        for (int i = 0; i < section.Relocations.Count; i++)
        {
            (ulong offset, ElfNewSymbol symbol, ElfX8664Relocation type, long addend) = section.Relocations[i];
            new Elf64Relocation { Offset = offset, Symbol = (uint)Array.IndexOf(ordered, symbol) + 1, Type = (uint)type, Addend = addend }.Write(relocations.AsSpan(i * Elf64Relocation.Size));
        }

        var header = new Elf64SectionHeader
        {
            Name = names.Add(".rela" + section.Name),
            Type = (uint)ElfSectionType.Relocations,
            Flags = (ulong)ElfSectionFlags.InfoIsASection,
            Length = (ulong)relocations.Length,
            Link = (uint)symbols,
            Info = (uint)number,
            Alignment = SymbolAlignment,
            EntrySize = Elf64Relocation.Size,
        };
        parts[number + 1] = new Part(header, relocations);
    }

    private static void AddSymbols(List<Part> parts, ElfNewSymbol[] ordered, Dictionary<ElfNewSection, int> numbers, ElfTexts sectionNames)
    {
        var names = new ElfTexts();
        byte[] entries = new byte[(ordered.Length + 1) * Elf64Symbol.Size];
        for (int i = 0; i < ordered.Length; i++)
        {
            ElfNewSymbol symbol = ordered[i];
            new Elf64Symbol
            {
                Name = names.Add(symbol.Name),
                Type = symbol.Type,
                Binding = symbol.Binding,
                Section = symbol.Section is null ? (ushort)symbol.Elsewhere : (ushort)numbers[symbol.Section],
                Value = symbol.Value,
                Length = symbol.Length,
            }.Write(entries.AsSpan((i + 1) * Elf64Symbol.Size));
        }

        var table = new Elf64SectionHeader
        {
            Name = sectionNames.Add(".symtab"),
            Type = (uint)ElfSectionType.Symbols,
            Length = (ulong)entries.Length,
            Link = (uint)parts.Count + 1,
            Info = (uint)ordered.Count(symbol => symbol.Binding == ElfSymbolBinding.Local) + 1,
            Alignment = SymbolAlignment,
            EntrySize = Elf64Symbol.Size,
        };
        parts.Add(new Part(table, entries));
        parts.Add(new Part(new Elf64SectionHeader { Name = sectionNames.Add(".strtab"), Type = (uint)ElfSectionType.Strings, Alignment = 1 }, names.ToArray()));
    }

    /// <summary>Gives each part its place, and writes all of them.</summary>
    private byte[] Lay(List<Part> parts, int namesNumber)
    {
        int end = Elf64Header.Size;
        var headers = new List<Elf64SectionHeader>();
        foreach ((Elf64SectionHeader header, byte[] contents) in parts)
        {
            if (headers.Count > 0) end = ElfPlace.Align(end, header.Alignment);
            headers.Add(headers.Count == 0 ? header : header with { Offset = (ulong)end, Length = header.Type == (uint)ElfSectionType.Zeros ? header.Length : (ulong)contents.Length });
            end += contents.Length;
        }

        int table = ElfPlace.Align(end, ElfPlace.HeaderAlignment);
        byte[] file = new byte[table + (headers.Count * Elf64SectionHeader.Size)];
        new Elf64Header
        {
            Magic = Elf64Header.ExpectedMagic,
            Width = Elf64Header.ExpectedWidth,
            Data = Elf64Header.LittleEndian,
            IdentVersion = Elf64Header.CurrentVersion,
            Type = (ushort)Type,
            Machine = (ushort)Machine,
            Version = Elf64Header.CurrentVersion,
            SectionHeaders = (ulong)table,
            HeaderSize = Elf64Header.Size,
            SectionHeaderSize = Elf64SectionHeader.Size,
            SectionHeaderCount = (ushort)headers.Count,
            SectionNames = (ushort)namesNumber,
        }.Write(file);
        for (int i = 0; i < headers.Count; i++)
        {
            headers[i].Write(file.AsSpan(table + (i * Elf64SectionHeader.Size)));
            if (parts[i].Contents.Length > 0) parts[i].Contents.CopyTo(file, (int)headers[i].Offset);
        }

        return file;
    }

    /// <summary>A section's header, without its place as yet, and its bytes.</summary>
    private readonly record struct Part(Elf64SectionHeader Header, byte[] Contents);
}
