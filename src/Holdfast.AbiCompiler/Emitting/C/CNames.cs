using System.Text;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Emitting.C;

/// <summary>Names in C. All begin with <c>hf_</c>, so that they stand beside those of Xen's own headers.</summary>
internal static class CNames
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern", "float", "for", "goto", "if", "inline", "int", "long",
        "register", "restrict", "return", "short", "signed", "sizeof", "static", "struct", "switch", "typedef", "union", "unsigned", "void", "volatile", "while",
    };

    /// <summary><c>struct hf_xen_dm_op</c>.</summary>
    public static string Structure(string name) => $"struct hf_{Snake(name)}";

    /// <summary>A member: Xen's name, unless it is a word of C.</summary>
    public static string Member(string name) => s_keywords.Contains(name) ? name + "_" : name;

    /// <summary>A constant: <c>HF_XEN_DM_OP_MAX</c>.</summary>
    public static string Constant(params ReadOnlySpan<string> parts)
    {
        StringBuilder name = new("HF");
        foreach (string part in parts) name.Append('_').Append(Snake(part).ToUpperInvariant());
        return name.ToString();
    }

    /// <summary>The members of a union: the names of its arms, each structure once.</summary>
    public static IEnumerable<(string Name, UnionArm Arm)> Arms(FieldType.Union union) =>
        union.Arms.GroupBy(arm => arm.Name ?? arm.Structure, StringComparer.Ordinal).Select(arms => (Member(Snake(arms.Key)), arms.First()));

    /// <summary><c>XenDmOp</c> becomes <c>xen_dm_op</c>.</summary>
    public static string Snake(string pascal)
    {
        StringBuilder snake = new(pascal.Length + 8);
        for (int i = 0; i < pascal.Length; i++)
        {
            bool begins = i > 0 && char.IsAsciiLetterUpper(pascal[i]) && pascal[i - 1] != '_'
                && (!char.IsAsciiLetterUpper(pascal[i - 1]) || (i + 1 < pascal.Length && char.IsAsciiLetterLower(pascal[i + 1])));
            if (begins) snake.Append('_');
            snake.Append(char.ToLowerInvariant(pascal[i] == '-' ? '_' : pascal[i]));
        }

        return snake.ToString();
    }
}
