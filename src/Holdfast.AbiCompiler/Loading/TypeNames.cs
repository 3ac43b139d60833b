using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>The names of types in the description.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<string, FieldType> _simple = new(StringComparer.Ordinal)
    {
        ["u8"] = new FieldType.Integer(1, Signed: false, 1),
        ["u16"] = new FieldType.Integer(2, Signed: false, 2),
        ["u32"] = new FieldType.Integer(4, Signed: false, 4),
        ["u64"] = new FieldType.Integer(8, Signed: false, 8),
        ["u64a4"] = new FieldType.Integer(8, Signed: false, 4),
        ["u64c"] = new FieldType.Integer(8, Signed: false, 8) { AlignedByCaller = true },
        ["s8"] = new FieldType.Integer(1, Signed: true, 1),
        ["s16"] = new FieldType.Integer(2, Signed: true, 2),
        ["s32"] = new FieldType.Integer(4, Signed: true, 4),
        ["s64"] = new FieldType.Integer(8, Signed: true, 8),
        ["word"] = new FieldType.Word(),
    };

    public static IEnumerable<string> Simple => _simple.Keys;

    /// <summary>The type of a name. A name of no built-in type is taken for a structure's; whether there is one is checked later.</summary>
    public static FieldType? Parse(string name)
    {
        if (_simple.TryGetValue(name, out FieldType? type)) return type;
        if (Target(name, "handle64") is { } wide) return new FieldType.Handle64(wide);
        if (Target(name, "handle") is { } target) return new FieldType.Handle(target);
        return MappingReader.IsName(name) ? new FieldType.Structure(name) : null;
    }

    private static string? Target(string name, string kind) =>
        name.StartsWith(kind + "<", StringComparison.Ordinal) && name.EndsWith('>') && MappingReader.IsName(name[(kind.Length + 1)..^1])
            ? name[(kind.Length + 1)..^1]
            : null;
}
