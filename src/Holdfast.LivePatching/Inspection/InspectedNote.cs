using Holdfast.LivePatching.Elf;

namespace Holdfast.LivePatching.Inspection;

/// <summary>A note with a build id.</summary>
/// <param name="Section">The section's name.</param>
/// <param name="Id">The build id; null when there is none that can be read.</param>
/// <param name="Complaint">Why there is none, as a part of a sentence; null when there is one.</param>
public sealed record InspectedNote(string Section, BuildId? Id, string? Complaint);
