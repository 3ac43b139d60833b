using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>An old instruction and a new one, beside each other, as JSON.</summary>
[Description("An old instruction and a new one, beside each other.")]
internal sealed record PayloadCodeItem(
    [property: Description("same, changed, removed or added.")] string Kind,
    [property: Description("The old one; null when there is none.")] PayloadCodeLineItem? Old,
    [property: Description("The new one; null when there is none.")] PayloadCodeLineItem? New);
