using System.Globalization;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>
/// Says what becomes of a call that one version preempted when another goes on with it: the caller makes it again with the inputs that the
/// first one left, and the second reads them as its own.
/// </summary>
internal sealed class InFlightJudge
{
    private const string Pointer = "pointer";
    private const string Remaining = "remaining";

    private readonly AbiSide _from;
    private readonly AbiSide _to;
    private readonly HypercallDescription _first;
    private readonly HypercallDescription _second;
    private readonly OperationDescription _operation;
    private readonly OperationDescription _other;
    private readonly ContinuationDescription? _continuation;

    private InFlightJudge(AbiSide from, HypercallDescription first, AbiSide to, HypercallDescription second, OperationDescription operation, OperationDescription other, ContinuationDescription? continuation)
    {
        _from = from;
        _to = to;
        _first = first;
        _second = second;
        _operation = operation;
        _other = other;
        _continuation = continuation;
    }

    /// <summary>What becomes of it.</summary>
    /// <param name="from">The version that preempted it.</param>
    /// <param name="first">Its hypercall.</param>
    /// <param name="operation">Its operation.</param>
    /// <param name="to">The version that goes on with it.</param>
    /// <param name="second">That version's hypercall; null when it has none.</param>
    /// <param name="other">That version's operation; null when it has none.</param>
    /// <param name="isGuarded">True when the second version refuses every call, because its caller was built for another version of the interface.</param>
    /// <param name="isMisread">True when the arguments or the operation's structure are others, so that every call is misread.</param>
    /// <returns>Null when the first version never preempts the operation.</returns>
    public static InFlight? Judge(
        AbiSide from, HypercallDescription first, OperationDescription operation, AbiSide to, HypercallDescription? second, OperationDescription? other, bool isGuarded, bool isMisread)
    {
        IReadOnlyList<ContinuationDescription> cases = from.ContinuationsOf(first, operation);
        if (cases.Count == 0) return null;
        if (second is null || other is null) return InFlight.AsEveryCall(InFlightOutcome.Refused, "there is no such operation");
        if (isGuarded) return InFlight.AsEveryCall(InFlightOutcome.Refused, "its caller was built for another version of the interface");
        if (operation.Code != other.Code || operation.SubCode != other.SubCode) return InFlight.AsEveryCall(InFlightOutcome.Misread, "its code is another one");
        IReadOnlyList<ContinuationDescription> theirs = to.ContinuationsOf(second, other);
        List<InFlight> found = isMisread ? [InFlight.AsEveryCall(InFlightOutcome.Misread, "what it passes is misread")] : [];
        foreach (ContinuationDescription continuation in cases)
        {
            ContinuationDescription? same = theirs.FirstOrDefault(candidate => string.Equals(candidate.Case, continuation.Case, StringComparison.Ordinal));
            InFlightJudge judge = new(from, first, to, second, operation, other, same ?? theirs.FirstOrDefault(candidate => candidate.Case is null));
            found.AddRange(continuation.Places.Select(judge.JudgePlace));
            if (continuation.IsKept && judge._continuation is not { IsKept: false }) found.Add(new InFlight(InFlightOutcome.Lost, "how far it came stays with the first hypervisor"));
            if (continuation.Places.Count == 0) found.Add(Right("it begins again, as it would have done"));
            if (judge._continuation is not null) found.AddRange(judge._continuation.Places.Where(place => place.Is is null).Select(place => judge.JudgeUnwritten(place, continuation)).OfType<InFlight>());
        }

        InFlightOutcome worst = found.Max(place => place.Outcome);
        IEnumerable<string> reasons = found.Where(place => place.IsRight == (worst == InFlightOutcome.Right)).Select(place => place.Reason).Distinct(StringComparer.Ordinal);
        return new InFlight(worst, string.Join("; ", reasons)) { IsAsEveryCall = isMisread };
    }

    private InFlight JudgePlace(ProgressPlace place) => place.Kind switch
    {
        ProgressPlaceKind.Hypercall => JudgeOtherCall(place),
        ProgressPlaceKind.Field => JudgeField(place),
        _ when place.Is is { } code && place.FirstBit is null && SelectorBits.IsIn(_from, _first, place) => JudgeCode(code),
        _ when place.FirstBit is not null && SelectorBits.IsIn(_from, _first, place) => JudgeSelector(place),
        _ => JudgeArgument(place),
    };

