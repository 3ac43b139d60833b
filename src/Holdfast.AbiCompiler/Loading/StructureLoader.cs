using Holdfast.AbiCompiler.Linting;
using Holdfast.AbiCompiler.Model;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Reads the structures of a file.</summary>
internal static class StructureLoader
{
    private static readonly string[] _keys =
        ["name", "xen", "c", "doc", "source", "order", "by", "access", "since", "until", "widths", "constants", "history", "fields"];

    private static readonly string[] _historyKeys = ["rule", "doc"];
    private static readonly string[] _orders = ["little", "big", "stream"];
    private static readonly string[] _access = ["copy", "in-place"];

    /// <summary>The byte orders that may be said.</summary>
    public static IReadOnlyList<string> Orders => _orders;

    /// <summary>Reads a structure.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="node">The structure.</param>
    /// <param name="defaults">What the file says for all.</param>
    /// <param name="earlier">The structures before it in the file, whose fields it may repeat.</param>
    /// <param name="problems">Where mistakes go.</param>
    public static StructureDescription? Load(
        string file, YamlNode node, FileDefaults defaults, IReadOnlyList<StructureDescription> earlier, ProblemList problems)
    {
        MappingReader structure = new(file, node, "a structure", _keys, problems);
        string name = structure.RequiredName("name");
        if (name.Length > 0 && !char.IsAsciiLetterUpper(name[0]))
            problems.Add(structure.LocationOf("name"), $"the structure's name '{name}' should be in PascalCase");
        string writtenBy = structure.Choice("by", FieldLoader.Writers) ?? defaults.WrittenBy;
        FieldDescription[] fields =
            [.. structure.List("fields").SelectMany(field => FieldLoader.Load(file, field, writtenBy, earlier, problems))];
        if (structure.IsMapping && !structure.Has("fields")) problems.Add(structure.Location, "a structure needs the key 'fields'");
        StructureDescription description = new()
        {
            Name = name,
            XenName = structure.Phrase("xen") ?? structure.Phrase("c") ?? name,
            IsOwn = structure.Has("c"),
            Doc = structure.Sentence("doc"),
            Source = structure.Phrase("source") ?? defaults.Source,
            Order = ParseOrder(structure) ?? defaults.Order,
            InPlace = string.Equals(structure.Choice("access", _access), "in-place", StringComparison.Ordinal),
            Versions = structure.Versions(),
            Widths = structure.Widths("widths"),
            Fields = fields,
            Constants = [.. structure.List("constants").Select(constant => ConstantLoader.Load(file, constant, problems)).OfType<ConstantDescription>()],
            History = LoadHistory(structure),
            Location = structure.Location,
        };
        return name.Length == 0 ? null : description;
    }

    public static WireOrder? ParseOrder(MappingReader reader) => reader.Choice("order", _orders) switch
    {
        "little" => WireOrder.Little,
        "big" => WireOrder.Big,
        "stream" => WireOrder.Stream,
        _ => null,
    };

    /// <summary>The rules of the lint that something breaks because it is older than they are.</summary>
    public static IReadOnlyList<HistoryEntry> LoadHistory(MappingReader reader)
    {
        List<HistoryEntry> history = [];
        foreach (YamlNode node in reader.List("history"))
        {
            MappingReader entry = new(reader.File, node, "an entry of the history", _historyKeys, reader.Problems);
            HistoryEntry read = new(entry.RequiredText("rule"), entry.Sentence("doc"), entry.Location);
            if (read.Rule.Length > 0 && LintRules.Find(read.Rule) is null)
                reader.Problems.Add(entry.LocationOf("rule"), $"the lint has no rule '{read.Rule}'.{NearMatch.Suggest(read.Rule, LintRules.All.Select(rule => rule.Id))}");
            history.Add(read);
        }

        return history;
    }
}
