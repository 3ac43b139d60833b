using Holdfast.AbiCompiler.Model;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Reads the enumerations of a file.</summary>
internal static class EnumLoader
{
    private static readonly string[] _keys = ["name", "xen", "type", "doc", "source", "show", "flags", "values"];
    private static readonly string[] _valueKeys = ["name", "as", "value", "doc", "since", "until"];

    public static EnumDescription? Load(string file, YamlNode node, FileDefaults defaults, ProblemList problems)
    {
        MappingReader reader = new(file, node, "an enumeration", _keys, problems);
        string name = reader.RequiredName("name");
        string typeName = reader.RequiredText("type");
        if (TypeNames.Parse(typeName) is not FieldType.Integer type)
        {
            if (typeName.Length > 0) problems.Add(reader.LocationOf("type"), $"an enumeration's type should be an integer, but is '{typeName}'");
            type = new FieldType.Integer(4, Signed: false, 4);
        }

        EnumValue[] values = [.. reader.List("values").Select(value => LoadValue(file, value, problems)).OfType<EnumValue>()];
        foreach (EnumValue value in values)
        {
            if (type.Size < 8 && value.Value >> (type.Size * 8) != 0) problems.Add(value.Location, $"the value of '{value.Name}' does not fit into {typeName}");
        }

        EnumDescription description = new()
        {
            Name = name,
            XenName = reader.Phrase("xen"),
            Type = type,
            Doc = reader.Sentence("doc"),
            Source = reader.Phrase("source") ?? defaults.Source,
            Show = FieldLoader.ParseHint(reader),
            Flags = reader.Flag("flags"),
            Values = values,
            Location = reader.Location,
        };
        return name.Length == 0 ? null : description;
    }

    private static EnumValue? LoadValue(string file, YamlNode node, ProblemList problems)
    {
        MappingReader reader = new(file, node, "a value of an enumeration", _valueKeys, problems);
        EnumValue value = new()
        {
            Name = reader.RequiredName("name"),
            Alias = reader.Alias("as"),
            Value = reader.Number("value"),
            Doc = reader.Sentence("doc"),
            Versions = reader.Versions(),
            Location = reader.Location,
        };
        return value.Name.Length == 0 ? null : value;
    }
}
