using Holdfast.Abi;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>Derives from the description alone what becomes of a call that one version preempted and another goes on with.</summary>
internal static class Prediction
{
    /// <summary>Derives it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="from">The version that preempted it.</param>
    /// <param name="to">The version that goes on with it.</param>
    /// <param name="registers">The registers that the first one left.</param>
    public static Outcome Of(CallUnderTest call, XenVersion from, XenVersion to, in HypercallRegisters registers)
    {
        (AbiOperation? meant, ulong done) = Decode(call, from, registers);
        (AbiOperation? taken, ulong read) = Decode(call, to, registers);
        Assert.NotNull(meant);
        return taken is null ? Outcome.Absent : taken.Name != meant.Name || read != done ? Outcome.Misdecoded : Outcome.CarriesOver;
    }

    /// <summary>Reads registers as a version does: the operation, and the progress in bits of the argument that selects it. A pointer or a count that was rewritten is that of a call for the rest, and needs no reading.</summary>
    private static (AbiOperation? Operation, ulong Done) Decode(CallUnderTest call, XenVersion version, in HypercallRegisters registers)
    {
        if (call.Hypercall.Selectors.FirstOrDefault(candidate => candidate.Versions.Includes(version)) is not { } selector) return (call.OperationIn(version), 0);
        ulong word = (ulong)registers[IndexOf(call.Hypercall, selector.Place)];
        ulong code = Bits(word, selector.FirstBit ?? 0, selector.LastBit ?? 31);
        AbiOperation? operation = call.Hypercall.Operations.FirstOrDefault(candidate => candidate.Code == code && candidate.SubCode is null && candidate.Versions.Includes(version));
        AbiContinuation? continuation = call.Hypercall.Continuations.FirstOrDefault(candidate => candidate.Name == operation?.Continuation && candidate.Versions.Includes(version));
        AbiProgressPlace? place = continuation?.Places.FirstOrDefault(candidate => candidate.Name == selector.Place && candidate.Holds == AbiProgress.Index);
        return (operation, place is null ? 0 : Bits(word, place.FirstBit!.Value, place.LastBit!.Value) * place.Unit);
    }

    private static int IndexOf(AbiHypercall hypercall, string argument) => hypercall.Arguments.ToList().FindIndex(candidate => candidate.Name == argument);

    private static ulong Bits(ulong word, int first, int last) => (word >> first) & ((1UL << (last - first + 1)) - 1);
}
