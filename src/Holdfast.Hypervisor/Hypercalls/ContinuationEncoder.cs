using Holdfast.Abi;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>
/// Turns how far a call came into the registers with which it is made again, by the description of the call's continuations in one version of Xen. Handlers know nothing of it (docs/specs/hypercall.md §7).
/// </summary>
/// <remarks>Progress that is kept in a structure in the caller's memory is written by the operation, which writes that structure in any case.</remarks>
internal static class ContinuationEncoder
{
    /// <summary>Changes the registers.</summary>
    /// <returns>False when the version has no such continuation, or one that is not in registers or structures; then nothing is changed.</returns>
    public static bool TryEncode(AbiHypercall hypercall, XenVersion version, int width, in HypercallProgress progress, ref HypercallRegisters registers)
    {
        if (Find(hypercall, version, progress) is not { } continuation) return false;
        HypercallRegisters changed = registers;
        foreach (AbiProgressPlace place in continuation.Places)
        {
            if (place.Kind == AbiProgressPlaceKind.Field) continue;
            if (place.Kind == AbiProgressPlaceKind.Hypercall || IndexOf(hypercall, place.Name, width) is not (>= 0 and int index)) return false;
            changed[index] = With(place, HypercallDispatcher.Truncate(changed[index], width), continuation, progress, width);
        }

        registers = changed;
        return true;
    }

    private static AbiContinuation? Find(AbiHypercall hypercall, XenVersion version, in HypercallProgress progress)
    {
        foreach (AbiContinuation continuation in hypercall.Continuations)
        {
            if (continuation.Name == progress.Continuation && continuation.Versions.Includes(version) && (progress.Case is null || progress.Case == continuation.Case)) return continuation;
        }

        return null;
    }

    /// <summary>The register of an argument; negative when a caller of a width does not pass it.</summary>
    internal static int IndexOf(AbiHypercall hypercall, string argument, int width)
    {
        // A caller of 128 bits passes what one of 64 does.
        int like = Math.Min(width, sizeof(ulong));
        int index = 0;
        foreach (AbiArgument candidate in hypercall.Arguments)
        {
            bool isPassed = candidate.Widths.Count == 0 || candidate.Widths.Contains(like);
            if (candidate.Name == argument) return isPassed ? index : -1;
            if (isPassed) index++;
        }

        return -1;
    }

    private static UInt128 With(AbiProgressPlace place, UInt128 register, AbiContinuation continuation, in HypercallProgress progress, int width)
    {
        int first = place.FirstBit ?? 0;
        int last = place.LastBit ?? ((8 * width) - 1);
        UInt128 mask = (UInt128.MaxValue >> (127 - (last - first))) << first;
        UInt128 old = (register & mask) >> first;
        UInt128 value = place.Is ?? place.Holds switch
        {
            // Beside a number of what is left, an index says how far the first of them is.
            AbiProgress.Index when continuation.Places.Any(other => other.Holds == AbiProgress.Remaining) => progress.Inner / place.Unit,
            AbiProgress.Index => old + (progress.Done / place.Unit),
            AbiProgress.Remaining => old - progress.Done,
            AbiProgress.Pointer => old + ((UInt128)progress.Done * progress.Stride),
            AbiProgress.Result => (UInt128)(Int128)progress.Result,
            _ => old,
        };
        return (register & ~mask) | ((value << first) & mask);
    }
}
