using System.Text;

namespace Holdfast.AbiCompiler.Model;

/// <summary>How names of Xen's become names in generated code.</summary>
internal static class Names
{
    /// <summary><c>msr_tsc_aux</c> becomes <c>MsrTscAux</c>, <c>X86_PV_INFO</c> becomes <c>X86PvInfo</c>, <c>_res1</c> becomes <c>Res1</c>.</summary>
    public static string ToPascalCase(string name)
    {
        StringBuilder pascal = new(name.Length);
        foreach (string part in name.Split('_', StringSplitOptions.RemoveEmptyEntries))
        {
            bool shouted = part.Length > 1 && !part.Any(char.IsAsciiLetterLower);
            pascal.Append(char.ToUpperInvariant(part[0]));
            pascal.Append(shouted ? part[1..].ToLowerInvariant() : part[1..]);
        }

        return pascal.ToString();
    }

    /// <summary><c>MsrTscAux</c> becomes <c>msrTscAux</c>: a local variable.</summary>
    public static string ToCamelCase(string pascal) => char.ToLowerInvariant(pascal[0]) + pascal[1..];
}
