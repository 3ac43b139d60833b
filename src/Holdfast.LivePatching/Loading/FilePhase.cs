using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Loading;

/// <summary>The first thing that Xen does with a payload: the ELF header, the sections and their names, the symbols and theirs, each in this order.</summary>
internal static class FilePhase
{
    private const int MaxSections = 1024;

    public static bool Run(LoadState state) => Header(state) && Sections(state) && SectionNames(state) && Symbols(state);

    private static bool Header(LoadState state)
    {
        ReadOnlySpan<byte> bytes = state.Bytes.Span;
        ContentPath path = ContentPath.Root / "header";
        if (bytes.IsEmpty) return state.Refuse(FileRules.Size, XenErrno.Einval, 0, ContentPath.Root, $"The file is empty.");

        // Not how long it is: who reads a file stops behind the longest payload.
        if ((ulong)bytes.Length > LivePatchConstants.MaxPayloadSize)
            return state.Refuse(FileRules.Size, XenErrno.Einval, 0, ContentPath.Root, $"The file has more than {LivePatchConstants.MaxPayloadSize} bytes.");
        if (bytes.Length < Elf64Header.Size) return state.Refuse(FileRules.Magic, XenErrno.Einval, 0, path, $"The file has {bytes.Length} bytes, and an ELF header {Elf64Header.Size}.");

        var header = Elf64Header.Read(bytes);
        if (header.Magic != Elf64Header.ExpectedMagic) return state.Refuse(FileRules.Magic, XenErrno.Einval, 0, path, $"The file begins with 0x{header.Magic:x8}, and an ELF file with 0x{Elf64Header.ExpectedMagic:x8}.");
        if (Unlike(header) is (int place, string what)) return state.Refuse(FileRules.Kind, XenErrno.Eopnotsupp, place, path, what);
        if (header.Machine != (ushort)ElfMachine.X8664 || header.Width != Elf64Header.ExpectedWidth || header.Data != Elf64Header.LittleEndian)
        {
            return state.Refuse(FileRules.Machine, XenErrno.Eopnotsupp, Elf64Header.Offsets.Machine, path,
                $"Its class is {header.Width}, its byte order {header.Data} and its machine {header.Machine}; they are {Elf64Header.ExpectedWidth}, {Elf64Header.LittleEndian} and {(ushort)ElfMachine.X8664} for 64-bit x86.");
        }

        if (header.SectionNames == 0) return state.Refuse(FileRules.SectionNames, XenErrno.Einval, Elf64Header.Offsets.SectionNames, path, "No section is named for the names of sections.");
        if (header.SectionHeaderCount >= MaxSections)
            return state.Refuse(FileRules.SectionCount, XenErrno.Eopnotsupp, Elf64Header.Offsets.SectionHeaderCount, path, $"There are {header.SectionHeaderCount} sections, and may be {MaxSections - 1}.");
        if (header.SectionNames >= header.SectionHeaderCount)
        {
            return state.Refuse(FileRules.SectionNames, XenErrno.Einval, Elf64Header.Offsets.SectionNames, path,
                $"Section {header.SectionNames} is named for the names of sections, and there are {header.SectionHeaderCount}.");
        }

        ulong length = (ulong)bytes.Length;
        if (header.SectionHeaders >= length)
            return state.Refuse(FileRules.SectionTable, XenErrno.Einval, Elf64Header.Offsets.SectionHeaders, path, $"The section headers stand at 0x{header.SectionHeaders:x}, and the file ends at 0x{length:x}.");
        if (header.SectionHeaderSize < Elf64SectionHeader.Size)
            return state.Refuse(FileRules.SectionTable, XenErrno.Einval, Elf64Header.Offsets.SectionHeaderSize, path, $"A section header has {header.SectionHeaderSize} bytes, and needs {Elf64SectionHeader.Size}.");
        if ((length - header.SectionHeaders) / header.SectionHeaderSize < header.SectionHeaderCount)
        {
            return state.Refuse(FileRules.SectionTable, XenErrno.Einval, Elf64Header.Offsets.SectionHeaderCount, path,
                $"{header.SectionHeaderCount} section headers of {header.SectionHeaderSize} bytes from 0x{header.SectionHeaders:x} on end behind the file, which has 0x{length:x} bytes.");
        }

        state.File = ElfFile.Read(state.Bytes)!;
        return true;
    }

