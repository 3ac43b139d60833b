namespace Holdfast.LivePatching.Loading;

/// <summary>The rules of giving sections their places, and of linking them.</summary>
internal static class LinkRules
{
    private const string Placing = "common/livepatch.c, 4.17; docs/specs/live-patch.md §3";
    private const string Linking = "common/livepatch_elf.c and arch/x86/livepatch.c, 4.17; docs/specs/live-patch.md §3";

    public static readonly Rule WritableCode = new("HF3101", Severity.Error,
        "A section that gets a place in memory is either written to or executed.",
        "Xen refuses it with EOPNOTSUPP.",
        Placing);

    public static readonly Rule NoAlignment = new("HF3102", Severity.Error,
        "A section that gets a place in memory has an alignment of at least 1.",
        "Xen rounds up to the alignment, and rounds up to 0 when that is 0: the section comes to stand on top of the first of its kind. A first one stands where it would anyway.",
        "measured with Xen 4.17; docs/specs/live-patch.md §3");

    public static readonly Rule TooLong = new("HF3103", Severity.Error,
        "All sections that get a place in memory, with what aligns them, fit between Xen and the end of its address space.",
        "Xen has less than 1 GiB there, and refuses more with ENOMEM; here 256 MiB are looked at.",
        Placing);

    public static readonly Rule Overrun = new("HF3104", Severity.Error,
        "Sections stand in the memory that was allocated for them.",
        "Where a section without an alignment moved the end back, Xen copies what is behind it over the end of what it allocated: the host goes down, or worse.",
        Placing);

    public static readonly Rule PageAlignment = new("HF3105", Severity.Warning,
        "The alignment of a section is at most that of a page.",
        "What Xen allocates begins on a page, and nowhere better: the section does not get the alignment.",
        Placing);

    public static readonly Rule CommonSymbol = new("HF3111", Severity.Error,
        "Every symbol has a place.",
        "Xen refuses a common symbol with EINVAL. 'gcc -fno-common' gives them places.",
        Linking);

    public static readonly Rule UnknownSymbol = new("HF3112", Severity.Error,
        "A symbol that a payload leaves open is one of the hypervisor, or a new one of a payload that is loaded before.",
        "Xen refuses it with ENOENT. What only one file of Xen sees has the file in front of its name in Xen's own table ('common/domain.c#domain_list'), weak symbols are looked for like all others, and a symbol " +
        "that takes the place of an old one is not found in its payload.",
        Linking);

    public static readonly Rule SymbolSection = new("HF3113", Severity.Error,
        "The section of a symbol is one of the file.",
        "Xen refuses a number that no section has with EINVAL, and the reserved ones with EOPNOTSUPP.",
        Linking);

    public static readonly Rule TableOfNothing = new("HF3121", Severity.Error,
        "Relocations are for a section.",
        "Section 0 is none: Xen follows a NULL pointer there, and the host goes down.",
        "measured with Xen 4.17; docs/specs/live-patch.md §3");

    public static readonly Rule TableLink = new("HF3122", Severity.Error,
        "Relocations go by the symbol table.",
        "Xen refuses them with EINVAL.",
        Linking);

    public static readonly Rule TableShape = new("HF3123", Severity.Error,
        "A section of relocations holds relocations of at least 24 bytes, and nothing else.",
        "Xen refuses it with EINVAL.",
        Linking);

    public static readonly Rule InPlace = new("HF3124", Severity.Error,
        "Relocations say themselves what is added.",
        "Xen refuses those that find it where they apply with EOPNOTSUPP. On x86-64, no compiler makes them.",
        Linking);

    public static readonly Rule NoSymbol = new("HF3125", Severity.Error,
        "A relocation goes by a symbol.",
        "Xen refuses symbol 0 with EOPNOTSUPP, and a number that no symbol has with EINVAL.",
        Linking);

    public static readonly Rule IgnoredSymbol = new("HF3126", Severity.Error,
        "The symbol that a relocation goes by stands in a section that gets a place in memory.",
        "Xen refuses it with EINVAL.",
        Linking);

    public static readonly Rule RelocationType = new("HF3127", Severity.Error,
        "Relocations are of the types NONE, 64, PC32 or PLT32.",
        "Xen refuses others with EOPNOTSUPP. The flags -fpic -fvisibility=hidden -mcmodel=small keep a compiler to these.",
        Linking);

    public static readonly Rule RelocationPlace = new("HF3128", Severity.Error,
        "The place that a relocation makes is in its section.",
        "Xen refuses it with EINVAL.",
        Linking);

    public static readonly Rule RelocationOverflow = new("HF3129", Severity.Error,
        "What a relocation makes fits into its place.",
        "Xen refuses it with EOVERFLOW: a distance of more than 2 GiB.",
        Linking);

    public static readonly Rule RelocationOfNothing = new("HF3130", Severity.Warning,
        "Every relocation makes something.",
        "A relocation of type NONE leaves its place as the file has it. In the list of functions, that leaves a name or an address unset.",
        Linking);

    public static readonly Rule TableOfNowhere = new("HF3131", Severity.Warning,
        "Relocations are for a section of the file.",
        "Others are passed over in silence, and what they would have made stays as it is.",
        Linking);

    public static readonly Rule AmbiguousSymbol = new("HF3132", Severity.Warning,
        "A name that a payload leaves open, or patches a function by, stands for one thing.",
        "Xen takes one of several, by the order of its table. Names that only one file sees have the file in front of them, and may still be there twice.",
        Linking);

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        WritableCode, NoAlignment, TooLong, Overrun, PageAlignment, CommonSymbol, UnknownSymbol, SymbolSection, TableOfNothing, TableLink, TableShape, InPlace, NoSymbol, IgnoredSymbol, RelocationType,
        RelocationPlace, RelocationOverflow, RelocationOfNothing, TableOfNowhere, AmbiguousSymbol,
    ];
}
