using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Loading;

/// <summary>Carries out the relocations of sections that have a place in memory.</summary>
internal static class RelocationPhase
{
    public static bool Run(LoadState state)
    {
        foreach (ElfSection table in state.File.RealSections)
            if (table.Type is ElfSectionType.Relocations or ElfSectionType.RelocationsInPlace && !Table(state, table))
                return false;
        return true;
    }

    private static bool Table(LoadState state, ElfSection table)
    {
        Elf64SectionHeader header = table.Header;
        ContentPath path = LoadState.PathOf(table);
        if (header.Info >= (uint)state.File.Sections.Length)
        {
            if (header.Length > 0)
            {
                state.Note(LinkRules.TableOfNowhere, table.HeaderOffset + Elf64SectionHeader.Offsets.Info, path,
                    $"The relocations are for section {header.Info}, and there are {state.File.Sections.Length}: Xen passes over them.");
            }

            return true;
        }

        if (header.Info == 0) return state.Kill(LinkRules.TableOfNothing, table.HeaderOffset + Elf64SectionHeader.Offsets.Info, path, "The relocations are for section 0, which is none.");
        ElfSection target = state.File.Sections[(int)header.Info];
        if (!target.IsAllocated) return true;
        if (header.Link != (uint)state.SymbolTable.Index)
        {
            return state.Refuse(LinkRules.TableLink, XenErrno.Einval, table.HeaderOffset + Elf64SectionHeader.Offsets.Link, path,
                $"The relocations go by section {header.Link}, and the symbol table is section {state.SymbolTable.Index}.");
        }

        if (header.Length == 0) return true;
        ulong least = table.Type == ElfSectionType.Relocations ? (ulong)Elf64Relocation.Size : 16;
        if (header.EntrySize < least || header.Length % header.EntrySize != 0)
        {
            return state.Refuse(LinkRules.TableShape, XenErrno.Einval, table.HeaderOffset + Elf64SectionHeader.Offsets.EntrySize, path,
                $"The section has {header.Length} bytes in entries of {header.EntrySize}; an entry has at least {least}.");
        }

        if (table.Type == ElfSectionType.RelocationsInPlace)
            return state.Refuse(LinkRules.InPlace, XenErrno.Eopnotsupp, table.HeaderOffset, path, "The relocations find what is added where they apply.");

        long i = 0;
        foreach (Elf64Relocation relocation in ElfFile.RelocationsOf(table))
        {
            if (!Relocate(state, target, relocation, table.PlaceOf((ulong)i * header.EntrySize), path.Item("relocation", i))) return false;
            i++;
        }

        return !table.Wraps || state.Kill(FileRules.SectionWraps, table.HeaderOffset + Elf64SectionHeader.Offsets.Length, path, "The relocations go on behind the file, since the length of their section wraps around.");
    }

    private static bool Relocate(LoadState state, ElfSection target, Elf64Relocation relocation, long place, ContentPath path)
    {
        if (relocation.Symbol == 0) return state.Refuse(LinkRules.NoSymbol, XenErrno.Eopnotsupp, place, path, "The relocation goes by symbol 0, which is none.");
        if (relocation.Symbol >= (uint)state.Symbols.Length)
            return state.Refuse(LinkRules.NoSymbol, XenErrno.Einval, place, path, $"The relocation goes by symbol {relocation.Symbol}, and there are {state.Symbols.Length}.");

        ElfSymbol symbol = state.Symbols[(int)relocation.Symbol];
        if (state.IsIgnored[symbol.Index])
            return state.Refuse(LinkRules.IgnoredSymbol, XenErrno.Einval, place, path, $"'{NameOf(state, symbol)}' stands in a section that gets no place in memory.");

        ulong value = unchecked((ulong)relocation.Addend + state.Values[symbol.Index]);
        Span<byte> memory = state.MemoryOf(target);
        switch ((ElfX8664Relocation)relocation.Type)
        {
            case ElfX8664Relocation.None:
                state.Note(LinkRules.RelocationOfNothing, place, path, $"The relocation of 0x{relocation.Offset:x} in {target.Name} is of type NONE.");
                return true;

            case ElfX8664Relocation.Absolute64:
                if (!Fits(relocation.Offset, sizeof(ulong), memory.Length)) return Outside(state, target, relocation, place, path);
                new ElfPlace64 { Value = value }.Write(memory[(int)relocation.Offset..]);
                return true;

            case ElfX8664Relocation.Relative32:
            case ElfX8664Relocation.Plt32:
                if (!Fits(relocation.Offset, sizeof(uint), memory.Length)) return Outside(state, target, relocation, place, path);
                long distance = unchecked((long)(value - (state.Places[target.Index]!.Address + relocation.Offset)));
                new ElfPlace32 { Distance = unchecked((int)distance) }.Write(memory[(int)relocation.Offset..]);
                return distance == (int)distance || state.Refuse(LinkRules.RelocationOverflow, XenErrno.Eoverflow, place, path,
                    $"'{NameOf(state, symbol)}' is {distance} bytes from 0x{relocation.Offset:x} in {target.Name}, and 32 bits hold 2 GiB.");

            default:
                return state.Refuse(LinkRules.RelocationType, XenErrno.Eopnotsupp, place, path, $"The type is {TypeName(relocation.Type)}.");
        }
    }

    private static bool Outside(LoadState state, ElfSection target, Elf64Relocation relocation, long place, ContentPath path) =>
        state.Refuse(LinkRules.RelocationPlace, XenErrno.Einval, place, path, $"The place is at 0x{relocation.Offset:x} in {target.Name}, which has 0x{target.Header.Length:x} bytes.");

    private static bool Fits(ulong offset, int size, int length) => offset < (ulong)length && (ulong)length - offset >= (ulong)size;

    private static string NameOf(LoadState state, ElfSymbol symbol) =>
        symbol.Name.Length > 0 ? symbol.Name : symbol.Entry.Section < state.File.Sections.Length ? state.File.Sections[symbol.Entry.Section].Name : $"symbol {symbol.Index}";

    /// <summary>What a type of relocations is called, with its number.</summary>
    public static string TypeName(uint type) =>
        ElfX8664RelocationValues.Table.Values.FirstOrDefault(value => value.Value == type) is { } known ? $"{type}, {known.XenName}" : type.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
