using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Model;
using Holdfast.AbiCompiler.Rendering;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Emitting.Rust;

/// <summary>Pieces of Rust that every emitted file needs: doc comments, literals, conditions.</summary>
internal static class RustText
{
    /// <summary>Where rustfmt wants a line to end.</summary>
    public const int LineWidth = 100;

    /// <summary>A doc comment of several paragraphs; empty ones are left out.</summary>
    public static void Doc(CodeWriter code, params ReadOnlySpan<string> paragraphs) => Comment(code, "///", paragraphs);

    /// <summary>The doc comment of the module that a file is.</summary>
    public static void ModuleDoc(CodeWriter code, params ReadOnlySpan<string> paragraphs) => Comment(code, "//!", paragraphs);

    /// <summary>The versions of something, as a sentence; empty when it was always there.</summary>
    public static string Versions(XenVersionSpan versions) => versions.IsAlways ? "" : $"In {VersionText.Of(versions)}.";

    /// <summary>Sentences in a row; empty ones are left out.</summary>
    public static string Sentences(params ReadOnlySpan<string> sentences)
    {
        StringBuilder text = new();
        foreach (string sentence in sentences)
        {
            if (sentence.Length == 0) continue;
            if (text.Length > 0) text.Append(' ');
            text.Append(sentence);
        }

        return text.ToString();
    }

    /// <summary>A text of the description as Markdown: nothing in it is markup but code between backticks.</summary>
    public static string Markdown(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        bool isPaired = text.Count(letter => letter == '`') % 2 == 0;
        bool isCode = false;
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            if (letter == '`' && isPaired) isCode = !isCode;
            else if (!isCode && (letter is '[' or ']' or '<' or '>' or '*' or '`' or '\\' || (letter == '_' && !IsInsideWord(i)))) escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();

        bool IsInsideWord(int at) => at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);
    }

    /// <summary>A number of a type, in the notation that suits its use.</summary>
    public static string Number(ulong value, FieldType.Integer type, DisplayHint show)
    {
        // A value of a signed type is described by its bits.
        int unused = 64 - type.Size * 8;
        if (type.Signed && (long)(value << unused) < 0) return ((long)(value << unused) >> unused).ToString(CultureInfo.InvariantCulture);
        return show == DisplayHint.Hex ? string.Create(CultureInfo.InvariantCulture, $"0x{value:x}") : value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A text as a literal.</summary>
    public static string Literal(string text)
    {
        StringBuilder literal = new("\"");
        foreach (char letter in text)
        {
            literal.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                >= ' ' and <= '~' => letter.ToString(),
                _ => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)letter:x2}"),
            });
        }

        return literal.Append('"').ToString();
    }

    public static string TypeName(FieldType.Integer type) => string.Create(CultureInfo.InvariantCulture, $"{(type.Signed ? 'i' : 'u')}{type.Size * 8}");

    /// <summary>A constant, with its doc comment before it.</summary>
    public static void Constant(CodeWriter code, ConstantDescription constant)
    {
        // A constant that Xen's documents state without naming it has our name for both.
        string named = string.Equals(constant.Name, constant.PascalName, StringComparison.Ordinal) ? "" : $"Xen's `{constant.Name}`.";
        Doc(code, Markdown(constant.Doc), Sentences(named, Versions(constant.Versions)));
        Constant(code, constant.PascalName, constant.Type is { } type ? TypeName(type) : "&str", constant.Type is { } number ? Number(constant.Value, number, constant.Show) : Literal(constant.Text!));
    }

    public static void Constant(CodeWriter code, string pascal, string type, string value) => code.Line($"pub const {RustNames.Constant(pascal)}: {type} = {value};");

    /// <summary>The condition under which something exists that callers of some widths have; null when all have it that Rust can be.</summary>
    public static string? Condition(IReadOnlyList<int> widths) => (widths.Count == 0 || widths.Contains(4), widths.Count == 0 || widths.Contains(8)) switch
    {
        (true, true) => null,
        (true, false) => Width(4),
        (false, true) => Width(8),
        _ => "#[cfg(any())]",
    };

    /// <summary>The condition that callers have a width.</summary>
    public static string Width(int width) => string.Create(CultureInfo.InvariantCulture, $"#[cfg(target_pointer_width = \"{width * 8}\")]");

    private static void Comment(CodeWriter code, string mark, params ReadOnlySpan<string> paragraphs)
    {
        bool isFirst = true;
        foreach (string paragraph in paragraphs)
        {
            if (paragraph.Length == 0) continue;
            if (!isFirst) code.Line(mark);
            isFirst = false;
            StringBuilder line = new(mark);
            foreach (string word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length + 1 + word.Length > LineWidth && !LooksLikeMarkup(word))
                {
                    code.Line(line.ToString());
                    line.Clear().Append(mark);
                }

                line.Append(' ').Append(word);
            }

            code.Line(line.ToString());
        }
    }

    /// <summary>True for what would begin a list, a heading or the like at the start of a line.</summary>
    private static bool LooksLikeMarkup(string word) => word[0] is '-' or '+' or '#' or '=' or '~' or '|' || (char.IsAsciiDigit(word[0]) && word[^1] is '.' or ')');
}
