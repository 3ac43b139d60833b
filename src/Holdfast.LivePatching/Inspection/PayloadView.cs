using System.Globalization;
using Holdfast.LivePatching.Applying;
using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Inspection;

/// <summary>
/// A payload and the names in it: what stands in a field, by its relocation, and how a place is called. With a hypervisor, also which address that is. It needs no payload that can be loaded,
/// and throws for none.
/// </summary>
internal sealed class PayloadView
{
    /// <summary>The most relocations of a section that are looked at for its fields.</summary>
    private const int MaxRelocations = 1 << 16;

    /// <summary>How many symbols before a place are asked whether they reach it.</summary>
    private const int Nearby = 16;

    private readonly Dictionary<int, Dictionary<ulong, Elf64Relocation>> _relocations = [];
    private readonly Dictionary<int, ElfSymbol[]> _named = [];
    private readonly Dictionary<int, ulong> _addresses;
    private readonly Dictionary<string, ulong> _resolved = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<int, ElfSymbol>> _bySection;

    public PayloadView(ElfFile file, PayloadTarget? target, LoadedPayload? linked)
    {
        File = file;
        Target = target;
        Linked = linked;
        Symbols = file.Find(ElfSectionType.Symbols) is ElfSection table ? file.SymbolsOf(table) : [];
        _bySection = new Lazy<ILookup<int, ElfSymbol>>(() => Symbols.Where(IsName).ToLookup(symbol => (int)symbol.Entry.Section));
        _addresses = (linked?.Sections ?? []).ToDictionary(place => place.Section.Index, place => place.Address);
        if (target is null) return;
        var stack = new PatchStack(new HypervisorText(target.Xen));
        foreach (LoadedPayload below in target.Loaded) stack.Apply(below, ignoresDependency: true, out _);
        Environment = new LoadEnvironment { Xen = target.Xen, Version = target.Version, Loaded = target.Loaded, Memory = stack.Text.TryRead };
        Addresses = new AddressNames(this, Environment);
    }

    public ElfFile File { get; }

    public PayloadTarget? Target { get; }

    /// <summary>The payload in memory, as far as it was linked; null without a hypervisor, and when it was not.</summary>
    public LoadedPayload? Linked { get; }

    public ImmutableArray<ElfSymbol> Symbols { get; }

    /// <summary>What it is loaded into, with what is applied before; null without a hypervisor.</summary>
    public LoadEnvironment? Environment { get; }

    /// <summary>The names of addresses; null without a hypervisor.</summary>
    public AddressNames? Addresses { get; }

    /// <summary>The pointer at a place; null for none, which is one of 0.</summary>
    public PayloadPlace? PointerAt(ElfSection section, ulong offset)
    {
        if (RelocationAt(section, offset) is { Type: (uint)ElfX8664Relocation.Absolute64 } relocation) return PlaceOf(relocation.Symbol, relocation.Addend);
        if (!Fits(section, offset, ElfPlace64.Size)) return null;
        ulong address = ElfPlace64.Read(section.Contents.Span[(int)offset..]).Value;
        return address == 0 ? null : new PayloadPlace(Addresses?.NameOf(address) ?? Hexadecimal(address), address);
    }

    /// <summary>What a distance of 32 bits from its own place leads to; null when that cannot be told.</summary>
    public PayloadPlace? RelativeAt(ElfSection section, ulong offset)
    {
        if (RelocationAt(section, offset) is { Type: (uint)ElfX8664Relocation.Relative32 or (uint)ElfX8664Relocation.Plt32 } relocation) return PlaceOf(relocation.Symbol, relocation.Addend);
        return Fits(section, offset, ElfPlace32.Size) ? PlaceIn(section.Index, unchecked(offset + (ulong)ElfPlace32.Read(section.Contents.Span[(int)offset..]).Distance)) : null;
    }

    /// <summary>The relocation of a place; null when there is none. Of several, the last, which is the one that counts.</summary>
    public Elf64Relocation? RelocationAt(ElfSection section, ulong offset)
    {
        if (!_relocations.TryGetValue(section.Index, out Dictionary<ulong, Elf64Relocation>? known))
        {
            known = [];
            foreach (Elf64Relocation relocation in RelocationsFor(section).Take(MaxRelocations)) known[relocation.Offset] = relocation;
            _relocations.Add(section.Index, known);
        }

        return known.TryGetValue(offset, out Elf64Relocation found) ? found : null;
    }