    private InFlight JudgeOtherCall(ProgressPlace place)
    {
        if (Finds(place)) return Right($"the caller makes call {place.Name}, which means the same");
        HypercallDescription? taken = _to.Hypercalls.FirstOrDefault(hypercall => string.Equals(hypercall.Number.ToString(CultureInfo.InvariantCulture), place.Name, StringComparison.Ordinal));
        return taken is null
            ? new InFlight(InFlightOutcome.Refused, $"the caller makes call {place.Name}, which there is none")
            : new InFlight(InFlightOutcome.Misread, $"the caller makes call {place.Name}, which is {taken.Name}");
    }

    /// <summary>An argument that says what is left is one like those of a new call; anything else must be known for what it is.</summary>
    private InFlight JudgeArgument(ProgressPlace place)
    {
        if (Finds(place)) return Right($"{Where(place)} means the same");
        if (place.Holds is Pointer or Remaining && place.FirstBit is null) return Right($"{Where(place)} is that of a call for the rest");
        return new InFlight(InFlightOutcome.Misread, $"{Where(place)} is taken for what the caller asks");
    }

    private InFlight JudgeField(ProgressPlace place)
    {
        string structureName = place.Name[..place.Name.IndexOf('.', StringComparison.Ordinal)];
        string field = place.Name[(structureName.Length + 1)..];
        StructureDescription before = _from.Description.FindStructure(structureName)!;
        StructureDescription? after = StructurePairs.Match(_from, before, _to);
        FieldDescription? now = after?.Fields.FirstOrDefault(candidate => string.Equals(candidate.Name, field, StringComparison.Ordinal) && _to.Has(candidate.Versions));
        if (now is null || now.MustBeZero) return new InFlight(InFlightOutcome.Refused, $"there is no {field} that may be set");
        bool isKnown = _continuation?.Places.Any(other => other.Kind == ProgressPlaceKind.Field && string.Equals(other.Name, $"{after!.Name}.{field}", StringComparison.Ordinal) && other with { Name = place.Name, Location = place.Location } == place) ?? false;
        if (isKnown) return Right($"{field} means the same");
        if (_continuation?.Places.Any(other => other.Kind == ProgressPlaceKind.Field && string.Equals(other.Name, $"{after!.Name}.{field}", StringComparison.Ordinal)) ?? false)
            return new InFlight(InFlightOutcome.Misread, $"{field} is read in another way");
        if (place.Holds is Pointer or Remaining) return Right($"{field} is that of a call for the rest");
        return new InFlight(InFlightOutcome.Lost, $"{field} is not looked at for progress");
    }

    /// <summary>Where the second version looks for progress that the first never writes, there is what the caller asks for.</summary>
    private InFlight? JudgeUnwritten(ProgressPlace place, ContinuationDescription written)
    {
        if (place.Kind != ProgressPlaceKind.Field || place.Holds is Pointer or Remaining) return null;
        int point = place.Name.IndexOf('.', StringComparison.Ordinal);
        StructureDescription theirs = _to.Description.FindStructure(place.Name[..point])!;
        string field = place.Name[(point + 1)..];
        if (StructurePairs.Match(_to, theirs, _from) is not { } ours || written.Places.Any(other => string.Equals(other.Name, $"{ours.Name}.{field}", StringComparison.Ordinal))) return null;
        bool isUsed = ours.Fields.Any(candidate => string.Equals(candidate.Name, field, StringComparison.Ordinal) && _from.Has(candidate.Versions) && candidate is { MustBeZero: false, Implicit: false });
        return isUsed ? new InFlight(InFlightOutcome.Misread, $"{field} is taken for progress") : null;
    }

