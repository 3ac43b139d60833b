namespace Holdfast.LivePatching.Loading;

/// <summary>The rules of the sections that Xen looks for.</summary>
internal static class SectionRules
{
    private const string Source = "common/livepatch.c, 4.17; docs/specs/live-patch.md §4";
    private const string Notes = "common/version.c, 4.17; docs/specs/live-patch.md §4";

    public static readonly Rule Missing = new("HF3201", Severity.Error,
        "A payload has .note.gnu.build-id, .livepatch.depends and .livepatch.xen_depends, and none is empty.",
        "Xen refuses it with EINVAL. The linker writes the first with --build-id; the others are notes of the same form, with the build id of Xen or of the payload below.",
        Source);

    public static readonly Rule NothingToPatch = new("HF3202", Severity.Error,
        "A payload has functions to patch or hooks, and no such section is empty.",
        "Xen refuses it with EINVAL.",
        Source);

    public static readonly Rule Note = new("HF3203", Severity.Error,
        "A build id stands in a note of type 3 with the name GNU.",
        "Xen refuses another with EINVAL; from 4.20 on, one of another type or name with ENODATA, unless it is that of Xen's build.",
        Notes);

    public static readonly Rule OtherXen = new("HF3204", Severity.Error,
        "A payload is for the build of Xen that it is loaded into.",
        "Addresses and code are of one build. Xen compares build ids and refuses a payload for another with EINVAL; one that has none refuses all, with ENODATA.",
        Source);

    public static readonly Rule SameBuild = new("HF3205", Severity.Error,
        "No two payloads with one build id are loaded.",
        "Xen refuses the second with EEXIST, whatever it is called.",
        Source);

    public static readonly Rule NotAllocated = new("HF3206", Severity.Error,
        "Sections that Xen looks for get a place in memory.",
        "Xen takes the address of a section that has none for NULL and follows it; from 4.20 on it goes by the copy of the file, which it frees when the upload is done. In both cases the host goes down, now or later.",
        "common/livepatch.c, 4.17 and 4.20; docs/specs/live-patch.md §4");

    public static readonly Rule Metadata = new("HF3207", Severity.Error,
        ".modinfo holds texts, each with a NUL at its end.",
        "Xen refuses it with EINVAL when the last byte is no NUL. Of an empty section it looks at the byte 4 GiB behind: the host goes down.",
        Source);

    public static readonly Rule HookShape = new("HF3211", Severity.Error,
        "A section of hooks holds addresses of 8 bytes: as many as one likes for load and unload, one for the others.",
        "Xen refuses it with EINVAL.",
        Source);

    public static readonly Rule HookOfNothing = new("HF3212", Severity.Error,
        "Load and unload hooks have addresses.",
        "Xen calls what stands there. With an address of 0 the host goes down when the payload is applied, or reverted; a hook of another kind is passed over then.",
        Source);

    public static readonly Rule HookPlace = new("HF3213", Severity.Error,
        "A hook is the address of a function, of the payload or of Xen.",
        "Xen calls what stands there, whatever it is.",
        Source);

    public static readonly Rule HookDecides = new("HF3214", Severity.Info,
        "What a hook returns is known when it runs.",
        "A hook before an apply or a revert stops it by returning anything but 0. One that stands in the place of an apply or a revert has to bring about what that would: where the state of the functions is another " +
        "than its result says, Xen stops, and the host with it.",
        Source);

    public static readonly Rule HookUnseen = new("HF3215", Severity.Warning,
        "A section of a hook gets a place in memory.",
        "Where there can be one only, Xen passes over a hook without a place, in silence.",
        "measured with Xen 4.17; docs/specs/live-patch.md §4");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Missing, NothingToPatch, Note, OtherXen, SameBuild, NotAllocated, Metadata, HookShape, HookOfNothing, HookPlace, HookDecides, HookUnseen];
}
