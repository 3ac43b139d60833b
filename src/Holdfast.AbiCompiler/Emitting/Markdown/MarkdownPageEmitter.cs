using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Emitting.CSharp;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;

namespace Holdfast.AbiCompiler.Emitting.Markdown;

/// <summary>Emits the page of a file of the description.</summary>
internal sealed class MarkdownPageEmitter(MarkdownPages pages, LayoutEngine layouts, AbiFile file)
{
    /// <summary>From so many structures on there is a list of them.</summary>
    private const int ManyStructures = 4;

    private readonly string _page = MarkdownPages.PageOf(file);
    private readonly StringBuilder _text = new();

    public GeneratedFile Emit()
    {
        string name = Path.GetFileNameWithoutExtension(_page);
        _text.Append(CultureInfo.InvariantCulture, $"# The ABI: {name}\n\n*Generated from [`{file.Path}`](../../../{file.Path}). Do not edit.*\n\n{MarkdownText.Escape(file.Doc)} ");
        _text.Append(Promise() + "\n");
        EmitContents();
        if (file.Hypercalls.Count > 0) EmitHypercalls();
        if (file.SaveRecords.Count > 0) EmitSaveRecords();
        if (file.ContextRecords.Count > 0) EmitContextRecords();
        if (file.Constants.Count > 0) _text.Append(CultureInfo.InvariantCulture, $"\n## Constants\n\n{ConstantTable(file.Constants)}");
        if (file.Enums.Count > 0) EmitEnums();
        if (file.Structures.Count > 0) EmitStructures();
        return new GeneratedFile(_page, _text.ToString());
    }

    /// <summary>A table of constants, of a file or of a structure.</summary>
    public static MarkdownTable ConstantTable(IEnumerable<ConstantDescription> constants)
    {
        MarkdownTable table = new("name", "type", "value", "versions", "meaning");
        foreach (ConstantDescription constant in constants)
        {
            table.Add(
                MarkdownText.Code(constant.Name),
                constant.Type is null ? "text" : MarkdownText.Code(TypeText.Of(constant.Type)),
                MarkdownText.Code(constant.Type is null ? CSharpText.Literal(constant.Text!) : MarkdownText.Number(constant.Value, constant.Show)),
                MarkdownText.Versions(constant.Versions),
                MarkdownText.Escape(constant.Doc));
        }

        return table;
    }

    private string Promise()
    {
        if (file.Structures.Any(structure => structure.IsOwn)) return "It is not Xen's: how it may change is in its specification.";
        return file.Interface == InterfaceKind.Stable
            ? "Where nothing else is said, it stays as it is from one version of Xen to the next."
            : "Where nothing else is said, it may change with each version of Xen, and a caller is built for one.";
    }

    private void EmitContents()
    {
        (string Title, int Count)[] chapters =
        [
            ("Hypercalls", file.Hypercalls.Count), ("Records", file.SaveRecords.Count + file.ContextRecords.Count), ("Constants", file.Constants.Count), ("Enumerations", file.Enums.Count), ("Structures", file.Structures.Count),
        ];
        string[] links = [.. chapters.Where(chapter => chapter.Count > 0).Select(chapter => $"[{chapter.Title}](#{chapter.Title.ToLowerInvariant()})")];
        if (links.Length > 1) _text.Append(CultureInfo.InvariantCulture, $"\n{string.Join(" · ", links)}\n");
    }

    private void EmitHypercalls()
    {
        _text.Append("\n## Hypercalls\n");
        foreach (HypercallDescription hypercall in file.Hypercalls) _text.Append(new MarkdownHypercallEmitter(pages, layouts, _page, hypercall).Emit());
    }

    private void EmitSaveRecords()
    {
        MarkdownTable table = new(">code", "name", "structure", "one for each", "length", "PVH", "meaning");
        foreach (SaveRecordDescription record in file.SaveRecords)
        {
            string[] structures = [.. new[] { record.Structure }.OfType<string>().Concat(record.Older).Select(name => pages.Link(_page, name))];
            table.Add(
                record.Code.ToString(CultureInfo.InvariantCulture),
                MarkdownText.Code(record.Name),
                string.Join(", before ", structures),
                record.Scope,
                record.LengthRule,
                record.PvhAllowed ? "" : "no",
                MarkdownText.Escape(record.Doc));
        }

        _text.Append(CultureInfo.InvariantCulture, $"\n## Records\n\n{table}");
    }

    private void EmitContextRecords()
    {
        MarkdownTable table = new(">type", "name", "structure", "one for each", "guests", "there", ">length", "meaning");
        foreach (ContextRecordDescription record in file.ContextRecords.OrderBy(record => record.Code & int.MaxValue))
        {
            table.Add(
                MarkdownText.Number(record.Code, DisplayHint.Hex),
                MarkdownText.Code(record.Name),
                record.Structure is { } structure ? pages.Link(_page, structure) : "",
                record.Scope,
                string.Join(", ", record.Guests),
                record.Presence,
                Length(record),
                MarkdownText.Escape(record.Doc));
        }

        _text.Append(CultureInfo.InvariantCulture, $"\n## Records\n\n{table}");
    }

    private string Length(ContextRecordDescription record)
    {
        if (record.Length > 0) return record.Length.ToString(CultureInfo.InvariantCulture);
        return record.Structure is { } structure ? MarkdownStructureEmitter.Sizes(layouts, pages.Description.FindStructure(structure)!) : "0";
    }

    private void EmitEnums()
    {
        _text.Append("\n## Enumerations\n");
        foreach (EnumDescription item in file.Enums)
        {
            string held = $"{(item.XenName is null ? "Held" : $"Xen's {MarkdownText.Code(item.XenName)}, held")} in {MarkdownText.Code(TypeText.Of(item.Type))}: {MarkdownText.Escape(item.Source)}.{(item.Flags ? " Values combine." : "")}";
            _text.Append(CultureInfo.InvariantCulture, $"\n### {item.Name}\n\n{MarkdownText.Escape(item.Doc)}\n\n{held}\n\n");
            MarkdownTable table = new(">value", "name", "versions", "meaning");
            foreach (EnumValue value in item.Values)
                table.Add(MarkdownText.Number(value.Value, item.Show), MarkdownText.Code(value.Name), MarkdownText.Versions(value.Versions), MarkdownText.Escape(value.Doc));
            _text.Append(table);
        }
    }

    private void EmitStructures()
    {
        _text.Append("\n## Structures\n");
        if (file.Structures.Count >= ManyStructures)
        {
            MarkdownTable table = new("structure", "in Xen", ">size", "versions");
            foreach (StructureDescription structure in file.Structures)
                table.Add(pages.Link(_page, structure.Name), MarkdownText.Code(structure.XenName), MarkdownStructureEmitter.Sizes(layouts, structure), MarkdownText.Versions(structure.Versions));
            _text.Append('\n').Append(table);
        }

        foreach (StructureDescription structure in file.Structures) _text.Append(new MarkdownStructureEmitter(pages, layouts, _page, structure).Emit());
    }
}
