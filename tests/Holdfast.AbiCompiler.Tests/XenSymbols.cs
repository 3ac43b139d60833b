using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>What the debug information of a hypervisor says of its types, as gdb reads it.</summary>
internal sealed class XenSymbols
{
    private const string Variable = "HOLDFAST_XEN_SYMS";

    private static readonly XenVersion s_series = new(4, 20);

    private readonly Dictionary<string, SymbolType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _constants = new(StringComparer.Ordinal);

    private XenSymbols()
    {
    }

    /// <summary>The release that the hypervisor says it is.</summary>
    public XenVersion Version { get; private set; }

    /// <summary>The file with the symbols of 4.20; null when there is none.</summary>
    public static string? FindFile() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file ? file : null;

    /// <summary>Asks for types, by the names that they have in C, and for constants of enumerations. Null when there is no gdb.</summary>
    public static XenSymbols? Read(string file, IEnumerable<string> types, IEnumerable<string> constants)
    {
        Assert.True(File.Exists(file), $"{Variable} names {file}, which is not there.");
        string script = Path.Combine(Descriptions.Root, "tests/Holdfast.AbiCompiler.Tests/symbols.py");
        ProcessStartInfo start = new("gdb", ["-batch", "-nx", "-x", script, file]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            Task<string> answers = process.StandardOutput.ReadToEndAsync();
            foreach (string type in types) process.StandardInput.WriteLine($"type {type}");
            foreach (string constant in constants) process.StandardInput.WriteLine($"constant {constant}");
            process.StandardInput.Close();
            process.WaitForExit();
            string[] lines = answers.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.True(lines is [.., "end"], $"gdb did not come to the end: {errors.Result}");
            var symbols = new XenSymbols();
            foreach (string line in lines[..^1]) symbols.Take(line.Split('\t'));
            Assert.True(symbols.Version with { Point = null } == s_series, $"{file} is not of Xen {s_series}, but of {symbols.Version}.");
            return symbols;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The type with a name in C, or null.</summary>
    public SymbolType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The constant of an enumeration with a name, or null.</summary>
    public long? FindConstant(string name) => _constants.TryGetValue(name, out long value) ? value : null;

    private void Take(string[] columns)
    {
        switch (columns)
        {
            case ["version", var version]: Version = XenVersion.TryParse(version, out XenVersion parsed) ? parsed : default; break;
            case ["type", var type, var size]: _types[type] = new SymbolType(Number(size)); break;
            case ["member", var type, var name, var offset, var size]: _types[type].Members[name] = (Number(offset), Number(size)); break;
            case ["bits", var type, var name, var first, var count]: _types[type].BitFields[name] = (Number(first), Number(count)); break;
            case ["constant", var name, var value]: _constants[name] = long.Parse(value, CultureInfo.InvariantCulture); break;
            default: Assert.Fail($"symbols.py said: {string.Join(' ', columns)}"); break;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
