using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Gates;

namespace Holdfast.Streams.Hypercalls;

/// <summary>Hypercalls in words.</summary>
public static class CallText
{
    /// <summary>What there is to say to every list of calls in flight.</summary>
    public static string Unseen => "Tasks that the guest's kernel suspended in a hypercall cannot be seen.";

    // Calls of the Hyper-V interface come by the same instruction, with this bit set.
    private const ulong HyperVBit = 1UL << 31;

    /// <summary>The state, as short as a column wants it.</summary>
    public static string Of(CallState state) => state switch
    {
        CallState.InFlight => "in flight",
        CallState.Done => "done",
        CallState.NoCaller => "no caller",
        CallState.Unreadable => "unknown",
        _ => "elsewhere",
    };

    /// <summary>What another version makes of a call, as short as a column wants it.</summary>
    public static string Of(CallOutcome outcome) => outcome switch
    {
        CallOutcome.GoesOn => "goes on",
        CallOutcome.BeginsAnew => "begins anew",
        CallOutcome.Ends => "ends with an error",
        _ => "is misread",
    };

    /// <summary>The name of an instruction.</summary>
    public static string Of(ContextCallInstruction instruction) => instruction == ContextCallInstruction.Int82 ? "INT 0x82" : ContextCallInstructionValues.Table.Find((ulong)instruction)?.XenName ?? "unknown";

    /// <summary>The name of a call: "memory_op XENMEM_populate_physmap".</summary>
    public static string NameOf(DecodedCall call) => NameOf(call.Number, call.Hypercall, call.Code, call.Operation);

    /// <summary>The name of a call that a record says.</summary>
    public static string NameOf(ContextVcpuHypercall record, XenVersion version)
    {
        AbiHypercall? hypercall = KnownHypercalls.Find(record.Number, version);
        uint? code = record.Operation == uint.MaxValue ? null : record.Operation;
        return NameOf(record.Number, hypercall, code, hypercall is null ? null : KnownHypercalls.Find(hypercall, code, null, version));
    }

    /// <summary>How far a call is that will be executed.</summary>
    public static string ProgressOf(DecodedCall call) => call.First is { } first ? $"{ProgressAlone(call)}, the first of them {NameOf(first)} ({ProgressAlone(first)})" : ProgressAlone(call);

    private static string ProgressAlone(DecodedCall call) => call.Stage switch
    {
        CallStage.First => "none: never preempted",
        CallStage.Anew => "begins anew each time",
        CallStage.Begun when call.ElementsDone is ulong done and > 0 => $"{done} done",
        CallStage.Begun when Left(call) is ulong left => $"begun, {left} left",
        CallStage.Begun => "begun",
        CallStage.Untold when Left(call) is ulong left => $"none seen, {left} left",
        CallStage.Untold => "none seen",
        _ => "not known",
    };

    /// <summary>How far a call is, as a record says.</summary>
    public static string ProgressOf(ContextVcpuHypercall record) => record.HasProgress ? $"{record.Progress} done" : "none seen";

    /// <summary>The result of a call that is done: a number, or the name of an error.</summary>
    public static string ResultOf(ulong register, int width) => HypercallResult.FromRegister(width == sizeof(uint) ? (int)(uint)register : (long)register).ToString();

    private static ulong? Left(DecodedCall call) => call.Progress.FirstOrDefault(part => part.Place.Holds == AbiProgress.Remaining)?.Value;

    private static string NameOf(ulong number, AbiHypercall? hypercall, uint? code, AbiOperation? operation)
    {
        if (hypercall is null) return (number & HyperVBit) != 0 ? "of the Hyper-V interface" : $"number {number}";
        if (operation is null) return code is uint known ? $"{hypercall.XenName}, operation {known}" : $"{hypercall.XenName}, operation not known";
        return operation.Code is null ? hypercall.XenName : $"{hypercall.XenName} {operation.XenName}";
    }
}
