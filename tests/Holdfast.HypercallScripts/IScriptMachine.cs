namespace Holdfast.HypercallScripts;

/// <summary>What carries out the hypercalls of a script: a guest of an embedded hypervisor, or a process with a gate.</summary>
public interface IScriptMachine
{
    /// <summary>The number of pages that a script has.</summary>
    const int Pages = 16;

    /// <summary>The size of a page in bytes.</summary>
    const int PageSize = 4096;

    /// <summary>What a script calls it: <c>pvh</c>, <c>pv</c>, <c>process</c>.</summary>
    string Kind { get; }

    /// <summary>The width of its words in bytes.</summary>
    int Width { get; }

    /// <summary>The variables that a script has at its beginning.</summary>
    IReadOnlyDictionary<string, ulong> Variables { get; }

    /// <summary>Why it ended before the script did; null while it goes on.</summary>
    string? Ending { get; }

    /// <summary>Heeds which line of the script comes next.</summary>
    void Begin(int line);

    /// <summary>Reads bytes of the script's pages, which lie one behind the other.</summary>
    void Read(int offset, Span<byte> destination);

    /// <summary>Writes bytes of the script's pages.</summary>
    void Write(int offset, ReadOnlySpan<byte> source);

    /// <summary>The address of a page of the script's.</summary>
    ulong AddressOf(int page);

    /// <summary>The number of its domain.</summary>
    /// <exception cref="ScriptException">It cannot be had.</exception>
    ulong AskOwnNumber();

    /// <summary>What a term says that begins with a word and a colon; null for one that it does not know.</summary>
    ulong? Term(string kind, string rest, ScriptNumbers numbers);

    /// <summary>Makes a hypercall.</summary>
    /// <returns>The result, as a signed number.</returns>
    long Call(ulong number, ReadOnlySpan<ulong> arguments);

    /// <summary>Makes a call that a statement of the machine's own asks for.</summary>
    /// <returns>The result; null when the statement is none.</returns>
    long? OwnCall(IReadOnlyList<string> words, ScriptNumbers numbers);

    /// <summary>Does what a statement of the machine's own says.</summary>
    /// <returns>What is printed; null when it does not know the statement.</returns>
    IReadOnlyList<string>? Do(IReadOnlyList<string> words, ScriptNumbers numbers);
}
