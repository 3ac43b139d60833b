using System.Text;
using Holdfast.Abi.Elf;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Tests.Inspection;

/// <summary>Puts together a 64-bit ELF file: sections, symbols and relocations, each in the order in which it was asked for.</summary>
internal sealed class ElfBuilder(ElfFileType type)
{
    private readonly List<(string Name, ElfSectionType Type, ElfSectionFlags Flags, byte[] Contents, ulong Alignment, ulong Address)> _sections = [];
    private readonly List<(string Name, Elf64Symbol Entry)> _symbols = [];
    private readonly SortedDictionary<int, List<Elf64Relocation>> _relocations = [];

    /// <summary>Adds a section.</summary>
    /// <returns>Its number.</returns>
    public int Section(string name, ElfSectionFlags flags, byte[] contents, ulong alignment = 1, ulong address = 0, ElfSectionType type = ElfSectionType.Program)
    {
        _sections.Add((name, type, flags, contents, alignment, address));
        return _sections.Count;
    }

    /// <summary>Adds a symbol.</summary>
    /// <returns>Its number.</returns>
    public int Symbol(string name, int section, ulong value, ulong length = 0, ElfSymbolType type = ElfSymbolType.Function)
    {
        _symbols.Add((name, new Elf64Symbol { Binding = ElfSymbolBinding.Global, Type = type, Section = (ushort)section, Value = value, Length = length }));
        return _symbols.Count;
    }

    /// <summary>Adds a symbol that is left open.</summary>
    /// <returns>Its number.</returns>
    public int Undefined(string name) => Symbol(name, 0, 0, type: ElfSymbolType.None);

    /// <summary>Adds the symbol of a section.</summary>
    /// <returns>Its number.</returns>
    public int SectionSymbol(int section) => Symbol("", section, 0, type: ElfSymbolType.Section);

    /// <summary>Adds a relocation.</summary>
    public void Relocate(int section, int offset, ElfX8664Relocation type, int symbol, long addend = 0)
    {
        if (!_relocations.TryGetValue(section, out List<Elf64Relocation>? table)) _relocations.Add(section, table = []);
        table.Add(new Elf64Relocation { Offset = (ulong)offset, Type = (uint)type, Symbol = (uint)symbol, Addend = addend });
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] Build()
    {
        int symbols = _sections.Count + _relocations.Count + 1;
        var names = new Texts();
        byte[] symbolTable = new byte[(_symbols.Count + 1) * Elf64Symbol.Size];
        for (int i = 0; i < _symbols.Count; i++) (_symbols[i].Entry with { Name = names.Add(_symbols[i].Name) }).Write(symbolTable.AsSpan((i + 1) * Elf64Symbol.Size));

        var headers = new List<(string Name, Elf64SectionHeader Header, byte[] Contents)>();
        foreach ((string name, ElfSectionType kind, ElfSectionFlags flags, byte[] contents, ulong alignment, ulong address) in _sections)
            headers.Add((name, new Elf64SectionHeader { Type = (uint)kind, Flags = (ulong)flags, Alignment = alignment, Address = address }, contents));
        foreach ((int section, List<Elf64Relocation> table) in _relocations)
        {
            byte[] contents = new byte[table.Count * Elf64Relocation.Size];
            for (int i = 0; i < table.Count; i++) table[i].Write(contents.AsSpan(i * Elf64Relocation.Size));
            headers.Add((".rela" + _sections[section - 1].Name, new Elf64SectionHeader { Type = (uint)ElfSectionType.Relocations, Link = (uint)symbols, Info = (uint)section, EntrySize = (ulong)Elf64Relocation.Size, Alignment = 8 }, contents));
        }

        headers.Add((".symtab", new Elf64SectionHeader { Type = (uint)ElfSectionType.Symbols, Link = (uint)symbols + 1, EntrySize = (ulong)Elf64Symbol.Size, Alignment = 8, Info = 1 }, symbolTable));
        headers.Add((".strtab", new Elf64SectionHeader { Type = (uint)ElfSectionType.Strings, Alignment = 1 }, names.ToArray()));
        var sectionNames = new Texts();
        uint[] places = [.. headers.Select(header => sectionNames.Add(header.Name)), sectionNames.Add(".shstrtab")];
        headers.Add((".shstrtab", new Elf64SectionHeader { Type = (uint)ElfSectionType.Strings, Alignment = 1 }, sectionNames.ToArray()));
        return Lay(headers, places);
    }

    /// <summary>Says of a section that it stands elsewhere in the file.</summary>
    public static void MoveSection(byte[] file, string name, ulong offset)
    {
        ElfSection section = ElfFile.Read((byte[])[.. file])!.Find(name)!;
        (section.Header with { Offset = offset }).Write(file.AsSpan((int)section.HeaderOffset));
    }

    private byte[] Lay(List<(string Name, Elf64SectionHeader Header, byte[] Contents)> headers, uint[] names)
    {
        int end = Elf64Header.Size;
        int[] offsets = new int[headers.Count];
        for (int i = 0; i < offsets.Length; i++)
        {
            int alignment = (int)Math.Clamp(headers[i].Header.Alignment, 1, 16);
            offsets[i] = (end + alignment - 1) / alignment * alignment;
            end = offsets[i] + headers[i].Contents.Length;
        }

        int table = (end + 7) / 8 * 8;
        byte[] file = new byte[table + ((headers.Count + 1) * Elf64SectionHeader.Size)];
        new Elf64Header
        {
            Magic = Elf64Header.ExpectedMagic,
            Width = Elf64Header.ExpectedWidth,
            Data = Elf64Header.LittleEndian,
            IdentVersion = Elf64Header.CurrentVersion,
            Type = (ushort)type,
            Machine = (ushort)ElfMachine.X8664,
            Version = Elf64Header.CurrentVersion,
            SectionHeaders = (ulong)table,
            HeaderSize = Elf64Header.Size,
            SectionHeaderSize = Elf64SectionHeader.Size,
            SectionHeaderCount = (ushort)(headers.Count + 1),
            SectionNames = (ushort)headers.Count,
        }.Write(file);
        for (int i = 0; i < headers.Count; i++)
        {
            headers[i].Contents.CopyTo(file, offsets[i]);
            (headers[i].Header with { Name = names[i], Offset = (ulong)offsets[i], Length = (ulong)headers[i].Contents.Length }).Write(file.AsSpan(table + ((i + 1) * Elf64SectionHeader.Size)));
        }

        return file;
    }

    /// <summary>Texts, each with a NUL, the first of which is empty.</summary>
    private sealed class Texts
    {
        private readonly List<byte> _bytes = [0];

        public uint Add(string text)
        {
            if (text.Length == 0) return 0;
            int place = _bytes.Count;
            _bytes.AddRange(Encoding.Latin1.GetBytes(text + "\0"));
            return (uint)place;
        }

        public byte[] ToArray() => [.. _bytes];
    }
}
