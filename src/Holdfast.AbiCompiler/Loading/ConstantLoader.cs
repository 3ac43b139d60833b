using System.Text;
using Holdfast.AbiCompiler.Model;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>Reads the constants of a structure or of a file.</summary>
internal static class ConstantLoader
{
    private static readonly string[] _keys = ["name", "as", "type", "value", "text", "show", "doc", "since", "until"];

    public static ConstantDescription? Load(string file, YamlNode node, ProblemList problems)
    {
        MappingReader constant = new(file, node, "a constant", _keys, problems);
        string name = constant.RequiredName("name");
        FieldType.Integer? type = null;
        ulong value = 0;
        string? text = constant.Text("text");
        if (text is null)
        {
            type = TypeNames.Parse(constant.RequiredText("type")) as FieldType.Integer;
            if (type is null && constant.Has("type")) problems.Add(constant.LocationOf("type"), "a constant's type should be an integer: u8, u16, u32 or u64");
            value = constant.Number("value");
            if (type is not null && type.Size < 8 && value >> (type.Size * 8) != 0)
                problems.Add(constant.LocationOf("value"), $"the value does not fit into {type.Size} bytes");
        }
        else if (!Ascii.IsValid(text))
        {
            problems.Add(constant.LocationOf("text"), "a constant's text should be ASCII");
        }

        ConstantDescription description = new()
        {
            Name = name,
            Alias = constant.Alias("as"),
            Type = type,
            Value = value,
            Text = text,
            Doc = constant.Sentence("doc"),
            Show = FieldLoader.ParseHint(constant),
            Versions = constant.Versions(),
            Location = constant.Location,
        };
        return name.Length == 0 || (type is null && text is null) ? null : description;
    }
}
