namespace Holdfast.LivePatching.Loading;

/// <summary>The rules of the functions that a payload patches, as Xen has them when it loads it.</summary>
internal static class FunctionRules
{
    private const string Source = "common/livepatch.c and arch/x86/livepatch.c, 4.17; docs/specs/live-patch.md §5";

    public static readonly Rule TableLength = new("HF3301", Severity.Error,
        "The section of functions holds elements of 104 bytes.",
        "Xen refuses it with EINVAL. Payloads of version 1, for Xen before 4.14, have elements of 64 bytes.",
        Source);

    public static readonly Rule Version = new("HF3302", Severity.Error,
        "The version of a function is 2.",
        "Xen refuses others with EOPNOTSUPP. Version 1 is for Xen before 4.14, which has no expectations.",
        Source);

    public static readonly Rule OldSize = new("HF3303", Severity.Error,
        "The length of the old function is given.",
        "Xen refuses 0 with EINVAL.",
        Source);

    public static readonly Rule NameUnreadable = new("HF3304", Severity.Error,
        "A function whose old address is 0 has a name: an address of a text.",
        "Xen looks the old address up by the name, and follows the pointer wherever it leads. When a relocation did not set it, that is NULL: the host goes down.",
        "measured with Xen 4.17; docs/specs/live-patch.md §5");

    public static readonly Rule Unresolved = new("HF3305", Severity.Error,
        "The name of the old function is one of Xen's symbols, or a new one of a payload that is loaded before.",
        "Xen refuses it with ENOENT.",
        Source);

    public static readonly Rule OldUnreadable = new("HF3306", Severity.Error,
        "The old function is in memory that is mapped while Xen runs.",
        "Xen looks at the first bytes of the function when it loads the payload, or when it applies it. What is needed at boot alone is unmapped by then: the host goes down.",
        "arch/x86/livepatch.c, 4.17; docs/specs/live-patch.md §5");

    public static readonly Rule Room = new("HF3307", Severity.Error,
        "The old function has room for the jump: 5 bytes, or 9 where it begins with ENDBR64.",
        "ENDBR64, or the instruction that boot puts in its place, has to stay the first, so the jump stands behind it. Xen refuses less with EINVAL.",
        Source);

    public static readonly Rule NopTooLong = new("HF3308", Severity.Error,
        "At most 31 bytes are filled with NOPs.",
        "Xen refuses more with EOPNOTSUPP: it has no room to keep what stood there.",
        Source);

    public static readonly Rule NopLongerThanOld = new("HF3309", Severity.Error,
        "No more is filled with NOPs than the old function has.",
        "Xen refuses it with EINVAL.",
        Source);

    public static readonly Rule Distance = new("HF3310", Severity.Error,
        "The new function is within 2 GiB of the old one.",
        "Xen refuses it with EOVERFLOW, as the jump cannot reach it.",
        Source);

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [TableLength, Version, OldSize, NameUnreadable, Unresolved, OldUnreadable, Room, NopTooLong, NopLongerThanOld, Distance];
}
