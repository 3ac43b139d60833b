using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>A note with a build id, as JSON.</summary>
[Description("A note with a build id.")]
internal sealed record PayloadNoteItem(
    [property: Description("The section.")] string Section,
    [property: Description("The build id, two digits a byte; null when there is none that can be read.")] string? BuildId,
    [property: Description("Why there is none; null when there is one.")] string? Complaint);
