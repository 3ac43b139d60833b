using Holdfast.Abi;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.Multicall;
using Holdfast.Abi.PvVcpu;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>Lists of hypercalls (docs/specs/hypercall.md §6).</summary>
/// <remarks>Source: xen/common/multicall.c, 4.17.</remarks>
internal static class MulticallOperations
{
    private const int LargestEntry = 128;

    private static readonly XenVersion s_countsInWords = new(4, 20, 0);

    /// <summary>Carries out a list, one call after the other, whatever their results are.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        if (call.Caller.IsInMulticall) return XenErrno.Einval;
        call.Caller.IsInMulticall = true;
        try
        {
            return CallAll(call);
        }
        finally
        {
            call.Caller.IsInMulticall = false;
        }
    }

    private static HypercallOutcome CallAll(in HypercallInvocation call)
    {
        uint size = (uint)MulticallEntry.SizeAt(call.Width);
        ulong count = call.Version >= s_countsInWords ? call.Word(1) : call.U32(1);
        if (!call.TryAddress(0, out ulong list) || !call.Memory.IsReachable(list, unchecked(count * size))) return XenErrno.Efault;
        for (ulong done = 0; done < count; done++)
        {
            if (done > 0 && call.IsToStop("calls")) return Preempted(done, size);
            bool? isDone = CallOne(call, unchecked(list + (done * size)), (int)size, out int? left);
            if (left is int accumulator) return HypercallOutcome.OfRegister(unchecked((ulong)accumulator));
            if (isDone is null) return XenErrno.Efault;
            if (isDone == false) return Preempted(done, size);
        }

        return HypercallOutcome.Done;
    }

    /// <summary>Carries out an entry.</summary>
    /// <param name="call">The call of the list.</param>
    /// <param name="address">Where the entry is.</param>
    /// <param name="size">Its size in bytes.</param>
    /// <param name="left">Not null for an iret, after which the code that made the list is left: the register in which the result of the list would stand. Xen keeps 32 bits of it.</param>
    /// <returns>False when it was preempted; null when the entry cannot be read or written.</returns>
    private static bool? CallOne(in HypercallInvocation call, ulong address, int size, out int? left)
    {
        left = null;
        Span<byte> bytes = stackalloc byte[LargestEntry];
        bytes = bytes[..size];
        if (!call.Memory.TryRead(address, bytes)) return null;
        var entry = MulticallEntry.Read(bytes, call.Width);
        var registers = new HypercallRegisters { Accumulator = entry.Number };
        for (int i = 0; i < HypercallArguments.Most; i++) registers[i] = entry.Arguments[i];
        bool isDone = HypercallDispatcher.Call(call.Hypervisor, call.Caller, ref registers);
        if (call.Domain.IsPv && HypercallDispatcher.Truncate(entry.Number, call.Width) == IretHypercall.Number) left = unchecked((int)(uint)registers.Accumulator);

        // Of a call that is done only the result is written, unless its arguments are to be poisoned.
        bool isWhole = !isDone || call.Hypervisor.PoisonsArguments;
        entry = entry with { Result = registers.Accumulator };
        if (isWhole) entry = entry with { Arguments = With(entry.Arguments, registers) };
        entry.Write(bytes, call.Width);
        int start = isWhole ? 0 : MulticallEntry.Offsets.Result(call.Width);
        int length = isWhole ? size : call.Width;
        return call.Memory.TryWrite(unchecked(address + (ulong)start), bytes.Slice(start, length)) ? isDone : null;
    }

    private static Array6<UInt128> With(Array6<UInt128> arguments, in HypercallRegisters registers)
    {
        for (int i = 0; i < HypercallArguments.Most; i++) arguments[i] = registers[i];
        return arguments;
    }

    private static HypercallOutcome Preempted(ulong done, uint size) => HypercallOutcome.Preempted(new HypercallProgress("calls", done) { Stride = size });
}
