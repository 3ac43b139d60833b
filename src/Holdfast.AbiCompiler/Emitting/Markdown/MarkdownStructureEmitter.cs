using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Linting;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.AbiCompiler.Emitting.Markdown;

/// <summary>Emits a structure: its size, its fields, what is in its unions, and what it does otherwise than the rules want.</summary>
internal sealed class MarkdownStructureEmitter(MarkdownPages pages, LayoutEngine layouts, string page, StructureDescription structure)
{
    /// <summary>The longest structure that is drawn, in bytes, and the fewest fields.</summary>
    private const int MaxDrawn = 64;
    private const int MinDrawnFields = 3;
    private const int BytesPerLine = 8;

    private readonly StringBuilder _text = new();
    private readonly StructureLayout[] _layouts = LayoutsOf(layouts, structure);

    /// <summary>Who writes every field; null when they are several.</summary>
    private readonly string? _onlyWriter = structure.Fields.Select(field => field.WrittenBy).Distinct(StringComparer.Ordinal).ToArray() is [var writer] ? writer : null;

    /// <summary>The size of a structure, or its sizes at each width.</summary>
    public static string Sizes(LayoutEngine layouts, StructureDescription structure) => Join(LayoutsOf(layouts, structure).Select(layout => layout.Size)) + (structure.Fields.Any(field => field.Count.IsTail) ? " and more" : "");

    public string Emit()
    {
        _text.Append(CultureInfo.InvariantCulture, $"\n### {structure.Name}\n\n{MarkdownText.Escape(structure.Doc)}\n\n{Facts()}\n\n");
        EmitFields();
        EmitRuler();
        foreach (FieldDescription field in structure.Fields)
        {
            if (field.Bits.Count > 0) EmitBits(field);
            if (field.Type is FieldType.Union union) EmitArms(field, union);
        }

        if (structure.Constants.Count > 0) _text.Append(CultureInfo.InvariantCulture, $"\nConstants:\n\n{MarkdownPageEmitter.ConstantTable(structure.Constants)}");
        _text.Append(History(structure.History));
        return _text.ToString();
    }

    /// <summary>What something does otherwise than the rules want, and why; empty when it keeps to them.</summary>
    public static string History(IReadOnlyList<HistoryEntry> history) => history.Count == 0 ? "" : "\nOtherwise than the rules want:\n\n" + string.Concat(
        history.Select(entry => $"- {entry.Rule}{(LintRules.Find(entry.Rule) is { } rule ? $" ({rule.Title.TrimEnd('.')})" : "")}: {MarkdownText.Escape(entry.Doc)}\n"));

    private static StructureLayout[] LayoutsOf(LayoutEngine layouts, StructureDescription structure) =>
        [.. (layouts.DependsOnWidth(structure) ? LayoutEngine.WidthsOf(structure) : [8]).Select(width => layouts.Compute(structure, width))];

    private static string Join(IEnumerable<int> numbers)
    {
        int[] all = [.. numbers];
        return all.Distinct().Count() == 1 ? all[0].ToString(CultureInfo.InvariantCulture) : string.Join(", ", all);
    }

    private string Facts()
    {
        List<string> facts = [$"{structure.NamedBy} {MarkdownText.Code(structure.XenName)}: {MarkdownText.Escape(structure.Source)}."];
        string size = $"{ForEach(layout => layout.Size)} bytes{(_layouts[0].Tail is null ? "" : " and more")}, aligned to {ForEach(layout => layout.Alignment)}.";
        facts.Add(_layouts[0].DependsOnWidth ? $"For callers of {ForEach(layout => layout.Width)} bytes: {size}" : size);
        if (!structure.Versions.IsAlways) facts.Add($"In {VersionText.Of(structure.Versions)}.");
        if (structure.Order == WireOrder.Big) facts.Add("Big-endian.");
        if (structure.Order == WireOrder.Stream) facts.Add("In the byte order of its stream.");
        if (structure.InPlace) facts.Add("It lies in shared memory.");
        if (_onlyWriter is { } writer) facts.Add($"Written by the {writer.Replace('-', ' ')}.");
        return string.Join(' ', facts);
    }

    /// <summary>A number for each width in words, or the only one.</summary>
    private string ForEach(Func<StructureLayout, int> value)
    {
        string[] values = [.. _layouts.Select(layout => Number(value(layout)))];
        return MarkdownText.List(values.Distinct().Count() == 1 ? values[..1] : values);
    }

