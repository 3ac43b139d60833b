using Holdfast.AbiCompiler.Model;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Reads where the codes of operations are.</summary>
internal static class SelectorLoader
{
    private const string Key = "selector";
    private static readonly string[] _keys = ["argument", "field", "bits", "others", "since", "until"];
    private static readonly string[] _others = ["ignored", "refused"];
    private static readonly string[] _subKeys = ["code", "field", "since", "until"];

    /// <summary>The selectors of a hypercall: a place, or a list of what held for which versions.</summary>
    public static IReadOnlyList<SelectorDescription> Load(MappingReader hypercall)
    {
        if (hypercall.Node(Key) is not YamlSequenceNode)
            return hypercall.Text(Key) is { } place ? [new SelectorDescription(place, hypercall.LocationOf(Key))] : [];
        return [.. hypercall.List(Key).Select(node => LoadOne(hypercall.File, node, hypercall.Problems)).OfType<SelectorDescription>()];
    }

    /// <summary>The selectors of operations that are parts of others.</summary>
    public static IReadOnlyList<SubSelectorDescription> LoadSubs(MappingReader hypercall) =>
        [.. hypercall.List("sub_selectors").Select(node => LoadSub(hypercall.File, node, hypercall.Problems))];

    private static SelectorDescription? LoadOne(string file, YamlNode node, ProblemList problems)
    {
        MappingReader reader = new(file, node, "a selector", _keys, problems);
        string[] kinds = [.. _keys.Take(2).Where(reader.Has)];
        if (kinds.Length != 1)
        {
            if (reader.IsMapping) problems.Add(reader.Location, "a selector is either an 'argument' or a 'field'");
            return null;
        }

        (int First, int Last)? bits = reader.Has("bits") ? reader.BitRange("bits") : null;
        return new SelectorDescription(reader.RequiredText(kinds[0]), reader.LocationOf(kinds[0]))
        {
            FirstBit = bits?.First,
            LastBit = bits?.Last,
            IgnoresOthers = reader.Has("others") && reader.Choice("others", _others) == "ignored",
            Versions = reader.Versions(),
        };
    }

    private static SubSelectorDescription LoadSub(string file, YamlNode node, ProblemList problems)
    {
        MappingReader reader = new(file, node, "a selector of a part", _subKeys, problems);
        return new SubSelectorDescription(reader.Number("code"), reader.RequiredText("field"), reader.Versions(), reader.LocationOf("field"));
    }
}
