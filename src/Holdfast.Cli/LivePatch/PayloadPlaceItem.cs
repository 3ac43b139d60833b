using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>A place, as JSON.</summary>
[Description("A place.")]
internal sealed record PayloadPlaceItem(
    [property: Description("A symbol and what is added to it, a section and an offset, or an address.")] string Place,
    [property: Description("Its address when the payload is loaded: a hexadecimal number with 0x; null where that is not known.")] string? Address);
