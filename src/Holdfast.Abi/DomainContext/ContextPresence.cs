namespace Holdfast.Abi.DomainContext;

/// <summary>When a domain context has a record.</summary>
public enum ContextPresence
{
    /// <summary>In every image, for every instance that there is.</summary>
    Always,

    /// <summary>The same, unless the image is partial.</summary>
    Whole,

    /// <summary>When there is something to say: docs/specs/domain-context.md, section 6.</summary>
    Sometimes,
}
