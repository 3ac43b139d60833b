namespace Holdfast.Hypervisor.LivePatching;

/// <summary>What happened to a payload.</summary>
public enum LivePatchEventKind
{
    /// <summary>It was uploaded.</summary>
    Uploaded,

    /// <summary>An upload or an action was refused.</summary>
    Refused,

    /// <summary>An action waits for the processors.</summary>
    Scheduled,

    /// <summary>A hook is called. No processor is here to run it: it counts as having returned 0.</summary>
    HookCalled,

    /// <summary>Its functions are patched.</summary>
    Applied,

    /// <summary>What its functions had overwritten is back.</summary>
    Reverted,

    /// <summary>An action is over.</summary>
    Finished,

    /// <summary>The processors did not meet in time.</summary>
    TimedOut,

    /// <summary>A replace has reverted everything, and could not be completed.</summary>
    Unpatched,

    /// <summary>It is gone.</summary>
    Unloaded,

    /// <summary>A real host would have gone down here. Nothing was changed, and it counts as refused.</summary>
    HostWouldDie,
}
