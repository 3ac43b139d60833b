using Holdfast.LivePatching.Applying;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;

namespace Holdfast.LivePatching.Checking;

/// <summary>
/// Judges a payload before it is uploaded: loads it as Xen does, applies and reverts it on a copy of the hypervisor's code, and looks at what real Xen does not look at.
/// </summary>
public static class PayloadChecker
{
    /// <summary>The oldest version that loads payloads as it is done here.</summary>
    public static XenVersion Oldest { get; } = new(4, 14, 0);

    /// <summary>The newest version that it was compared with.</summary>
    public static XenVersion Newest { get; } = new(4, 22);

    /// <summary>Judges a payload.</summary>
    /// <param name="name">What it is to be called.</param>
    /// <param name="bytes">The file. It is kept.</param>
    /// <param name="xen">The hypervisor that it is for.</param>
    /// <param name="version">The version whose behaviour is asked for.</param>
    /// <param name="loaded">What is loaded and applied before, in this order.</param>
    public static PayloadCheckReport Check(string name, ReadOnlyMemory<byte> bytes, HypervisorImage xen, XenVersion version, IReadOnlyList<LoadedPayload> loaded)
    {
        var findings = new DiagnosticBag { Target = version };
        var stack = new PatchStack(new HypervisorText(xen));
        foreach (LoadedPayload below in loaded) stack.Apply(below, ignoresDependency: true, out _);

        var environment = new LoadEnvironment { Xen = xen, Version = version, Loaded = loaded, Memory = stack.Text.TryRead };
        LoadReport load = PayloadLoader.Load(name, bytes, environment, findings);
        if (load.Payload is LoadedPayload linked) new FunctionReview(linked, environment, findings).Run();
        if (load.Payload is LoadedPayload hooked) Hooks(hooked, environment, findings);
        PayloadVerdict verdict = load is { Outcome.Succeeds: true, Payload: LoadedPayload payload }
            ? Forecast(payload, stack, findings)
            : new PayloadVerdict(load.Outcome, StepResult.NotReached, StepResult.NotReached, StepResult.NotReached, StepResult.NotReached);
        return new PayloadCheckReport
        {
            Version = version,
            Verdict = verdict,
            Diagnostics = findings.ToImmutable(),
            Errors = findings.Errors,
            Warnings = findings.Warnings,
            Payload = load.Payload,
        };
    }

    /// <summary>The first thing that takes the host down when a payload is applied; null when nothing is known that does.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="environment">What it is applied to: the others that are loaded, and memory as it is before.</param>
    public static Diagnostic? FindDeadly(LoadedPayload payload, LoadEnvironment environment)
    {
        var findings = new DiagnosticBag { Target = environment.Version };
        new FunctionReview(payload, environment, findings).Run();
        return findings.ToImmutable().FirstOrDefault(finding => ReviewRules.Deadly.Contains(finding.Id));
    }

    private static void Hooks(LoadedPayload payload, LoadEnvironment environment, DiagnosticBag findings)
    {
        foreach (PayloadHook hook in payload.Hooks)
        {
            ContentPath path = ContentPath.Root / NameOf(hook.Kind);
            bool isMany = hook.Kind is HookKind.Load or HookKind.Unload;
            if (hook.Address == 0)
            {
                if (isMany) findings.Report(SectionRules.HookOfNothing, 0, path, "The address of a hook is 0.");
                continue;
            }

            bool isCode = payload.SectionAt(hook.Address)?.Region == PayloadRegion.Text
                || (environment.Xen.SectionAt(hook.Address) is { IsCode: true } && !environment.Xen.IsGone(hook.Address, 1))
                || environment.Loaded.Any(other => other.SectionAt(hook.Address)?.Region == PayloadRegion.Text);
            if (!isCode) findings.Report(SectionRules.HookPlace, 0, path, $"The hook is at 0x{hook.Address:x}, where no code is.");
            else if (hook.Kind is HookKind.PreApply or HookKind.Apply or HookKind.PreRevert or HookKind.Revert) findings.Report(SectionRules.HookDecides, 0, path, "There is such a hook.");
        }

        if (payload.HasVetoingHooks) findings.Report(ReviewRules.ReplaceRefused, 0, ContentPath.Root, "The payload has such hooks.");
    }

    /// <summary>What a kind of hooks is called in the names of sections.</summary>
    public static string NameOf(HookKind kind) => SectionPhase.Hooks.First(hook => hook.Kind == kind).Name;

    private static PayloadVerdict Forecast(LoadedPayload payload, PatchStack stack, DiagnosticBag findings)
    {
        StepResult replace = stack.MayReplace(payload, out _);
        if (replace.Succeeds && Decides(payload, HookKind.Apply)) replace = StepResult.Open;

        StepResult apply = stack.MayApply(payload, ignoresDependency: false, out string sentence);
        if (!apply.Succeeds)
        {
            // What it dies of is said already.
            if (payload.WhyDeadlyToApply is null) findings.Report(stack.Dependency(payload, out _).Succeeds ? ReviewRules.Expectation : ReviewRules.Dependency, 0, ContentPath.Root, sentence);
            return new PayloadVerdict(StepResult.Done, apply, StepResult.NotReached, StepResult.NotReached, replace);
        }

        if (IsDeadly(payload, findings)) return new PayloadVerdict(StepResult.Done, StepResult.HostDies, StepResult.NotReached, StepResult.NotReached, replace.Succeeds ? StepResult.HostDies : replace);

        stack.Text.Map(payload);
        byte[][] before = [.. payload.Functions.Select(function => BytesAt(stack, function))];
        apply = stack.Apply(payload, ignoresDependency: false, out sentence);
        if (apply.Kind == StepKind.HostDies) return new PayloadVerdict(StepResult.Done, apply, StepResult.NotReached, StepResult.NotReached, apply);

        StepResult revert = stack.Revert(payload, out _);
        for (int i = 0; i < before.Length && revert.Kind != StepKind.HostDies; i++)
        {
            PayloadFunction function = payload.Functions[i];
            if (!BytesAt(stack, function).AsSpan().SequenceEqual(before[i]))
                findings.Report(ReviewRules.Reverts, function.Offset, ContentPath.Root.Item("function", function.Index) / function.Title, $"{function.Title} is not what it was when the payload was applied and reverted.");
        }

        StepResult reapply = revert.Succeeds || revert.Kind == StepKind.Open ? stack.MayApply(payload, ignoresDependency: false, out _) : StepResult.NotReached;
        if (!payload.IsSafeToReapply) findings.Report(ReviewRules.Reapply, 0, ContentPath.Root, "It has written data of its own.");
        return new PayloadVerdict(
            StepResult.Done,
            Decides(payload, HookKind.PreApply) || Decides(payload, HookKind.Apply) ? StepResult.Open : apply,
            Decides(payload, HookKind.PreRevert) || Decides(payload, HookKind.Revert) ? StepResult.Open : revert,
            reapply.Succeeds && (Decides(payload, HookKind.PreApply) || Decides(payload, HookKind.Apply)) ? StepResult.Open : reapply,
            replace);
    }

    private static bool Decides(LoadedPayload payload, HookKind kind) => payload.Hook(kind) is not null;

    private static bool IsDeadly(LoadedPayload payload, DiagnosticBag findings) =>
        findings.ToImmutable().Any(finding => ReviewRules.Deadly.Contains(finding.Id));

    private static byte[] BytesAt(PatchStack stack, PayloadFunction function)
    {
        byte[] bytes = new byte[function.PatchLength];
        stack.Text.TryRead(function.PatchAddress, bytes);
        return bytes;
    }
}
