using System.Globalization;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;
using YamlDotNet.RepresentationModel;

namespace Holdfast.AbiCompiler.Loading;

/// <summary>
/// Reads one mapping of the description: every key is asked for by name, and what is wrong is reported where it stands. A value that
/// cannot be read is replaced by a harmless one, so that loading goes on and finds the next mistake.
/// </summary>
internal sealed class MappingReader
{
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly YamlNode _node;
    private readonly string _what;

    /// <summary>Reads a mapping that may have the given keys.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="node">The node that should be a mapping.</param>
    /// <param name="what">What the mapping describes, with its article: "a field".</param>
    /// <param name="keys">The keys that it may have.</param>
    /// <param name="problems">Where mistakes go.</param>
    public MappingReader(string file, YamlNode node, string what, IReadOnlyList<string> keys, ProblemList problems)
    {
        File = file;
        Problems = problems;
        _node = node;
        _what = what;
        if (node is not YamlMappingNode mapping)
        {
            problems.Add(file, node, $"expected {what}, which is a mapping of keys to values, but found {Describe(node)}");
            return;
        }

        IsMapping = true;
        foreach ((YamlNode keyNode, YamlNode value) in mapping.Children)
        {
            string key = (keyNode as YamlScalarNode)?.Value ?? "";
            if (keys.Contains(key, StringComparer.Ordinal))
                _values[key] = value;
            else
                problems.Add(file, keyNode, $"unknown key '{key}' in {what}.{NearMatch.Suggest(key, keys)} Known keys: {string.Join(", ", keys)}.");
        }
    }

    public string File { get; }

    public ProblemList Problems { get; }

    public bool IsMapping { get; }

    public SourceLocation Location => ProblemList.LocationOf(File, _node);

    public SourceLocation LocationOf(string key) => _values.TryGetValue(key, out YamlNode? node) ? ProblemList.LocationOf(File, node) : Location;

    public bool Has(string key) => _values.ContainsKey(key);

    public YamlNode? Node(string key) => _values.GetValueOrDefault(key);

    /// <summary>A text, or null when the key is absent.</summary>
    public string? Text(string key)
    {
        if (!_values.TryGetValue(key, out YamlNode? node)) return null;
        if (node is YamlScalarNode { Value: { Length: > 0 } value }) return value;
        Problems.Add(File, node, $"'{key}' of {_what} should be a text, but is {Describe(node)}");
        return null;
    }

    /// <summary>A text on one line, or null when the key is absent.</summary>
    public string? Phrase(string key) => Text(key)?.ReplaceLineEndings(" ").Trim();

    /// <summary>A text that must be there; empty after a problem.</summary>
    public string RequiredText(string key)
    {
        if (!Has(key) && IsMapping) Problems.Add(Location, $"{_what} needs the key '{key}'");
        return Text(key) ?? "";
    }

    /// <summary>A name in PascalCase or in C's manner, that must be there.</summary>
    public string RequiredName(string key)
    {
        string name = RequiredText(key);
        if (name.Length > 0 && !IsName(name)) Problems.Add(LocationOf(key), $"'{name}' is no name: letters, digits and underscores, at least one letter");
        return IsName(name) ? name : "";
    }

    /// <summary>A name for generated code, or null when the key is absent.</summary>
    public string? Alias(string key)
    {
        if (Text(key) is not { } name) return null;
        if (IsName(name) && char.IsAsciiLetterUpper(name[0]) && !name.Contains('_', StringComparison.Ordinal)) return name;
        Problems.Add(LocationOf(key), $"'{name}' is no name in PascalCase");
        return null;
    }

    /// <summary>A sentence: it begins with a capital or a digit and ends with a full stop.</summary>
    public string Sentence(string key, string? whenAbsent = null)
    {
        if (!Has(key) && whenAbsent is not null) return whenAbsent;
        string text = RequiredText(key).ReplaceLineEndings(" ").Trim();
        if (text.Length > 0 && text[^1] != '.') Problems.Add(LocationOf(key), $"'{key}' of {_what} should be a sentence that ends with a full stop");
        return text;
    }

    public bool Flag(string key, bool whenAbsent = false)
    {
        switch (Text(key))
        {
            case null: return whenAbsent;
            case "true": return true;
            case "false": return false;
            case { } other:
                Problems.Add(LocationOf(key), $"'{key}' of {_what} should be true or false, but is '{other}'");
                return whenAbsent;
        }
    }

    /// <summary>One of a few words; null when absent or unknown.</summary>
    public string? Choice(string key, IReadOnlyList<string> words)
    {
        if (Text(key) is not { } text) return null;
        if (words.Contains(text, StringComparer.Ordinal)) return text;
        Problems.Add(LocationOf(key), $"'{key}' of {_what} is '{text}'.{NearMatch.Suggest(text, words)} It may be: {string.Join(", ", words)}.");
        return null;
    }

    public ulong Number(string key)
    {
        string text = RequiredText(key);
        if (TryNumber(text, out ulong number)) return number;
        if (text.Length > 0) Problems.Add(LocationOf(key), $"'{key}' of {_what} should be a number, decimal or 0x…, but is '{text}'");
        return 0;
    }

