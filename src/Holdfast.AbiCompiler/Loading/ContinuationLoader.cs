using Holdfast.AbiCompiler.Model;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Reads where preempted operations leave their progress.</summary>
internal static class ContinuationLoader
{
    private static readonly string[] _keys = ["name", "case", "doc", "kept", "seen", "since", "until", "places"];
    private static readonly string[] _placeKeys = ["argument", "field", "hypercall", "bits", "holds", "unit", "is", "unread"];
    private static readonly string[] _holds = ["index", "remaining", "pointer", "mark", "state", "result"];

    public static ContinuationDescription Load(string file, YamlNode node, ProblemList problems)
    {
        MappingReader reader = new(file, node, "a continuation", _keys, problems);
        return new ContinuationDescription
        {
            Name = reader.RequiredText("name"),
            Case = reader.Text("case"),
            Doc = reader.Sentence("doc"),
            IsKept = reader.Flag("kept"),
            Seen = reader.Rising("seen"),
            Versions = reader.Versions(),
            Places = [.. reader.List("places").Select(place => LoadPlace(file, place, problems)).OfType<ProgressPlace>()],
            Location = reader.Location,
        };
    }

    private static ProgressPlace? LoadPlace(string file, YamlNode node, ProblemList problems)
    {
        MappingReader reader = new(file, node, "a place of progress", _placeKeys, problems);
        string[] kinds = [.. _placeKeys.Take(3).Where(reader.Has)];
        if (kinds.Length != 1)
        {
            if (reader.IsMapping) problems.Add(reader.Location, "a place of progress is one of 'argument', 'field' and 'hypercall'");
            return null;
        }

        ProgressPlaceKind kind = kinds[0] switch
        {
            "argument" => ProgressPlaceKind.Argument,
            "field" => ProgressPlaceKind.Field,
            _ => ProgressPlaceKind.Hypercall,
        };
        (int First, int Last)? bits = reader.Has("bits") ? reader.BitRange("bits") : null;
        reader.RequiredText("holds");
        ulong unit = reader.Has("unit") ? reader.Number("unit") : 1;
        if (unit == 0) problems.Add(reader.LocationOf("unit"), "'unit' of a place of progress should be at least 1");
        ulong? value = reader.Has("is") ? reader.Number("is") : null;
        if (value is { } number && bits is var (first, last) && last - first < 63 && number >> (last - first + 1) != 0)
            problems.Add(reader.LocationOf("is"), $"{number} does not fit into the bits {first}..{last}");
        bool isUnread = reader.Flag("unread");
        if (isUnread && value is null) problems.Add(reader.LocationOf("unread"), "what nobody looks at has one value, which 'is' says");
        return new ProgressPlace(kind, reader.RequiredText(kinds[0]), bits?.First, bits?.Last, reader.Choice("holds", _holds) ?? "state", reader.Location) { Unit = Math.Max(unit, 1), Is = value, IsUnread = isUnread };
    }
}
