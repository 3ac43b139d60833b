using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>What holdfast livepatch inspect says of a payload, as JSON.</summary>
[Description("What holdfast livepatch inspect says of a payload.")]
internal sealed record InspectPayloadDocument(
    [property: Description("The name and version of this contract: holdfast.livepatch-inspect/1.")] string Schema,
    [property: Description("The file, as it was named; - is standard input.")] string File,
    [property: Description("What it is: live-patch, live-patch-version-1, xsplice, object-file, unreadable (an ELF file whose sections cannot be read) or other-elf.")] string Kind,
    [property: Description("What is to be known of a file of its kind; null for a live patch of today.")] string? Explanation,
    [property: Description("How many bytes were read, unpacked.")] long Length,
    [property: Description("What cannot be read, and why: a sentence each.")] IReadOnlyList<string> Damage,
    [property: Description("The note that names the payload; null when there is none.")] PayloadNoteItem? BuildId,
    [property: Description("The note that names what has to be right below it; null when there is none.")] PayloadNoteItem? Depends,
    [property: Description("The note that names the build of Xen; null when there is none.")] PayloadNoteItem? XenDepends,
    [property: Description("Where a signature is: the name of a section, or appended; null when there is none. It is not verified.")] string? Signature,
    [property: Description("What real Xen would do with it; null without a hypervisor.")] PayloadReviewItem? Review,
    [property: Description("The functions that it patches.")] IReadOnlyList<PayloadFunctionItem> Functions,
    [property: Description("The functions that Xen calls beside that.")] IReadOnlyList<PayloadHookItem> Hooks,
    [property: Description("The metadata: texts of the form key=value.")] IReadOnlyList<string> Metadata,
    [property: Description("The symbols that it leaves open, and those that Xen keeps of it.")] IReadOnlyList<PayloadSymbolItem> Symbols,
    [property: Description("How many relocations change which section.")] IReadOnlyList<PayloadRelocationCountItem> RelocationCounts,
    [property: Description("The relocations.")] IReadOnlyList<PayloadRelocationItem> Relocations,
    [property: Description("The sections.")] IReadOnlyList<PayloadSectionItem> Sections,
    [property: Description("Instructions that stop on purpose.")] IReadOnlyList<PayloadBugFrameItem> BugFrames,
    [property: Description("Instructions that depend on the processor.")] IReadOnlyList<PayloadAlternativeItem> Alternatives,
    [property: Description("Instructions that may fault.")] IReadOnlyList<PayloadExceptionItem> Exceptions,
    [property: Description("How many of each list there are besides those that are listed.")] PayloadOmittedItem Omitted);