    private static (int Place, string What)? Unlike(Elf64Header header) => header switch
    {
        { Version: not Elf64Header.CurrentVersion } => (Elf64Header.Offsets.Version, $"The version of the format is {header.Version}, and {Elf64Header.CurrentVersion} is known."),
        { IdentVersion: not Elf64Header.CurrentVersion } => (Elf64Header.Offsets.IdentVersion, $"The version of the format is {header.IdentVersion}, and {Elf64Header.CurrentVersion} is known."),
        { AbiVersion: not 0 } => (Elf64Header.Offsets.AbiVersion, $"The version of the conventions is {header.AbiVersion}, and is 0 in a payload."),
        { OsAbi: not (0 or FreeBsd) } => (Elf64Header.Offsets.OsAbi, $"The conventions are those of number {header.OsAbi}; Xen takes 0, System V, and {FreeBsd}, FreeBSD."),
        { Type: not (ushort)ElfFileType.Relocatable } => (Elf64Header.Offsets.Type, $"The type of the file is {header.Type}, and that of a relocatable file {(ushort)ElfFileType.Relocatable}."),
        { ProgramHeaderCount: not 0 } => (Elf64Header.Offsets.ProgramHeaderCount, $"There are {header.ProgramHeaderCount} program headers, and a relocatable file has none."),
        _ => null,
    };

    private const byte FreeBsd = 9;

    private static bool Sections(LoadState state)
    {
        ulong length = (ulong)state.Bytes.Length;
        ElfSection? symbols = null;
        foreach (ElfSection section in state.File.RealSections)
        {
            Elf64SectionHeader header = section.Header;
            ContentPath path = LoadState.PathOf(section);
            bool isZeros = section.Type == ElfSectionType.Zeros;
            if (header.Offset < Elf64Header.Size || (!isZeros && (header.Offset > length || unchecked(header.Offset + header.Length) > length)))
            {
                return state.Refuse(FileRules.SectionPlace, XenErrno.Einval, section.HeaderOffset + Elf64SectionHeader.Offsets.Offset, path,
                    $"The section has 0x{header.Length:x} bytes from 0x{header.Offset:x} on; the ELF header ends at 0x{Elf64Header.Size:x}, and the file at 0x{length:x}.");
            }

            if (section.Wraps)
            {
                state.Note(FileRules.UnreadSectionWraps, section.HeaderOffset + Elf64SectionHeader.Offsets.Length, path,
                    $"The section has 0x{header.Length:x} bytes from 0x{header.Offset:x} on: the sum is larger than 64 bits, and Xen takes it for 0x{unchecked(header.Offset + header.Length):x}.");
            }

            if (header.Alignment != 0 && !ulong.IsPow2(header.Alignment))
                return state.Refuse(FileRules.Alignment, XenErrno.Eopnotsupp, section.HeaderOffset + Elf64SectionHeader.Offsets.Alignment, path, $"The alignment is 0x{header.Alignment:x}, which is no power of two.");
            if (header.Alignment != 0 && header.Address % header.Alignment != 0)
            {
                return state.Refuse(FileRules.Address, XenErrno.Einval, section.HeaderOffset + Elf64SectionHeader.Offsets.Address, path,
                    $"The address is 0x{header.Address:x}, which is no multiple of the alignment, 0x{header.Alignment:x}.");
            }

            if ((section.IsWritable || section.IsAllocated) && isZeros && header.Length > LivePatchConstants.MaxPayloadSize)
            {
                return state.Refuse(FileRules.ZerosTooLong, XenErrno.Einval, section.HeaderOffset + Elf64SectionHeader.Offsets.Length, path,
                    $"The section is 0x{header.Length:x} bytes of zeros, and may be 0x{LivePatchConstants.MaxPayloadSize:x}.");
            }

            if (section.Type != ElfSectionType.Symbols) continue;
            if (symbols is not null) return state.Refuse(FileRules.SymbolTable, XenErrno.Eopnotsupp, section.HeaderOffset, path, $"Sections {symbols.Index} and {section.Index} are symbol tables.");
            symbols = section;
            if (header.Link >= (uint)state.File.Sections.Length)
            {
                return state.Refuse(FileRules.SymbolNamesLink, XenErrno.Einval, section.HeaderOffset + Elf64SectionHeader.Offsets.Link, path,
                    $"The names of symbols are to be in section {header.Link}, and there are {state.File.Sections.Length}.");
            }
        }

        if (symbols is null) return state.Refuse(FileRules.SymbolTable, XenErrno.Einval, 0, ContentPath.Root, "There is no symbol table.");
        state.SymbolTable = symbols;
        return SymbolTable(state, symbols);
    }

