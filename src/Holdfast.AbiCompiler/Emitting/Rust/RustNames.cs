using Holdfast.AbiCompiler.Emitting.C;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.Rust;

/// <summary>Names in Rust. Types keep those of the description, and fields those of Xen.</summary>
internal static class RustNames
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
        "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type",
        "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    };

    private static readonly HashSet<string> s_neverRaw = new(StringComparer.Ordinal) { "self", "Self", "super", "crate", "_" };

    /// <summary>A field: Xen's name, as a raw identifier where it is a word of Rust.</summary>
    public static string Field(string name) => s_neverRaw.Contains(name) ? name + "_" : s_keywords.Contains(name) ? "r#" + name : name;

    /// <summary>A module: <c>xen_dm_op_event</c> for <c>XenDmOpEvent</c>, <c>dm_op</c> for <c>dm-op</c>. Links in comments cannot name a raw one.</summary>
    public static string Module(string name)
    {
        string snake = CNames.Snake(name);
        return s_keywords.Contains(snake) || s_neverRaw.Contains(snake) ? snake + "_" : snake;
    }

    /// <summary>A constant: <c>MAX_BUFFERS</c> for <c>MaxBuffers</c>.</summary>
    public static string Constant(string pascal) => CNames.Snake(pascal).ToUpperInvariant();

    /// <summary>The module of a file of the description.</summary>
    public static string Module(AbiFile file) => Module(System.IO.Path.GetFileNameWithoutExtension(file.Path));

    /// <summary>The path of the module of a file in the crate: <c>stable::dm_op</c>.</summary>
    public static string Path(AbiFile file) => $"{Group(file)}::{Module(file)}";

    /// <summary>The module that holds the modules of files like this one.</summary>
    public static string Group(AbiFile file) => file.Interface == InterfaceKind.Versioned ? "versioned" : "stable";

    /// <summary>The type of a union, which has none in C: <c>XenDmOpU</c> for the field <c>u</c> of <c>XenDmOp</c>.</summary>
    public static string Union(StructureDescription structure, FieldDescription field) => structure.Name + field.PascalName;

    /// <summary>The members of a union, each structure once: the name, and all arms that select it.</summary>
    public static IEnumerable<(string Name, UnionArm[] Arms)> Arms(FieldType.Union union) =>
        union.Arms.GroupBy(arm => arm.Name ?? arm.Structure, StringComparer.Ordinal).Select(arms => (Field(CNames.Snake(arms.Key)), arms.ToArray()));
}
