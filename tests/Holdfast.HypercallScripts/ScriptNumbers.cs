using System.Globalization;

namespace Holdfast.HypercallScripts;

/// <summary>What the numbers and places of a script say, with the variables that it has.</summary>
public sealed class ScriptNumbers
{
    private const int MostVariables = 64;
    private const int LongestName = 23;
    private const int LongestTerm = 39;
    private const int LongestBufferName = 3;
    private const int AllPages = IScriptMachine.Pages * IScriptMachine.PageSize;

    private readonly IScriptMachine _machine;
    private readonly Dictionary<string, ulong> _variables;
    private ulong? _own;

    internal ScriptNumbers(IScriptMachine machine)
    {
        _machine = machine;
        _variables = new Dictionary<string, ulong>(machine.Variables, StringComparer.Ordinal);
    }

    /// <summary>What a sum of terms says, modulo 2^64.</summary>
    public ulong Evaluate(string text)
    {
        ulong sum = 0;
        bool isNegative = text.StartsWith('-');
        int at = isNegative ? 1 : 0;
        while (true)
        {
            int end = text.IndexOfAny(['+', '-'], at);
            string term = text[at..(end < 0 ? text.Length : end)];
            if (term.Length > LongestTerm) throw new ScriptException("bad expression");
            sum = unchecked(isNegative ? sum - Term(term) : sum + Term(term));
            if (end < 0) return sum;
            isNegative = text[end] == '-';
            at = end + 1;
        }
    }

    /// <summary>A number that has to be below a limit.</summary>
    public ulong EvaluateBelow(string text, ulong limit)
    {
        ulong value = Evaluate(text);
        return value < limit ? value : throw new ScriptException("number out of range");
    }

    /// <summary>Where a place is within the pages, which has so many bytes behind it.</summary>
    public int Place(string text, ulong length)
    {
        int plus = text.IndexOf('+', StringComparison.Ordinal);
        string name = plus < 0 ? text : text[..plus];
        if (name.Length > LongestBufferName) throw new ScriptException("bad place");
        ulong offset = (ulong)Page(name) * IScriptMachine.PageSize;
        if (plus >= 0)
        {
            ulong more = Evaluate(text[(plus + 1)..]);
            if (more > AllPages) throw new ScriptException("place out of range");
            offset += more;
        }

        return offset <= AllPages && length <= AllPages - offset ? (int)offset : throw new ScriptException("place out of range");
    }

    /// <summary>The number of a page that is named like <c>B3</c>.</summary>
    public static int Page(string text)
    {
        ulong page = text.StartsWith('B') ? Number(text[1..]) : ulong.MaxValue;
        return page < IScriptMachine.Pages ? (int)page : throw new ScriptException("bad buffer");
    }

    internal void Set(string name, ulong value)
    {
        if (!_variables.ContainsKey(name))
        {
            if (_variables.Count == MostVariables) throw new ScriptException("too many variables");
            if (name.Length is 0 or > LongestName || !name.All(c => c is (>= 'a' and <= 'z') or '_' or (>= '0' and <= '9')) || char.IsAsciiDigit(name[0])) throw new ScriptException("bad name of a variable");
        }

        _variables[name] = value;
    }

    private ulong Term(string text)
    {
        if (text.StartsWith('$')) return _variables.TryGetValue(text[1..], out ulong value) ? value : throw new ScriptException("unknown variable");
        if (text.StartsWith('&')) return _machine.AddressOf(Page(text[1..]));
        if (text == "self") return _own ??= _machine.AskOwnNumber();
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? Number(text) : _machine.Term(text[..colon], text[(colon + 1)..], this) ?? throw new ScriptException("unknown term");
    }

    private static ulong Number(string text)
    {
        bool isHexadecimal = text.StartsWith("0x", StringComparison.Ordinal);
        bool isNumber = isHexadecimal
            ? ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong value) && !text.AsSpan(2).ContainsAnyInRange('A', 'F')
            : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        return isNumber ? value : throw new ScriptException("bad number");
    }
}