    private static bool SymbolTable(LoadState state, ElfSection symbols)
    {
        Elf64SectionHeader header = symbols.Header;
        ContentPath path = LoadState.PathOf(symbols);
        if (header.Length == 0 || header.EntrySize < Elf64Symbol.Size || header.Length % header.EntrySize != 0)
        {
            return state.Refuse(FileRules.SymbolTableShape, XenErrno.Einval, symbols.HeaderOffset + Elf64SectionHeader.Offsets.EntrySize, path,
                $"The symbol table has {header.Length} bytes in entries of {header.EntrySize}; an entry has at least {Elf64Symbol.Size}.");
        }

        if (symbols.Wraps)
        {
            return state.Refuse(FileRules.SymbolTableShape, XenErrno.Enomem, symbols.HeaderOffset + Elf64SectionHeader.Offsets.Length, path,
                $"The symbol table has 0x{header.Length:x} bytes, and Xen has no memory for so many symbols.");
        }

        if (header.Link == 0) return state.Kill(FileRules.SymbolNamesLink, symbols.HeaderOffset + Elf64SectionHeader.Offsets.Link, path, "The names of symbols are to be in section 0, which is none.");
        ElfSection names = state.File.Sections[(int)header.Link];
        return IsTexts(state, names) || state.Refuse(FileRules.SymbolNames, XenErrno.Einval, names.HeaderOffset, LoadState.PathOf(names), $"Section {names.Index} is named for the names of symbols, and {WhyNoTexts(names)}.");
    }

    private static bool SectionNames(LoadState state)
    {
        ElfSection names = state.File.Sections[state.File.Header.SectionNames];
        if (!IsTexts(state, names)) return state.Refuse(FileRules.SectionNames, XenErrno.Einval, names.HeaderOffset, LoadState.PathOf(names), $"Section {names.Index} is named for the names of sections, and {WhyNoTexts(names)}.");
        foreach (ElfSection section in state.File.RealSections)
        {
            if (section.Header.Name >= names.Header.Length)
            {
                return state.Refuse(FileRules.SectionName, XenErrno.Einval, section.HeaderOffset, LoadState.PathOf(section),
                    $"The name stands at 0x{section.Header.Name:x} of the names, which have 0x{names.Header.Length:x} bytes.");
            }

            if (ElfFile.TextAt(names.Contents.Span, section.Header.Name) is null) return Beyond(state, names, section.HeaderOffset, LoadState.PathOf(section));
        }

        return true;
    }

    private static bool Symbols(LoadState state)
    {
        state.Symbols = state.File.SymbolsOf(state.SymbolTable);
        ElfSection names = state.File.Sections[(int)state.SymbolTable.Header.Link];
        foreach (ElfSymbol symbol in state.Symbols.Skip(1))
        {
            long place = state.SymbolTable.PlaceOf((ulong)symbol.Index * state.SymbolTable.Header.EntrySize);
            ContentPath path = ContentPath.Root.Item("symbol", symbol.Index);
            if (symbol.Entry.Name >= names.Header.Length)
            {
                return state.Refuse(FileRules.SymbolName, XenErrno.Einval, place, path,
                    $"The name stands at 0x{symbol.Entry.Name:x} of the names, which have 0x{names.Header.Length:x} bytes.");
            }

            if (ElfFile.TextAt(names.Contents.Span, symbol.Entry.Name) is null) return Beyond(state, names, place, path);
        }

        return true;
    }

    private static bool IsTexts(LoadState state, ElfSection section)
    {
        if (section.Type != ElfSectionType.Strings || section.Contents.IsEmpty || section.Contents.Span[0] != 0) return false;
        if (!section.Wraps) return section.Contents.Span[^1] == 0;
        ulong end = unchecked(section.Header.Offset + section.Header.Length);
        return end > 0 && state.Bytes.Span[(int)(end - 1)] == 0;
    }

    /// <summary>Only names in a section that wraps can be anywhere but in it.</summary>
    private static bool Beyond(LoadState state, ElfSection names, long place, ContentPath path) =>
        state.Kill(FileRules.SectionWraps, place, path, $"The name is read from behind the file, since the length of {names.Name} wraps around.");

    private static string WhyNoTexts(ElfSection section) =>
        section.Type != ElfSectionType.Strings ? $"is of type {section.Header.Type} instead of {(uint)ElfSectionType.Strings}"
        : section.Contents.IsEmpty ? "is empty"
        : "does not begin and end with a NUL";
}
