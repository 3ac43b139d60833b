using System.Globalization;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Emitting.CSharp;

/// <summary>Emits a hypercall: its number, the codes of its operations, and its table.</summary>
internal sealed class CSharpHypercallEmitter(AbiFile file, HypercallDescription hypercall, LayoutEngine layouts, AbiDescription description)
{
    private readonly CodeWriter _code = CSharpText.BeginFile(file.Path, file.Subject, ["Holdfast.Content"]);

    public GeneratedFile Emit()
    {
        string name = hypercall.PascalName + "Hypercall";
        CSharpText.Summary(_code, hypercall.Doc);
        string versions = CSharpText.VersionSentence(hypercall.Versions);
        CSharpText.Remarks(_code, $"Xen's `{hypercall.Name}`: {hypercall.Source}.{(versions.Length > 0 ? " " + versions : "")} The interface is {hypercall.Interface.ToString().ToLowerInvariant()}.");
        _code.Open($"public static class {name}");
        CSharpText.Summary(_code, "Its number.");
        _code.Line($"public const uint Number = {hypercall.Number};");
        EmitCodes();
        EmitTable();
        _code.Close();
        return new GeneratedFile($"{file.Subject}/{name}.cs", _code.ToString());
    }

    private void EmitCodes()
    {
        OperationDescription[] coded = [.. hypercall.Operations.Where(operation => operation.Code is not null)];
        if (coded.Length == 0) return;
        _code.Line();
        CSharpText.Summary(_code, "The codes of its operations. One that is a part of another has the other's code here, and its own in `SubCodes`.");
        _code.Open("public static class Codes");
        EmitConstants(coded, operation => operation.Code!.Value);
        _code.Close();
        OperationDescription[] parts = [.. coded.Where(operation => operation.SubCode is not null)];
        if (parts.Length == 0) return;
        _code.Line();
        CSharpText.Summary(_code, "The codes of operations in the operation that they are a part of.");
        _code.Open("public static class SubCodes");
        EmitConstants(parts, operation => operation.SubCode!.Value);
        _code.Close();
    }

    private void EmitConstants(OperationDescription[] operations, Func<OperationDescription, ulong> value)
    {
        foreach (OperationDescription operation in operations)
        {
            if (!ReferenceEquals(operation, operations[0])) _code.Line();
            CSharpText.Summary(_code, operation.Doc);
            if (CSharpText.VersionSentence(operation.Versions) is { Length: > 0 } versions) CSharpText.Remarks(_code, versions);
            _code.Line($"public const uint {operation.PascalName} = {value(operation)};");
        }
    }

    private void EmitTable()
    {
        _code.Line();
        CSharpText.Summary(_code, "What there is to know of it, for what treats hypercalls alike.");
        _code.Line("public static AbiHypercall Table { get; } = new()");
        _code.OpenBlock();
        _code.Line($"Name = {CSharpText.Literal(hypercall.PascalName)},");
        _code.Line($"XenName = {CSharpText.Literal(hypercall.Name)},");
        _code.Line("Number = Number,");
        _code.Line($"Doc = {CSharpText.Literal(hypercall.Doc)},");
        _code.Line($"Source = {CSharpText.Literal(hypercall.Source)},");
        _code.Line($"Interface = AbiInterface.{hypercall.Interface},");
        if (VersionsOf(hypercall.Versions) is { } versions) _code.Line($"{versions},");
        EmitList("Arguments", hypercall.Arguments.Select(Argument));
        if (hypercall.Selectors.Count > 0) EmitList("Selectors", hypercall.Selectors.Select(Selector));
        if (hypercall.SubSelectors.Count > 0) EmitList("SubSelectors", hypercall.SubSelectors.Select(SubSelector));
        EmitList("Continuations", hypercall.Continuations.Select(Continuation));
        EmitList("Operations", hypercall.Operations.Select(Operation));
        _code.Close("};");
    }

    private void EmitList(string name, IEnumerable<string> items)
    {
        _code.Line($"{name} =");
        _code.Line("[");
        foreach (string item in items) _code.Continuation($"new() {{ {item} }},");
        _code.Line("],");
    }

    private static string Argument(ArgumentDescription argument)
    {
        string parts = $"Name = {CSharpText.Literal(argument.Name)}, Type = {CSharpText.Literal(TypeText.Of(argument.Type))}, Doc = {CSharpText.Literal(argument.Doc)}";
        return argument.Widths.Count > 0 ? $"{parts}, Widths = [{string.Join(", ", argument.Widths)}]" : parts;
    }

    private static string Selector(SelectorDescription selector)
    {
        List<string> parts = [$"Place = {CSharpText.Literal(selector.Place)}"];
        if (selector.FirstBit is { } first) parts.Add($"FirstBit = {first}, LastBit = {selector.LastBit}");
        if (selector.IgnoresOthers) parts.Add("IgnoresOthers = true");
        if (VersionsOf(selector.Versions) is { } versions) parts.Add(versions);
        return string.Join(", ", parts);
    }

