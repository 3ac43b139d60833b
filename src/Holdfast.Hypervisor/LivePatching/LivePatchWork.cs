using Holdfast.Abi.LivePatch;

namespace Holdfast.Hypervisor.LivePatching;

/// <summary>An action that waits for the processors to meet. There is one at most.</summary>
/// <param name="payload">What it is about.</param>
/// <param name="action">What is to be done.</param>
/// <param name="timeout">How long the processors may take, in nanoseconds.</param>
internal sealed class LivePatchWork(LivePatchPayload payload, LivepatchAction action, uint timeout)
{
    public LivePatchPayload Payload { get; } = payload;

    public LivepatchAction Action { get; } = action;

    public uint Timeout { get; } = timeout;

    /// <summary>Until when they may; null before the first of them is there, from which on it counts.</summary>
    public ulong? Deadline { get; set; }

    /// <summary>True when all of them are there, and are to hold off interrupts.</summary>
    public bool IsGathered { get; set; }
}
