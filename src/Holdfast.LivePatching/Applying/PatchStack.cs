using Holdfast.LivePatching.Elf;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Applying;

/// <summary>
/// The payloads that are in effect, in the order in which they were applied, and what they did to the hypervisor's code. What is done here, real Xen does while all processors are held.
/// </summary>
/// <remarks>
/// <code>
///                apply: what it depends on is on top; expectations hold; pre-apply hook
///   CHECKED ───────────────────────────────────────────────────────────────────────────▶ APPLIED
///      ▲                                                                                     │
///      └─────────────────────────────────────────────────────────────────────────────────────┘
///                revert: it is on top; pre-revert hook
///
///   replace: it depends on Xen; neither it nor one that is applied has hooks before or after. Every other is reverted, the last first; then it is applied.
/// </code>
/// What may keep an action from being done is asked before (<c>May…</c>); <see cref="Enforce"/>, <see cref="Restore"/> and <see cref="Exchange"/> are what is done while all processors are held. They
/// write everything or nothing: what would take a real host down is seen before anything is written.
///
/// Source: common/livepatch.c, 4.17; docs/specs/live-patch.md §8.
/// </remarks>
/// <param name="text">The hypervisor's memory, where every payload has to be mapped that is loaded.</param>
/// <param name="nops">What instructions that do nothing are like.</param>
public sealed class PatchStack(HypervisorText text, NopStyle nops = NopStyle.Long)
{
    private readonly List<LoadedPayload> _applied = [];
    private readonly Dictionary<LoadedPayload, AppliedFunction?[]> _functions = [];
    private readonly HashSet<LoadedPayload> _reverted = [];
    private List<HookCall> _calls = [];

    /// <summary>The hypervisor's memory.</summary>
    public HypervisorText Text { get; } = text;

    /// <summary>The payloads that are in effect, the first applied first.</summary>
    public IReadOnlyList<LoadedPayload> Applied => _applied;

    /// <summary>Hooks that real Xen would have called, in this order. They count as having returned 0.</summary>
    public IReadOnlyList<HookCall> HookCalls => _calls;

    /// <summary>True for a payload in effect.</summary>
    public bool IsApplied(LoadedPayload payload) => _applied.Contains(payload);

    /// <summary>What is known of a payload's functions that are patched, by their place in its table; null for one that is not.</summary>
    public IReadOnlyList<AppliedFunction?> FunctionsOf(LoadedPayload payload) => _functions.TryGetValue(payload, out AppliedFunction?[]? functions) ? functions : [];

    /// <summary>The hooks of <see cref="HookCalls"/>, which are forgotten here.</summary>
    public IReadOnlyList<HookCall> TakeHookCalls()
    {
        List<HookCall> calls = _calls;
        _calls = [];
        return calls;
    }

    /// <summary>Takes note that hooks of a kind are called, when the payload has some.</summary>
    public void Call(LoadedPayload payload, HookKind kind) => _calls.AddRange(payload.Hooks.Where(hook => hook.Kind == kind && hook.Address != 0).Select(hook => new HookCall(payload, hook)));

    /// <summary>True for a payload that was reverted and cannot be applied again: it has data of its own that its code may have changed.</summary>
    public bool IsSpent(LoadedPayload payload) => _reverted.Contains(payload) && !payload.IsSafeToReapply;

    /// <summary>What keeps a payload from being applied, before anything is changed.</summary>
    /// <param name="payload">The payload, which is not in effect.</param>
    /// <param name="ignoresDependency">True with the flag for that (nodeps).</param>
    /// <param name="sentence">Why, when it is kept from it.</param>
    public StepResult MayApply(LoadedPayload payload, bool ignoresDependency, out string sentence)
    {
        sentence = payload.WhyDeadlyToApply ?? "";
        if (payload.WhyDeadlyToApply is not null) return StepResult.HostDies;
        if (IsSpent(payload))
        {
            sentence = "It was reverted, and has data of its own that its code may have changed: unload it, and upload it again.";
            return StepResult.Refused(XenErrno.Einval);
        }

        StepResult depends = ignoresDependency ? StepResult.Done : Dependency(payload, out sentence);
        return depends.Succeeds ? Expectations(payload, out sentence) : depends;
    }

    /// <summary>Applies a payload that may be.</summary>
    public StepResult Apply(LoadedPayload payload, bool ignoresDependency, out string sentence)
    {
        StepResult allowed = MayApply(payload, ignoresDependency, out sentence);
        if (!allowed.Succeeds) return allowed;
        Call(payload, HookKind.PreApply);
        StepResult result = Enforce(payload, out sentence);
        Call(payload, HookKind.PostApply);
        return result;
    }

