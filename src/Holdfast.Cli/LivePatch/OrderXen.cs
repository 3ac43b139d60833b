using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>The hypervisor of an <see cref="OrderDocument"/>.</summary>
internal sealed record OrderXen(
    [property: Description("The file, as it was named.")] string File,
    [property: Description("Its build id: hexadecimal digits.")] string BuildId,
    [property: Description("Its version; null when the file does not tell it.")] string? Version);
