using System.Text.Json.Nodes;
using Holdfast.Streams.Inspection;

namespace Holdfast.Streams.Tests.Inspection;

/// <summary>What a value of the JSON output looked like wherever it was seen, and the JSON schema that says so.</summary>
internal sealed class JsonShape
{
    private readonly SortedSet<string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonShape> _members = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private JsonShape? _items;
    private string? _title;
    private bool _allHexadecimal = true;
    private int _objects;
    private int _seen;

    /// <summary>Takes one more description of an image into account.</summary>
    public void See(ImageDescription description)
    {
        JsonShape root = this;
        root.SeeObject(null, [("schema", shape => shape.SeeText()), .. Members(description.Root.Parts)]);
    }

    /// <summary>The schema.</summary>
    public JsonObject ToSchema()
    {
        var schema = new JsonObject();
        if (_title is not null) schema["title"] = _title;
        schema["type"] = _types.Count == 1 ? _types.Single() : new JsonArray([.. _types.Select(type => (JsonNode)type)]);
        if (_types.Contains("string") && _allHexadecimal) schema["pattern"] = "^0x[0-9a-f]+$";
        if (_members.Count > 0)
        {
            schema["properties"] = new JsonObject(_order.Select(name => KeyValuePair.Create<string, JsonNode?>(name, _members[name].ToSchema())));
            JsonNode[] always = [.. _order.Where(name => _members[name]._seen == _objects).Select(name => (JsonNode)name)];
            if (always.Length > 0) schema["required"] = new JsonArray(always);
        }

        if (_items is { _types.Count: > 0 }) schema["items"] = _items.ToSchema();
        return schema;
    }

    private static IEnumerable<(string Name, Action<JsonShape> See)> Members(IEnumerable<Part> parts) =>
        parts.Select(part => (part.Key, (Action<JsonShape>)(shape => shape.SeePart(part))));

    private void SeePart(Part part)
    {
        switch (part)
        {
            case Field field:
                _title ??= field.Label;
                SeeValue(field.Value);
                break;
            case Section section:
                SeeObject(section.Title, Members(section.Parts));
                break;
            case Table table:
                SeeRows(table);
                break;
        }
    }

    private void SeeRows(Table table)
    {
        if (table.Title.Length > 0) _title ??= table.Title;
        _types.Add("array");
        _items ??= new JsonShape();
        foreach (Shown[] row in table.Rows)
            _items.SeeObject(null, row.Select((value, i) => (table.Columns[i].Key, (Action<JsonShape>)(shape => shape.SeeCell(table.Columns[i], value)))));
    }

    private void SeeCell(Column column, Shown value)
    {
        if (column.Heading != column.Key) _title ??= column.Heading;
        SeeValue(value);
    }

    private void SeeObject(string? title, IEnumerable<(string Name, Action<JsonShape> See)> members)
    {
        if (title is { Length: > 0 }) _title ??= title;
        _types.Add("object");
        _objects++;
        foreach ((string name, Action<JsonShape> see) in members)
        {
            if (!_members.TryGetValue(name, out JsonShape? member))
            {
                _members.Add(name, member = new JsonShape());
                _order.Add(name);
            }

            member._seen++;
            see(member);
        }
    }

    private void SeeValue(Shown value)
    {
        switch (value)
        {
            case Shown.Text or Shown.Document or Shown.Raw:
                SeeText();
                break;
            case Shown.Word or Shown.Amount:
                _types.Add("string");
                break;
            case Shown.Number or Shown.Size:
                _types.Add("integer");
                break;
            case Shown.Flag:
                _types.Add("boolean");
                break;
            case Shown.List list:
                _types.Add("array");
                _items ??= new JsonShape();
                foreach (Shown item in list.Values) _items.SeeValue(item);
                break;
            case Shown.Decoded decoded:
                SeeObject(null, [("value", shape => shape.SeeValue(decoded.Value)), ("meaning", shape => shape.SeeValue(decoded.Meaning))]);
                break;
            default:
                _types.Add("null");
                break;
        }
    }

    private void SeeText()
    {
        _types.Add("string");
        _allHexadecimal = false;
    }
}