    /// <summary>What keeps a payload from being reverted.</summary>
    public StepResult MayRevert(LoadedPayload payload, out string sentence)
    {
        sentence = payload.WhyDeadlyToRevert ?? "";
        if (_applied[^1] == payload) return payload.WhyDeadlyToRevert is null ? StepResult.Done : StepResult.HostDies;
        sentence = $"'{_applied[^1].Name}' is on top.";
        return StepResult.Refused(XenErrno.Ebusy);
    }

    /// <summary>Reverts a payload that is in effect.</summary>
    public StepResult Revert(LoadedPayload payload, out string sentence)
    {
        StepResult allowed = MayRevert(payload, out sentence);
        if (!allowed.Succeeds) return allowed;
        Call(payload, HookKind.PreRevert);
        StepResult result = Restore(payload, out sentence);
        Call(payload, HookKind.PostRevert);
        return result;
    }

    /// <summary>What keeps a payload from replacing all others, before anything is changed.</summary>
    public StepResult MayReplace(LoadedPayload payload, out string sentence)
    {
        sentence = "";
        if (payload.Depends != Text.Image.BuildId)
        {
            sentence = $"It depends on {payload.Depends}, and what replaces all others has to depend on Xen, {Text.Image.BuildId}.";
            return StepResult.Refused(XenErrno.Einval);
        }

        if (_applied.Prepend(payload).FirstOrDefault(one => one.HasVetoingHooks) is not LoadedPayload vetoing)
        {
            sentence = payload.WhyDeadlyToApply ?? _applied.Select(one => one.WhyDeadlyToRevert).FirstOrDefault(why => why is not null) ?? "";
            return sentence.Length == 0 ? StepResult.Done : StepResult.HostDies;
        }

        sentence = $"'{vetoing.Name}' has hooks before or after an apply or a revert, and with such none is replaced.";
        return StepResult.Refused(XenErrno.Eopnotsupp);
    }

    /// <summary>Reverts all others, the last first, and applies a payload. When its expectations fail then, nothing is applied any more.</summary>
    public StepResult Replace(LoadedPayload payload, out string sentence)
    {
        StepResult allowed = MayReplace(payload, out sentence);
        if (!allowed.Succeeds) return allowed;
        return Exchange(payload, out sentence);
    }

    /// <summary>What a replace does while all processors are held: see <see cref="Replace"/>.</summary>
    public StepResult Exchange(LoadedPayload payload, out string sentence)
    {
        Text.Map(payload);
        bool survives = CanPatch(payload, out sentence);
        foreach (LoadedPayload other in _applied) survives = survives && CanRestore(other, out sentence);
        if (!survives || Expectations(payload, out sentence).Kind == StepKind.HostDies) return StepResult.HostDies;

        bool isOpen = false;
        while (_applied.Count > 0) isOpen |= Restore(_applied[^1], out sentence).Kind == StepKind.Open;
        StepResult expected = Expectations(payload, out sentence);
        if (!expected.Succeeds) return expected;
        StepResult applied = Enforce(payload, out sentence);
        return applied.Succeeds && isOpen ? StepResult.Open : applied;
    }

    /// <summary>Forgets a payload that is not in effect.</summary>
    public void Forget(LoadedPayload payload)
    {
        _functions.Remove(payload);
        _reverted.Remove(payload);
        Text.Unmap(payload);
    }

    /// <summary>Whether what a payload depends on is on top: the last that was applied, or Xen.</summary>
    public StepResult Dependency(LoadedPayload payload, out string sentence)
    {
        BuildId top = _applied.Count == 0 ? Text.Image.BuildId : _applied[^1].BuildId;
        bool isMet = payload.Depends == top;
        sentence = isMet ? "" : $"It depends on {payload.Depends}, and on top is {(_applied.Count == 0 ? "Xen" : $"'{_applied[^1].Name}'")}, {top}.";
        return isMet ? StepResult.Done : StepResult.Refused(XenErrno.Einval);
    }

