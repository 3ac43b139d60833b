namespace Holdfast.Streams.Hypercalls;

/// <summary>Where a vCPU stands with hypercalls. What it is saved with decides: a guest cannot be asked.</summary>
public enum CallState
{
    /// <summary>Neither at an instruction that makes a hypercall, nor right behind one.</summary>
    Elsewhere,

    /// <summary>At the instruction: the call will be executed, for the first time or again.</summary>
    InFlight,

    /// <summary>Right behind the instruction: its call is done. A guest that suspended itself stands there.</summary>
    Done,

    /// <summary>In a mode in which the hypervisor takes no hypercalls.</summary>
    NoCaller,

    /// <summary>Not to be told: the code cannot be read out of the image.</summary>
    Unreadable,
}
