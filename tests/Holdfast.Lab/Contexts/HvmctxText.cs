using System.Globalization;
using System.Text.RegularExpressions;
using Holdfast.Abi.Hvm;

namespace Holdfast.Lab.Contexts;

/// <summary>What <c>xen-hvmctx DOMID</c> prints, read wholly: every line is known, or the text is not understood.</summary>
public sealed partial class HvmctxText
{
    private readonly string[] _lines;
    private readonly List<HvmctxEntry> _entries = [];
    private int _next;

    private HvmctxText(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        _lines = lines.Length > 0 && lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    /// <summary>The entries in the order of the text, with END.</summary>
    public IReadOnlyList<HvmctxEntry> Entries => _entries;

    /// <summary>Why the text was not understood, in a sentence with the line; null when it was.</summary>
    public string? Problem { get; private set; }

    /// <summary>Reads a text.</summary>
    public static HvmctxText Parse(string text)
    {
        var parsed = new HvmctxText(text);
        parsed.Read();
        return parsed;
    }

    private void Read()
    {
        if (_lines.Length == 0 || !Title().IsMatch(_lines[0]))
        {
            Fail(0, "is not the title of an HVM context");
            return;
        }

        _next = 1;
        while (Problem is null)
        {
            if (_next == _lines.Length)
            {
                Problem = "The text ends before the entry END.";
                return;
            }

            if (!ReadEntry()) return;
            if (_entries[^1].Type == (ushort)HvmSaveType.End) break;
        }

        if (_next < _lines.Length) Fail(_next, "follows the entry END");
    }

    private bool ReadEntry()
    {
        int start = _next;
        Match head = Head().Match(_lines[_next++]);
        if (!head.Success || Number(head, "index") != _entries.Count) return Fail(start, $"is not the head of entry {_entries.Count}");
        if (Number(head, "type") is not (<= ushort.MaxValue and uint type) || Number(head, "instance") is not (<= ushort.MaxValue and uint instance) || Number(head, "length") is not uint length)
            return Fail(start, "has a number that is too large");
        List<HvmctxField> fields = [];
        if (HvmctxFormats.Of((ushort)type) is not { } formats)
        {
            if (_next == _lines.Length || _lines[_next].Trim() != $"** Don't understand type {type}: skipping") return Fail(_next, $"does not say that type {type} is unknown");
            _next++;
        }
        else if (!ReadLines(formats, fields)) return false;
        else if (type == (ushort)HvmSaveType.Cpu && _next < _lines.Length && HvmctxFormats.Fpu[0].TryRead(_lines[_next], _next) is not null && !ReadLines(HvmctxFormats.Fpu, fields)) return false;
        _entries.Add(new HvmctxEntry(start + 1, (ushort)type, (ushort)instance, length, HvmctxFormats.Of((ushort)type) is not null, fields));
        return true;
    }

    private bool ReadLines(IEnumerable<LineFormat> formats, List<HvmctxField> fields)
    {
        foreach (LineFormat format in formats)
        {
            if (_next == _lines.Length || format.TryRead(_lines[_next], _next + 1) is not { } found) return Fail(_next, "is not what stands there in every other text of xen-hvmctx");
            fields.AddRange(found);
            _next++;
        }

        return true;
    }

    private bool Fail(int index, string what)
    {
        Problem = index < _lines.Length ? $"Line {index + 1} {what}: '{_lines[index].Trim()}'." : $"The text ends before line {index + 1}.";
        return false;
    }

    private static uint? Number(Match match, string group) =>
        uint.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out uint number) ? number : null;

    [GeneratedRegex("^HVM save record for domain [0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();

    [GeneratedRegex("^Entry (?<index>[0-9]+): type (?<type>[0-9]+) instance (?<instance>[0-9]+), length (?<length>[0-9]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();
}
