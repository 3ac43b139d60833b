using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Holdfast.Lab.Contexts;

/// <summary>
/// How a line looks that xen-hvmctx prints, and which fields stand where. In the pattern, <c>{name}</c> is a hexadecimal number, with or without
/// 0x before it; <c>{name|16}</c> one of exactly so many digits; <c>{name|d}</c> a decimal number; <c>{name|off,on}</c> a word for 0 and one for 1.
/// Any number of blanks stands for any other; behind a parenthesis there may be none.
/// </summary>
public sealed partial class LineFormat
{
    private readonly Regex _regex;
    private readonly List<(string Name, string Kind)> _fields = [];

    /// <summary>Makes a format of its pattern.</summary>
    public LineFormat(string pattern)
    {
        var regex = new StringBuilder("^ *");
        int position = 0;
        foreach (Match place in Place().Matches(pattern))
        {
            regex.Append(Literal(pattern[position..place.Index]));
            string kind = place.Groups["kind"].Value;
            _fields.Add((place.Groups["name"].Value, kind));
            regex.Append('(').Append(PatternOf(kind)).Append(')');
            position = place.Index + place.Length;
        }

        regex.Append(Literal(pattern[position..])).Append(" *$");
        _regex = new Regex(regex.ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>The fields on a line of this format; null when the line is of another.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Which line of the text it is.</param>
    public IReadOnlyList<HvmctxField>? TryRead(string line, int number)
    {
        Match match = _regex.Match(line);
        if (!match.Success) return null;
        var fields = new HvmctxField[_fields.Count];
        for (int i = 0; i < fields.Length; i++)
        {
            if (ValueOf(match.Groups[i + 1].Value, _fields[i].Kind) is not ulong value) return null;
            fields[i] = new HvmctxField(number, _fields[i].Name, value);
        }

        return fields;
    }

    private static string Literal(string text) => Blanks().Replace(Regex.Escape(text), " +").Replace(@"\( +", @"\( *", StringComparison.Ordinal);

    private static string PatternOf(string kind) => kind switch
    {
        "" => "(?:0x)?[0-9a-f]+",
        "d" => "[0-9]+",
        _ when kind.Contains(',', StringComparison.Ordinal) => kind.Replace(',', '|'),
        _ => $"[0-9a-f]{{{kind}}}",
    };

    private static ulong? ValueOf(string text, string kind)
    {
        if (kind.Contains(',', StringComparison.Ordinal)) return (ulong)Array.IndexOf(kind.Split(','), text);
        if (kind == "d") return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? number : null;
        string digits = text.StartsWith("0x", StringComparison.Ordinal) ? text[2..] : text;
        return ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong word) ? word : null;
    }

    [GeneratedRegex(@"\{(?<name>[^|}]+)(\|(?<kind>[^}]+))?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"(\\ )+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
