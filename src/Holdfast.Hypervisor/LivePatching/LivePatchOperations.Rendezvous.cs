using Holdfast.Abi.Errors;
using Holdfast.Abi.LivePatch;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Hypervisor.LivePatching;

/// <content>
/// The rendezvous: all processors come to where none has a stack that goes through the code, hold off interrupts, and one of them writes. Time counts from the first look on, for both.
/// <code>
///   scheduled ──▶ gathering ──▶ holding off interrupts ──▶ the action ──▶ the hook after it ──▶ over
///                     │                    │
///                     └── timed out ◀──────┘   rc EBUSY, nothing written, no hook after it
/// </code>
/// </content>
public sealed partial class LivePatchOperations
{
    /// <summary>Carries out the action that waits, if there is one, with all processors there at once.</summary>
    public RendezvousOutcome RunPending() => Rendezvous(0, Processors, Processors);

    /// <summary>Looks at the processors once, and carries out the action that waits when all of them are there.</summary>
    /// <param name="now">The time in nanoseconds, from when on does not matter. Of an action's first look, its time limit counts from here.</param>
    /// <param name="arrived">How many processors are there, the one that looks included.</param>
    /// <param name="quiet">How many of them hold off interrupts. Looked at only when all are there.</param>
    public RendezvousOutcome Rendezvous(ulong now, int arrived, int quiet)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(arrived);
        ArgumentOutOfRangeException.ThrowIfNegative(quiet);
        if (_work is not LivePatchWork work) return RendezvousOutcome.Idle;

        // Whoever is there in the end was in time, as late as it may be: the clock is read only while one is missing.
        work.Deadline ??= now > ulong.MaxValue - work.Timeout ? ulong.MaxValue : now + work.Timeout;
        if (!work.IsGathered && arrived < Processors) return Wait(work, now, $"{arrived} of {Processors} processors had arrived");
        work.IsGathered = true;
        if (quiet < Processors) return Wait(work, now, $"{quiet} of {Processors} processors held off interrupts");

        _work = null;
        CarryOut(work.Payload, work.Action);
        return RendezvousOutcome.Done;
    }

    private RendezvousOutcome Wait(LivePatchWork work, ulong now, string sentence)
    {
        if (now < work.Deadline) return RendezvousOutcome.Waiting;
        _work = null;
        work.Payload.Rc = -(int)XenErrno.Ebusy;
        Tell(LivePatchEventKind.TimedOut, work.Payload.Name, $"{sentence} when {work.Timeout} ns were over.");
        Finish(work.Payload, work.Action);
        return RendezvousOutcome.TimedOut;
    }

    private void CarryOut(LivePatchPayload payload, LivepatchAction action)
    {
        if (WhyHostDies(payload, action) is string why)
        {
            payload.Rc = -(int)Refuse(payload, NameOf(action), StepResult.HostDies, why);
            return;
        }

        LivePatchPayload[] before = [.. Applied];
        StepResult result = action switch
        {
            LivepatchAction.Apply => _stack.Enforce(payload.Loaded, out why!),
            LivepatchAction.Revert => _stack.Restore(payload.Loaded, out why!),
            _ => _stack.Exchange(payload.Loaded, out why!),
        };
        TellHookCalls();
        if (result.Kind is StepKind.HostDies)
        {
            payload.Rc = -(int)Refuse(payload, NameOf(action), result, why);
            return;
        }

        payload.Rc = result.Kind == StepKind.Refused ? -(int)result.Errno : 0;
        foreach (LivePatchPayload reverted in before.Reverse().Where(one => one.State == LivepatchState.Checked)) TellReverted(reverted);
        if (payload.State == LivepatchState.Applied) TellApplied(payload);
        if (result.Kind == StepKind.Refused)
            Tell(LivePatchEventKind.Unpatched, payload.Name, $"All others are reverted, and the replace fails with {StepResult.NameOf(result.Errno)}: the hypervisor runs without any patch. {why}");

        if (action != LivepatchAction.Replace) CallHooks(payload, action == LivepatchAction.Apply ? HookKind.PostApply : HookKind.PostRevert);
        Finish(payload, action);
    }

    private void TellApplied(LivePatchPayload payload)
    {
        LoadedPayload loaded = payload.Loaded;
        Tell(LivePatchEventKind.Applied, payload.Name, loaded.Hook(HookKind.Apply) is null
            ? $"Functions that are patched: {loaded.Functions.Length}."
            : "Its hook decides which functions are patched; here, none is.");
    }

    private void TellReverted(LivePatchPayload payload)
    {
        payload.Rc = 0;
        Tell(LivePatchEventKind.Reverted, payload.Name, payload.Loaded.Hook(HookKind.Revert) is null
            ? "What its functions had overwritten is back."
            : "What its functions had overwritten is back, which its hook is to see to.");
    }

    private void Finish(LivePatchPayload payload, LivepatchAction action) =>
        Tell(LivePatchEventKind.Finished, payload.Name, payload.Rc == 0 ? $"The {NameOf(action)} is done." : $"The {NameOf(action)} ends with {StepResult.NameOf((XenErrno)(uint)-payload.Rc)}.");

    /// <summary>What would take a real host down: what <c>livepatch check</c> knows of, and calls of hooks that are none. Null when there is nothing.</summary>
    private string? WhyHostDies(LivePatchPayload payload, LivepatchAction action)
    {
        IEnumerable<LivePatchPayload> left = action switch
        {
            LivepatchAction.Apply => [],
            LivepatchAction.Revert => [payload],
            _ => Applied,
        };
        foreach (LivePatchPayload one in left)
            if (CallsNothing(one.Loaded, HookKind.Revert, HookKind.Unload))
                return $"A hook of '{one.Name}' for its revert is at address 0.";
        if (action == LivepatchAction.Revert) return null;

        if (CallsNothing(payload.Loaded, HookKind.Apply, HookKind.Load)) return "A hook for its apply is at address 0.";
        if (payload.Loaded.Hook(HookKind.Apply) is not null) return null;

        // A replace patches what is there when everything else is reverted.
        LoadedPayload[] others = [.. _payloads.Where(other => other != payload).Select(other => other.Loaded)];
        return PayloadChecker.FindDeadly(payload.Loaded, EnvironmentOf(others, action == LivepatchAction.Replace ? null : Text.TryRead))?.Message;
    }

    /// <summary>True when hooks of a kind are called one after the other, and one of them is at address 0. A hook in place of it all is looked at first.</summary>
    private static bool CallsNothing(LoadedPayload payload, HookKind instead, HookKind kind) => payload.Hook(instead) is null && payload.Hooks.Any(hook => hook.Kind == kind && hook.Address == 0);
}
