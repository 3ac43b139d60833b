using System.Globalization;
using Holdfast.Abi;

namespace Holdfast.Streams.Hypercalls;

/// <summary>Says what another version of Xen makes of a hypercall in flight: both versions decode the same registers and memory, each as its own.</summary>
internal sealed class CallJudge
{
    private readonly XenVersion _from;
    private readonly XenVersion _to;

    private CallJudge(XenVersion from, XenVersion to) => (_from, _to) = (from, to);

    /// <summary>Judges a call.</summary>
    /// <param name="caller">Who stands at it.</param>
    /// <param name="from">The version whose encodings it is in.</param>
    /// <param name="to">The version that goes on with it.</param>
    /// <returns>Null for a call that is not known, of which nothing can be said.</returns>
    public static CallCarriage? Judge(Caller caller, XenVersion from, XenVersion to) => new CallJudge(from, to).Judge(caller);

    private CallCarriage? Judge(Caller caller)
    {
        DecodedCall call = CallDecoder.Decode(caller, caller.Accumulator, _from);
        if (IsUnknown(call)) return null;
        DecodedCall read = CallDecoder.Decode(caller, caller.Accumulator, _to);
        CallCarriage carriage = Judge(call, read);
        if (carriage.Outcome != CallOutcome.GoesOn || call.First is not { } first || read.First is not { } other || IsUnknown(first)) return carriage;

        // A list goes on with its first call, which may have been preempted itself.
        return Judge(first, other) is { Outcome: not CallOutcome.GoesOn } inner ? inner with { Reason = $"in the first call of its list, {inner.Reason}" } : carriage;
    }

    private static bool IsUnknown(DecodedCall call) => call.Operation is null && call.Stage == CallStage.Unknown;

    private CallCarriage Judge(DecodedCall call, DecodedCall read)
    {
        if (read.Hypercall is null) return Ends($"Xen {_to} has no hypercall {call.Number} that is known");
        if (read.Hypercall.Number != call.Hypercall!.Number) return Misread($"Xen {_to} takes it for {CallText.NameOf(read)}");
        if (call.Operation is null) return GoesOn();
        if (read.Operation is null) return Ends($"Xen {_to} has no such operation: it sees {CallText.NameOf(read)}");
        if (read.Operation.Name != call.Operation.Name) return Misread($"Xen {_to} takes it for {CallText.NameOf(read)}");
        if (call.Structure?.Layout.Name is string passed && read.Structure?.Layout.Name is string expected && passed != expected) return Misread($"Xen {_to} expects another structure");
        if (call.Encoding is not { } encoding || call.Stage != CallStage.Begun) return GoesOn();

        // What stays behind is not missed by a version that keeps nothing itself.
        if (encoding.IsKept && read.Encoding is not { IsKept: false }) return Ends($"how far it came stays with the Xen {_from} that began it");
        foreach (CallProgress part in call.Progress)
        {
            if (JudgePart(call, read, part) is { } carriage) return carriage;
        }

        return GoesOn();
    }

    /// <summary>Judges a part of the progress; null when the other version reads the same.</summary>
    private CallCarriage? JudgePart(DecodedCall call, DecodedCall read, CallProgress part)
    {
        // What is left is asked for as a new call would ask for it. A code or a number is known already as another operation's or call's.
        AbiProgressPlace place = part.Place;
        bool isMark = place.Is is not null;
        if (part.Value is not ulong value || (value == 0 && !isMark) || place.Kind == AbiProgressPlaceKind.Hypercall) return null;
        if (place.Holds is AbiProgress.Remaining or AbiProgress.Pointer or AbiProgress.Result or AbiProgress.State || (isMark && IsSelector(call.Hypercall!, place))) return null;
        CallProgress? same = read.Progress.FirstOrDefault(candidate => candidate.Place.Name == place.Name && candidate.Place.Holds == place.Holds);
        if (same is null && isMark) return Misread($"Xen {_to} does not know the mark in {place.Name}");
        if (same is null && !IsSelector(call.Hypercall!, place)) return Anew($"Xen {_to} keeps nothing in {place.Name}");
        if (same is null)
        {
            return read.Operation!.IgnoresOthers(SelectorOf(call.Hypercall!), _to)
                ? Anew($"Xen {_to} does not look at these bits of {place.Name}")
                : Ends($"Xen {_to} wants these bits of {place.Name} to be zero");
        }

        return same.Value == value ? null : Misread(string.Create(CultureInfo.InvariantCulture, $"Xen {_to} reads {same.Value} where {value} are done"));
    }

    private bool IsSelector(AbiHypercall hypercall, AbiProgressPlace place) => place.Kind == AbiProgressPlaceKind.Argument && SelectorOf(hypercall)?.Place == place.Name;

    private AbiSelector? SelectorOf(AbiHypercall hypercall) => hypercall.Selectors.FirstOrDefault(candidate => candidate.Versions.Includes(_to));

    private CallCarriage GoesOn() => new(CallOutcome.GoesOn, $"Xen {_to} goes on with it");

    private static CallCarriage Anew(string reason) => new(CallOutcome.BeginsAnew, reason);

    private static CallCarriage Ends(string reason) => new(CallOutcome.Ends, reason);

    private static CallCarriage Misread(string reason) => new(CallOutcome.Misread, reason);
}
