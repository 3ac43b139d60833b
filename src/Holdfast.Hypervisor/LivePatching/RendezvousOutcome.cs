namespace Holdfast.Hypervisor.LivePatching;

/// <summary>What became of the action that waits for the processors.</summary>
public enum RendezvousOutcome
{
    /// <summary>None waits.</summary>
    Idle,

    /// <summary>Not all processors are there, and there is time left.</summary>
    Waiting,

    /// <summary>It was carried out; the payload's result says how it ended.</summary>
    Done,

    /// <summary>The processors took too long, and nothing was changed.</summary>
    TimedOut,
}
