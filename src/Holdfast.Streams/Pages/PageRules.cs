namespace Holdfast.Streams.Pages;

/// <summary>The rules of PAGE_DATA, and of the page tables of a PV guest that it carries.</summary>
internal static class PageRules
{
    private const string Spec = "docs/specs/libxc-migration-stream.pandoc, PAGE_DATA";
    private const string Measured = "measured on Xen 4.17.7";

    public static readonly Rule Header = new("HF1301", Severity.Error,
        "A PAGE_DATA record has a header of 8 bytes and names at least one frame.",
        "A restore refuses a shorter or an empty one.",
        Spec);

    public static readonly Rule Count = new("HF1302", Severity.Error,
        "The number of frames in a PAGE_DATA record fits into its body.",
        "A restore refuses a body that is too short for the list of frames.",
        $"{Spec}; {Measured}");

    public static readonly Rule Data = new("HF1303", Severity.Error,
        "A PAGE_DATA record holds one page of data for each frame whose type has contents, and nothing else.",
        "A restore compares the body's length with the types in the list and refuses any difference.",
        $"{Spec}; {Measured}");

    public static readonly Rule Type = new("HF1304", Severity.Error,
        "A frame's type is 0 to 4, 9 to 12 (a page table, perhaps pinned), or 13 to 15 (without contents).",
        "Types 5 to 8 are reserved; a restore refuses them.",
        $"{Spec}; {Measured}");

    public static readonly Rule Reserved = new("HF1305", Severity.Warning,
        "Reserved bits of a frame's entry, and the reserved word of the record's header, are zero.",
        "Xen writes zeros and masks them out when it reads.",
        $"{Spec}; {Measured}");

    public static readonly Rule Beyond = new("HF1306", Severity.Error,
        "A PV guest's frames are within the range that X86_PV_P2M_FRAMES gives.",
        "A restore refuses frames beyond the guest's last one, and any frame before that record has said which is the last.",
        $"tools/libs/guest/xg_sr_restore_x86_pv.c, 4.17; {Measured}");

    public static readonly Rule FrameTooHigh = new("HF1307", Severity.Error,
        "An HVM guest's frames are below 2^32.",
        "A restore keeps one bit for each frame up to the highest and cannot allocate that many. No guest is that large.",
        Measured);

    public static readonly Rule DuplicateInBatch = new("HF1308", Severity.Warning,
        "A PAGE_DATA record names a frame once.",
        "Xen collects a batch from a set of frames. Of two contents in one batch, a restore keeps the last.",
        $"tools/libs/guest/xg_sr_save.c, 4.17; {Measured}");

    public static readonly Rule TableInHvm = new("HF1309", Severity.Warning,
        "The frames of an HVM or PVH guest are not typed as page tables.",
        "Only the hypervisor's direct paging for PV guests knows such types. A restore of an HVM guest takes them for ordinary pages.",
        Measured);

    public static readonly Rule PteBeyond = new("HF1310", Severity.Error,
        "A present entry of a PV guest's page table names a frame within the guest's range.",
        "libxc looks the frame up without a check: an assertion ends its helper process, and xl leaves a paused domain behind.",
        $"tools/libs/guest/xg_sr_restore_x86_pv.c, 4.17; {Measured}");

    public static readonly Rule LocalApicPage = new("HF1311", Severity.Error,
        "An HVM or PVH guest has no memory where its local APIC's registers are (fee00000).",
        "Memory that is restored there hides the registers, and the guest gets no timer interrupts any more.",
        Measured);

    public static readonly Rule NotAllMapped = new("HF1312", Severity.Warning,
        "The frames of an image lie close enough together to be kept in memory.",
        "What depends on all frames (is the page that CR3 names there?) is not judged for this image.",
        "a limit of this program");

    public static readonly Rule Broken = new("HF1313", Severity.Warning,
        "No frame is marked broken.",
        "It had a memory error on the host that saved it. Its contents are lost, and the guest is restored without them.",
        $"{Spec}; {Measured}");

    public static readonly Rule TooMuchMemory = new("HF1314", Severity.Error,
        "The image has no more frames than the domain may have: its configured memory and 1 MiB.",
        "The toolstack limits the domain before it is filled, and the hypervisor refuses frames beyond the limit.",
        $"tools/libs/light/libxl_dom.c, 4.17; {Measured}");

    public static readonly Rule PteBits = new("HF1315", Severity.Error,
        "A present entry of a PV guest's page table has no bits that Xen forbids there.",
        "The hypervisor refuses a page table with large pages, with global entries above the lowest level, or, unless the guest has devices of its own, with cache attributes.",
        $"xen/arch/x86/mm.c, 4.17; {Measured}");

    public static readonly Rule PteLevel = new("HF1316", Severity.Error,
        "An entry of a PV guest's page table above the lowest level names a table of the next lower level.",
        "The hypervisor refuses anything else but a read-only entry for a table of the same level. A page that is not typed as a table is restored with its entries unchanged, so that they name another guest's memory.",
        $"xen/arch/x86/mm.c, 4.17; {Measured}");

    public static readonly Rule TableWritable = new("HF1317", Severity.Error,
        "No entry lets a PV guest write to one of its page tables.",
        "A page is either a page table or writable; the hypervisor refuses the one that comes second.",
        $"xen/arch/x86/mm.c, 4.17; {Measured}");

    public static readonly Rule TableMayBeWritable = new("HF1318", Severity.Warning,
        "No entry lets a PV guest write to one of its page tables, also where tables are unused.",
        "The hypervisor looks at a page table when it is used. The entry may be in one that no vCPU uses now.",
        $"xen/arch/x86/mm.c, 4.17; {Measured}");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [Header, Count, Data, Type, Reserved, Beyond, FrameTooHigh, DuplicateInBatch, TableInHvm, PteBeyond, LocalApicPage, NotAllMapped, Broken, TooMuchMemory, PteBits, PteLevel, TableWritable, TableMayBeWritable];
}
