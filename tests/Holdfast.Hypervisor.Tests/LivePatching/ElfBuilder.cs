using Holdfast.Abi.Elf;
using Holdfast.LivePatching.Elf;

namespace Holdfast.Hypervisor.Tests.LivePatching;

/// <summary>Puts an ELF file together: sections in their order, symbols, relocations.</summary>
internal sealed class ElfBuilder(ElfFileType type)
{
    private readonly ElfWriter _file = new() { Type = type };
    private readonly List<ElfNewSection> _sections = [];
    private readonly List<(string Name, int Section, ulong Value, ulong Length, ElfSymbolType Kind)> _symbols = [];
    private readonly List<(int Section, ulong Offset, string Symbol, long Addend)> _relocations = [];

    public int Add(string name, ElfSectionType kind, ElfSectionFlags flags, byte[] contents, ulong address = 0, ulong alignment = 8)
    {
        _sections.Add(_file.AddSection(name, kind, flags, contents, alignment, address));
        return _sections.Count;
    }

    /// <summary>The bytes of a section, which may still be changed.</summary>
    public byte[] ContentsOf(int section) => _sections[section - 1].Contents;

    public void Symbol(string name, int section, ulong value, ulong length, ElfSymbolType kind = ElfSymbolType.Function) =>
        _symbols.Add((name, section, value, length, kind));

    /// <summary>Puts a symbol into a section that was added after it.</summary>
    public void Move(string name, int section)
    {
        int index = _symbols.FindIndex(symbol => symbol.Name == name);
        _symbols[index] = _symbols[index] with { Section = section };
    }

    /// <summary>Has eight bytes of a section take the address of a symbol.</summary>
    public void Relocate(int section, ulong offset, string symbol, long addend = 0) => _relocations.Add((section, offset, symbol, addend));

    public byte[] Build()
    {
        var symbols = new Dictionary<string, ElfNewSymbol>();
        foreach ((string name, int section, ulong value, ulong length, ElfSymbolType kind) in _symbols)
            symbols.TryAdd(name, _file.AddSymbol(name, section == 0 ? null : _sections[section - 1], value, length, kind));
        foreach ((int section, ulong offset, string symbol, long addend) in _relocations) _sections[section - 1].Relocate(offset, symbols[symbol], ElfX8664Relocation.Absolute64, addend);
        return _file.ToArray();
    }
}