    private static string SubSelector(SubSelectorDescription selector)
    {
        string parts = $"Code = {selector.Code}, Place = {CSharpText.Literal(selector.Field)}";
        return VersionsOf(selector.Versions) is { } versions ? $"{parts}, {versions}" : parts;
    }

    private string Continuation(ContinuationDescription continuation)
    {
        List<string> parts = [$"Name = {CSharpText.Literal(continuation.Name)}"];
        if (continuation.Case is { } name) parts.Add($"Case = {CSharpText.Literal(name)}");
        parts.Add($"Doc = {CSharpText.Literal(continuation.Doc)}");
        if (continuation.IsKept) parts.Add("IsKept = true");
        if (continuation.Seen.Count > 0) parts.Add($"Seen = [{string.Join(", ", continuation.Seen.Select(CSharpText.Version))}]");
        if (VersionsOf(continuation.Versions) is { } versions) parts.Add(versions);
        parts.Add($"Places = [{string.Join(", ", continuation.Places.Select(Place))}]");
        return string.Join(", ", parts);
    }

    private string Place(ProgressPlace place)
    {
        string holds = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(place.Holds);
        List<string> parts = [];
        if (place.FirstBit is { } first) parts.Add($"FirstBit = {first}, LastBit = {place.LastBit}");
        if (place.Unit != 1) parts.Add($"Unit = {place.Unit}");
        if (place.Is is { } value) parts.Add($"Is = {value}");
        if (place.IsUnread) parts.Add("IsUnread = true");
        if (place.Kind == ProgressPlaceKind.Hypercall) parts.Add($"Number = {place.Name}");
        if (place.Kind == ProgressPlaceKind.Field) parts.Add($"Field = {FieldAt(place.Name)}");
        string rest = parts.Count > 0 ? $" {{ {string.Join(", ", parts)} }}" : "";
        return $"new(AbiProgressPlaceKind.{place.Kind}, {CSharpText.Literal(place.Name)}, AbiProgress.{holds}){rest}";
    }

    private string FieldAt(string place)
    {
        int point = place.IndexOf('.', StringComparison.Ordinal);
        StructureDescription structure = description.FindStructure(place[..point])!;
        string layout = layouts.DependsOnWidth(structure) ? "width => " + structure.Name + ".LayoutAt(width)" : "_ => " + structure.Name + ".Layout";
        return $"static {layout}.Find({CSharpText.Literal(place[(point + 1)..])})!";
    }

    private string Operation(OperationDescription operation)
    {
        string[] structures = [.. operation.StructureNames];
        List<string> parts = [$"Name = {CSharpText.Literal(operation.PascalName)}", $"XenName = {CSharpText.Literal(operation.Name)}"];
        if (operation.Code is { } code) parts.Add($"Code = {code}");
        if (operation.SubCode is { } sub) parts.Add($"SubCode = {sub}");
        parts.Add($"Doc = {CSharpText.Literal(operation.Doc)}");
        parts.Add($"Interface = AbiInterface.{operation.Interface}");
        parts.Add($"Callers = {string.Join(" | ", operation.Callers.Select(caller => $"AbiCallers.{Names.ToPascalCase(caller.Replace('-', '_'))}"))}");
        if (structures.Length > 0) parts.Add($"Arguments = [{string.Join(", ", structures.Select(CSharpText.Literal))}]");
        if (operation.Instead.Count > 0) parts.Add($"Instead = [{string.Join(", ", operation.Instead.Select(Alternative))}]");
        if (operation.TakesArray) parts.Add("TakesArray = true");
        if (structures.Concat(operation.Instead.Select(alternative => alternative.Structure)).Any(layouts.HoldsPointers)) parts.Add("HoldsPointers = true");
        if (operation.Continuation is { } continuation) parts.Add($"Continuation = {CSharpText.Literal(continuation)}");
        if (operation.IgnoresOthersUntil is { } until) parts.Add($"IgnoresOthersUntil = {CSharpText.Version(until)}");
        if (VersionsOf(operation.Versions) is { } versions) parts.Add(versions);
        return string.Join(", ", parts);
    }

    private static string Alternative(AlternativeArgument alternative)
    {
        List<string> parts = [$"Structure = {CSharpText.Literal(alternative.Structure)}", $"Doc = {CSharpText.Literal(alternative.Doc)}"];
        if (alternative.Widths.Count > 0) parts.Add($"Widths = [{string.Join(", ", alternative.Widths)}]");
        if (alternative.Guest is { } guest) parts.Add($"Guest = {CSharpText.Literal(guest)}");
        if (VersionsOf(alternative.Versions) is { } versions) parts.Add(versions);
        return $"new() {{ {string.Join(", ", parts)} }}";
    }

    private static string? VersionsOf(XenVersionSpan versions) =>
        versions is { IsAlways: true } ? null : $"Versions = {CSharpText.Versions(versions)}";
}
