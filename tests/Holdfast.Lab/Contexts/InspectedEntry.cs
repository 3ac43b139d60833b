using System.Globalization;
using System.Text.Json;

namespace Holdfast.Lab.Contexts;

/// <summary>An entry of an HVM context as <c>holdfast inspect --record --format json</c> shows it, with its values by the names of their fields.</summary>
public sealed class InspectedEntry
{
    private readonly Dictionary<string, JsonElement> _values = [];

    private InspectedEntry(JsonElement record)
    {
        Type = record.GetProperty("typecode").GetUInt16();
        Instance = record.GetProperty("instance").GetUInt16();
        Length = record.GetProperty("length").GetUInt32();
        if (!record.TryGetProperty("structure", out JsonElement structure)) return;
        foreach (JsonProperty table in structure.EnumerateObject())
        {
            foreach (JsonElement row in table.Value.EnumerateArray()) Add(table.Name, row);
        }
    }

    /// <summary>The type code.</summary>
    public ushort Type { get; }

    /// <summary>The instance.</summary>
    public ushort Instance { get; }

    /// <summary>The length of the body in bytes.</summary>
    public uint Length { get; }

    /// <summary>Reads the JSON document of one entry.</summary>
    public static InspectedEntry Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new InspectedEntry(document.RootElement.GetProperty("record").Clone());
    }

    /// <summary>The value of a field, named as in <see cref="HvmctxField"/>; null when nothing of that name is shown.</summary>
    public ulong? Find(string name)
    {
        if (_values.TryGetValue(name, out JsonElement value)) return NumberOf(value);
        int open = name.LastIndexOf('[');
        if (open < 0 || !_values.TryGetValue(name[..open], out value)) return null;
        string index = name[(open + 1)..^1];
        int colon = index.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0) return Bytes(value, Parse32(index[..colon]), Parse32(index[(colon + 1)..]));
        return value.ValueKind == JsonValueKind.Array && Parse32(index) < value.GetArrayLength() ? NumberOf(value[Parse32(index)]) : null;
    }

    private void Add(string table, JsonElement row)
    {
        if (table == "fields")
        {
            _values[row.GetProperty("name").GetString()!] = row.GetProperty("value");
            return;
        }

        string element = $"{table}[{row.GetProperty("index").GetInt32()}]";
        foreach (JsonProperty column in row.EnumerateObject()) _values[$"{element}.{column.Name}"] = column.Value;
    }

    private static ulong? NumberOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => NumberOf(value.GetProperty("value")),
        JsonValueKind.Number => value.TryGetUInt64(out ulong number) ? number : (ulong)value.GetInt64(),
        JsonValueKind.String when value.GetString() is ['0', 'x', .. string digits] && ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong word) => word,
        _ => null,
    };

    /// <summary>Some bytes of an array of them, which is shown in hexadecimal digits, as one little-endian number.</summary>
    private static ulong? Bytes(JsonElement value, int first, int count)
    {
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not string digits || digits.Length < 2 * (first + count)) return null;
        ulong number = 0;
        for (int i = first + count - 1; i >= first; i--) number = (number << 8) | byte.Parse(digits.AsSpan(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return number;
    }

    private static int Parse32(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
