using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LivePatch;
using Holdfast.Hypervisor.LivePatching;
using Holdfast.LivePatching.Hypervisors;
using Holdfast.LivePatching.Loading;
using Holdfast.LivePatching.Tests.Agreement;
using Holdfast.Testing;

namespace Holdfast.Hypervisor.Tests.LivePatching;

/// <summary>The scripts that real Xen answered in the lab, by the sysctl of the embedded hypervisor.</summary>
public sealed class LabScriptTests
{
    private static readonly HashSet<string> s_differences =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "agreement", "livepatch", "differences.tsv")).Select(line => string.Join('\t', line.Split('\t').Take(2)))];

    public static TheoryData<string, string> Blocks => [.. from version in LabRecords.Versions from block in LabRecords.Blocks(version) select (version, block.Name)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_call_is_answered_as_real_Xen_answers_it(string version, string name)
    {
        LabBlock block = LabRecords.Blocks(version).First(block => block.Name == name);
        HypervisorImage xen = LabRecords.Small(version);
        var operations = new LivePatchOperations(xen, xen.Version!.Value, processors: 1);
        var caller = new Caller(operations);
        foreach (LabStep step in block.Steps)
        {
            if (step.Verb == "upload" && LabRecords.Payload(version, step.Arguments[1]) is null) return;
            if (AnswerTo(step, version, operations, caller) is not string answer) continue;
            if (operations.Events.Any(happened => happened.Kind == LivePatchEventKind.HostWouldDie))
            {
                // What takes a real host down is not done; and what would when it is called, is not done either.
                Assert.True(block.Steps.Any(one => one.IsCrash) || s_differences.Contains($"{version}\t{name}"), $"{name}: {step}: {operations.Events.Last().Message}");
                Assert.True(operations.Text.IsPristine || operations.Payloads.Any(payload => payload.State == LivepatchState.Applied), name);
                return;
            }

            if (step.Arguments.Any(word => char.IsAsciiDigit(word[0])) || operations.Payloads.Any(payload => payload.Loaded.Hooks.Any(hook => hook.Address != 0 && hook.Kind is not (HookKind.Load or HookKind.Unload)))) return;
            Assert.Equal($"{step} -> {step.Answer}", $"{step} -> {answer}");
        }
    }

    private static string? AnswerTo(LabStep step, string version, LivePatchOperations operations, Caller caller)
    {
        string of = step.Arguments.Count > 0 ? step.Arguments[0] : "";
        switch (step.Verb)
        {
            case "upload":
                return NameOf(caller.Upload(of, LabRecords.Payload(version, step.Arguments[1])!));

            case "unload":
                HypercallResult unloaded = caller.Act(LivepatchAction.Unload, of);
                return unloaded == HypercallResult.Of(0) ? "0" : With(NameOf(unloaded), caller, of);

            case "get":
                return With("0", caller, of);

            case "apply" or "revert" or "replace":
                LivepatchAction action = step.Verb == "apply" ? LivepatchAction.Apply : step.Verb == "revert" ? LivepatchAction.Revert : LivepatchAction.Replace;
                HypercallResult result = caller.Act(action, of, step.Arguments.Contains("nodeps") ? LivepatchActionFlags.ApplyNoDeps : default);
                operations.RunPending();
                return With(NameOf(result), caller, of);

            default:
                return null;
        }
    }

    private static string With(string error, Caller caller, string name)
    {
        XenLivepatchStatus status = caller.StatusOf(name);
        return $"{error}; {((LivepatchState)status.State).ToString().ToUpperInvariant()} {(status.Rc == 0 ? "0" : StepResult.NameOf((XenErrno)(-status.Rc)))}";
    }

    private static string NameOf(HypercallResult result) => result == HypercallResult.Of(0) ? "0" : StepResult.NameOf(result.Error);
}
