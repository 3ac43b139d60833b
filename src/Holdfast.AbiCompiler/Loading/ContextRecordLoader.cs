using Holdfast.AbiCompiler.Model;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Reads the table of the domain context's records.</summary>
internal static class ContextRecordLoader
{
    private static readonly string[] _keys = ["name", "as", "code", "doc", "structure", "length", "scope", "guests", "presence"];
    private static readonly string[] _scopes = ["image", "piece", "domain", "vcpu", "frame", "server", "device"];
    private static readonly string[] _guests = ["pv", "hvm", "pvh"];
    private static readonly string[] _presences = ["always", "whole", "sometimes"];

    /// <summary>The enumeration of the records' types.</summary>
    public static EnumDescription Codes(IReadOnlyList<ContextRecordDescription> records, FileDefaults defaults, SourceLocation location) => new()
    {
        Name = "ContextRecordType",
        XenName = null,
        Type = new FieldType.Integer(4, Signed: false, 4),
        Doc = "The types of the domain context's records. A reader that does not know a type with bit 31 skips the record.",
        Source = defaults.Source,
        Show = DisplayHint.Hex,
        Values =
        [
            .. records.Select(record => new EnumValue
            {
                Name = record.Name,
                Alias = record.Alias,
                Value = record.Code,
                Doc = record.Doc,
                Location = record.Location,
            }),
        ],
        Location = location,
    };

    public static ContextRecordDescription? Load(string file, YamlNode node, ProblemList problems)
    {
        MappingReader reader = new(file, node, "a context record", _keys, problems);
        reader.RequiredText("scope");
        reader.RequiredText("presence");
        ContextRecordDescription record = new()
        {
            Name = reader.RequiredName("name"),
            Alias = reader.Alias("as"),
            Code = reader.Number("code"),
            Doc = reader.Sentence("doc"),
            Structure = reader.Text("structure"),
            Length = reader.Has("length") ? (int)Math.Min(reader.Number("length"), int.MaxValue) : 0,
            Scope = reader.Choice("scope", _scopes) ?? "domain",
            Guests = LoadGuests(reader),
            Presence = reader.Choice("presence", _presences) ?? "always",
            Location = reader.Location,
        };
        if (record.Code > uint.MaxValue) problems.Add(reader.LocationOf("code"), "a context record's type is a 32-bit number");
        return record.Name.Length == 0 ? null : record;
    }

    private static string[] LoadGuests(MappingReader reader)
    {
        List<string> guests = [];
        foreach ((string text, SourceLocation location) in reader.Texts("guests"))
        {
            if (_guests.Contains(text, StringComparer.Ordinal)) guests.Add(text);
            else reader.Problems.Add(location, $"'{text}' is no kind of guest: {string.Join(", ", _guests)}");
        }

        if (guests.Count == 0) reader.Problems.Add(reader.Location, "a context record needs the key 'guests'");
        return [.. guests];
    }
}
