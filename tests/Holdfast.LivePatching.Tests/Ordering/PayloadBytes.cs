using System.Text;
using Holdfast.Abi;
using Holdfast.Abi.Elf;
using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Tests.Ordering;

/// <summary>Makes the bytes of small payloads, and of small hypervisors to go with them.</summary>
internal sealed class PayloadBytes
{
    private const int BuildIdLength = 20;
    private const ulong TextSize = 64;
    private const ulong HypervisorBase = 0xffff82d040000000;

    private readonly List<(string Name, Elf64SectionHeader Header, byte[] Contents)> _sections = [];
    private readonly List<(string Name, Elf64Symbol Symbol)> _symbols = [];

    private PayloadBytes()
    {
    }

    /// <summary>A payload.</summary>
    /// <param name="id">Its own build id.</param>
    /// <param name="depends">What it depends on.</param>
    /// <param name="xen">The Xen that it is for; null to leave that out.</param>
    /// <param name="functions">The functions that it patches; one with a colon in front is given by its symbol and not by its name, one with a minus is filled with NOPs.</param>
    /// <param name="brings">Symbols that it brings.</param>
    /// <param name="hooks">Its hooks.</param>
    /// <param name="expected">The bytes that each function is expected to begin with.</param>
    public static byte[] Payload(BuildId id, BuildId depends, BuildId? xen, string[] functions, string[]? brings = null, string[]? hooks = null, byte[]? expected = null)
    {
        var file = new PayloadBytes();
        int code = file.Section(".text", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Execute, new byte[TextSize * ((ulong)functions.Length + 1)]);
        int texts = file.Section(".rodata.str1.1", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Merge | ElfSectionFlags.Strings, Encoding.Latin1.GetBytes(string.Concat(functions.Select(name => name.TrimStart(':', '-') + "\0"))));
        file.Symbol("", texts, 0, ElfSymbolType.Section);
        file.Symbol(".LC0", texts, 0, ElfSymbolType.None);
        var relocations = new List<Elf64Relocation>();
        byte[] table = new byte[functions.Length * LivepatchFunc.Size];
        long text = 0;
        for (int i = 0; i < functions.Length; i++)
        {
            string name = functions[i].TrimStart(':', '-');
            new LivepatchFunc { NewSize = 8, OldSize = 32, Version = LivePatchConstants.PayloadVersion2, Expect = Expectation(expected) }.Write(table.AsSpan(i * LivepatchFunc.Size));
            ulong place = (ulong)(i * LivepatchFunc.Size);
            if (functions[i][0] == ':') relocations.Add(Absolute(place + LivepatchFunc.Offsets.OldAddr, file.Symbol(name, (int)ElfSymbolSection.Undefined, 0, ElfSymbolType.None)));
            else relocations.Add(Absolute(place + LivepatchFunc.Offsets.Name, 1, text));
            if (functions[i][0] != '-') relocations.Add(Absolute(place + LivepatchFunc.Offsets.NewAddr, file.Symbol($"{name}_fixed", code, TextSize * (ulong)i, ElfSymbolType.Function)));
            text += name.Length + 1;
        }

        foreach (string symbol in brings ?? []) file.Symbol(symbol, code, TextSize * (ulong)functions.Length, ElfSymbolType.Data);
        int funcs = functions.Length == 0 ? 0 : file.Section(".livepatch.funcs", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Write, table);
        if (funcs > 0) file.Relocations(".rela.livepatch.funcs", funcs, relocations);
        foreach (string hook in hooks ?? []) file.Section($".livepatch.hooks.{hook}", ElfSectionType.Program, ElfSectionFlags.Allocated, new byte[sizeof(ulong)]);
        file.Section(".note.gnu.build-id", ElfSectionType.Notes, ElfSectionFlags.Allocated, Note(id));
        file.Section(".livepatch.depends", ElfSectionType.Notes, ElfSectionFlags.Allocated, Note(depends));
        if (xen is { } build) file.Section(".livepatch.xen_depends", ElfSectionType.Notes, ElfSectionFlags.Allocated, Note(build));
        return file.ToBytes(ElfFileType.Relocatable);
    }

    /// <summary>A hypervisor that has some functions, and no code.</summary>
    /// <param name="id">Its build id; null to leave that out.</param>
    /// <param name="functions">Names of its symbols.</param>
    public static byte[] Hypervisor(BuildId? id, params string[] functions)
    {
        var file = new PayloadBytes();
        int code = file.Section(".text", ElfSectionType.Program, ElfSectionFlags.Allocated | ElfSectionFlags.Execute, new byte[TextSize * (ulong)(functions.Length + 1)], HypervisorBase);
        for (int i = 0; i < functions.Length; i++) file.Symbol(functions[i], code, HypervisorBase + (TextSize * (ulong)i), ElfSymbolType.Function);
        if (id is { } build) file.Section(".note.gnu.build-id", ElfSectionType.Notes, default, Note(build));
        return file.ToBytes(ElfFileType.Executable);
    }

