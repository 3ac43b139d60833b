using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>A function that Xen calls when it applies or reverts the payload, as JSON.</summary>
[Description("A function that Xen calls when it applies or reverts the payload.")]
internal sealed record PayloadHookItem(
    [property: Description("load, unload, preapply, apply, postapply, prerevert, revert or postrevert.")] string Kind,
    [property: Description("The function; null for an address of 0.")] PayloadPlaceItem? Function);
