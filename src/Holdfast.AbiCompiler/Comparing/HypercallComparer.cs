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
        AbiChange[] ofEveryCall = after is null ? [] : [.. Number(before, after), .. Arguments(before, after), .. SelectorPlaces(before, after)];
        AbiChange[] changes = after is null ? [new AbiChange("it is gone", Remedy.Rewrite, "every call is refused")] : [.. InterfaceVersion(before, after), .. ofEveryCall, .. CodeBits(before, after)];
        _judgements.Add(new Judgement(AbiSubject.Hypercall, before.Name, CallersOf(_from, before), changes, [], isGuarded));
        bool isMisread = ofEveryCall.Any(change => change.Remedy == Remedy.Rebuild);
        foreach (OperationDescription operation in _from.OperationsOf(before))
        {
            OperationDescription? now = after is null ? null : _to.FindOperation(after, operation);
            CompareOperation(before, operation, after, now, isGuarded && operation.Interface == InterfaceKind.Versioned, isMisread);
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
        else if (before.Arguments.Where((argument, index) => !string.Equals(argument.Name, after.Arguments[index].Name, StringComparison.Ordinal)).FirstOrDefault(argument => after.Arguments.Any(other => string.Equals(other.Name, argument.Name, StringComparison.Ordinal))) is { } moved)
            yield return new AbiChange($"its argument {moved.Name} is another one", Remedy.Rebuild, "arguments are misread");
        foreach (ArgumentDescription argument in before.Arguments)
        {
            if (argument.Type is not FieldType.Handle handle || _from.Description.FindStructure(handle.Target) is not { } structure || !_from.Has(structure.Versions)) continue;
            if (StructurePairs.Match(_from, structure, _to) is not { } other || _from.OperationsOf(before).Any(operation => ReferenceEquals(_from.StructureOf(operation), structure))) continue;
            foreach (AbiChange change in StructureComparer.Compare(_from, structure, _to, other, intoUnions: false)) yield return change;
        }
    }

    private IEnumerable<AbiChange> SelectorPlaces(HypercallDescription before, HypercallDescription after)
    {
        foreach (SubSelectorDescription sub in before.SubSelectors.Where(sub => _from.Has(sub.Versions)))
        {
            SubSelectorDescription? now = after.SubSelectors.FirstOrDefault(other => other.Code == sub.Code && _to.Has(other.Versions));
            if (now is not null && !IsSamePlace(sub.Field, now.Field)) yield return new AbiChange($"the code of an operation's part is in {now.Field} instead of {sub.Field}", Remedy.Rebuild, "every such call is another one");
        }

        if (_from.SelectorOf(before) is { } old && _to.SelectorOf(after) is { } today && !IsSamePlace(old.Place, today.Place))
            yield return new AbiChange($"the code of an operation is in {today.Place} instead of {old.Place}", Remedy.Rebuild, "every call is another one");
    }

    private IEnumerable<AbiChange> CodeBits(HypercallDescription before, HypercallDescription after)
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

    /// <summary>True for one argument, and for one field of the forms of one structure.</summary>
    private bool IsSamePlace(string before, string after)
    {
        if (string.Equals(before, after, StringComparison.Ordinal)) return true;
        return before.Split('.') is [var first, var field] && after.Split('.') is [var second, var now] && string.Equals(field, now, StringComparison.Ordinal)
            && string.Equals(StructurePairs.Match(_from, _from.Description.FindStructure(first)!, _to)?.Name, second, StringComparison.Ordinal);
    }

    private void CompareOperation(HypercallDescription first, OperationDescription before, HypercallDescription? second, OperationDescription? after, bool isGuarded, bool isMisread)
    {
        AbiChange[] structure = second is null || after is null ? [] : [.. Structure(before, after), .. Instead(before, after), .. MoreInstead(before, after), .. Buffers(before, after)];
        InFlight? inFlight = InFlightJudge.Judge(_from, first, before, _to, second, after, isGuarded, isMisread || structure.Any(change => change.Remedy == Remedy.Rebuild));
        AbiChange[] changes = second is null || after is null
            ? [Gone(first, before)]
            : [.. Codes(before, after), .. Callers(before, after), .. structure, .. Progress(first, before, second, after)];
        _judgements.Add(new Judgement(AbiSubject.Operation, NameOf(first, before), before.Callers, changes, AliasesOf(first, before), isGuarded, inFlight));
    }

    /// <summary>An operation that went may have come again in another hypercall, under its name.</summary>
    private AbiChange Gone(HypercallDescription hypercall, OperationDescription operation)
    {
        HypercallDescription? heir = _to.Hypercalls.FirstOrDefault(other => !string.Equals(other.Name, hypercall.Name, StringComparison.Ordinal)
            && _to.OperationsOf(other).Any(candidate => string.Equals(candidate.PascalName, operation.PascalName, StringComparison.Ordinal) && candidate.Callers.Intersect(operation.Callers, StringComparer.Ordinal).Any()));
        OperationDescription? taken = _to.FindHypercall(hypercall.Name) is { } same && operation.Code is not null
            ? _to.OperationsOf(same).FirstOrDefault(other => other.Code == operation.Code && other.SubCode == operation.SubCode)
            : null;
        if (taken is not null) return new AbiChange($"it is gone; its code is that of {taken.Name}", Remedy.Rewrite, $"every call is taken for {taken.Name}");
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
            foreach (AbiChange change in StructureComparer.Compare(_from, first, _to, second, isElement: after.TakesArray, roomAt: width => _from.RoomFor(first, width))) yield return change;
        }
    }

    private static IEnumerable<AbiChange> Callers(OperationDescription before, OperationDescription after)
    {
        foreach (string caller in before.Callers.Except(after.Callers, StringComparer.Ordinal)) yield return new AbiChange($"{caller} may not call it", Remedy.Rewrite, $"every call of {caller} is refused");
        foreach (string caller in after.Callers.Except(before.Callers, StringComparer.Ordinal)) yield return new AbiChange($"{caller} may call it", Remedy.None, "others may call it, too");
        if (before.Interface != after.Interface) yield return new AbiChange($"its interface is {after.Interface.ToString().ToLowerInvariant()} instead of {before.Interface.ToString().ToLowerInvariant()}", Remedy.None, "calls are the same");
    }

    /// <summary>The structures that some callers pass instead of the usual one.</summary>
    private IEnumerable<AbiChange> Instead(OperationDescription before, OperationDescription after)
    {
        foreach (AlternativeArgument alternative in before.Instead.Where(alternative => _from.Has(alternative.Versions)))
        {
            StructureDescription first = _from.Description.FindStructure(alternative.Structure)!;
            StructureDescription? second = StructurePairs.Match(_from, first, _to);
            if (second is null || !after.Instead.Any(other => _to.Has(other.Versions) && string.Equals(other.Structure, second.Name, StringComparison.Ordinal)))
                yield return new AbiChange($"it takes no {first.Name} instead", Remedy.Rewrite, $"{first.Name} is misread");
            else
            {
                foreach (AbiChange change in StructureComparer.Compare(_from, first, _to, second)) yield return change with { Text = $"{second.Name}: {change.Text}" };
            }
        }
    }

    private IEnumerable<AbiChange> MoreInstead(OperationDescription before, OperationDescription after)
    {
        foreach (AlternativeArgument alternative in after.Instead.Where(alternative => _to.Has(alternative.Versions)))
        {
            StructureDescription second = _to.Description.FindStructure(alternative.Structure)!;
            StructureDescription? first = StructurePairs.Match(_to, second, _from);
            if (first is null || !before.Instead.Any(other => _from.Has(other.Versions) && string.Equals(other.Structure, first.Name, StringComparison.Ordinal)))
                yield return new AbiChange($"it takes {second.Name} instead: {alternative.Doc.TrimEnd('.')}", Remedy.Rewrite, $"what such callers pass is taken for {second.Name}");
        }
    }

    private IEnumerable<AbiChange> Buffers(OperationDescription before, OperationDescription after)
    {
        foreach (BufferDescription buffer in after.Buffers.Where(buffer => before.Buffers.All(other => other.Index != buffer.Index)))
            yield return new AbiChange(string.Create(CultureInfo.InvariantCulture, $"it takes a buffer {buffer.Index}"), Remedy.Rewrite, "callers pass none");
        foreach (BufferDescription buffer in before.Buffers)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"buffer {buffer.Index}");
            if (after.Buffers.FirstOrDefault(other => other.Index == buffer.Index) is not { } now) yield return new AbiChange($"it takes no {name}", Remedy.None, "the buffer is not looked at");
            else
            {
                foreach (AbiChange change in Elements(buffer.Type, now.Type)) yield return change with { Text = $"{name}: {change.Text}" };
            }
        }
    }

    private IEnumerable<AbiChange> Elements(FieldType before, FieldType after)
    {
        if (before is not FieldType.Structure { Name: var first } || after is not FieldType.Structure { Name: var second })
            return string.Equals(TypeText.Of(before), TypeText.Of(after), StringComparison.Ordinal) ? [] : [new AbiChange($"its elements are {TypeText.Of(after)} instead of {TypeText.Of(before)}", Remedy.Rebuild, "its elements are misread")];
        return StructureComparer.Compare(_from, _from.Description.FindStructure(first)!, _to, _to.Description.FindStructure(second)!, isElement: true);
    }

    private IEnumerable<AbiChange> Progress(HypercallDescription first, OperationDescription before, HypercallDescription second, OperationDescription after)
    {
        string was = ProgressText.Of(_from.ContinuationsOf(first, before));
        string now = ProgressText.Of(_to.ContinuationsOf(second, after));
        if (!string.Equals(was, now, StringComparison.Ordinal)) yield return new AbiChange($"it {now}; before, it {was}", Remedy.None, "calls from the start are the same");
    }
}
