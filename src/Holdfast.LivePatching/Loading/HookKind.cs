namespace Holdfast.LivePatching.Loading;

/// <summary>When a hook of a payload is called.</summary>
public enum HookKind
{
    /// <summary>While the payload is applied, before its functions are patched.</summary>
    Load,

    /// <summary>While the payload is reverted, after its functions are restored.</summary>
    Unload,

    /// <summary>Before an apply is scheduled; a result other than 0 stops it.</summary>
    PreApply,

    /// <summary>Instead of applying.</summary>
    Apply,

    /// <summary>After an apply, whether it worked or not.</summary>
    PostApply,

    /// <summary>Before a revert is scheduled; a result other than 0 stops it.</summary>
    PreRevert,

    /// <summary>Instead of reverting.</summary>
    Revert,

    /// <summary>After a revert, whether it worked or not.</summary>
    PostRevert,
}
