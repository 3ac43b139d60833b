using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Hypervisor.Callers;
using Holdfast.LivePatching.Applying;
using Holdfast.LivePatching.Checking;
using Holdfast.LivePatching.Loading;

namespace Holdfast.Hypervisor.LivePatching;

/// <content>What is done with payloads: what is asked when the call is made.</content>
public sealed partial class LivePatchOperations
{
    private LivePatchWork? _work;

    /// <summary>The payload whose action waits for the processors; null when none does.</summary>
    public LivePatchPayload? Pending => _work?.Payload;

    /// <summary>Unloads a payload, or begins to apply, revert or replace one: what is left of that is done in a rendezvous.</summary>
    public HypercallResult Act(in XenSysctlLivepatchAction action, ICallerMemory caller)
    {
        if (action.Pad != 0) return HypercallResult.Failed(XenErrno.Einval);
        XenErrno error = ReadName(action.Name, caller, out string name);
        if (error != default) return HypercallResult.Failed(error);
        if (!TryFind(name, out LivePatchPayload? payload)) return HypercallResult.Failed(XenErrno.Enoent);
        if (Pending == payload) return HypercallResult.Failed(XenErrno.Ebusy);
        return AnswerOf((LivepatchAction)action.Cmd switch
        {
            LivepatchAction.Unload => Unload(payload),
            LivepatchAction.Revert => payload.State == LivepatchState.Applied ? BeginRevert(payload, action.Timeout) : default,
            LivepatchAction.Apply => payload.State == LivepatchState.Checked ? BeginApply(payload, action.Timeout, ((LivepatchActionFlags)action.Flags).HasFlag(LivepatchActionFlags.ApplyNoDeps)) : default,
            LivepatchAction.Replace => payload.State == LivepatchState.Checked ? BeginReplace(payload, action.Timeout) : default,
            _ => XenErrno.Eopnotsupp,
        });
    }

    private XenErrno Unload(LivePatchPayload payload)
    {
        if (payload.State != LivepatchState.Checked) return XenErrno.Einval;
        _payloads.Remove(payload);
        _stack.Forget(payload.Loaded);
        _version++;
        Tell(LivePatchEventKind.Unloaded, payload.Name, "It is unloaded.");
        return default;
    }

    private XenErrno BeginRevert(LivePatchPayload payload, uint timeout)
    {
        StepResult allowed = _stack.MayRevert(payload.Loaded, out string sentence);
        if (!allowed.Succeeds) return Refuse(payload, "revert", allowed, sentence);
        CallHooks(payload, HookKind.PreRevert);
        return Schedule(payload, LivepatchAction.Revert, timeout);
    }

    private XenErrno BeginApply(LivePatchPayload payload, uint timeout, bool ignoresDependency)
    {
        // The one refusal that the call does not answer with.
        if (_stack.IsSpent(payload.Loaded))
        {
            _stack.MayApply(payload.Loaded, ignoresDependency, out string why);
            payload.Rc = -(int)Refuse(payload, "apply", StepResult.Refused(XenErrno.Einval), why);
            return default;
        }

        StepResult allowed = _stack.MayApply(payload.Loaded, ignoresDependency, out string sentence);
        if (!allowed.Succeeds) return Refuse(payload, "apply", allowed, sentence);
        CallHooks(payload, HookKind.PreApply);
        return Schedule(payload, LivepatchAction.Apply, timeout);
    }

    private XenErrno BeginReplace(LivePatchPayload payload, uint timeout)
    {
        StepResult allowed = _stack.MayReplace(payload.Loaded, out string sentence);
        return allowed.Succeeds ? Schedule(payload, LivepatchAction.Replace, timeout) : Refuse(payload, "replace", allowed, sentence);
    }

    private void CallHooks(LivePatchPayload payload, HookKind kind)
    {
        _stack.Call(payload.Loaded, kind);
        TellHookCalls();
    }

    private XenErrno Schedule(LivePatchPayload payload, LivepatchAction action, uint timeout)
    {
        payload.Rc = -(int)XenErrno.Eagain;
        if (_work is not null) return Refuse(payload, NameOf(action), StepResult.Refused(XenErrno.Ebusy), $"An action of '{_work.Payload.Name}' waits.");
        _work = new LivePatchWork(payload, action, timeout == 0 ? LivePatchConstants.DefaultTimeout : timeout);
        Tell(LivePatchEventKind.Scheduled, payload.Name, $"The {NameOf(action)} waits until all processors ({Processors}) have met, for {_work.Timeout} ns at most.");
        return default;
    }

    private XenErrno Refuse(LivePatchPayload payload, string action, StepResult result, string sentence)
    {
        if (result.Kind == StepKind.HostDies)
        {
            Tell(LivePatchEventKind.HostWouldDie, payload.Name, $"A real host would go down at the {action}: {sentence}");
            return XenErrno.Einval;
        }

        Tell(LivePatchEventKind.Refused, payload.Name, $"The {action} fails with {StepResult.NameOf(result.Errno)}: {sentence}");
        return result.Errno;
    }

    private void TellHookCalls()
    {
        foreach (HookCall call in _stack.TakeHookCalls())
        {
            string title = PayloadChecker.NameOf(call.Hook.Kind);
            Tell(new LivePatchEvent(LivePatchEventKind.HookCalled, call.Payload.Name, $"The hook of {title} at 0x{call.Hook.Address:x} is called, and counts as having returned 0.") { Hook = call.Hook });
        }
    }

    private static string NameOf(LivepatchAction action) => action switch
    {
        LivepatchAction.Apply => "apply",
        LivepatchAction.Revert => "revert",
        _ => "replace",
    };
}