    /// <summary>The caller asks for another operation, which goes on with this one.</summary>
    private InFlight JudgeCode(ulong code)
    {
        OperationDescription? meant = _from.OperationsOf(_first).FirstOrDefault(other => other.Code == code);
        OperationDescription? taken = _to.OperationsOf(_second).FirstOrDefault(other => other.Code == code);
        string asks = string.Create(CultureInfo.InvariantCulture, $"the caller asks for {code}");
        if (taken is null) return new InFlight(InFlightOutcome.Refused, $"{asks}, which no operation has");
        return string.Equals(meant?.Name, taken.Name, StringComparison.Ordinal) ? Right($"{asks}, which means the same") : new InFlight(InFlightOutcome.Misread, $"{asks}, which is {taken.PascalName}");
    }

    private InFlight JudgeSelector(ProgressPlace place)
    {
        ulong code = SelectorBits.Of(_to, _second).Mask;
        ulong bits = Mask(place);
        ulong leaking = bits & code;
        ProgressPlace? theirs = _continuation?.Places.FirstOrDefault(other => other.FirstBit is not null && SelectorBits.IsIn(_to, _second, other));
        if (leaking == 0)
        {
            if (theirs is null)
            {
                return _to.SelectorOf(_second) is { IgnoresOthers: false } && !(_to.Version <= _other.IgnoresOthersUntil)
                    ? new InFlight(InFlightOutcome.Refused, $"{Where(place)} have to be zero for this operation")
                    : new InFlight(InFlightOutcome.Lost, $"{Where(place)} are ignored for this operation");
            }

            if (!string.Equals(theirs.Holds, place.Holds, StringComparison.Ordinal)) return new InFlight(InFlightOutcome.Misread, $"{Where(place)} hold what is {theirs.Holds} there, and not what is {place.Holds}");
            if (theirs.Unit != place.Unit) return new InFlight(InFlightOutcome.Misread, $"{Where(place)} count in other units");
            if (theirs.FirstBit == place.FirstBit && theirs.LastBit >= place.LastBit) return Right($"{Where(place)} mean the same");
            return new InFlight(InFlightOutcome.Misread, Scaled(place, theirs));
        }

        string reach = $"{SelectorBits.TextOf(leaking)} of {place.Name} reach the operation's code";
        OperationDescription[] taken =
        [
            .. _to.OperationsOf(_second).Where(other => other.Code is { } theirCode && theirCode != _operation.Code && (theirCode & ~leaking) == (_operation.Code & ~leaking)).DistinctBy(other => other.Code),
        ];
        string others = taken.Length == 0
            ? "which no operation has"
            : $"so that it may be taken for {string.Join(" or ", taken.Select(other => string.Create(CultureInfo.InvariantCulture, $"{other.PascalName} ({other.Code})")))}";
        if (leaking == bits) return new InFlight(taken.Length == 0 ? InFlightOutcome.Refused : InFlightOutcome.Misread, $"{reach}, {others}");
        string rest = theirs is null ? "and the other bits are not looked at" : "and " + Scaled(place, theirs);
        return new InFlight(InFlightOutcome.Misread, $"{reach}, {others}; {rest}");
    }

    private static string Scaled(ProgressPlace place, ProgressPlace theirs)
    {
        int shift = place.FirstBit!.Value - theirs.FirstBit!.Value;
        return shift switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"only {theirs.LastBit - theirs.FirstBit + 1} bits of the {place.Holds} are read"),
            > 0 => string.Create(CultureInfo.InvariantCulture, $"every {place.Holds} but 0 is read as {1L << shift} times what it is"),
            _ => string.Create(CultureInfo.InvariantCulture, $"every {place.Holds} but 0 is misread: what is left of it is divided by {1L << -shift}"),
        };
    }

    private bool Finds(ProgressPlace place) => _continuation?.Places.Any(other => other with { Location = place.Location } == place) ?? false;

    private static InFlight Right(string reason) => new(InFlightOutcome.Right, reason);

    private static string Where(ProgressPlace place) => place.FirstBit is null ? place.Name : $"{SelectorBits.TextOf(Mask(place))} of {place.Name}";

    private static ulong Mask(ProgressPlace place) => (ulong.MaxValue >> (63 - place.LastBit!.Value)) & (ulong.MaxValue << place.FirstBit!.Value);
}
