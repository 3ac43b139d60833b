using System.Globalization;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Rendering;

/// <summary>Types as the description spells them.</summary>
public static class TypeText
{
    /// <summary>The type of a field, with the number of its elements.</summary>
    public static string Of(FieldDescription field) => Of(field.Type) + field.Count switch
    {
        ElementCount.One => "",
        ElementCount.Fixed { Number: var number } => string.Create(CultureInfo.InvariantCulture, $"[{number}]"),
        ElementCount.PerWidth { Factor: var factor } => string.Create(CultureInfo.InvariantCulture, $"[{factor} * width]"),
        ElementCount.InField { Name: var name } => $"[{name}]",
        _ => "[...]",
    };

    /// <summary>A type.</summary>
    public static string Of(FieldType type) => type switch
    {
        FieldType.Integer { AlignedByCaller: true } => "u64c",
        FieldType.Integer integer => string.Create(CultureInfo.InvariantCulture, $"{(integer.Signed ? 's' : 'u')}{integer.Size * 8}{(integer.Alignment < integer.Size ? $"a{integer.Alignment}" : "")}"),
        FieldType.Word => "word",
        FieldType.Handle { Target: var target } => $"handle<{target}>",
        FieldType.Handle64 { Target: var target } => $"handle64<{target}>",
        FieldType.Structure { Name: var name } => name,
        FieldType.Union { Tag: var tag } => tag is null ? "union" : $"union({tag})",
        _ => "",
    };
}