    /// <summary>What Xen compares the bytes of the old functions with, before it writes anything.</summary>
    public StepResult Expectations(LoadedPayload payload, out string sentence)
    {
        sentence = "";
        Span<byte> actual = stackalloc byte[(int)LivePatchConstants.OpaqueSize];
        foreach (PayloadFunction function in payload.Functions.Where(function => function.Entry.Expect.Enabled))
        {
            LivepatchExpectation expectation = function.Entry.Expect;
            if (expectation.ReservedControl != 0)
            {
                sentence = $"Reserved bits of the expectation of {function.Title} are set.";
                return StepResult.Refused(XenErrno.Einval);
            }

            if (function.Entry.OldSize < expectation.Len)
            {
                sentence = $"{expectation.Len} bytes of {function.Title} are expected, and it is said to have {function.Entry.OldSize}.";
                return StepResult.Refused(XenErrno.Erange);
            }

            Span<byte> there = actual[..expectation.Len];
            if (!Text.TryRead(function.Entry.OldAddr, there))
            {
                sentence = $"{function.Title} is not mapped.";
                return StepResult.HostDies;
            }

            ReadOnlySpan<byte> expected = expectation.Data.AsSpan()[..expectation.Len];
            if (there.SequenceEqual(expected)) continue;
            sentence = $"{function.Title} is expected to begin with {Convert.ToHexStringLower(expected)}, and begins with {Convert.ToHexStringLower(there)}.";
            return StepResult.Refused(XenErrno.Einval);
        }

        return StepResult.Done;
    }

    /// <summary>What an apply does while all processors are held. A hook in its place counts as having returned 0, and nothing is known of what it writes.</summary>
    public StepResult Enforce(LoadedPayload payload, out string sentence)
    {
        sentence = "";
        Text.Map(payload);
        if (payload.Hook(HookKind.Apply) is not null)
        {
            Call(payload, HookKind.Apply);
            _functions[payload] = new AppliedFunction?[payload.Functions.Length];
            _applied.Add(payload);
            return StepResult.Open;
        }

        if (!CanPatch(payload, out sentence)) return StepResult.HostDies;
        Call(payload, HookKind.Load);
        var functions = new AppliedFunction?[payload.Functions.Length];
        for (int i = 0; i < functions.Length; i++) functions[i] = Patch(payload.Functions[i]);

        _functions[payload] = functions;
        _applied.Add(payload);
        return StepResult.Done;
    }

    /// <summary>What a revert does while all processors are held. A hook in its place counts as having returned 0, and what Xen had written counts as restored: Xen goes down when it does not.</summary>
    public StepResult Restore(LoadedPayload payload, out string sentence)
    {
        if (!CanRestore(payload, out sentence)) return StepResult.HostDies;
        bool isHooked = payload.Hook(HookKind.Revert) is not null;
        if (isHooked) Call(payload, HookKind.Revert);

        // In the order of the table, as they were patched: of two for one function, the second puts back what the first had written.
        foreach (AppliedFunction? function in _functions[payload])
            if (function is not null)
                Text.TryWrite(function.Address, function.Saved.AsSpan());
        if (!isHooked) Call(payload, HookKind.Unload);

        _functions.Remove(payload);
        _applied.Remove(payload);
        _reverted.Add(payload);
        return isHooked ? StepResult.Open : StepResult.Done;
    }

    private bool CanPatch(LoadedPayload payload, out string sentence)
    {
        sentence = "";
        if (payload.Hook(HookKind.Apply) is not null) return true;
        Span<byte> there = stackalloc byte[(int)LivePatchConstants.OpaqueSize];
        foreach (PayloadFunction function in payload.Functions)
        {
            if (function.IsUnderflowing) sentence = $"{function.Entry.NewSize} bytes of {function.Title} are to be filled with NOPs from its byte {function.PatchOffset} on: Xen copies 4 GiB.";
            else if (!Text.TryRead(function.PatchAddress, there[..function.PatchLength])) sentence = $"{function.Title}, 0x{function.PatchAddress:x}, is not mapped.";
            if (sentence.Length > 0) return false;
        }

        return true;
    }

    private bool CanRestore(LoadedPayload payload, out string sentence)
    {
        sentence = "";
        Span<byte> there = stackalloc byte[(int)LivePatchConstants.OpaqueSize];
        foreach (AppliedFunction? function in _functions[payload])
        {
            if (function is null || Text.TryRead(function.Address, there[..function.Saved.Length])) continue;
            sentence = $"0x{function.Address:x}, where '{payload.Name}' has patched a function, is not mapped any more.";
            return false;
        }

        return true;
    }

    private AppliedFunction Patch(PayloadFunction function)
    {
        ulong address = function.PatchAddress;
        byte[] saved = new byte[function.PatchLength];
        Text.TryRead(address, saved);
        byte[] code = new byte[saved.Length];
        if (function.IsNop) Nops.Fill(code, nops);
        else Jump(code, address, function.Entry.NewAddr);
        Text.TryWrite(address, code);
        return new AppliedFunction(address, [.. saved]);
    }

    /// <summary>A jump: its operation code, and the distance from behind it.</summary>
    private static void Jump(Span<byte> destination, ulong from, ulong to)
    {
        destination[0] = 0xe9;
        new ElfPlace32 { Distance = unchecked((int)(to - (from + PayloadFunction.JumpLength))) }.Write(destination[1..]);
    }
}
