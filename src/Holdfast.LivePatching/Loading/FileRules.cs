namespace Holdfast.LivePatching.Loading;

/// <summary>The rules of a payload as a file.</summary>
internal static class FileRules
{
    private const string Elf = "common/livepatch_elf.c, 4.17; docs/specs/live-patch.md §2";

    public static readonly Rule Size = new("HF3001", Severity.Error,
        "A payload has 1 byte to 2 MiB.",
        "Xen refuses any other before it looks at it, with EINVAL.",
        "public/sysctl.h and common/livepatch.c, 4.17; docs/specs/live-patch.md §2");

    public static readonly Rule Magic = new("HF3002", Severity.Error,
        "A payload is an ELF file with a whole header.",
        "Xen refuses it with EINVAL.",
        Elf);

    public static readonly Rule Kind = new("HF3003", Severity.Error,
        "A payload is a relocatable ELF file of version 1 without program headers, by the conventions of System V or FreeBSD in version 0.",
        "Xen refuses it with EOPNOTSUPP. A payload is linked with 'ld -r', and not into a program or a shared object.",
        Elf);

    public static readonly Rule Machine = new("HF3004", Severity.Error,
        "A payload is for 64-bit x86: class 64, little-endian, machine x86-64.",
        "Xen refuses it with EOPNOTSUPP.",
        Elf);

    public static readonly Rule SectionCount = new("HF3005", Severity.Error,
        "A payload has fewer than 1024 sections.",
        "Xen refuses it with EOPNOTSUPP. Where a file has more sections than its header can say, the header says 0 or 65535.",
        Elf);

    public static readonly Rule SectionNames = new("HF3006", Severity.Error,
        "One of the sections, which the header names, holds the names of sections: texts between NULs.",
        "Xen refuses it with EINVAL.",
        Elf);

    public static readonly Rule SectionTable = new("HF3007", Severity.Error,
        "The section headers are in the file, each of at least 64 bytes.",
        "Xen refuses it with EINVAL.",
        Elf);

    public static readonly Rule SectionPlace = new("HF3008", Severity.Error,
        "What a section holds is in the file, behind the ELF header.",
        "Xen refuses it with EINVAL.",
        Elf);

    public static readonly Rule SectionWraps = new("HF3009", Severity.Error,
        "A section that Xen reads, or copies into memory, ends before 2^64.",
        "Xen adds offset and length up in 64 bits and compares the sum with the length of the file. A sum that wraps around is small, and passes; then Xen reads on behind the file, and the host goes down.",
        Elf);

    public static readonly Rule Alignment = new("HF3010", Severity.Error,
        "The alignment of a section is a power of two, or 0.",
        "Xen refuses it with EOPNOTSUPP.",
        Elf);

    public static readonly Rule Address = new("HF3011", Severity.Error,
        "The address of a section is a multiple of its alignment.",
        "Xen refuses it with EINVAL. In a relocatable file it is 0.",
        Elf);

    public static readonly Rule ZerosTooLong = new("HF3012", Severity.Error,
        "A section of zeros has at most 2 MiB.",
        "Xen refuses it with EINVAL.",
        Elf);

    public static readonly Rule SymbolTable = new("HF3013", Severity.Error,
        "A payload has one symbol table.",
        "Xen refuses it with EINVAL when there is none, and with EOPNOTSUPP when there are several.",
        Elf);

    public static readonly Rule SymbolTableShape = new("HF3014", Severity.Error,
        "A symbol table holds symbols of at least 24 bytes, and nothing else.",
        "Xen refuses it with EINVAL.",
        Elf);

    public static readonly Rule SymbolNamesLink = new("HF3015", Severity.Error,
        "The symbol table says which section holds the names of its symbols.",
        "Xen refuses a number that no section has with EINVAL. Section 0 is none: Xen follows a NULL pointer there, and the host goes down.",
        "measured with Xen 4.17; docs/specs/live-patch.md §2");

    public static readonly Rule SymbolNames = new("HF3016", Severity.Error,
        "The section with the names of symbols holds texts between NULs.",
        "Xen refuses it with EINVAL.",
        Elf);

    public static readonly Rule SectionName = new("HF3017", Severity.Error,
        "The name of a section is in the section of names.",
        "Xen refuses it with EINVAL.",
        Elf);

    public static readonly Rule SymbolName = new("HF3018", Severity.Error,
        "The name of a symbol is in the section with the names of symbols.",
        "Xen refuses it with EINVAL.",
        Elf);

    public static readonly Rule SameName = new("HF3019", Severity.Warning,
        "No two sections that Xen looks for have one name.",
        "Xen takes the first, and passes over the others in silence: a second list of functions patches nothing.",
        Elf);

    public static readonly Rule Xsplice = new("HF3020", Severity.Error,
        "The sections have today's names.",
        "What xSplice called .xsplice.funcs is .livepatch.funcs since before the first release. Xen looks for no old name, and finds nothing to patch.",
        "docs/specs/live-patch.md §7");

    public static readonly Rule UnreadSectionWraps = new("HF3021", Severity.Warning,
        "Offset and length of any section add up to less than 2^64.",
        "Xen adds them up in 64 bits, takes the sum for a small one, and goes on. It matters for what it reads and copies.",
        Elf);

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Size, Magic, Kind, Machine, SectionCount, SectionNames, SectionTable, SectionPlace, SectionWraps, Alignment, Address, ZerosTooLong, SymbolTable, SymbolTableShape, SymbolNamesLink,
        SymbolNames, SectionName, SymbolName, SameName, Xsplice, UnreadSectionWraps,
    ];
}
