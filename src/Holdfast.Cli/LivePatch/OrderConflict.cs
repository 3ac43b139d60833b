using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>What does not go together, in an <see cref="OrderDocument"/>.</summary>
internal sealed record OrderConflict(
    [property: Description("The payload that is refused.")] string File,
    [property: Description("The payload that it is refused because of; null for Xen.")] string? Other,
    [property: Description("What it is about, in a few words.")] string What);
