using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Markdown;

/// <summary>Emits tables of the ABI for people: a page for each file of the description, and an index.</summary>
public static class MarkdownEmitter
{
    private const string Index = "README.md";

    /// <summary>All pages, by path.</summary>
    public static IReadOnlyList<GeneratedFile> Emit(AbiDescription description)
    {
        LayoutEngine layouts = new(description);
        MarkdownPages pages = new(description);
        return
        [
            new GeneratedFile(Index, EmitIndex(description)),
            .. description.Files.Select(file => new MarkdownPageEmitter(pages, layouts, file).Emit()).OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private static string EmitIndex(AbiDescription description)
    {
        StringBuilder text = new();
        text.Append(
            """
            # The ABI in tables

            *Generated from the description in `abi/`. Do not edit.*

            Offsets and sizes are in bytes. Where a layout depends on how wide the caller is, there is a column for callers of 4, of 8 and of 16 bytes, or the sizes
            stand in that order; an integer of the caller's width is a `word`, and a pointer of the caller's a `handle`. Where no version is named, every version
            of Xen has it: "4.5 and later" begins with 4.5.0, and "4.18.5, 4.19.2, 4.21 and later" came into three series. A column that would be empty is left out.

            An operation with *further pointers* takes a structure that points to more memory of the caller's, beside any buffers of the hypercall. One that is
            *preemptible* is made again with changed inputs when it is interrupted; the name there is that of its progress, whose places are in the table below the
            operations.


            """);
        MarkdownTable table = new("page", "what it describes", "interface", ">hypercalls", ">structures");
        foreach (AbiFile file in description.Files)
        {
            string page = MarkdownPages.PageOf(file);
            table.Add(
                $"[{Path.GetFileNameWithoutExtension(page)}]({page})",
                MarkdownText.Escape(file.Doc),
                file.Interface.ToString().ToLowerInvariant(),
                Count(file.Hypercalls.Count),
                Count(file.Structures.Count));
        }

        return text.Append(table).ToString();
    }

    private static string Count(int number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);
}
