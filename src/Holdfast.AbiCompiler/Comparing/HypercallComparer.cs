using System.Globalization;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>Compares the hypercalls of two versions and their operations, in one direction.</summary>
internal sealed class HypercallComparer
{
    private readonly AbiSide _from;
    private readonly AbiSide _to;
    private readonly List<Judgement> _judgements = [];

    private HypercallComparer(AbiSide from, AbiSide to)
    {
        _from = from;
        _to = to;
    }

    /// <summary>What becomes of the callers of <paramref name="from"/> on <paramref name="to"/>.</summary>
    public static IEnumerable<Judgement> Compare(AbiSide from, AbiSide to)
    {
        HypercallComparer comparer = new(from, to);
        foreach (HypercallDescription hypercall in from.Hypercalls) comparer.CompareHypercall(hypercall, to.FindHypercall(hypercall.Name));
        foreach (HypercallDescription hypercall in to.Hypercalls)
        {
            HypercallDescription? before = from.FindHypercall(hypercall.Name);
            if (before is null) comparer.New(AbiSubject.Hypercall, hypercall.Name, CallersOf(to, hypercall), []);
            foreach (OperationDescription operation in to.OperationsOf(hypercall).Where(operation => before is null || from.FindOperation(before, operation) is null))
                comparer.New(AbiSubject.Operation, NameOf(hypercall, operation), operation.Callers, AliasesOf(hypercall, operation));
        }

        return comparer._judgements;
    }

    /// <summary>An operation's name with its hypercall's.</summary>
    public static string NameOf(HypercallDescription hypercall, OperationDescription operation) => $"{hypercall.Name}.{operation.Name}";

    private static string[] CallersOf(AbiSide side, HypercallDescription hypercall) => [.. side.OperationsOf(hypercall).SelectMany(operation => operation.Callers).Distinct(StringComparer.Ordinal)];

    private static string[] AliasesOf(HypercallDescription hypercall, OperationDescription operation) => [hypercall.Name, operation.Name, operation.PascalName];

    private void New(AbiSubject subject, string name, IReadOnlyList<string> callers, IReadOnlyList<string> aliases) =>
        _judgements.Add(new Judgement(subject, name, callers, [new AbiChange("it is new", Remedy.None, $"nothing of {_from.Name} calls it")], aliases));

    private void CompareHypercall(HypercallDescription before, HypercallDescription? after)
    {
        bool isGuarded = AbiSide.IsGuarded(_from, before, _to);
        AbiChange[] changes = after is null
            ? [new AbiChange("it is gone", Remedy.Rewrite, "every call is refused")]
            : [.. Number(before, after), .. InterfaceVersion(before, after), .. Arguments(before, after), .. Selector(before, after)];
        _judgements.Add(new Judgement(AbiSubject.Hypercall, before.Name, CallersOf(_from, before), changes, [], isGuarded));
        foreach (OperationDescription operation in _from.OperationsOf(before))
        {
            OperationDescription? now = after is null ? null : _to.FindOperation(after, operation);
            CompareOperation(before, operation, after, now, isGuarded);
        }
    }

    private static IEnumerable<AbiChange> Number(HypercallDescription before, HypercallDescription after)
    {
        if (before.Number != after.Number)
            yield return new AbiChange(string.Create(CultureInfo.InvariantCulture, $"its number is {after.Number} instead of {before.Number}"), Remedy.Rebuild, "every call is another one");
    }

    private IEnumerable<AbiChange> InterfaceVersion(HypercallDescription before, HypercallDescription after)
    {
        if ((_from.InterfaceVersionOf(before), _to.InterfaceVersionOf(after)) is ({ } first, { } second) && first != second)
            yield return new AbiChange(string.Create(CultureInfo.InvariantCulture, $"its interface has version 0x{second:x} instead of 0x{first:x}"), Remedy.Rebuild, "every call is refused until its caller is built again");
    }

    private IEnumerable<AbiChange> Arguments(HypercallDescription before, HypercallDescription after)
    {
        string first = string.Join(", ", before.Arguments.Select(argument => TypeText.Of(argument.Type)));
        string second = string.Join(", ", after.Arguments.Select(argument => TypeText.Of(argument.Type)));
        if (!string.Equals(first, second, StringComparison.Ordinal)) yield return new AbiChange($"its arguments are {second} instead of {first}", Remedy.Rebuild, "arguments are misread");
        foreach (ArgumentDescription argument in before.Arguments)
        {
            if (argument.Type is not FieldType.Handle handle || _from.Description.FindStructure(handle.Target) is not { } structure || !_from.Has(structure.Versions)) continue;
            if (StructurePairs.Match(_to, structure) is not { } other) continue;
            foreach (AbiChange change in StructureComparer.Compare(_from, structure, _to, other, intoUnions: false)) yield return change;
        }
    }

