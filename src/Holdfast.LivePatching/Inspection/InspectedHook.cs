namespace Holdfast.LivePatching.Inspection;

/// <summary>A function that Xen calls when it applies or reverts a payload.</summary>
/// <param name="Kind">When: load, unload, preapply, apply, postapply, prerevert, revert or postrevert.</param>
/// <param name="Function">The function; null for an address of 0.</param>
public sealed record InspectedHook(string Kind, PayloadPlace? Function);
