using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>A symbol that the payload leaves open or brings, as JSON.</summary>
[Description("A symbol that the payload leaves open or brings.")]
internal sealed record PayloadSymbolItem(
    [property: Description("Its name.")] string Name,
    [property: Description("open (nobody was asked), unresolved, hypervisor, other-payload, new or overriding.")] string Kind,
    [property: Description("The payload that has one which is left open; null for others.")] string? Owner,
    [property: Description("Where it is in the payload; null for one that is left open.")] string? Place,
    [property: Description("Its address: a hexadecimal number with 0x; null where that is not known.")] string? Address,
    [property: Description("How many bytes it has: a hexadecimal number with 0x; 0x0 when it is not said.")] string Length,
    [property: Description("True when it is said to be a function.")] bool IsFunction);
