using System.Runtime.InteropServices;
using System.Text.Json;
using Holdfast.Streams.Inspection;
using Holdfast.Streams.Xl;

namespace Holdfast.Streams.Comparison;

/// <summary>Compares two configurations of guests by their keys, as the JSON that xl writes.</summary>
/// <param name="found">Where differences go.</param>
internal sealed class ConfigurationComparer(Differences found)
{
    private const string Part = "configuration";
    private const int MostCharacters = 60;

    /// <summary>Compares two configurations; null for an image that has none, or whose cannot be read.</summary>
    public void Compare(GuestConfig? a, GuestConfig? b)
    {
        if (a is null || b is null)
        {
            if (a is not null || b is not null) found.Add(Part, field: null, LengthOf(a), LengthOf(b), "What the guest was made with, as xl keeps it.");
            return;
        }

        // Both were parsed before, when they were read.
        using var left = JsonDocument.Parse(a.Text);
        using var right = JsonDocument.Parse(b.Text);
        Compare("", left.RootElement, right.RootElement);
    }

    private static Shown? LengthOf(GuestConfig? config) => config is null ? null : Shown.Of($"{config.Text.Length} characters");

    private void Compare(string path, JsonElement a, JsonElement b)
    {
        if (AreWrittenAlike(a, b)) return;
        if (a.ValueKind == JsonValueKind.Object && b.ValueKind == JsonValueKind.Object && MembersOf(a) is { } left && MembersOf(b) is { } right)
        {
            foreach ((string name, JsonElement value) in left)
            {
                if (!right.TryGetValue(name, out JsonElement other)) Add(Below(path, name), value, b: null);
                else if (!AreWrittenAlike(value, other)) Compare(Below(path, name), value, other);
            }

            foreach ((string name, JsonElement value) in right.Where(member => !left.ContainsKey(member.Key))) Add(Below(path, name), a: null, value);
        }
        else if (a.ValueKind == JsonValueKind.Array && b.ValueKind == JsonValueKind.Array)
        {
            int shared = Math.Min(a.GetArrayLength(), b.GetArrayLength()), at = 0;
            foreach ((JsonElement one, JsonElement other) in a.EnumerateArray().Zip(b.EnumerateArray()))
            {
                if (!AreWrittenAlike(one, other)) Compare($"{path}[{at}]", one, other);
                at++;
            }

            foreach (JsonElement one in a.EnumerateArray().Skip(shared)) Add($"{path}[{at++}]", one, b: null);
            foreach (JsonElement other in b.EnumerateArray().Skip(shared)) Add($"{path}[{at++}]", a: null, other);
        }
        else Add(path, a, b);
    }

    private static bool AreWrittenAlike(JsonElement a, JsonElement b) => JsonMarshal.GetRawUtf8Value(a).SequenceEqual(JsonMarshal.GetRawUtf8Value(b));

    private void Add(string path, JsonElement? a, JsonElement? b) => found.Add(Part, path.Length == 0 ? null : path, TextOf(a), TextOf(b));

    /// <summary>The members by name, the last of several with one name; null when a name is no text (half of a surrogate pair, escaped).</summary>
    private static Dictionary<string, JsonElement>? MembersOf(JsonElement value)
    {
        try
        {
            Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
            foreach (JsonProperty member in value.EnumerateObject()) members[member.Name] = member.Value;
            return members;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Below(string path, string name)
    {
        string shown = name.Length <= MostCharacters ? name : $"{name[..MostCharacters]}…";
        return path.Length == 0 ? shown : $"{path}.{shown}";
    }

    /// <summary>A value as it is written, on one line.</summary>
    private static Shown? TextOf(JsonElement? value) => value is not { } some ? null : Shown.Of(some.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? OnOneLine(some.GetRawText()) : some.GetRawText());

    private static string OnOneLine(string json) => string.Join(' ', json.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
