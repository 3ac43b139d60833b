using Holdfast.AbiCompiler.Model;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Reads the table of HVM context records.</summary>
internal static class SaveRecordLoader
{
    private static readonly string[] _keys = ["name", "as", "code", "doc", "structure", "older", "scope", "length", "pvh"];
    private static readonly string[] _scopes = ["domain", "vcpu"];
    private static readonly string[] _lengths = ["exact", "zero-extended", "variable"];

    /// <summary>The enumeration of the records' codes.</summary>
    public static EnumDescription Codes(IReadOnlyList<SaveRecordDescription> records, FileDefaults defaults, SourceLocation location) => new()
    {
        Name = "HvmSaveType",
        XenName = "HVM_SAVE_CODE",
        Type = new FieldType.Integer(2, Signed: false, 2),
        Doc = "The type codes of the HVM context's records.",
        Source = defaults.Source,
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

    public static SaveRecordDescription? Load(string file, YamlNode node, ProblemList problems)
    {
        MappingReader reader = new(file, node, "a save record", _keys, problems);
        reader.RequiredText("scope");
        reader.RequiredText("length");
        SaveRecordDescription record = new()
        {
            Name = reader.RequiredName("name"),
            Alias = reader.Alias("as"),
            Code = reader.Number("code"),
            Doc = reader.Sentence("doc"),
            Structure = reader.Text("structure"),
            Older = [.. reader.Texts("older").Select(older => older.Text)],
            Scope = reader.Choice("scope", _scopes) ?? "domain",
            LengthRule = reader.Choice("length", _lengths) ?? "exact",
            PvhAllowed = reader.Flag("pvh", whenAbsent: true),
            Location = reader.Location,
        };
        if (record.Code > ushort.MaxValue) problems.Add(reader.LocationOf("code"), "a save record's code is a 16-bit number");
        return record.Name.Length == 0 ? null : record;
    }
}