    /// <summary>The place of a symbol, and of what is added to it.</summary>
    public PayloadPlace PlaceOf(uint symbolIndex, long addend)
    {
        if (symbolIndex >= (uint)Symbols.Length || symbolIndex == 0) return new PayloadPlace(TitleOf(symbolIndex), null);
        ElfSymbol symbol = Symbols[(int)symbolIndex];
        switch (symbol.Entry.Section)
        {
            case (ushort)ElfSymbolSection.Undefined:
                ulong address = Resolve(symbol.Name);
                return new PayloadPlace(WithOffset(symbol.Name.Length > 0 ? symbol.Name : $"symbol {symbol.Index}", addend), address == 0 ? null : unchecked(address + (ulong)addend));
            case (ushort)ElfSymbolSection.Absolute:
                ulong value = unchecked(symbol.Entry.Value + (ulong)addend);
                return new PayloadPlace(Hexadecimal(value), value);
            case ushort section when section < File.Sections.Length:
                return PlaceIn(section, unchecked(symbol.Entry.Value + (ulong)addend));
            default:
                return new PayloadPlace(WithOffset(TitleOf(symbolIndex), addend), null);
        }
    }

    /// <summary>A place in a section.</summary>
    public PayloadPlace PlaceIn(int section, ulong offset) =>
        new(NameIn(section, offset), _addresses.TryGetValue(section, out ulong address) ? unchecked(address + offset) : null) { Section = section, Offset = offset };

    /// <summary>The text at a place; null when there is none that can be read.</summary>
    public string? TextAt(PayloadPlace? place) => place is { Section: > 0 } ? ElfFile.TextAt(File.Sections[place.Section].Contents.Span, place.Offset) : null;

    /// <summary>What a place is called: by the symbol at it or over it, or by its section.</summary>
    public string NameIn(int section, ulong offset)
    {
        (ElfSymbol Symbol, ulong Offset)? named = SymbolOver(section, offset);
        return named is null ? WithOffset(TitleOf(File.Sections[section]), unchecked((long)offset)) : WithOffset(named.Value.Symbol.Name, (long)named.Value.Offset);
    }

    /// <summary>The symbol at a place or over it; null when there is none.</summary>
    public (ElfSymbol Symbol, ulong Offset)? SymbolOver(int section, ulong offset)
    {
        if (!_named.TryGetValue(section, out ElfSymbol[]? symbols))
        {
            symbols = [.. _bySection.Value[section].OrderBy(symbol => symbol.Entry.Value).ThenByDescending(symbol => symbol.Entry.Type == ElfSymbolType.None).ThenByDescending(symbol => symbol.Index)];
            _named.Add(section, symbols);
        }

        int low = 0;
        int high = symbols.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (symbols[middle].Entry.Value <= offset) low = middle + 1;
            else high = middle;
        }

        for (int i = low - 1; i >= 0 && i >= low - Nearby; i--)
        {
            ulong distance = offset - symbols[i].Entry.Value;
            if (distance == 0 || distance < symbols[i].Entry.Length) return (symbols[i], distance);
        }

        return null;
    }

    /// <summary>The address that a name has for what is loaded; 0 when it has none, and without a hypervisor.</summary>
    public ulong Resolve(string name)
    {
        if (Environment is null) return 0;
        if (!_resolved.TryGetValue(name, out ulong address)) _resolved.Add(name, address = Environment.Resolve(name));
        return address;
    }

    /// <summary>What a section is called.</summary>
    public static string TitleOf(ElfSection section) => section.Name.Length > 0 ? section.Name : $"section {section.Index}";

    /// <summary>What a symbol is called: a section's has the section's name.</summary>
    public string TitleOf(uint symbolIndex)
    {
        if (symbolIndex >= (uint)Symbols.Length) return $"symbol {symbolIndex}, which is not there";
        ElfSymbol symbol = Symbols[(int)symbolIndex];
        if (symbol.Name.Length > 0) return symbol.Name;
        return !symbol.IsUndefined && symbol.Entry.Section < File.Sections.Length ? TitleOf(File.Sections[symbol.Entry.Section]) : $"symbol {symbolIndex}";
    }

    /// <summary>A name, and how far behind it.</summary>
    public static string WithOffset(string name, long offset) => offset switch
    {
        0 => name,
        > 0 => string.Create(CultureInfo.InvariantCulture, $"{name}+0x{offset:x}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{name}-0x{unchecked((ulong)-offset):x}"),
    };

    private static string Hexadecimal(ulong address) => string.Create(CultureInfo.InvariantCulture, $"0x{address:x}");

    private IEnumerable<Elf64Relocation> RelocationsFor(ElfSection section) =>
        File.RealSections.Where(table => table.Type == ElfSectionType.Relocations && table.Header.Info == (uint)section.Index).SelectMany(ElfFile.RelocationsOf);

    private static bool Fits(ElfSection section, ulong offset, int size) => offset <= (ulong)section.Contents.Length && (ulong)section.Contents.Length - offset >= (ulong)size;

    private static bool IsName(ElfSymbol symbol) =>
        !symbol.IsUndefined && symbol.Entry.Type is not (ElfSymbolType.Section or ElfSymbolType.File) && symbol.Name.Length > 0 && !symbol.Name.StartsWith(".L", StringComparison.Ordinal);
}