    private IEnumerable<AbiChange> Selector(HypercallDescription before, HypercallDescription after)
    {
        SelectorBits first = SelectorBits.Of(_from, before);
        SelectorBits second = SelectorBits.Of(_to, after);
        if (first == second || _to.SelectorOf(after) is not { } selector) yield break;
        string text = $"the code of an operation is in {second} of {selector.Place} instead of {first}";
        ulong reached = second.Mask & ~first.Mask;
        if (reached != 0) yield return new AbiChange(text, Remedy.None, $"every code is found there, and what a preempted call carries in {SelectorBits.TextOf(reached)} reaches it");
        if (reached != 0) yield break;
        OperationDescription? outside = _from.OperationsOf(before).FirstOrDefault(operation => operation.Code is { } code && (code & ~second.Mask) != 0);
        yield return outside is null
            ? new AbiChange(text, Remedy.None, "every code is found there, and nothing that is new is set in the other bits")
            : new AbiChange(text, Remedy.Rebuild, string.Create(CultureInfo.InvariantCulture, $"the code of {outside.PascalName}, {outside.Code}, does not fit"));
    }

    private void CompareOperation(HypercallDescription first, OperationDescription before, HypercallDescription? second, OperationDescription? after, bool isGuarded)
    {
        AbiChange[] structure = second is null || after is null ? [] : [.. Structure(before, after)];
        bool isMisread = structure.Any(change => change.Remedy == Remedy.Rebuild);
        InFlight? inFlight = InFlightJudge.Judge(_from, first, before, _to, second, after, isMisread);
        AbiChange[] changes = second is null || after is null
            ? [Gone(first, before)]
            : [.. Codes(before, after), .. structure, .. Buffers(before, after), .. Progress(first, before, second, after)];
        _judgements.Add(new Judgement(AbiSubject.Operation, NameOf(first, before), before.Callers, changes, AliasesOf(first, before), isGuarded, inFlight));
    }

    /// <summary>An operation that went may have come again in another hypercall, under its name.</summary>
    private AbiChange Gone(HypercallDescription hypercall, OperationDescription operation)
    {
        HypercallDescription? heir = _to.Hypercalls.FirstOrDefault(other => !string.Equals(other.Name, hypercall.Name, StringComparison.Ordinal)
            && _to.OperationsOf(other).Any(candidate => string.Equals(candidate.PascalName, operation.PascalName, StringComparison.Ordinal) && candidate.Callers.Intersect(operation.Callers, StringComparer.Ordinal).Any()));
        return new AbiChange(heir is null ? "it is gone" : $"it is gone; {heir.Name} has one of that name", Remedy.Rewrite, "every call is refused");
    }

    private static IEnumerable<AbiChange> Codes(OperationDescription before, OperationDescription after)
    {
        if (before.Code != after.Code) yield return new AbiChange(string.Create(CultureInfo.InvariantCulture, $"its code is {after.Code} instead of {before.Code}"), Remedy.Rebuild, "every call is another one");
        if (before.SubCode != after.SubCode) yield return new AbiChange(string.Create(CultureInfo.InvariantCulture, $"its code is {after.SubCode} instead of {before.SubCode}"), Remedy.Rebuild, "every call is another one");
    }

    private IEnumerable<AbiChange> Structure(OperationDescription before, OperationDescription after)
    {
        StructureDescription? first = _from.StructureOf(before);
        StructureDescription? second = _to.StructureOf(after);
        if (before.TakesArray != after.TakesArray) yield return new AbiChange(after.TakesArray ? "it takes an array" : "it takes no array", Remedy.Rebuild, "its arguments are misread");
        if (first is null && second is not null) yield return new AbiChange($"it takes {second.Name}", Remedy.Rewrite, "callers pass nothing");
        else if (first is not null && second is null) yield return new AbiChange($"it takes no {first.Name}", Remedy.Rewrite, "what callers pass is not looked at");
        else if (first is not null && second is not null)
        {
            foreach (AbiChange change in StructureComparer.Compare(_from, first, _to, second, roomAt: width => _from.RoomFor(first, width))) yield return change;
        }
    }

    private static IEnumerable<AbiChange> Buffers(OperationDescription before, OperationDescription after)
    {
        foreach (BufferDescription buffer in after.Buffers.Where(buffer => before.Buffers.All(other => other.Index != buffer.Index)))
            yield return new AbiChange(string.Create(CultureInfo.InvariantCulture, $"it takes a buffer {buffer.Index}"), Remedy.Rewrite, "callers pass none");
        foreach (BufferDescription buffer in before.Buffers.Where(buffer => after.Buffers.All(other => other.Index != buffer.Index)))
            yield return new AbiChange(string.Create(CultureInfo.InvariantCulture, $"it takes no buffer {buffer.Index}"), Remedy.None, "the buffer is not looked at");
    }

    private IEnumerable<AbiChange> Progress(HypercallDescription first, OperationDescription before, HypercallDescription second, OperationDescription after)
    {
        string was = ProgressText.Of(_from.ContinuationsOf(first, before));
        string now = ProgressText.Of(_to.ContinuationsOf(second, after));
        if (!string.Equals(was, now, StringComparison.Ordinal)) yield return new AbiChange($"it {now}; before, it {was}", Remedy.None, "calls from the start are the same");
    }
}
