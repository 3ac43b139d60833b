using System.Globalization;
using System.Numerics;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Linting;

/// <summary>Holds a description to the rules for anything new, and to its own list of what is old.</summary>
public sealed class Linter
{
    private const string DmOp = "dm_op";

    private readonly AbiDescription _description;
    private readonly LayoutEngine _layouts;
    private readonly List<LintFinding> _findings = [];
    private readonly HashSet<string> _elements;
    private readonly HashSet<string> _hypercallStructures;

    private Linter(AbiDescription description)
    {
        _description = description;
        _layouts = new LayoutEngine(description);
        OperationDescription[] operations = [.. description.Hypercalls.SelectMany(hypercall => hypercall.Operations)];
        _elements =
        [
            .. Structures.SelectMany(structure => structure.Fields).Where(field => field.Count is not ElementCount.One).Select(field => field.Type).OfType<FieldType.Structure>().Select(type => type.Name),
            .. operations.Where(operation => operation.TakesArray).SelectMany(operation => operation.StructureNames),
            .. operations.SelectMany(operation => operation.Buffers).Select(buffer => buffer.Type).OfType<FieldType.Structure>().Select(type => type.Name),
        ];
        _hypercallStructures = [.. operations.SelectMany(operation => operation.StructureNames.Concat(operation.Instead.Select(alternative => alternative.Structure))).SelectMany(WithNested)];
    }

    /// <summary>Every breach of a rule, in the order of the description, and every entry of a history that is not true.</summary>
    public static IReadOnlyList<LintFinding> Run(AbiDescription description)
    {
        Linter linter = new(description);
        foreach (StructureDescription structure in linter.Structures) linter.Judge(structure);
        foreach (HypercallDescription hypercall in description.Hypercalls) linter.Judge(hypercall);
        return [.. linter._findings.OrderBy(finding => finding.Location.File, StringComparer.Ordinal).ThenBy(finding => finding.Location.Line).ThenBy(finding => finding.Location.Column)];
    }

    private IEnumerable<StructureDescription> Structures => _description.Files.SelectMany(file => file.Structures);

    private void Judge(StructureDescription structure)
    {
        int before = _findings.Count;
        void Found(Rule rule, string message, SourceLocation? location = null) =>
            _findings.Add(new LintFinding(rule, structure.Name, message, location ?? structure.Location, HistoryOf(structure.History, rule)));

        foreach (FieldDescription field in structure.Fields) JudgeField(structure, field, (rule, message) => Found(rule, message, field.Location));
        bool hasWords = HasWords(structure);
        if (!hasWords && _layouts.DependsOnWidth(structure)) Found(LintRules.ManyLayouts, "It has no handle and no word, and yet its layout depends on the caller.");
        if (_elements.Contains(structure.Name) && _layouts.HoldsPointers(structure.Name))
        {
            int[] sizes = [.. LayoutEngine.WidthsOf(structure).Select(width => _layouts.Compute(structure, width).Size).Where(size => !BitOperations.IsPow2(size)).Distinct()];
            if (sizes.Length > 0) Found(LintRules.ElementSize, string.Create(CultureInfo.InvariantCulture, $"Its size as an element of an array is {string.Join(" or ", sizes)} bytes."));
        }

        JudgeHistory(structure.History, structure.Name, before);
    }

    private void JudgeField(StructureDescription structure, FieldDescription field, Action<Rule, string> found)
    {
        if (field.Implicit) found(LintRules.Implicit, $"A compiler adds '{field.Name}'.");
        if (field.Type is FieldType.Integer { Size: 8, Alignment: 4 }) found(LintRules.Unaligned, $"'{field.Name}' is aligned to 4.");
        if (field.Type is FieldType.Integer { AlignedByCaller: true }) found(LintRules.CompilerSized, $"'{field.Name}' is aligned as the caller's compiler does it.");
        if (IsReserved(field)) found(LintRules.Reserved, $"'{field.Name}' may hold anything.");
        foreach (BitRange bits in field.Bits.Where(bits => !bits.MustBeZero && IsReserved(bits.Alias ?? bits.Name))) found(LintRules.Reserved, $"The bits '{bits.Name}' of '{field.Name}' may hold anything.");
        if (field.Type is FieldType.Union { Tag: null }) found(LintRules.Untagged, $"Nothing says what '{field.Name}' holds.");
        if (field.Type is FieldType.Handle64) found(LintRules.WideHandle, $"'{field.Name}' has 64 bits for every caller.");
        if (field.BitField) found(LintRules.BitFields, $"'{field.Name}' is bit-fields.");
        if (field.Count.IsTail && _hypercallStructures.Contains(structure.Name)) found(LintRules.FlexibleArray, $"'{field.Name}' has as many elements as there are.");
    }

