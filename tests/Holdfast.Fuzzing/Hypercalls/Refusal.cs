using Holdfast.Abi.Errors;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.Mmu;
using Holdfast.Abi.Multicall;

namespace Holdfast.Fuzzing.Hypercalls;

/// <summary>Which refusals promise that nothing has changed (docs/specs/hypercall.md).</summary>
internal static class Refusal
{
    // These do what comes before the first thing that is wrong.
    private static readonly uint[] s_byParts = [GrantTableOpHypercall.Number, MmuUpdateHypercall.Number, MmuextOpHypercall.Number, MulticallHypercall.Number];

    /// <summary>True when a call with this result must have changed nothing.</summary>
    public static bool LeavesAllAlone(FuzzCall call, long result)
    {
        if (result is >= 0 or < -4095 || call.Hypercall is not { } hypercall || call.Operation is not { Continuation: null, TakesArray: false }) return false;

        // What could not be copied back to the caller has been done (4.2).
        return -result != (long)XenErrno.Efault && !s_byParts.Contains(hypercall.Number);
    }
}
