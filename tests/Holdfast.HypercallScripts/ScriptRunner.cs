using System.Buffers.Binary;
using System.Globalization;

namespace Holdfast.HypercallScripts;

/// <summary>Carries out a script on a machine, and says what a guest of the lab would print (lab/hypercalls/README.md).</summary>
public sealed class ScriptRunner(IScriptMachine machine)
{
    private const int MostArguments = 5;

    // What a guest's interpreter has room for.
    private const int MostWords = 16;
    private const int MostBytesShown = 32;
    private const uint MostRepeats = 1 << 20;
    private const ulong MostOfAHead = 1 << 16;

    private readonly ScriptNumbers _numbers = new(machine);
    private long? _lastResult;

    /// <summary>Carries out a script. What it prints ends with <c>done</c>, with <c>stopped</c>, or with how the machine ended.</summary>
    public IEnumerable<string> Run(Script script)
    {
        for (int number = 1; number < script.Lines.Count; number++)
        {
            string line = script.Lines[number];
            if (line.StartsWith('#') || line.StartsWith("//", StringComparison.Ordinal)) continue;
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            string? error = null;
            IReadOnlyList<string> answers = [];
            machine.Begin(number);
            try
            {
                answers = words.Length > MostWords && machine.Kind != Script.Process ? throw new ScriptException("too many words") : Do(words);
            }
            catch (ScriptException problem)
            {
                error = problem.Message;
            }

            if (machine.Ending is string ending)
            {
                yield return ending;
                yield break;
            }

            foreach (string answer in answers) yield return string.Create(CultureInfo.InvariantCulture, $"{number}: {answer}");
            if (error is null) continue;
            yield return string.Create(CultureInfo.InvariantCulture, $"{number}: {(error.StartsWith("fault ", StringComparison.Ordinal) ? error : $"error: {error}")}");
            yield return "stopped";
            yield break;
        }

        yield return "done";
    }

    private IReadOnlyList<string> Do(string[] words)
    {
        switch (words[0])
        {
            case "guest":
                Expect(words, 2);
                return words[1] == machine.Kind ? [] : throw new ScriptException("the script is for another kind of guest");

            case "vcpus" or "memory":
                Expect(words, 2);
                _numbers.EvaluateBelow(words[1], MostOfAHead);
                return [];

            // What a guest passes over: it is for its device model.
            case "dm" when machine.Kind != Script.Process:
                return [];

            case "put":
                Expect(words, 4);
                Store(words[1], words[2], words[3]);
                return [];

            case "fill":
                Expect(words, 4);
                byte[] filling = new byte[_numbers.EvaluateBelow(words[2], (IScriptMachine.Pages * IScriptMachine.PageSize) + 1)];
                Array.Fill(filling, (byte)_numbers.EvaluateBelow(words[3], 256));
                machine.Write(_numbers.Place(words[1], (ulong)filling.Length), filling);
                return [];

            case "let":
                Expect(words, 4);
                Set(words, _numbers.Evaluate, words[3]);
                return [];

            case "get":
                Expect(words, 5);
                Set(words, place => Load(words[3], place), words[4]);
                return [];

            case "result":
                Expect(words, 2);
                _numbers.Set(words[1], unchecked((ulong)(_lastResult ?? throw new ScriptException("there was no call"))));
                return [];

            case "show":
                Expect(words, 3);
                return [Hexadecimal(Load(words[1], words[2]))];

            case "print":
                Expect(words, 2);
                return [Signed(unchecked((long)_numbers.Evaluate(words[1])))];

            case "same":
                Expect(words, 3);
                return [_numbers.Evaluate(words[1]) == _numbers.Evaluate(words[2]) ? "equal" : "different"];

            case "bytes":
                Expect(words, 3);
                byte[] shown = new byte[_numbers.EvaluateBelow(words[2], MostBytesShown + 1)];
                machine.Read(_numbers.Place(words[1], (ulong)shown.Length), shown);
                return [Convert.ToHexStringLower(shown)];

            case "text":
                return [string.Join(' ', words[1..])];

            case "repeat":
                Expect(words, 4, MostWords);
                return [Repeat(words)];

            default:
                if (Call(words) is not long result) return machine.Do(words, _numbers) ?? throw new ScriptException("unknown statement");
                _lastResult = result;
                return [Signed(result)];
        }
    }

    /// <summary>A number in hexadecimal, as answers have it.</summary>
    public static string Hexadecimal(ulong value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:x}");

    /// <summary>A number in decimal, with its sign, as answers have it.</summary>
    public static string Signed(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Expect(string[] words, int count, int? most = null)
    {
        if (words.Length < count || words.Length > (most ?? count)) throw new ScriptException("wrong number of words");
    }

    /// <summary>Makes a call, if the statement is one.</summary>
    private long? Call(string[] words)
    {
        if (words[0] != "call") return machine.OwnCall(words, _numbers);
        Expect(words, 2, 2 + MostArguments);
        ulong number = _numbers.Evaluate(words[1]);
        return machine.Call(number, [.. words[2..].Select(_numbers.Evaluate)]);
    }

    private string Repeat(string[] words)
    {
        ulong count = _numbers.EvaluateBelow(words[1], MostRepeats);
        if (count == 0) throw new ScriptException("number out of range");
        ulong good = 0;
        while (good < count)
        {
            _lastResult = Call(words[2..]) ?? throw new ScriptException("only calls can be repeated");
            if (_lastResult < 0 || machine.Ending is not null) break;
            good++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{_lastResult} after {good}");
    }

    private void Set(string[] words, Func<string, ulong> value, string from)
    {
        if (words[2] != "=") throw new ScriptException("no equals sign");
        _numbers.Set(words[1], value(from));
    }

    private void Store(string type, string place, string number)
    {
        ulong value = _numbers.Evaluate(number);
        int size = SizeOf(type);
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        machine.Write(_numbers.Place(place, (ulong)size), bytes[..size]);
    }

    private ulong Load(string type, string place)
    {
        int size = SizeOf(type);
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        bytes.Clear();
        machine.Read(_numbers.Place(place, (ulong)size), bytes[..size]);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
    }

    private int SizeOf(string type) => type switch
    {
        "u8" => 1,
        "u16" => 2,
        "u32" => 4,
        "u64" => 8,
        "word" => machine.Width,
        _ => throw new ScriptException("unknown type"),
    };
}
