namespace Holdfast.LivePatching.Loading;

/// <summary>The rules of what a payload's code brings with it: where it stops on purpose, goes on after a fault, or depends on the processor; and of the symbols that it adds.</summary>
internal static class TableRules
{
    private const string Source = "common/livepatch.c, 4.17; docs/specs/live-patch.md §6";
    private const string AlternativeSource = "arch/x86/alternative.c, 4.17 and 4.20; docs/specs/live-patch.md §6";

    public static readonly Rule BugFrames = new("HF3501", Severity.Error,
        "A section .bug_frames.N holds elements of 8 bytes.",
        "Xen refuses it with EINVAL.",
        Source);

    public static readonly Rule Exceptions = new("HF3502", Severity.Error,
        "The section .ex_table holds elements of 8 bytes.",
        "Xen refuses it with EINVAL.",
        Source);

    public static readonly Rule AlternativesLength = new("HF3511", Severity.Error,
        "The section .altinstructions holds elements of 14 bytes.",
        "Xen refuses it with EINVAL.",
        Source);

    public static readonly Rule AlternativesAlone = new("HF3512", Severity.Error,
        "A payload with alternatives has code, and a section .altinstr_replacement.",
        "Xen refuses it with EINVAL.",
        Source);

    public static readonly Rule AlternativeOrigin = new("HF3513", Severity.Error,
        "An alternative is for the payload's own code.",
        "Xen refuses it with EINVAL: it would change code that runs, or is not there.",
        Source);

    public static readonly Rule AlternativeReplacement = new("HF3514", Severity.Error,
        "What an alternative puts in place stands in .altinstr_replacement.",
        "Xen refuses it with EINVAL.",
        Source);

    public static readonly Rule AlternativeRoom = new("HF3515", Severity.Error,
        "What an alternative puts in place fits, and the place has at most 254 bytes.",
        "Until 4.19, Xen stops, and the host with it, when it loads the payload; from 4.20 on it refuses it with ENOSPC.",
        AlternativeSource);

    public static readonly Rule AlternativeFeature = new("HF3516", Severity.Error,
        "An alternative depends on a feature that Xen knows.",
        "Until 4.19, Xen stops, and the host with it, when it loads the payload; from 4.20 on it refuses it with ERANGE.",
        AlternativeSource);

    public static readonly Rule AlternativePrivate = new("HF3517", Severity.Warning,
        "The last byte of an alternative is 0.",
        "It is Xen's own, and says that the alternative was looked at already: it is passed over.",
        AlternativeSource);

    public static readonly Rule CallSites = new("HF3518", Severity.Error,
        "The section .alt_call_sites holds elements of 4 bytes, each for a call of 6 bytes in the payload's own code.",
        "Xen refuses it with EINVAL. Before 4.21, Xen does not know the section, and calls stay indirect.",
        "common/livepatch.c and asm/alternative-call.h, 4.21; docs/specs/live-patch.md §6")
    {
        Since = new XenVersion(4, 21, 0),
    };

    public static readonly Rule SameSymbol = new("HF3521", Severity.Error,
        "A symbol that a payload adds is not there yet.",
        "Every named symbol in a section with a place in memory counts, static ones too; those that begin with '.L' are left out in mergeable sections only. A symbol that stands where a new function begins takes the " +
        "place of an old one, and adds nothing. Xen refuses another with EEXIST.",
        Source);

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        BugFrames, Exceptions, AlternativesLength, AlternativesAlone, AlternativeOrigin, AlternativeReplacement, AlternativeRoom, AlternativeFeature, AlternativePrivate, CallSites, SameSymbol,
    ];
}
