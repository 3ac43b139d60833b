using System.Text;
using Holdfast.Abi.Elf;

namespace Holdfast.Hypervisor.Tests.LivePatching;

/// <summary>Puts an ELF file together: sections in their order, symbols, relocations.</summary>
internal sealed class ElfBuilder(ElfFileType type)
{
    private readonly List<(string Name, Elf64SectionHeader Header, byte[] Contents)> _sections = [("", default, [])];
    private readonly List<(string Name, Elf64Symbol Entry)> _symbols = [("", default)];
    private readonly List<(int Section, ulong Offset, string Symbol, long Addend)> _relocations = [];

    public int Add(string name, ElfSectionType kind, ElfSectionFlags flags, byte[] contents, ulong address = 0, ulong alignment = 8)
    {
        _sections.Add((name, new Elf64SectionHeader { Type = (uint)kind, Flags = (ulong)flags, Address = address, Length = (ulong)contents.Length, Alignment = alignment }, contents));
        return _sections.Count - 1;
    }

    public void Symbol(string name, int section, ulong value, ulong length, ElfSymbolType kind = ElfSymbolType.Function) =>
        _symbols.Add((name, new Elf64Symbol { Section = (ushort)section, Value = value, Length = length, Info = (byte)((int)kind | ((int)ElfSymbolBinding.Global << Elf64Symbol.Bits.BindingShift)) }));

    /// <summary>Puts a symbol into a section that was added after it.</summary>
    public void Move(string name, int section)
    {
        int index = _symbols.FindIndex(symbol => symbol.Name == name);
        _symbols[index] = (name, _symbols[index].Entry with { Section = (ushort)section });
    }

    /// <summary>Has eight bytes of a section take the address of a symbol.</summary>
    public void Relocate(int section, ulong offset, string symbol, long addend = 0) => _relocations.Add((section, offset, symbol, addend));

    public byte[] Build()
    {
        (uint[] nameOffsets, byte[] names) = Texts(_symbols.Select(symbol => symbol.Name));
        byte[] table = new byte[_symbols.Count * Elf64Symbol.Size];
        for (int i = 0; i < _symbols.Count; i++) (_symbols[i].Entry with { Name = nameOffsets[i] }).Write(table.AsSpan(i * Elf64Symbol.Size));

        int symbols = _sections.Count;
        _sections.Add((".symtab", new Elf64SectionHeader { Type = (uint)ElfSectionType.Symbols, Link = (uint)symbols + 1, EntrySize = Elf64Symbol.Size, Length = (ulong)table.Length, Alignment = 8 }, table));
        _sections.Add((".strtab", new Elf64SectionHeader { Type = (uint)ElfSectionType.Strings, Length = (ulong)names.Length, Alignment = 1 }, names));
        foreach (IGrouping<int, (int Section, ulong Offset, string Symbol, long Addend)> group in _relocations.GroupBy(relocation => relocation.Section))
        {
            byte[] entries = new byte[group.Count() * Elf64Relocation.Size];
            int place = 0;
            foreach ((_, ulong offset, string symbol, long addend) in group)
            {
                new Elf64Relocation
                {
                    Offset = offset,
                    Type = (uint)ElfX8664Relocation.Absolute64,
                    Symbol = (uint)_symbols.FindIndex(candidate => candidate.Name == symbol),
                    Addend = addend,
                }.Write(entries.AsSpan(place));
                place += Elf64Relocation.Size;
            }

            _sections.Add((".rela" + _sections[group.Key].Name, new Elf64SectionHeader
            {
                Type = (uint)ElfSectionType.Relocations,
                Link = (uint)symbols,
                Info = (uint)group.Key,
                EntrySize = Elf64Relocation.Size,
                Length = (ulong)entries.Length,
                Alignment = 8,
            }, entries));
        }

        (uint[] sectionNameOffsets, byte[] sectionNames) = Texts(_sections.Select(section => section.Name).Append(".shstrtab"));
        _sections.Add((".shstrtab", new Elf64SectionHeader { Type = (uint)ElfSectionType.Strings, Length = (ulong)sectionNames.Length, Alignment = 1 }, sectionNames));

        var file = new MemoryStream();
        file.Write(new byte[Elf64Header.Size]);
        var headers = new List<Elf64SectionHeader>();
        foreach ((_, Elf64SectionHeader header, byte[] contents) in _sections)
        {
            while (file.Length % 16 != 0) file.WriteByte(0);
            headers.Add(headers.Count == 0 ? default : header with { Name = sectionNameOffsets[headers.Count], Offset = (ulong)file.Length });
            file.Write(contents);
        }

        while (file.Length % 16 != 0) file.WriteByte(0);
        ulong start = (ulong)file.Length;
        byte[] bytes = [.. file.ToArray(), .. new byte[headers.Count * Elf64SectionHeader.Size]];
        for (int i = 0; i < headers.Count; i++) headers[i].Write(bytes.AsSpan((int)start + (i * Elf64SectionHeader.Size)));
        new Elf64Header
        {
            Magic = Elf64Header.ExpectedMagic,
            Width = Elf64Header.ExpectedWidth,
            Data = Elf64Header.LittleEndian,
            IdentVersion = Elf64Header.CurrentVersion,
            Type = (ushort)type,
            Machine = (ushort)ElfMachine.X8664,
            Version = Elf64Header.CurrentVersion,
            SectionHeaders = start,
            HeaderSize = Elf64Header.Size,
            SectionHeaderSize = Elf64SectionHeader.Size,
            SectionHeaderCount = (ushort)headers.Count,
            SectionNames = (ushort)(headers.Count - 1),
        }.Write(bytes);
        return bytes;
    }

    private static (uint[] Offsets, byte[] Bytes) Texts(IEnumerable<string> texts)
    {
        var bytes = new List<byte> { 0 };
        var offsets = new List<uint>();
        foreach (string text in texts)
        {
            offsets.Add(text.Length == 0 ? 0 : (uint)bytes.Count);
            if (text.Length > 0) bytes.AddRange(Encoding.Latin1.GetBytes(text + '\0'));
        }

        return ([.. offsets], [.. bytes]);
    }
}
