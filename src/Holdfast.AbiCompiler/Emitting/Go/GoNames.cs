using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Go;

/// <summary>Names and literals of Go.</summary>
internal static class GoNames
{
    /// <summary>The module that everything is in.</summary>
    public const string Module = "holdfast/abi";

    /// <summary>The package, written by hand, of widths and errors.</summary>
    public const string Wire = "wire";

    /// <summary>The package of a file of the description: <c>dmop</c> for <c>abi/dm-op.yaml</c>.</summary>
    public static string Package(AbiFile file) => FileName(Path.GetFileNameWithoutExtension(file.Path));

    /// <summary>The folder of a file's package, below the module.</summary>
    public static string Folder(AbiFile file) => $"{(file.Interface == InterfaceKind.Versioned ? "versioned" : "stable")}/{Package(file)}";

    /// <summary>Without underscores: the end of a name such as <c>x_linux.go</c> has a meaning.</summary>
    public static string FileName(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <summary>The type that holds the bytes of a union.</summary>
    public static string UnionType(StructureDescription structure, FieldDescription field) => structure.Name + field.PascalName;

    public static string Integer(FieldType.Integer type) => string.Create(CultureInfo.InvariantCulture, $"{(type.Signed ? "" : "u")}int{type.Size * 8}");

    /// <summary>A number that is a constant of a type.</summary>
    public static string Number(ulong value, FieldType.Integer? type, DisplayHint show)
    {
        if (type is { Signed: true } && SignExtend(value, type.Size) is < 0 and var negative) return negative.ToString(CultureInfo.InvariantCulture);
        return show == DisplayHint.Hex ? string.Create(CultureInfo.InvariantCulture, $"0x{value:x}") : value.ToString(CultureInfo.InvariantCulture);
    }

    public static string Literal(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (byte letter in Encoding.UTF8.GetBytes(text))
        {
            if (letter is (byte)'"' or (byte)'\\') quoted.Append('\\').Append((char)letter);
            else if (letter is >= (byte)' ' and <= (byte)'~') quoted.Append((char)letter);
            else quoted.Append(CultureInfo.InvariantCulture, $"\\x{letter:x2}");
        }

        return quoted.Append('"').ToString();
    }

    private static long SignExtend(ulong value, int size) => (long)(value << (64 - size * 8)) >> (64 - size * 8);
}
