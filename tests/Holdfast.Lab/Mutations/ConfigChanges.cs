using System.Globalization;
using System.Text;
using System.Text.Json;
using Holdfast.Fuzzing;

namespace Holdfast.Lab.Mutations;

/// <summary>Changes in the configuration that libxl reads: JSON, of which only the one value is touched.</summary>
internal static class ConfigChanges
{
    /// <summary>Values of libxl's enumerations and booleans, and what is none of them.</summary>
    private static readonly string[] s_texts =
    [
        "\"True\"", "\"False\"", "true", "false", "null", "\"\"", "\"default\"", "\"pv\"", "\"pvh\"", "\"hvm\"", "\"invalid\"", "\"restart\"", "\"preserve\"", "\"soft_reset\"",
        "\"credit\"", "\"credit2\"", "\"null\"", "\"unknown\"", "[ ]", "{ }", "\"no such value\"",
    ];

    private static readonly string[] s_numbers =
    [
        "0", "1", "-1", "2", "3", "64", "128", "129", "256", "1024", "2047", "2049", "4097", "65535", "65536", "2147483647", "2147483648", "4294967295", "4294967296",
        "9223372036854775807", "9223372036854775808", "1.5", "\"1\"",
    ];

    /// <summary>
    /// Keys of the same structures that a saved guest of ours does not have, each with a value of its type. Not those that hang on the host's hardware (a
    /// virtual PMU, passthrough): no offline rule could know. A change of the list changes the images that a seed makes.
    /// </summary>
    private static readonly (string Key, string Value)[] s_additions =
    [
        ("shadow_memkb", "0"), ("shadow_memkb", "4096"), ("rtc_timeoffset", "3600"), ("localtime", "\"True\""), ("disable_migrate", "\"True\""), ("numa_placement", "\"False\""),
        ("nested_hvm", "\"True\""), ("apic", "\"False\""), ("tsc_mode", "\"native\""), ("tsc_mode", "\"always_emulate\""), ("timer_mode", "\"one_missed_tick_pending\""),
        ("exec_ssidref", "1"), ("event_channels", "1"), ("event_channels", "1023"), ("max_grant_frames", "1"), ("max_maptrack_frames", "0"), ("device_model_version", "\"qemu_xen\""),
        ("extra_hvm", "[ \"-x\" ]"), ("blkdev_start", "\"xvda\""), ("iomem", "[ ]"), ("irqs", "[ 4 ]"), ("ioports", "[ ]"), ("altp2m", "\"mixed\""), ("vpmu", "\"False\""),
        ("acpi", "\"False\""), ("hap", "\"False\""), ("domid", "7"), ("ssidref", "1"), ("oos", "\"False\""), ("pvh", "\"True\""), ("driver_domain", "\"True\""), ("passthrough", "\"disabled\""),
        ("max_grant_version", "1"), ("dm_restrict", "\"True\""), ("vnuma_nodes", "[ ]"), ("trap_unmapped_accesses", "\"True\""),
    ];

    /// <summary>Another value for a key, or a key more, or one less.</summary>
    public static string? ChangeValue(Random random, EditableImage image)
    {
        byte[] json = Encoding.UTF8.GetBytes(image.ConfigText);
        List<Place> places = PlacesIn(json);
        if (places.Count == 0) return null;
        Place place = places[random.Next(places.Count)];
        string old = Encoding.UTF8.GetString(json.AsSpan(place.Value));
        switch (random.Next(10))
        {
            case 0 or 1 or 2:
                (string key, string value) = s_additions[random.Next(s_additions.Length)];
                int at = place.Line.Start.Value;
                string owner = place.Name.Contains('.', StringComparison.Ordinal) ? place.Name[..(place.Name.LastIndexOf('.') + 1)] : "";
                image.ReplaceConfigText([.. json[..at], .. Encoding.UTF8.GetBytes($"\"{key}\": {value}, "), .. json[at..]]);
                return $"JSON {owner}{key} = {value} added";
            case 3 when place.CanBeDropped:
                image.ReplaceConfigText([.. json[..place.Line.Start], .. json[(place.Line.End.Value + 1)..]]);
                return $"JSON {place.Name} dropped (was {old})";
            default:
                bool isNumber = old is [>= '0' and <= '9', ..];
                string[] values = isNumber == (random.Next(5) > 0) ? s_numbers : s_texts;
                string other = values[random.Next(values.Length)];
                if (other == old) return null;
                image.ReplaceConfigText([.. json[..place.Value.Start], .. Encoding.UTF8.GetBytes(other), .. json[place.Value.End..]]);
                return string.Create(CultureInfo.InvariantCulture, $"JSON {place.Name} = {other} (was {old})");
        }
    }

    /// <summary>Every key that has a plain value.</summary>
    private static List<Place> PlacesIn(byte[] json)
    {
        var places = new List<Place>();
        var path = new Stack<string>();
        var reader = new Utf8JsonReader(json);
        string name = "";
        int start = 0;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    start = (int)reader.TokenStartIndex;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    path.Push(name);
                    name = "";
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    path.Pop();
                    name = "";
                    break;
                default:
                    int end = (int)reader.BytesConsumed;
                    string full = string.Join('.', path.Reverse().Append(name).Where(part => part.Length > 0));
                    if (name.Length > 0) places.Add(new Place(full, start..end, (int)reader.TokenStartIndex..end, end < json.Length && json[end] == ','));
                    name = "";
                    break;
            }
        }

        return places;
    }

    /// <param name="Name">The key, with those around it.</param>
    /// <param name="Line">Key and value.</param>
    /// <param name="Value">The value.</param>
    /// <param name="CanBeDropped">A comma follows, which can go with it.</param>
    private sealed record Place(string Name, Range Line, Range Value, bool CanBeDropped);
}
