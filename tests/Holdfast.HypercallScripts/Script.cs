namespace Holdfast.HypercallScripts;

/// <summary>A script of hypercalls: its name, and its lines, counted from that of the name, which is line 0.</summary>
public sealed record Script(string Name, IReadOnlyList<string> Lines)
{
    /// <summary>The kind of what is no guest but a toolstack's process.</summary>
    public const string Process = "process";

    /// <summary>The kind of guest that carries it out: <c>pvh</c>, <c>pv</c>, or <c>process</c> for one of a toolstack's.</summary>
    public string Guest => HeadOf("guest") ?? throw new FormatException($"The script {Name} does not say who carries it out.");

    /// <summary>The number of vCPUs.</summary>
    public uint Vcpus => HeadOf("vcpus") is string count ? uint.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 1;

    /// <summary>The memory of the guest in megabytes.</summary>
    public int Memory => HeadOf("memory") is string size ? int.Parse(size, System.Globalization.CultureInfo.InvariantCulture) : Guest == "pv" ? 4 : 2;

    /// <summary>Reads a file of scripts.</summary>
    public static IReadOnlyList<Script> ReadAll(IEnumerable<string> lines)
    {
        List<Script> scripts = [];
        List<string>? body = null;
        foreach (string line in lines)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                body = [line];
                scripts.Add(new Script(line[2..].Trim(), body));
                continue;
            }

            body?.Add(line);
        }

        return scripts;
    }

    private string? HeadOf(string word) => Lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).FirstOrDefault(words => words is [var first, _] && first == word)?[1];
}
