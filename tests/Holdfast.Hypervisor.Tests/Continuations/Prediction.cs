using Holdfast.Abi;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.Multicall;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>Derives from the description alone what becomes of a call that one version preempted and another goes on with.</summary>
internal static class Prediction
{
    /// <summary>Derives it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="from">The version that preempted it.</param>
    /// <param name="to">The version that goes on with it.</param>
    /// <param name="journey">The call's caller, with its memory.</param>
    /// <param name="registers">The registers that the first version left.</param>
    public static Outcome Of(CallUnderTest call, XenVersion from, XenVersion to, Journey journey, in HypercallRegisters registers)
    {
        Outcome outcome = OfCall(call, from, to, journey, registers);
        if (call.Entry is null || outcome != Outcome.CarriesOver) return outcome;

        // What a list goes on with is an entry of it, which may have been preempted itself.
        byte[] bytes = new byte[MulticallEntry.SizeAt(journey.Width)];
        Assert.True(journey.Memory.TryRead((ulong)registers[0], bytes));
        var entry = MulticallEntry.Read(bytes, journey.Width);
        var inner = new HypercallRegisters { Accumulator = entry.Number };
        for (int i = 0; i < 5; i++) inner[i] = entry.Arguments[i];
        return OfCall(call.Entry, from, to, journey, inner);
    }

    private static Outcome OfCall(CallUnderTest call, XenVersion from, XenVersion to, Journey journey, in HypercallRegisters registers)
    {
        if (registers.Accumulator != call.Hypercall.Number && !HasPrivateNumber(call, to, registers)) return Outcome.Absent;
        if (InterfaceIn(call, from) != InterfaceIn(call, to)) return Outcome.Refused;
        AbiOperation? meant = OperationAt(call, from, journey.Width, registers), taken = OperationAt(call, to, journey.Width, registers);
        Assert.NotNull(meant);
        if (taken is null) return Outcome.Absent;
        if (taken.Name != meant.Name || StructureIn(meant, from) != StructureIn(taken, to)) return Outcome.Misdecoded;
        AbiContinuation[] cases = [.. call.Hypercall.Continuations.Where(candidate => candidate.Name == meant.Continuation && candidate.Versions.Includes(from))];
        AbiContinuation written = Written(cases, call, journey.Width, registers);
        AbiContinuation? read = call.Hypercall.Continuations.FirstOrDefault(candidate => candidate.Name == taken.Continuation && candidate.Case == written.Case && candidate.Versions.Includes(to));

        // What stays behind is not missed by a version that keeps nothing itself.
        if (written.IsKept && call.By == Traveller.Guest && read is not { IsKept: false }) return Outcome.Forgotten;
        if (written.Case is not null && read is null) return Outcome.Misdecoded;
        foreach (AbiProgressPlace place in written.Places)
        {
            // What is left is asked for as a whole call would ask for it, and that is another operation is known already.
            if (place.Holds is AbiProgress.Pointer or AbiProgress.Remaining or AbiProgress.State || place.FirstBit is null) continue;
            ulong left = ValueAt(place, call, journey.Width, registers);
            if (left == 0) continue;
            AbiProgressPlace? same = read?.Places.FirstOrDefault(candidate => candidate.Name == place.Name && candidate.Holds == place.Holds);
            if (same is null) return taken.IgnoresOthers(SelectorIn(call, to), to) ? Outcome.BeginsAnew : Outcome.Refused;
            if (ValueAt(same, call, journey.Width, registers) * same.Unit != left * place.Unit) return Outcome.Misdecoded;
        }

        return Outcome.CarriesOver;
    }

    /// <summary>True for a number that a version goes on with in place of the call's own.</summary>
    private static bool HasPrivateNumber(CallUnderTest call, XenVersion version, in HypercallRegisters registers)
    {
        ulong number = (ulong)registers.Accumulator;
        return call.Hypercall.Continuations.Any(continuation => continuation.Versions.Includes(version) && continuation.Places.Any(place => place.Number == number));
    }

    /// <summary>The version of the interface that callers say they were built for; null where they say none.</summary>
    public static ulong? InterfaceIn(CallUnderTest call, XenVersion version) =>
        call.Hypercall.XenName == DomctlHypercall.Table.XenName ? XenDomctlInterfaceVersionValues.Table.At(version)?.Value : null;

    /// <summary>Which of several encodings it is: the one of which all marks are there, and of two such the one with more.</summary>
    private static AbiContinuation Written(AbiContinuation[] cases, CallUnderTest call, int width, HypercallRegisters registers) => cases
        .Where(candidate => candidate.Places.All(place => place.Is is null || place.Kind != AbiProgressPlaceKind.Argument || Bits(Register(call, place.Name, width, registers), place.FirstBit ?? 0, place.LastBit ?? 31) == place.Is))
        .MaxBy(candidate => candidate.Places.Count(place => place.Is is not null))!;

    /// <summary>The operation that a version takes registers for. Where a structure says which, that does not change.</summary>
    private static AbiOperation? OperationAt(CallUnderTest call, XenVersion version, int width, in HypercallRegisters registers)
    {
        if (!call.Hypercall.Versions.Includes(version)) return null;
        if (SelectorIn(call, version) is not { } selector || selector.Place.Contains('.', StringComparison.Ordinal)) return call.OperationIn(version);
        ulong code = Bits(Register(call, selector.Place, width, registers), selector.FirstBit ?? 0, selector.LastBit ?? 31);
        return code == call.Code ? call.OperationIn(version) : call.Hypercall.Operations.FirstOrDefault(candidate => candidate.Code == code && candidate.SubCode is null && candidate.Versions.Includes(version));
    }

    private static AbiSelector? SelectorIn(CallUnderTest call, XenVersion version) => call.Hypercall.Selectors.FirstOrDefault(candidate => candidate.Versions.Includes(version));

    /// <summary>The structure that an operation takes in a version. The first that is not older than the version counts.</summary>
    private static string? StructureIn(AbiOperation operation, XenVersion version) =>
        operation.Arguments.FirstOrDefault(name => ArgumentLayouts.VersionsOf(name)?.Includes(version) ?? true);

    private static ulong ValueAt(AbiProgressPlace place, CallUnderTest call, int width, in HypercallRegisters registers) =>
        Bits(Register(call, place.Name, width, registers), place.FirstBit!.Value, place.LastBit!.Value);

    private static ulong Register(CallUnderTest call, string argument, int width, in HypercallRegisters registers) => (ulong)registers[ArgumentRegisters.IndexOf(call.Hypercall, argument, width)];

    private static ulong Bits(ulong word, int first, int last) => (word >> first) & ((1UL << (last - first + 1)) - 1);
}
