namespace Holdfast.LivePatching.Inspection;

/// <summary>How two instructions stand to each other.</summary>
public enum CodeRowKind
{
    /// <summary>Both do the same, by the names of what they refer to.</summary>
    Same,

    /// <summary>Other instructions stand in one place.</summary>
    Changed,

    /// <summary>The old code alone has one.</summary>
    Removed,

    /// <summary>The new code alone has one.</summary>
    Added,
}
