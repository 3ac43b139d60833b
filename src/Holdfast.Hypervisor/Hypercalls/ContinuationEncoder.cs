using Holdfast.Abi;
using Holdfast.Abi.Errors;
using Holdfast.Content;
using Holdfast.Hypervisor.Callers;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>
/// Turns how far a call came into the registers, and the fields of the caller's structure, with which it is made again, by the description of the call's continuations in one version of Xen. Handlers know nothing of
/// it (docs/specs/hypercall.md §7).
/// </summary>
/// <remarks>Only a list of calls writes to the caller's memory itself: each of its entries is a call with registers of its own.</remarks>
internal static class ContinuationEncoder
{
    private const int BitsInByte = 8;

    /// <summary>Changes the registers and the structure.</summary>
    /// <returns>
    /// ENOSYS when the version has no such continuation; EFAULT when the structure cannot be written. The registers are then as they were.
    /// </returns>
    public static XenErrno Encode(AbiHypercall hypercall, XenVersion version, HypercallCaller caller, in HypercallProgress progress, ref HypercallRegisters registers)
    {
        if (Find(hypercall, version, progress.Continuation, progress.Case) is not { } continuation) return XenErrno.Enosys;
        int width = caller.Width;
        HypercallRegisters changed = registers;
        for (int i = 0; i < continuation.Places.Count; i++)
        {
            AbiProgressPlace place = continuation.Places[i];
            switch (place.Kind)
            {
                case AbiProgressPlaceKind.Field when place.Holds == AbiProgress.State:
                    break;
                case AbiProgressPlaceKind.Field:
                    if (!TryEncode(place, continuation, progress, caller.Memory, width)) return XenErrno.Efault;
                    break;
                case AbiProgressPlaceKind.Hypercall:
                    changed.Accumulator = place.Number!.Value;
                    break;
                case AbiProgressPlaceKind.Argument when ArgumentRegisters.IndexOf(hypercall, place.Name, width) is >= 0 and int index:
                    changed[index] = With(place, HypercallDispatcher.Truncate(changed[index], width), continuation, progress, BitsInByte * width);
                    break;
                default:
                    return XenErrno.Enosys;
            }
        }

        Narrow(hypercall, width, ref changed);
        registers = changed;
        return default;
    }

    /// <summary>Each argument is written anew as Xen has it, without what the caller left above one that is narrower than its register (hypercall_create_continuation in xen/arch/x86/hypercall.c, 4.17).</summary>
    private static void Narrow(AbiHypercall hypercall, int width, ref HypercallRegisters registers)
    {
        for (int i = 0; i < hypercall.Arguments.Count; i++)
        {
            AbiArgument argument = hypercall.Arguments[i];
            if (ArgumentRegisters.IndexOf(hypercall, argument.Name, width) is >= 0 and int index) registers[index] = argument.Narrow(HypercallDispatcher.Truncate(registers[index], width));
        }
    }

    /// <summary>Changes a field of the caller's structure.</summary>
    private static bool TryEncode(AbiProgressPlace place, AbiContinuation continuation, in HypercallProgress progress, ICallerMemory memory, int width)
    {
        AbiField field = place.Field!(width);
        Span<byte> structure = stackalloc byte[field.Offset + field.ElementSize];
        Span<byte> bytes = structure[field.Offset..];
        ulong address = unchecked(progress.Structure + (ulong)field.Offset);
        if (!memory.TryRead(address, bytes)) return false;
        UInt128 old = field.ReadValue(structure, ByteOrder.Little);
        field.WriteValue(structure, With(place, old, continuation, progress, BitsInByte * field.ElementSize), ByteOrder.Little);
        return memory.TryWrite(address, bytes);
    }

    /// <summary>True when a version preempts what goes on by a continuation of a name, and has the case of it that is named.</summary>
    public static bool Has(AbiHypercall hypercall, XenVersion version, string continuation, string? encodingCase = null) => Find(hypercall, version, continuation, encodingCase) is not null;

    /// <summary>A continuation of a name as a version has it, in the case that is named, or else the first; null when it has none.</summary>
    public static AbiContinuation? Find(AbiHypercall hypercall, XenVersion version, string continuation, string? encodingCase = null)
    {
        // An enumerator of an interface would be allocated for each call.
        for (int i = 0; i < hypercall.Continuations.Count; i++)
        {
            AbiContinuation candidate = hypercall.Continuations[i];
            if (candidate.Name == continuation && (encodingCase is null || candidate.Case == encodingCase) && candidate.Versions.Includes(version)) return candidate;
        }

        return null;
    }

    /// <summary>True for an encoding that says what is left.</summary>
    private static bool CountsDown(AbiContinuation continuation)
    {
        for (int i = 0; i < continuation.Places.Count; i++)
        {
            if (continuation.Places[i].Holds == AbiProgress.Remaining) return true;
        }

        return false;
    }

    /// <summary>A register or field with progress in it.</summary>
    /// <param name="place">Where in it.</param>
    /// <param name="word">What it held.</param>
    /// <param name="continuation">The encoding that the place is a part of.</param>
    /// <param name="progress">The progress.</param>
    /// <param name="bits">How wide it is.</param>
    private static UInt128 With(AbiProgressPlace place, UInt128 word, AbiContinuation continuation, in HypercallProgress progress, int bits)
    {
        int first = place.FirstBit ?? 0;
        int last = place.LastBit ?? (bits - 1);
        UInt128 mask = (UInt128.MaxValue >> (127 - (last - first))) << first;
        UInt128 old = (word & mask) >> first;
        UInt128 value = place.Is ?? place.Holds switch
        {
            // Beside a number of what is left, an index says how far the first of them is.
            AbiProgress.Index when CountsDown(continuation) => progress.Inner / place.Unit,
            AbiProgress.Index => old + (progress.Done / place.Unit),
            AbiProgress.Remaining => old - progress.Done,
            AbiProgress.Pointer => old + ((UInt128)(progress.Moved ?? progress.Done) * progress.Stride),
            AbiProgress.Result => (UInt128)(Int128)progress.Result,
            _ => old,
        };
        return (word & ~mask) | ((value << first) & mask);
    }
}