    /// <summary>A build id that a number says.</summary>
    public static BuildId Id(int number) => BuildId.Of([.. Enumerable.Range(0, BuildIdLength).Select(i => (byte)(number >> (8 * (i & 3))))]);

    private static LivepatchExpectation Expectation(byte[]? expected)
    {
        if (expected is null) return default;
        Array31<byte> data = default;
        expected.CopyTo(data);
        return new LivepatchExpectation { Enabled = true, Len = (byte)expected.Length, Data = data };
    }

    private static byte[] Note(BuildId id)
    {
        byte[] bytes = Convert.FromHexString(id.ToString());
        byte[] note = new byte[ElfNoteHeader.Size + 4 + bytes.Length];
        new ElfNoteHeader { NameSize = 4, BodySize = (uint)bytes.Length, Type = LivePatchConstants.BuildIdNoteType }.Write(note);
        "GNU\0"u8.CopyTo(note.AsSpan(ElfNoteHeader.Size));
        bytes.CopyTo(note.AsSpan(ElfNoteHeader.Size + 4));
        return note;
    }

    private static Elf64Relocation Absolute(ulong place, uint symbol, long addend = 0) => new() { Offset = place, Type = (uint)ElfX8664Relocation.Absolute64, Symbol = symbol, Addend = addend };

    private int Section(string name, ElfSectionType type, ElfSectionFlags flags, byte[] contents, ulong address = 0, uint link = 0, uint info = 0, ulong entrySize = 0)
    {
        _sections.Add((name, new Elf64SectionHeader { Type = (uint)type, Flags = (ulong)flags, Address = address, Length = (ulong)contents.Length, Link = link, Info = info, Alignment = 1, EntrySize = entrySize }, contents));
        return _sections.Count;
    }

    private void Relocations(string name, int of, List<Elf64Relocation> relocations)
    {
        byte[] table = new byte[relocations.Count * Elf64Relocation.Size];
        for (int i = 0; i < relocations.Count; i++) relocations[i].Write(table.AsSpan(i * Elf64Relocation.Size));
        Section(name, ElfSectionType.Relocations, default, table, info: (uint)of, entrySize: Elf64Relocation.Size);
    }

    private uint Symbol(string name, int section, ulong value, ElfSymbolType type)
    {
        _symbols.Add((name, new Elf64Symbol { Section = (ushort)section, Value = value, Type = type, Binding = ElfSymbolBinding.Global, Length = type == ElfSymbolType.Function ? TextSize : 0 }));
        return (uint)_symbols.Count;
    }

    private byte[] ToBytes(ElfFileType type)
    {
        byte[] symbols = new byte[(_symbols.Count + 1) * Elf64Symbol.Size];
        byte[] texts = Texts([.. _symbols.Select(symbol => symbol.Name)], out int[] places);
        for (int i = 0; i < _symbols.Count; i++) (_symbols[i].Symbol with { Name = (uint)places[i] }).Write(symbols.AsSpan((i + 1) * Elf64Symbol.Size));
        Section(".symtab", ElfSectionType.Symbols, default, symbols, link: (uint)_sections.Count + 2, entrySize: Elf64Symbol.Size);
        Section(".strtab", ElfSectionType.Strings, default, texts);
        byte[] names = Texts([.. _sections.Select(section => section.Name), ".shstrtab"], out int[] namePlaces);
        Section(".shstrtab", ElfSectionType.Strings, default, names);

        int headers = Elf64Header.Size + _sections.Sum(section => section.Contents.Length);
        byte[] file = new byte[headers + ((_sections.Count + 1) * Elf64SectionHeader.Size)];
        new Elf64Header
        {
            Magic = Elf64Header.ExpectedMagic,
            Width = Elf64Header.ExpectedWidth,
            Data = Elf64Header.LittleEndian,
            IdentVersion = Elf64Header.CurrentVersion,
            Type = (ushort)type,
            Machine = (ushort)ElfMachine.X8664,
            Version = Elf64Header.CurrentVersion,
            SectionHeaders = (ulong)headers,
            HeaderSize = Elf64Header.Size,
            SectionHeaderSize = Elf64SectionHeader.Size,
            SectionHeaderCount = (ushort)(_sections.Count + 1),
            SectionNames = (ushort)_sections.Count,
        }.Write(file);
        int place = Elf64Header.Size;
        for (int i = 0; i < _sections.Count; i++)
        {
            (_sections[i].Header with { Name = (uint)namePlaces[i], Offset = (ulong)place }).Write(file.AsSpan(headers + ((i + 1) * Elf64SectionHeader.Size)));
            _sections[i].Contents.CopyTo(file, place);
            place += _sections[i].Contents.Length;
        }

        return file;
    }

    private static byte[] Texts(string[] texts, out int[] places)
    {
        var all = new StringBuilder("\0");
        places = new int[texts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            places[i] = texts[i].Length == 0 ? 0 : all.Length;
            if (texts[i].Length > 0) all.Append(texts[i]).Append('\0');
        }

        return Encoding.Latin1.GetBytes(all.ToString());
    }
}