    private void EmitFields()
    {
        bool differ = structure.Fields.Any(field => FieldLayouts(field).Select(layout => layout?.Offset ?? -1).Distinct().Count() > 1);
        string[] offsets = differ ? [.. _layouts.Select(layout => $">at {layout.Width}")] : [">offset"];
        MarkdownTable table = new([.. offsets, ">size", "name", "type", "by", "versions", "meaning", "from"]);
        foreach (FieldDescription field in structure.Fields)
        {
            FieldLayout?[] all = [.. FieldLayouts(field)];
            table.Add(
            [
                .. (differ ? all : all[..1]).Select(layout => layout is null ? "–" : Number(layout.Offset)),
                field.Count.IsTail ? "…" : Join(all.OfType<FieldLayout>().Select(layout => layout.Size)),
                MarkdownText.Code(field.Name),
                pages.Type(page, field),
                _onlyWriter is null ? field.WrittenBy.Replace('-', ' ') : "",
                MarkdownText.Versions(field.Versions),
                Meaning(field),
                Origins(field.Origins),
            ]);
        }

        _text.Append(table);
    }

    /// <summary>Where a field lies at each width; null where it is not there.</summary>
    private IEnumerable<FieldLayout?> FieldLayouts(FieldDescription field) => _layouts.Select(layout => layout.Fields.FirstOrDefault(other => ReferenceEquals(other.Field, field)));

    private static string Meaning(FieldDescription field) => string.Join(' ', new[]
    {
        MarkdownText.Escape(field.Doc),
        field.MustBeZero && field.Doc != FieldLoader.ReservedDoc ? "Must be zero." : "",
        field.Implicit && field.Doc != FieldLoader.ImplicitDoc ? "A compiler adds it." : "",
        field.BitField ? "Bit-fields in C." : "",
    }.Where(part => part.Length > 0));

    private static string Origins(IReadOnlyList<FieldOrigin> origins) =>
        string.Join(", ", origins.Select(origin => (origin.Member is { } member ? $"{MarkdownText.Code(member)}: " : "") + MarkdownText.Code($"{origin.Structure}.{origin.Path}")));

    /// <summary>A drawing helps where fields share a line of it.</summary>
    private void EmitRuler()
    {
        StructureLayout layout = _layouts.LastOrDefault(layout => layout.Width <= 8) ?? _layouts[0];
        FieldLayout[] fields = [.. layout.Fields.Where(field => field.Size > 0)];
        bool shared = fields.Zip(fields.Skip(1)).Any(pair => (pair.First.Offset + pair.First.Size - 1) / BytesPerLine == pair.Second.Offset / BytesPerLine);
        if (layout.Size > MaxDrawn || fields.Length < MinDrawnFields || !shared) return;
        _text.Append(CultureInfo.InvariantCulture, $"\n{(_layouts.Length > 1 ? $"For callers of {layout.Width} bytes:\n\n" : "")}```text\n{string.Join('\n', ByteRuler.Draw(layout))}\n```\n");
    }

    private void EmitBits(FieldDescription field)
    {
        MarkdownTable table = new(">bits", "name", "meaning", "from");
        foreach (BitRange bits in field.Bits)
        {
            string values = bits.Enum is null ? "" : $" One of {pages.Link(page, bits.Enum)}.";
            string zero = bits.MustBeZero && bits.Doc != FieldLoader.ReservedDoc ? " Must be zero." : "";
            table.Add(bits.First == bits.Last ? Number(bits.First) : $"{bits.First}–{bits.Last}", MarkdownText.Code(bits.Name), $"{MarkdownText.Escape(bits.Doc)}{values}{zero}", Origins(bits.Origins));
        }

        _text.Append(CultureInfo.InvariantCulture, $"\nBits of `{field.Name}`:\n\n{table}");
    }

    /// <summary>Arms of one structure and one meaning, for several values of the tag, are one row.</summary>
    private void EmitArms(FieldDescription field, FieldType.Union union)
    {
        MarkdownTable table = new(union.Tag is null ? "arm" : MarkdownText.Code(union.Tag), "structure", "meaning");
        foreach (IGrouping<(string Structure, string Doc, string? Name), UnionArm> arms in union.Arms.GroupBy(arm => (arm.Structure, arm.Doc, arm.Name)))
            table.Add(union.Tag is null ? MarkdownText.Code(arms.Key.Name ?? arms.Key.Structure) : string.Join(", ", arms.Select(arm => arm.When)), pages.Link(page, arms.Key.Structure), MarkdownText.Escape(arms.Key.Doc));
        _text.Append(CultureInfo.InvariantCulture, $"\nWhat `{field.Name}` holds{(union.Tag is null ? "; no field of the structure says which" : $", by `{union.Tag}`")}:\n\n{table}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
