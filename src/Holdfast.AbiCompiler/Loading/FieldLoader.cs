using Holdfast.AbiCompiler.Model;
using Holdfast.Content;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Reads the fields of a structure.</summary>
internal static class FieldLoader
{
    private static readonly string[] _keys =
        ["name", "as", "type", "count", "doc", "by", "mbz", "show", "enum", "bits", "since", "until", "widths", "union", "arms", "implicit", "bitfield", "otherwise", "from"];

    private static readonly string[] _likeKeys = ["like", "through"];
    private static readonly string[] _bitKeys = ["name", "as", "at", "doc", "mbz", "enum", "since", "until", "from"];
    private static readonly string[] _armKeys = ["when", "structure", "doc", "since", "until"];
    private static readonly string[] _untaggedArmKeys = ["name", "structure", "doc", "since", "until"];
    private static readonly string[] _writers = ["hypervisor", "guest", "toolstack", "device-model", "processor"];
    private static readonly string[] _substitutes = ["padding", "reserved"];
    private static readonly string[] _hints = ["dec", "hex", "char"];

    /// <summary>What a reserved field means that says nothing itself.</summary>
    public const string ReservedDoc = "Reserved: zero when written.";

    /// <summary>What implicit padding means that says nothing itself.</summary>
    public const string ImplicitDoc = "Padding that compilers of C add.";

    private const string Untagged = "untagged";

    /// <summary>Who may write a field.</summary>
    public static IReadOnlyList<string> Writers => _writers;

    /// <summary>How a number may be shown.</summary>
    public static IReadOnlyList<string> Hints => _hints;

    /// <summary>Reads an item of a list of fields: a field, or the fields that are like another structure's.</summary>
    public static IEnumerable<FieldDescription> Load(
        string file, YamlNode node, string writtenBy, IReadOnlyList<StructureDescription> earlier, ProblemList problems)
    {
        bool likeOthers = node is YamlMappingNode mapping && mapping.Children.Keys.Any(key => key is YamlScalarNode { Value: "like" });
        if (likeOthers) return LoadLike(file, node, earlier, problems);
        return LoadField(file, node, writtenBy, problems) is { } field ? [field] : [];
    }

    private static IEnumerable<FieldDescription> LoadLike(
        string file, YamlNode node, IReadOnlyList<StructureDescription> earlier, ProblemList problems)
    {
        MappingReader like = new(file, node, "fields like another structure's", _likeKeys, problems);
        string name = like.RequiredName("like");
        string last = like.RequiredName("through");
        StructureDescription? structure = earlier.FirstOrDefault(other => string.Equals(other.Name, name, StringComparison.Ordinal));
        if (structure is null)
        {
            string near = NearMatch.Suggest(name, earlier.Select(other => other.Name));
            problems.Add(like.LocationOf("like"), $"no earlier structure of this file is named '{name}'.{near}");
            return [];
        }

        int index = structure.Fields.ToList().FindIndex(field => string.Equals(field.Name, last, StringComparison.Ordinal));
        if (index >= 0) return structure.Fields.Take(index + 1);
        problems.Add(like.LocationOf("through"), $"'{name}' has no field '{last}'.{NearMatch.Suggest(last, structure.Fields.Select(field => field.Name))}");
        return [];
    }

    private static FieldDescription? LoadField(string file, YamlNode node, string writtenBy, ProblemList problems)
    {
        MappingReader field = new(file, node, "a field", _keys, problems);
        string name = field.RequiredName("name");
        bool reserved = field.Flag("mbz");
        bool isImplicit = field.Flag("implicit");
        FieldType? type = LoadType(field);
        FieldDescription description = new()
        {
            Name = name,
            Alias = field.Alias("as"),
            Type = type ?? new FieldType.Integer(1, Signed: false, 1),
            Count = LoadCount(field),
            Doc = field.Sentence("doc", reserved ? ReservedDoc : isImplicit ? ImplicitDoc : null),
            WrittenBy = field.Choice("by", _writers) ?? writtenBy,
            MustBeZero = reserved,
            Implicit = isImplicit,
            BitField = field.Flag("bitfield"),
            Show = ParseHint(field),
            Enum = field.Text("enum"),
            Bits = [.. field.List("bits").Select(bits => LoadBits(file, bits, problems)).OfType<BitRange>()],
            Origins = LoadOrigins(field),
            Versions = field.Versions(),
            Otherwise = LoadSubstitute(field),
            Widths = field.Widths("widths"),
            Location = field.Location,
            TypeLocation = field.LocationOf(field.Has("union") ? "union" : "type"),
            CountLocation = field.LocationOf("count"),
            EnumLocation = field.LocationOf("enum"),
        };

        // A field of a type that nobody understood stays, so that what refers to it is not wrong as well.
        return name.Length == 0 ? null : description;
    }

    public static DisplayHint ParseHint(MappingReader reader) => reader.Choice("show", _hints) switch
    {
        "hex" => DisplayHint.Hex,
        "char" => DisplayHint.Char,
        _ => DisplayHint.Dec,
    };

    private static FieldSubstitute? LoadSubstitute(MappingReader field)
    {
        string? text = field.Choice("otherwise", _substitutes);
        if (text is not null && !field.Has("since") && !field.Has("until"))
            field.Problems.Add(field.LocationOf("otherwise"), "a field that every version has is never otherwise: 'since' or 'until' is missing");
        return text switch
        {
            "padding" => FieldSubstitute.Padding,
            "reserved" => FieldSubstitute.Reserved,
            _ => null,
        };
    }