    private static bool IsReserved(FieldDescription field) => !field.MustBeZero && !field.Implicit && IsReserved(field.Alias ?? field.Name);

    private static bool IsReserved(string name) => name.ToLowerInvariant().TrimStart('_').TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is "pad" or "res" or "rsvd" or "reserved" or "unused" or "padding";

    private void Judge(HypercallDescription hypercall)
    {
        int before = _findings.Count;
        void Found(Rule rule, string message, SourceLocation location) =>
            _findings.Add(new LintFinding(rule, hypercall.Name, message, location, HistoryOf(hypercall.History, rule)));

        foreach (OperationDescription operation in hypercall.Operations)
        {
            if (string.Equals(hypercall.Name, DmOp, StringComparison.Ordinal) && operation.StructureNames.Any(_layouts.HoldsPointers))
                Found(LintRules.PointerInDmOp, $"The structure of '{operation.Name}' holds a pointer.", operation.Location);
            OperationDescription? earlier = hypercall.Operations.TakeWhile(other => !ReferenceEquals(other, operation)).LastOrDefault(other => other.Code == operation.Code && other.SubCode == operation.SubCode);
            if (earlier is not null && operation.Code is { } code) Found(LintRules.ReusedCode, $"The code {code} of '{operation.Name}' was that of '{earlier.Name}'.", operation.Location);
        }

        foreach (ContinuationDescription continuation in hypercall.Continuations)
        {
            foreach (ProgressPlace place in continuation.Places.Where(place => place.Is == 0)) Found(LintRules.ZeroIsProgress, $"'{continuation.Name}' is known by zero in '{place.Name}'.", place.Location);
            foreach (SelectorDescription selector in hypercall.Selectors.Where(selector => selector.Versions.Overlaps(continuation.Versions)))
            {
                foreach (ProgressPlace place in continuation.Places.Where(place => place.Meets(selector))) JudgeBits(hypercall, continuation, selector, place, Found);
            }
        }

        JudgeHistory(hypercall.History, hypercall.Name, before);
    }

    /// <summary>Bits that are a selector's are never progress; where a whole argument is one, its codes decide.</summary>
    private static void JudgeBits(HypercallDescription hypercall, ContinuationDescription continuation, SelectorDescription selector, ProgressPlace place, Action<Rule, string, SourceLocation> found)
    {
        if (selector.FirstBit is not null)
        {
            found(LintRules.SharedBits, $"'{continuation.Name}' keeps progress in bits {place.FirstBit}..{place.LastBit} of '{place.Name}', and the code is in bits {selector.FirstBit}..{selector.LastBit}.", place.Location);
            return;
        }

        foreach (OperationDescription operation in hypercall.Operations.Where(operation => operation.Code is { } code && operation.Versions.Overlaps(continuation.Versions) && ReachesInto(code, place)))
            found(LintRules.SharedBits, $"The code {operation.Code} of '{operation.Name}' has bits that '{continuation.Name}' keeps progress in.", operation.Location);
    }

    private static bool ReachesInto(ulong code, ProgressPlace place) => (code >> place.FirstBit!.Value << place.FirstBit.Value & (place.LastBit >= 63 ? ulong.MaxValue : (1UL << (place.LastBit!.Value + 1)) - 1)) != 0;

    /// <summary>What is listed and not so is a finding, too: the list is to be believed.</summary>
    private void JudgeHistory(IReadOnlyList<HistoryEntry> history, string item, int from)
    {
        foreach (HistoryEntry entry in history)
        {
            Rule rule = LintRules.Find(entry.Rule)!;
            if (!_findings.Skip(from).Any(finding => finding.Rule == rule)) _findings.Add(new LintFinding(rule, item, $"It is listed for {rule.Id}, and does not break it.", entry.Location, null));
        }
    }

    private static string? HistoryOf(IReadOnlyList<HistoryEntry> history, Rule rule) =>
        history.FirstOrDefault(entry => string.Equals(entry.Rule, rule.Id, StringComparison.OrdinalIgnoreCase))?.Doc;

    private bool HasWords(StructureDescription structure) => structure.Fields.Any(field =>
        field.Type is FieldType.Word or FieldType.Handle || field.Type.StructureNames.Any(name => HasWords(_description.FindStructure(name)!)));

    private IEnumerable<string> WithNested(string name) => [name, .. _description.FindStructure(name)!.Fields.SelectMany(field => field.Type.StructureNames).SelectMany(WithNested)];
}
