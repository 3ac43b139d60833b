using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Emitting.Markdown;

/// <summary>Emits a hypercall: its arguments, its operations, and where they leave their progress.</summary>
internal sealed class MarkdownHypercallEmitter(MarkdownPages pages, LayoutEngine layouts, string page, HypercallDescription hypercall)
{
    private readonly StringBuilder _text = new();

    /// <summary>Who calls every operation; null when that depends on it.</summary>
    private readonly string? _onlyCallers = hypercall.Operations.Select(Callers).Distinct(StringComparer.Ordinal).ToArray() is [var callers] ? callers : null;

    public string Emit()
    {
        _text.Append(CultureInfo.InvariantCulture, $"\n### Hypercall {hypercall.Name}\n\n{MarkdownText.Escape(hypercall.Doc)}\n\n{Facts()}\n\n");
        EmitArguments();
        EmitOperations();
        EmitBuffers();
        if (hypercall.Continuations.Count > 0) EmitContinuations();
        _text.Append(MarkdownStructureEmitter.History(hypercall.History));
        return _text.ToString();
    }

    private string Facts()
    {
        List<string> facts = [$"Number {hypercall.Number}: {MarkdownText.Escape(hypercall.Source)}. The interface is {Lower(hypercall.Interface)}."];
        if (!hypercall.Versions.IsAlways) facts.Add($"In {VersionText.Of(hypercall.Versions)}.");
        if (hypercall.Selectors.Count > 0) facts.Add($"The code of the operation is in {string.Join("; ", hypercall.Selectors.Select(Selector))}.");
        facts.AddRange(hypercall.SubSelectors.Select(selector => $"Under the code {selector.Code}, a second code is in {Place(selector.Field)}{In(selector.Versions)}."));
        if (_onlyCallers is { } callers) facts.Add($"Called by: {callers}.");
        return string.Join(' ', facts);
    }

    private static string Callers(OperationDescription operation) => string.Join(", ", operation.Callers);

    private string Selector(SelectorDescription selector) => ProgressText.Bits(selector.FirstBit, selector.LastBit, Place(selector.Place)) + Others(selector) + In(selector.Versions);

    /// <summary>What becomes of bits that mean nothing to an operation; nothing where there are none.</summary>
    private static string Others(SelectorDescription selector) =>
        selector.FirstBit is null ? "" : selector.IgnoresOthers ? " (others without a meaning are ignored)" : " (others without a meaning have to be zero)";

    private static string In(XenVersionSpan versions) => versions.IsAlways ? "" : $" in {VersionText.Of(versions)}";

    /// <summary>An argument, or a field of a structure with a link to it.</summary>
    private string Place(string name) => name.Split('.', 2) is [var structure, _] ? pages.Link(page, structure, name) : MarkdownText.Code(name);

    private void EmitArguments()
    {
        MarkdownTable table = new(">argument", "name", "type", "meaning");
        int number = 0;
        foreach (ArgumentDescription argument in hypercall.Arguments)
            table.Add((++number).ToString(CultureInfo.InvariantCulture), MarkdownText.Code(argument.Name), pages.Type(page, argument.Type), MarkdownText.Escape(argument.Doc) + Callers(argument));
        _text.Append(table);
    }

    private static string Callers(ArgumentDescription argument) => argument.Widths.Count == 0
        ? ""
        : $" Only callers of {MarkdownText.List([.. argument.Widths.Select(width => width.ToString(CultureInfo.InvariantCulture))])} bytes pass it.";

    private void EmitOperations()
    {
        MarkdownTable table = new(">code", "operation", "meaning", "takes", "further pointers", "preemptible", "interface", "callers", "versions");
        foreach (OperationDescription operation in hypercall.Operations)
        {
            string code = operation.Code is null ? "" : operation.SubCode is { } sub ? $"{operation.Code}, {sub}" : $"{operation.Code}";
            table.Add(
                code,
                MarkdownText.Code(operation.Name),
                MarkdownText.Escape(operation.Doc) + (operation.IgnoresOthersUntil is { } until ? $" What stands above its code is not looked at until {until}." : ""),
                Takes(operation),
                operation.StructureNames.Any(layouts.HoldsPointers) ? "yes" : "no",
                operation.Continuation is null ? "no" : MarkdownText.Code(operation.Continuation),
                operation.Interface == hypercall.Interface ? "" : Lower(operation.Interface),
                _onlyCallers is null ? Callers(operation) : "",
                MarkdownText.Versions(operation.Versions));
        }

        if (table.IsEmpty) return;
        _text.Append(CultureInfo.InvariantCulture, $"\nOperations:\n\n{table}");
    }

    /// <summary>The structure that an operation takes; several with their versions.</summary>
    private string Takes(OperationDescription operation)
    {
        string[] names = [.. operation.StructureNames];
        IEnumerable<string> links = names.Select(name => pages.Link(page, name) + (names.Length > 1 ? $" ({VersionText.Of(pages.Description.FindStructure(name)!.Versions)})" : ""));
        return (operation.TakesArray ? "array of " : "") + string.Join(", ", links);
    }

    private void EmitBuffers()
    {
        MarkdownTable table = new("operation", ">buffer", "type", "meaning");
        foreach (OperationDescription operation in hypercall.Operations)
        {
            foreach (BufferDescription buffer in operation.Buffers)
                table.Add(MarkdownText.Code(operation.Name), buffer.Index.ToString(CultureInfo.InvariantCulture), pages.Type(page, buffer.Type), MarkdownText.Escape(buffer.Doc));
        }

        if (!table.IsEmpty) _text.Append(CultureInfo.InvariantCulture, $"\nFurther buffers:\n\n{table}");
    }

    private void EmitContinuations()
    {
        MarkdownTable table = new("progress", "case", "where it is", "versions", "seen on", "meaning");
        foreach (ContinuationDescription continuation in hypercall.Continuations)
        {
            table.Add(
                MarkdownText.Code(continuation.Name),
                continuation.Case ?? "",
                string.Join("; ", WhereIs(continuation)),
                MarkdownText.Versions(continuation.Versions),
                continuation.Seen.Count == 0 ? "read" : string.Join(", ", continuation.Seen),
                MarkdownText.Escape(continuation.Doc));
        }

        _text.Append(CultureInfo.InvariantCulture, $"\nWhere the progress of a preempted call is, and on which Xen guests saw it there (what is said of others was read in their sources):\n\n{table}");
    }

    private IEnumerable<string> WhereIs(ContinuationDescription continuation)
    {
        if (continuation.Places.Count == 0) return [continuation.IsKept ? "with the domain, in Xen: the call begins again" : "nowhere: the call begins again"];
        IEnumerable<string> places = continuation.Places.Select(Place);
        return continuation.IsKept ? places.Append("with the domain, in Xen") : places;
    }

    private string Place(ProgressPlace place)
    {
        string where = place.Kind == ProgressPlaceKind.Hypercall ? ProgressText.Of(place) : ProgressText.Bits(place.FirstBit, place.LastBit, Place(place.Name));
        string unit = place.Unit == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" in units of {place.Unit}");
        string value = place.Is is null ? "" : string.Create(CultureInfo.InvariantCulture, $" (always 0x{place.Is:x}{(place.IsUnread ? ", and not looked at" : "")})");
        return $"{where}: {place.Holds}{unit}{value}";
    }

    private static string Lower(InterfaceKind kind) => kind.ToString().ToLowerInvariant();
}