    /// <summary>A number that may be negative; then its 64 bits in two's complement.</summary>
    public ulong SignedNumber(string key)
    {
        if (Text(key) is not { } text || !text.StartsWith('-')) return Number(key);
        if (TryNumber(text[1..], out ulong number) && number <= 1UL << 63) return unchecked(0 - number);
        Problems.Add(LocationOf(key), $"'{key}' of {_what} should be a number, decimal or 0x…, but is '{text}'");
        return 0;
    }

    /// <summary>A number or a list of numbers, that must be there.</summary>
    public IReadOnlyList<ulong> Numbers(string key)
    {
        if (!Has(key) && IsMapping) Problems.Add(Location, $"{_what} needs the key '{key}'");
        List<ulong> numbers = [];
        foreach ((string text, SourceLocation location) in Texts(key))
        {
            if (TryNumber(text, out ulong number)) numbers.Add(number);
            else Problems.Add(location, $"'{key}' of {_what} should be a number, decimal or 0x…, but is '{text}'");
        }

        return numbers;
    }

    /// <summary>A bit (<c>3</c>) or a range of bits (<c>0..7</c>); null after a problem.</summary>
    public (int First, int Last)? BitRange(string key)
    {
        string text = RequiredText(key);
        string[] ends = text.Split("..");
        bool valid = ends.Length is 1 or 2
            & int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            & int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int last)
            && first <= last && last < 64;
        if (valid) return (first, last);
        if (text.Length > 0) Problems.Add(LocationOf(key), $"'{key}' of {_what} should be a bit or a range such as 8..10, but is '{text}'");
        return null;
    }

    /// <summary>The items of a list; none when the key is absent.</summary>
    public IReadOnlyList<YamlNode> List(string key)
    {
        switch (_values.GetValueOrDefault(key))
        {
            case null: return [];
            case YamlSequenceNode sequence: return [.. sequence.Children];
            case { } node:
                Problems.Add(File, node, $"'{key}' of {_what} should be a list, but is {Describe(node)}");
                return [];
        }
    }

    /// <summary>A list of texts, or a single one.</summary>
    public IReadOnlyList<(string Text, SourceLocation Location)> Texts(string key)
    {
        IReadOnlyList<YamlNode> nodes = _values.GetValueOrDefault(key) is YamlScalarNode scalar ? [scalar] : List(key);
        List<(string, SourceLocation)> texts = [];
        foreach (YamlNode node in nodes)
        {
            if (node is YamlScalarNode { Value: { Length: > 0 } value })
                texts.Add((value, ProblemList.LocationOf(File, node)));
            else
                Problems.Add(File, node, $"an item of '{key}' of {_what} should be a text, but is {Describe(node)}");
        }

        return texts;
    }

    /// <summary>The widths of a caller, in bytes.</summary>
    public IReadOnlyList<int> Widths(string key)
    {
        List<int> widths = [];
        foreach ((string text, SourceLocation location) in Texts(key))
        {
            if (text is "4" or "8" or "16")
                widths.Add(int.Parse(text, CultureInfo.InvariantCulture));
            else
                Problems.Add(location, $"'{text}' is no width of a caller: 4, 8 or 16 bytes");
        }

        return widths;
    }

    /// <summary>The versions that have it, from the keys <c>since</c> and <c>until</c>.</summary>
    public XenVersionSpan Versions()
    {
        // The start of a series is its first release; without a point release a version would mean the newest of the series.
        XenVersion[] since = [.. Rising("since").Select(version => version with { Point = version.Point ?? 0 })];
        XenVersionSpan versions = new(since, Rising("until"));
        if (since.Length > 0 && !since.Any(versions.Includes)) Problems.Add(LocationOf("until"), $"'until' of {_what} is before its 'since'");
        return versions;
    }

    /// <summary>One version; null when the key is absent.</summary>
    public XenVersion? SingleVersion(string key)
    {
        XenVersion[] versions = Rising(key);
        if (versions.Length > 1) Problems.Add(LocationOf(key), $"'{key}' of {_what} is one version");
        return versions.Length > 0 ? versions[0] : null;
    }

    /// <summary>A version or a list of them in rising order, each of another series; none when the key is absent.</summary>
    public XenVersion[] Rising(string key)
    {
        XenVersion[] versions = [.. Texts(key).Select(item => Version(item.Text, item.Location)).OfType<XenVersion>()];
        if (versions.Zip(versions.Skip(1)).Any(pair => (pair.First.Major, pair.First.Minor).CompareTo((pair.Second.Major, pair.Second.Minor)) >= 0))
            Problems.Add(LocationOf(key), $"the versions in '{key}' of {_what} should rise, each in a series of its own");
        return versions;
    }

    public static bool TryNumber(string text, out ulong number) => text.StartsWith("0x", StringComparison.Ordinal)
        ? ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number)
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    public static bool IsName(string name) =>
        name.Any(char.IsAsciiLetter) && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');

    public static string Describe(YamlNode node) => node switch
    {
        YamlMappingNode => "a mapping",
        YamlSequenceNode => "a list",
        YamlScalarNode { Value: { Length: > 0 } value } => $"'{(value.Length <= 40 ? value : value[..40] + "…")}'",
        _ => "nothing",
    };

    private XenVersion? Version(string text, SourceLocation location)
    {
        if (XenVersion.TryParse(text, out XenVersion version)) return version;
        Problems.Add(location, $"'{text}' is no version of Xen, such as 4.17 or 4.18.5");
        return null;
    }
}
