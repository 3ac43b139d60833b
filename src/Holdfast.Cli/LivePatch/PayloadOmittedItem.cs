using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>How many of each list there are besides those that are listed, as JSON.</summary>
[Description("How many of each list there are besides those that are listed.")]
internal sealed record PayloadOmittedItem(
    [property: Description("Sentences of damage.")] long Damage,
    [property: Description("Functions.")] long Functions,
    [property: Description("Hooks.")] long Hooks,
    [property: Description("Texts of the metadata.")] long Metadata,
    [property: Description("Symbols.")] long Symbols,
    [property: Description("Relocations.")] long Relocations,
    [property: Description("Sections.")] long Sections,
    [property: Description("Bug frames.")] long BugFrames,
    [property: Description("Alternatives.")] long Alternatives,
    [property: Description("Exceptions.")] long Exceptions);
