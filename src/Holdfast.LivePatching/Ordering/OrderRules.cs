namespace Holdfast.LivePatching.Ordering;

/// <summary>The rules of what is applied on what.</summary>
internal static class OrderRules
{
    public static readonly Rule Unreadable = new("HF3701", Severity.Error,
        "A payload says what it is, and what it depends on.",
        "Its place cannot be known otherwise, and Xen refuses the upload with EINVAL or EOPNOTSUPP.",
        "check_special_sections and prepare_payload in common/livepatch.c, 4.17; measured with Xen 4.17");

    public static readonly Rule OtherXen = new("HF3702", Severity.Error,
        "A payload is for this build of Xen.",
        "The upload is refused with EINVAL: code and addresses are those of another build.",
        "xen_build_id_dep in common/livepatch.c, 4.17; measured with Xen 4.17")
    {
        Since = new(4, 14),
    };

    public static readonly Rule MissingDependency = new("HF3703", Severity.Error,
        "What a payload depends on is Xen, or one of the payloads.",
        "An apply is refused with EINVAL unless what the payload depends on is on top of those that are applied, or nothing is applied and it depends on Xen.",
        "build_id_dep in common/livepatch.c, 4.17; measured with Xen 4.17");

    public static readonly Rule Cycle = new("HF3704", Severity.Error,
        "No payload depends, in the end, on itself.",
        "None of them can be the first.",
        "build_id_dep in common/livepatch.c, 4.17");

    public static readonly Rule DuplicateBuildId = new("HF3705", Severity.Error,
        "No two payloads have one build id.",
        "The upload of the second is refused with EEXIST, and what depends on that build id could mean either.",
        "prepare_payload in common/livepatch.c, 4.17; measured with Xen 4.17");

    public static readonly Rule DuplicateName = new("HF3706", Severity.Warning,
        "No two payloads have one name.",
        "The upload of the second is refused with EEXIST, unless it is given another name than that of its file.",
        "livepatch_upload in common/livepatch.c, 4.17; measured with Xen 4.17");

    public static readonly Rule Fork = new("HF3707", Severity.Warning,
        "One payload at most depends on Xen, and one on each other payload.",
        "Of several that depend on the same, one can be applied, and the others are refused with EINVAL unless they are applied without regard to dependencies, for which they were not made.",
        "build_id_dep in common/livepatch.c, 4.17; measured with Xen 4.17");

    public static readonly Rule SymbolOfXen = new("HF3708", Severity.Error,
        "A payload brings no symbol that Xen has.",
        "The upload is refused with EEXIST. A function that runs instead of another may have any name.",
        "build_symbol_table in common/livepatch.c, 4.17");

    public static readonly Rule SymbolOfPayload = new("HF3709", Severity.Error,
        "A payload brings no symbol that one below it brings.",
        "The upload is refused with EEXIST while the other one is loaded, also for a symbol that only one file sees. A function that runs instead of another may have any name.",
        "build_symbol_table in common/livepatch.c, 4.17; measured with Xen 4.17");

    public static readonly Rule SymbolNotBelow = new("HF3710", Severity.Error,
        "What a payload takes from another payload is below it.",
        "The upload is refused with ENOENT when the other one is not loaded. When it is, the address stays in the code, and Xen does not know of it when the other one is unloaded.",
        "livepatch_elf_resolve_symbols in common/livepatch_elf.c and resolve_old_address in common/livepatch.c, 4.17");

    public static readonly Rule Expectation = new("HF3711", Severity.Error,
        "A payload does not expect the first bytes of a function that one below it has patched.",
        "The apply is refused with EINVAL: a jump to the code of the one below is there instead.",
        "livepatch_check_expectations in common/livepatch.c, 4.17; an expectation that is not met was measured with Xen 4.17")
    {
        Since = new(4, 14),
    };

    public static readonly Rule ReplaceWithHooks = new("HF3712", Severity.Info,
        "Payloads that replace others, or are replaced, have no hooks to be called before or after an action.",
        "A replace is refused with EOPNOTSUPP: Xen cannot know what the hooks of several payloads mean to each other.",
        "has_payload_any_vetoing_hooks and livepatch_action in common/livepatch.c, 4.17")
    {
        Since = new(4, 14),
    };

    public static readonly Rule SymbolOfAlternative = new("HF3713", Severity.Info,
        "Payloads that exclude each other bring no symbol of the same name.",
        "They cannot even be loaded at the same time: the upload of the second is refused with EEXIST, and so one cannot replace the other.",
        "build_symbol_table in common/livepatch.c, 4.17; measured with Xen 4.17");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Unreadable, OtherXen, MissingDependency, Cycle, DuplicateBuildId, DuplicateName, Fork, SymbolOfXen, SymbolOfPayload, SymbolNotBelow, Expectation, ReplaceWithHooks, SymbolOfAlternative,
    ];
}
