using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Emitting.Markdown;

/// <summary>What the chapters of a page spell alike.</summary>
internal static class MarkdownText
{
    private const string Special = @"\*<[]";

    /// <summary>A text, on one line, in which nothing but code in backquotes is taken for Markdown.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        bool isCode = false;
        foreach (char letter in text)
        {
            if (letter == '`') isCode = !isCode;
            if (!isCode && Special.Contains(letter, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(letter == '\n' ? ' ' : letter);
        }

        return escaped.ToString();
    }

    /// <summary>Code, as a name or a value is.</summary>
    public static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";

    /// <summary>The versions that have something, for a column that is empty where every version does.</summary>
    public static string Versions(XenVersionSpan versions) => versions.IsAlways ? "" : VersionText.Of(versions);

    /// <summary>A number as its description wants it shown.</summary>
    public static string Number(ulong value, DisplayHint show) =>
        show == DisplayHint.Hex ? string.Create(CultureInfo.InvariantCulture, $"0x{value:x}") : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A list in a sentence: "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";
}
