using Holdfast.AbiCompiler.Model;
using Holdfast.Content;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Reads the enumerations of a file.</summary>
internal static class EnumLoader
{
    private static readonly string[] _keys = ["name", "xen", "type", "doc", "source", "show", "flags", "since", "until", "values"];
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

        XenVersionSpan versions = reader.Versions();
        EnumValue[] values = [.. reader.List("values").Select(value => LoadValue(file, value, type, versions, problems)).OfType<EnumValue>()];
        foreach (EnumValue value in values)
        {
            if (value.Versions.Since.Concat(value.Versions.Ends).Any(version => !versions.Includes(version)))
                problems.Add(value.Location, $"the versions of '{value.Name}' should be some of those of '{name}'");
            if (!Fits(value.Value, type)) problems.Add(value.Location, $"the value of '{value.Name}' does not fit into {typeName}");
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
            Versions = versions,
            Location = reader.Location,
        };
        return name.Length == 0 ? null : description;
    }

    private static bool Fits(ulong value, FieldType.Integer type)
    {
        int spare = 64 - type.Size * 8;
        return type.Signed ? (long)value << spare >> spare == (long)value : value << spare >> spare == value;
    }

    private static EnumValue? LoadValue(string file, YamlNode node, FieldType.Integer type, XenVersionSpan all, ProblemList problems)
    {
        MappingReader reader = new(file, node, "a value of an enumeration", _valueKeys, problems);
        XenVersionSpan own = reader.Versions();
        EnumValue value = new()
        {
            Name = reader.RequiredName("name"),
            Alias = reader.Alias("as"),
            Value = type.Signed ? reader.SignedNumber("value") : reader.Number("value"),
            Doc = reader.Sentence("doc"),
            Versions = new XenVersionSpan(own.Since.Count > 0 ? own.Since : all.Since, own.Ends.Count > 0 ? own.Ends : all.Ends),
            Location = reader.Location,
        };
        return value.Name.Length == 0 ? null : value;
    }
}