    private static FieldType? LoadType(MappingReader field)
    {
        if (field.Has("union"))
        {
            if (field.Has("type")) field.Problems.Add(field.LocationOf("type"), "a field has a 'type' or a 'union', not both");
            string tag = field.RequiredName("union");
            bool isTagged = !string.Equals(tag, Untagged, StringComparison.Ordinal);
            UnionArm[] arms = [.. field.List("arms").SelectMany(arm => LoadArm(field.File, arm, isTagged, field.Problems))];
            if (arms.Length == 0) field.Problems.Add(field.Location, "a union needs 'arms', a list of the structures that it may hold");
            return arms.Length == 0 ? null : new FieldType.Union(isTagged ? tag : null, arms);
        }

        return ParseType(field, field.RequiredText("type"));
    }

    /// <summary>The type that a key 'type' names; null after a problem.</summary>
    public static FieldType? ParseType(MappingReader reader, string name)
    {
        if (name.Length == 0) return null;
        FieldType? type = TypeNames.Parse(name);
        if (type is null)
        {
            string known = string.Join(", ", TypeNames.Simple);
            reader.Problems.Add(
                reader.LocationOf("type"),
                $"'{name}' is no type.{NearMatch.Suggest(name, TypeNames.Simple)} Types: {known}, handle<…>, handle64<…> and the structures' names.");
        }

        return type;
    }

    /// <summary>An arm of a union: one for each value of the tag that selects it.</summary>
    private static IEnumerable<UnionArm> LoadArm(string file, YamlNode node, bool isTagged, ProblemList problems)
    {
        MappingReader arm = new(file, node, isTagged ? "an arm of a union" : "an arm of an untagged union", isTagged ? _armKeys : _untaggedArmKeys, problems);
        IReadOnlyList<ulong> when = isTagged ? arm.Numbers("when") : [0];
        string? name = isTagged ? null : arm.RequiredName("name");
        string structure = arm.RequiredName("structure");
        string doc = arm.Sentence("doc");
        XenVersionSpan versions = arm.Versions();
        return structure.Length == 0 ? [] : when.Select(value => new UnionArm(value, name, structure, doc, arm.LocationOf("structure")) { Versions = versions });
    }

    private static ElementCount LoadCount(MappingReader field)
    {
        const int Most = 1 << 20;
        if (field.Text("count") is not { } text) return new ElementCount.One();
        if (string.Equals(text, "rest", StringComparison.Ordinal)) return new ElementCount.Rest();
        bool perWidth = text.EndsWith(" * width", StringComparison.Ordinal);
        string number = perWidth ? text[..^" * width".Length] : text;
        if (MappingReader.TryNumber(number, out ulong count))
        {
            if (count is > 0 and <= Most) return perWidth ? new ElementCount.PerWidth((int)count) : new ElementCount.Fixed((int)count);
            field.Problems.Add(field.LocationOf("count"), $"'count' of a field should be 1 to {Most}, but is {count}");
        }
        else if (MappingReader.IsName(text))
        {
            return new ElementCount.InField(text);
        }
        else
        {
            field.Problems.Add(
                field.LocationOf("count"),
                $"'count' of a field should be a number, 'N * width', the name of an earlier field, or 'rest', but is '{text}'");
        }

        return new ElementCount.One();
    }

    /// <summary>What says the same elsewhere: a text, a list of texts, or a text for each member of a structure.</summary>
    private static IReadOnlyList<FieldOrigin> LoadOrigins(MappingReader reader)
    {
        if (reader.Node("from") is not YamlMappingNode members)
            return [.. reader.Texts("from").Select(item => ParseOrigin(reader, item.Text, member: null, item.Location)).OfType<FieldOrigin>()];
        return
        [
            .. members.Children.Select(member =>
                ParseOrigin(reader, (member.Value as YamlScalarNode)?.Value ?? "", (member.Key as YamlScalarNode)?.Value, ProblemList.LocationOf(reader.File, member.Value))).OfType<FieldOrigin>(),
        ];
    }

    private static FieldOrigin? ParseOrigin(MappingReader reader, string text, string? member, SourceLocation location)
    {
        int dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && dot < text.Length - 1) return new FieldOrigin(text[..dot], text[(dot + 1)..], member, location);
        reader.Problems.Add(location, $"'{text}' names no field of a structure, such as HvmHwCpu.rax");
        return null;
    }

    private static BitRange? LoadBits(string file, YamlNode node, ProblemList problems)
    {
        MappingReader bits = new(file, node, "a range of bits", _bitKeys, problems);
        string name = bits.RequiredName("name");
        bool reserved = bits.Flag("mbz");
        (int First, int Last)? at = bits.BitRange("at");
        BitRange range = new()
        {
            Name = name,
            Alias = bits.Alias("as"),
            First = at?.First ?? 0,
            Last = at?.Last ?? 0,
            Doc = bits.Sentence("doc", reserved ? ReservedDoc : null),
            MustBeZero = reserved,
            Enum = bits.Text("enum"),
            Origins = LoadOrigins(bits),
            Versions = bits.Versions(),
            Location = bits.Location,
            EnumLocation = bits.LocationOf("enum"),
        };
        return at is not null && name.Length > 0 ? range : null;
    }
}
