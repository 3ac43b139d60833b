using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Layout;

namespace Holdfast.AbiCompiler.Rendering;

/// <summary>Draws where the bytes of a structure belong, eight to a line. Lines that lie inside of one field are left out.</summary>
public static class ByteRuler
{
    private const int BytesPerLine = 8;
    private const int CellWidth = 8;

    /// <summary>The lines of the drawing.</summary>
    public static IReadOnlyList<string> Draw(StructureLayout layout)
    {
        List<string> lines = [Head()];
        string border = Border(layout.Size);
        int left = 0;
        for (int start = 0; start < layout.Size; start += BytesPerLine)
        {
            int end = Math.Min(start + BytesPerLine, layout.Size);
            FieldLayout first = FieldAt(layout, start);
            bool isInside = first.Offset < start && first.Offset + first.Size >= end && end < layout.Size && first.Offset + first.Size > end;
            if (isInside)
            {
                left++;
                continue;
            }

            if (left > 0) lines.Add(string.Create(CultureInfo.InvariantCulture, $"       : {left} more lines of {FieldAt(layout, start - 1).Field.Name}"));
            left = 0;
            lines.Add(border);
            lines.Add(Line(layout, start, end));
        }

        if (layout.Size > 0) lines.Add(border);
        return lines;
    }

    private static string Head()
    {
        StringBuilder head = new(new string(' ', 7));
        for (int i = 0; i < BytesPerLine; i++) head.Append(string.Create(CultureInfo.InvariantCulture, $" {i}").PadRight(CellWidth));
        return head.ToString().TrimEnd();
    }

    private static string Border(int size)
    {
        StringBuilder border = new(new string(' ', 7));
        for (int i = 0; i < Math.Min(size, BytesPerLine); i++) border.Append('+').Append('-', CellWidth - 1);
        return border.Append('+').ToString();
    }

    private static string Line(StructureLayout layout, int start, int end)
    {
        StringBuilder line = new(string.Create(CultureInfo.InvariantCulture, $"0x{start:x3}").PadLeft(6) + " ");
        for (int at = start; at < end;)
        {
            FieldLayout field = FieldAt(layout, at);
            int until = Math.Min(end, field.Offset + field.Size);
            int room = ((until - at) * CellWidth) - 2;
            string name = at == field.Offset ? field.Field.Name : "";
            if (name.Length > room) name = name[..(room - 1)] + "…";
            line.Append("| ").Append(name.PadRight(room));
            at = until;
        }

        return line.Append('|').ToString();
    }

    /// <summary>The field that a byte belongs to. Every byte belongs to one.</summary>
    private static FieldLayout FieldAt(StructureLayout layout, int offset) => layout.Fields.First(field => offset >= field.Offset && offset < field.Offset + field.Size);
}
