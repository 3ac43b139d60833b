using Holdfast.Abi.Hvm;
using Holdfast.Streams.Hvm;
using Holdfast.Streams.Libxc;
using Holdfast.X86.Paging;

namespace Holdfast.Streams.Hypercalls;

/// <summary>Judges hypercalls in flight by what the Xen that would restore an image makes of them.</summary>
internal static class CallChecker
{
    /// <summary>Finds where vCPUs stand, and reports calls that do not go on.</summary>
    /// <returns>Null when it cannot be looked for: no Xen was named, or the guest's memory cannot be read by position.</returns>
    /// <exception cref="IOException">The memory cannot be read.</exception>
    public static IReadOnlyList<VcpuCall>? Check(ReadState state)
    {
        if (state.Options is not { TargetXen: XenVersion target, Memory: { } open } || state.Image.Libxc is not { Index: { } index } stream) return null;
        IPhysicalMemory memory = open(index);
        IReadOnlyList<VcpuCall> calls = VcpuCalls.Find(state.Image, memory, XenVersions.KnownOrNewest(stream.Producer), target);
        foreach (VcpuCall call in calls)
        {
            if (call.Carriage is { } carriage && RuleOf(carriage.Outcome) is { } rule) Report(state, stream, call, carriage, rule);
        }

        return calls;
    }

    private static Rule? RuleOf(CallOutcome outcome) => outcome switch
    {
        CallOutcome.Misread => CallRules.Misread,
        CallOutcome.Ends => CallRules.Ends,
        CallOutcome.BeginsAnew => CallRules.BeginsAnew,
        _ => null,
    };

    private static void Report(ReadState state, LibxcStream stream, VcpuCall call, CallCarriage carriage, Rule rule)
    {
        (long offset, ContentPath path) = PlaceOf(state.Image.HvmContext, stream, call.Vcpu);
        state.Bag.Report(rule, offset, path, $"vCPU {call.Vcpu} stands at {CallText.NameOf(call.Call!)} ({CallText.ProgressOf(call.Call!)}): {carriage.Reason}.");
    }

    /// <summary>Where the vCPU's registers stand.</summary>
    private static (long Offset, ContentPath Path) PlaceOf(HvmContext? context, LibxcStream stream, int vcpu) =>
        context?.Vcpus.Values.FirstOrDefault(candidate => candidate.Id == vcpu) is { } hvm ? (hvm.CpuPlace.At(HvmHwCpu.Offsets.Rip), hvm.CpuPath)
        : stream.Pv.Vcpus.Values.FirstOrDefault(candidate => candidate.Id == (uint)vcpu)?.Basic is { } basic ? (basic.Offset, basic.Path)
        : (0, ContentPath.Root);
}
