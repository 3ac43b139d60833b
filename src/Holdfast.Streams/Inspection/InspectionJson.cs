using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Holdfast.Streams.Inspection;

/// <summary>Writes a description for programs: one JSON object, complete, with words in hexadecimal.</summary>
public static class InspectionJson
{
    /// <summary>The name and version of what is written.</summary>
    public const string Schema = "holdfast.inspect/1";

    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The text goes to a program or a terminal, not into a page of HTML; control characters are still escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The object, with a line end behind it. It is built in memory, so that nobody gets a part of it.</summary>
    public static string ToText(ImageDescription description)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", Schema);
            foreach (Part part in description.Root.Parts) Write(writer, part);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter writer, Part part)
    {
        writer.WritePropertyName(part.Key);
        switch (part)
        {
            case Field field:
                Write(writer, field.Value);
                break;
            case Section section:
                writer.WriteStartObject();
                foreach (Part inner in section.Parts) Write(writer, inner);
                writer.WriteEndObject();
                break;
            case Table table:
                Write(writer, table);
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, Table table)
    {
        writer.WriteStartArray();
        foreach (Shown[] row in table.Rows)
        {
            writer.WriteStartObject();
            for (int i = 0; i < row.Length; i++)
            {
                writer.WritePropertyName(table.Columns[i].Key);
                Write(writer, row[i]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Shown value)
    {
        switch (value)
        {
            case Shown.Text text:
                writer.WriteStringValue(text.Value);
                break;
            case Shown.Document document:
                writer.WriteStringValue(document.Value);
                break;
            case Shown.Number number:
                writer.WriteNumberValue(number.Value);
                break;
            case Shown.Size size:
                writer.WriteNumberValue(size.Bytes);
                break;
            case Shown.Word word:
                writer.WriteStringValue(Hexadecimal.Short(word.Value));
                break;
            case Shown.Amount amount:
                writer.WriteStringValue(Hexadecimal.Short(amount.Value));
                break;
            case Shown.Flag flag:
                writer.WriteBooleanValue(flag.Value);
                break;
            case Shown.Raw raw:
                writer.WriteStringValue(Convert.ToHexStringLower(raw.Bytes.Span));
                break;
            case Shown.List list:
                writer.WriteStartArray();
                foreach (Shown item in list.Values) Write(writer, item);
                writer.WriteEndArray();
                break;
            case Shown.Decoded decoded:
                writer.WriteStartObject();
                writer.WritePropertyName("value");
                Write(writer, decoded.Value);
                writer.WritePropertyName("meaning");
                Write(writer, decoded.Meaning);
                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
