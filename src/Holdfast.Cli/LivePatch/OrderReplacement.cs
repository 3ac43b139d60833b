using System.ComponentModel;
using Holdfast.LivePatching.Ordering;

namespace Holdfast.Cli.LivePatch;

/// <summary>What comes of replacing everything by one payload, in an <see cref="OrderDocument"/>.</summary>
internal sealed record OrderReplacement(
    [property: Description("The payload.")] string File,
    [property: Description("Its hooks because of which Xen refuses with EOPNOTSUPP; empty when it does not.")] IReadOnlyList<string> Hooks,
    [property: Description("A payload of another order that brings a symbol which this one brings too, so that this one cannot be uploaded while that one is loaded; null when there is none.")] string? ClashesWith,
    [property: Description("That symbol.")] string? Symbol,
    [property: Description("Functions that others patch and that are as Xen has them afterwards: the first of them, by name.")] IReadOnlyList<string> Lost,
    [property: Description("How many there are of these.")] long LostCount)
{
    /// <summary>What is written of a replacement.</summary>
    public static OrderReplacement Of(Replacement replacement) => new(
        replacement.Payload.Identity.File, replacement.Hooks, replacement.Clash?.Other.Identity.File, replacement.Clash?.Symbol, replacement.Lost, replacement.LostCount);
}
