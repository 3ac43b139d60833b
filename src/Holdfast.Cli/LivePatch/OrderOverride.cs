using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>A function that several payloads patch, in an <see cref="OrderPayload"/>.</summary>
internal sealed record OrderOverride(
    [property: Description("The function.")] string Function,
    [property: Description("The nearest payload below that patches it.")] string Below);
